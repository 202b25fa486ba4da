import type { EngineParts, Standards } from './engine/index.js';
import type { Editor } from './engine/parts.js';
import { read } from './readers/index.js';
import { loadSimplifier } from './readers/simplifier.js';
import { needsSimplifier, recognise } from './report/index.js';
import rules from './rules/index.js';
import { loadStandards } from './standards/index.js';

/** Everything the engine needs, as gklint brings it; `standards` to replace the editions of the law. */
export function defaultParts(standards: Standards = loadStandards()): EngineParts {
  return { rules, standards, read, recognise, needsSimplifier, loadSimplifier, loadEditor };
}

async function loadEditor(): Promise<Editor> {
  const { editBytes, unencodableIn } = await import('./readers/editor.js');
  return { edit: editBytes, unencodable: unencodableIn };
}
