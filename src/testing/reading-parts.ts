import type { EngineParts } from '../engine/index.js';
import { read } from '../readers/index.js';
import { loadSimplifier } from '../readers/simplifier.js';
import { needsSimplifier, recognise } from '../report/index.js';
import { loadStandards } from '../standards/index.js';

/** What gklint reads with, without its rules, so that a rule is tested apart from the others. */
export function readingParts(): Omit<EngineParts, 'rules'> {
  return { standards: loadStandards(), read, recognise, needsSimplifier, loadSimplifier };
}
