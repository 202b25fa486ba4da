import type { Range } from '../types/position.js';

const closing: Readonly<Record<string, string>> = { '《': '》', '〈': '〉', '“': '”', '‘': '’', '「': '」', '『': '』' };
const opening = new Map(Object.entries(closing).map(([open, close]) => [close, open]));
const anyMark = /[《》〈〉“”‘’「」『』]/g;
/** A mark whose partner is farther away has lost it. */
const longest = 200;

/** What stands within titles of documents (《…》) or within quotes, marks included: outermost pairs in order. Offsets into the text. */
export function enclosures(text: string, kinds: 'titles' | 'all'): Range[] {
  const found: Range[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const match of text.matchAll(anyMark)) {
    const [mark] = match;
    if (kinds === 'titles' && !'《》〈〉'.includes(mark)) continue;
    const partner = opening.get(mark);
    if (partner === undefined) {
      open.push({ mark, at: match.index });
      continue;
    }
    let last = open.pop();
    while (last !== undefined && last.mark !== partner) last = open.pop();
    if (last === undefined || match.index - last.at > longest) continue;
    while ((found[found.length - 1]?.[0] ?? -1) > last.at) found.pop();
    found.push([last.at, match.index + 1]);
  }
  return found;
}

/** That of the ranges, which are in order and apart, that holds the place; null where none does. */
export function enclosureOf(ranges: readonly Range[], start: number, end: number): Range | null {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[0] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low - 1];
  return range !== undefined && end <= range[1] ? range : null;
}
