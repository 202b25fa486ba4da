import type { EngineParts, Standards } from './engine/index.js';
import { readingParts } from './reading-parts.js';
import { rules } from './rules/index.js';

/** Everything the engine needs, as gklint brings it; `standards` to replace the editions of the law. */
export function defaultParts(standards?: Standards): EngineParts {
  return { rules, ...readingParts(standards) };
}
