/** What stands between two members of a list, offsets into the text. */
export interface ListComma {
  /** The 、 itself. */
  readonly start: number;
  readonly end: number;
}

const chains: Readonly<Record<'quotes' | 'titles', RegExp>> = {
  quotes: /(?:“[^“”]{1,60}”、)+“[^“”]{1,60}”/gu,
  titles: /(?:《[^《》]{1,120}》、)+《[^《》]{1,120}》/gu,
};
const commas: Readonly<Record<'quotes' | 'titles', RegExp>> = { quotes: /”、“/gu, titles: /》、《/gu };
/** So many characters beside a list are looked at. */
const LOOK = 40;
const clauseStart = /[^，。；：！？,;:!?]*$/u;
const clauseEnd = /^[^，。；：！？,;:!?]*/u;

/**
 * The 、 between members that are all in quotes, or all in 《》. A list with other members, or with notes behind its members, is
 * left out: there the mark is due.
 */
export function listCommas(text: string, kind: 'quotes' | 'titles'): ListComma[] {
  if (text.search(commas[kind]) < 0) return [];
  return [...text.matchAll(chains[kind])].flatMap(({ 0: chain, index }) => {
    const before = clauseStart.exec(text.slice(Math.max(0, index - LOOK), index))?.[0] ?? '';
    const end = index + chain.length;
    const behind = clauseEnd.exec(text.slice(end, end + LOOK))?.[0] ?? '';
    if (before.includes('、') || behind.includes('、') || /^[（(]/u.test(behind)) return [];
    return [...chain.matchAll(commas[kind])].map((comma) => ({ start: index + comma.index + 1, end: index + comma.index + 2 }));
  });
}
