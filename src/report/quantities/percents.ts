import type { NumberToken } from '../../text/numbers/token.js';
import type { QuantityKind } from '../../types/quantity.js';
import type { Draft } from './draft.js';
import type { MeasureMatch } from './measure-of.js';
import { within } from './spans.js';
import { has, type Token } from './vocabulary.js';

/** What kind of number it is by its unit and the words before it; a decline is a growth below 0. */
export function kindOf(
  number: NumberToken,
  gap: readonly Token[],
  words: readonly Token[],
  match: MeasureMatch | null,
): { readonly kind: QuantityKind; readonly value: string } {
  const { unit, value } = number;
  if (unit !== '%') return { kind: 'count', value };
  const near = [...gap, ...words];
  const last = lastOf(near, ['percent:share', 'percent:growth', 'percent:decline']);
  if (match?.measure.family === 'rates') return { kind: 'rate', value };
  if (last === 'percent:share') return { kind: 'share', value };
  if (last === 'percent:growth') return { kind: 'growth', value };
  if (last === 'percent:decline') return { kind: 'growth', value: value === '0' ? value : `-${value}` };
  return { kind: 'other', value };
}

function lastOf(tokens: readonly Token[], tags: readonly string[]): string | null {
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const found = tags.find((tag) => has(tokens[index] as Token, tag));
    if (found !== undefined) return found;
  }
  return null;
}

/** Ties each share and growth of a sentence to the count it is about: the one before it, or what its brackets stand behind. */
export function tiePercents(tokens: readonly Token[], drafts: readonly Draft[]): void {
  let count: Draft | null = null;
  let earlier: Draft | null = null;
  for (const draft of drafts) {
    if (draft.number.unit !== '%') {
      earlier = count;
      count = draft;
      continue;
    }
    if (count === null) continue;
    const ofWhole: boolean = draft.kind === 'other' && isOfWhole(tokens, draft, count);
    if (draft.kind === 'other' && (ofWhole || isBracketed(draft))) draft.kind = 'share';
    if (draft.kind !== 'share' && draft.kind !== 'growth') continue;
    const isCompared = draft.kind === 'growth' && within(tokens, count.gap).some((token) => has(token, 'percent:compared'));
    draft.about = (ofWhole || isCompared) && earlier !== null ? earlier : count;
    draft.measure = draft.about.measure;
  }
}

/** 208件（17.46%） */
function isBracketed({ prose, gap }: Draft): boolean {
  return /^[（(]$/u.test(prose.text.text.slice(gap.start, gap.end));
}

/** 占总数1000条的60%: the count before it is the whole. */
function isOfWhole(tokens: readonly Token[], { prose, gap }: Draft, whole: Draft): boolean {
  return prose.text.text.slice(gap.start, gap.end) === '的' && within(tokens, whole.gap).some((token) => has(token, 'percent:share'));
}
