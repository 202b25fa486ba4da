import type { Edit } from '../types/rule.js';

/** The edits in order. Throws a RangeError where two overlap; that they touch is allowed. */
export function orderedEdits(edits: readonly Edit[]): readonly Edit[] {
  if (edits.length < 2) return edits;
  const sorted = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  sorted.forEach((edit, index) => {
    if (edit.range[0] < (sorted[index - 1]?.range[1] ?? 0)) throw new RangeError('two edits overlap');
  });
  return sorted;
}

/** The text with the edits made. They stand in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[], from = 0, to = text.length): string {
  let out = '';
  let at = from;
  for (const { range, text: inserted } of edits) {
    out += text.slice(at, range[0]) + inserted;
    at = range[1];
  }
  return out + text.slice(at, to);
}

/** Edits in order as one replacement, what stands between them as it is: ESLint's form of a fix. Undefined where there is none. */
export function mergeEdits(text: string, edits: readonly Edit[]): Edit | undefined {
  const [first] = edits;
  if (first === undefined || edits.length === 1) return first;
  const start = first.range[0];
  const end = edits[edits.length - 1]?.range[1] ?? start;
  return { range: [start, end], text: applyEdits(text, edits, start, end) };
}

/**
 * Edits of a text and edits of what they make of it, `middle`, as edits of the first text. Both stand in order; edits that
 * touch become one.
 */
export function composeEdits(first: readonly Edit[], middle: string, second: readonly Edit[]): readonly Edit[] {
  const parts = [...shifted(first), ...second.map((edit) => ({ from: edit.range[0], to: edit.range[1], grows: 0, edit }))].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
  const composed: Edit[] = [];
  let growth = 0;
  for (let at = 0; at < parts.length;) {
    const { from = 0 } = parts[at] ?? {};
    let to = from;
    let grown = growth;
    const edits: Edit[] = [];
    for (let part = parts[at]; part !== undefined && part.from <= to; part = parts[at]) {
      to = Math.max(to, part.to);
      grown += part.grows;
      if (part.edit !== null) edits.push(part.edit);
      at += 1;
    }
    composed.push({ range: [from - growth, to - grown], text: applyEdits(middle.slice(0, to), edits, from, to) });
    growth = grown;
  }
  return composed;
}

interface Part {
  /** In the middle text. */
  readonly from: number;
  readonly to: number;
  /** How much longer the middle text is for it. */
  readonly grows: number;
  readonly edit: Edit | null;
}

function shifted(edits: readonly Edit[]): Part[] {
  let growth = 0;
  return edits.map(({ range: [start, end], text }) => {
    const from = start + growth;
    const grows = text.length - (end - start);
    growth += grows;
    return { from, to: from + text.length, grows, edit: null };
  });
}
