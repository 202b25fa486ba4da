import type { Root } from '../types/document.js';
import { readText } from './text.js';

export function readMarkdown(source: string): Root {
  return { ...readText(source), format: 'markdown' };
}
