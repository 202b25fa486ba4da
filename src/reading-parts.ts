import type { EngineParts, Standards } from './engine/index.js';
import { read } from './readers/index.js';
import { loadSimplifier } from './readers/simplifier.js';
import { needsSimplifier, recognise } from './report/index.js';
import { loadStandards } from './standards/index.js';

/** The parts that gklint brings, without rules: its readers and the editions of the law; `standards` to replace the latter. */
export function readingParts(standards: Standards = loadStandards()): Omit<EngineParts, 'rules'> {
  return { standards, read, recognise, needsSimplifier, loadSimplifier };
}
