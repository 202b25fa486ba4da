/** The kinds of marks that come in pairs; half and full width are of one kind. */
export const pairKinds = ['title', 'quote', 'round', 'square', 'lenticular'] as const;
export type PairKind = (typeof pairKinds)[number];

/** One half of a pair. `at` is an offset into the text. */
export interface PairedMark {
  readonly kind: PairKind;
  readonly opens: boolean;
  readonly at: number;
}

const halves: Readonly<Record<PairKind, readonly [open: string, close: string]>> = {
  title: ['《', '》'],
  quote: ['“', '”'],
  round: ['(（', ')）'],
  square: ['[［〔', ']］〕'],
  lenticular: ['【', '】'],
};

const markOf = new Map<string, { readonly kind: PairKind; readonly opens: boolean }>(
  pairKinds.flatMap((kind) =>
    halves[kind].flatMap((marks, side) => [...marks].map((mark) => [mark, { kind, opens: side === 0 }] as const)),
  ),
);
const anyMark = /[《》“”()（）[\]［］〔〕【】]/gu;

/** All halves of pairs in a text, in order. */
export function* pairedMarks(text: string): Generator<PairedMark> {
  for (const { 0: character, index } of text.matchAll(anyMark)) {
    const mark = markOf.get(character);
    if (mark !== undefined) yield { ...mark, at: index };
  }
}

/** So many characters before a mark, or behind it, are looked at. */
const LOOK = 8;
const listNumber = /(?:^|[\s。；;，,、：:)）])(?:[0-9０-９]{1,3}|[A-Za-z]|[〇零一二三四五六七八九十百]{1,4}|[①-⑳])[.．]?\s?$/u;
const listBare = /^[\s\d]*$/u;
const faceBefore = /[:;=^_-]\s?-?$/u;
const yearBefore = /(?:^|\D)\d{4}$/u;
const yearBehind = /^\s?(?:19|20)\d{2}(?![\d－.—/-]|\s?年)/u;
const serialBehind = /^\s?第?\s?\d{1,5}\s?号/u;

/** Whether a half that stands alone is no half of a pair: the mark of a list (`1)`), a face, a bracket of a document's number. */
export function standsAlone(text: string, { kind, opens, at }: PairedMark): boolean {
  const before = text.slice(Math.max(0, at - LOOK), at);
  const behind = text.slice(at + 1, at + 1 + LOOK);
  if (kind === 'round' || kind === 'square') {
    if (opens ? yearBehind.test(behind) : yearBefore.test(before) && serialBehind.test(behind)) return true;
  }
  if (kind !== 'round') return false;
  if (opens) return faceBefore.test(before) && /^(?:\s|$)/u.test(behind);
  return listNumber.test(before) || listBare.test(before) || faceBefore.test(before);
}
