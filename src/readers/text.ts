import type { Block, Root } from '../types/document.js';
import { LineIndex } from '../text/lines.js';
import { mappedSlice } from '../text/mapped-text.js';
import { splitLines } from './text-lines.js';

/** Reads plain text: one Paragraph a line. */
export function readText(source: string): Root {
  const index = new LineIndex(source);
  const children: Block[] = splitLines(source).map((line) => ({
    type: 'paragraph',
    text: mappedSlice(source, line.start, line.end),
    position: index.positionOf([line.start, line.end]),
    gap: line.gap,
  }));
  return { type: 'root', format: 'text', children, position: index.positionOf([0, source.length]), chrome: [], name: null };
}
