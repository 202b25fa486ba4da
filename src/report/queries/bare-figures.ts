import { measureById } from '../../standards/measures.js';
import { isDigit, isHan, isIn, skipSpaces, skipSpacesBack } from '../../text/numbers/characters.js';
import type { Quantity } from '../../types/quantity.js';
import type { Report } from '../../types/report.js';
import { has, vocabulary, type Token } from '../quantities/vocabulary.js';

/** A count that is told in a sentence without its unit: 不予公开信息数1402。 */
export interface BareFigure {
  readonly quantity: Quantity;
  /** Another of the same list, or one that counts the same, with its unit; null where there is none. */
  readonly like: Quantity | null;
}

type Source = Pick<Report, 'quantities' | 'quantityGroups' | 'source'>;

/** Figures without unit that stand alone in this: where several of a sentence or list have none, their unit was given before them. */
export function bareFigures(report: Source): BareFigure[] {
  const { quantities, source } = report;
  const bare = quantities.filter(isBare);
  const inSentence = countBy(bare, sentenceOf);
  const inGroup = countBy(bare, ({ group }) => group);
  const likeness = new Likeness(report);
  return bare.flatMap((quantity) => {
    if (inSentence.get(sentenceOf(quantity)) !== 1 || !isTold(quantity, source.value)) return [];
    if (quantity.group !== null && inGroup.get(quantity.group) !== 1) return [];
    return [{ quantity, like: likeness.of(quantity) }];
  });
}

function isBare({ unit, kind, written, to, measure }: Quantity): boolean {
  return unit === null && kind === 'count' && written === 'digits' && to === null && measure !== null;
}

function sentenceOf({ passage, sentence }: Quantity): string {
  return `${String(passage)}:${String(sentence[0])}`;
}

function countBy<Key>(quantities: readonly Quantity[], key: (quantity: Quantity) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const quantity of quantities) counts.set(key(quantity), (counts.get(key(quantity)) ?? 0) + 1);
  return counts;
}

/** A noun of its measure right before it, a mark of the sentence right behind (、 parts numbers that share a unit); no year, no zero, nothing that is counted without a unit. */
function isTold({ measure, value, range, wording, approximation }: Quantity, text: string): boolean {
  const units = measureById(measure)?.units ?? [];
  if (units.length === 0 || units.includes('万') || value === '0' || (approximation === null && isYear(value))) return false;
  if (!/^[0-9]+$/.test(value) || !isMarkBehind(text, range[1])) return false;
  return isHan(text.charCodeAt(skipSpacesBack(text, range[0], 0) - 1)) && endsInNoun(wording);
}

function isYear(value: string): boolean {
  return /^(?:19[5-9]|20[0-4])[0-9]$/.test(value);
}

function isMarkBehind(text: string, at: number): boolean {
  const mark = skipSpaces(text, at);
  return isIn('，。；,;', text.charCodeAt(mark)) && !isDigit(text.charCodeAt(mark + 1));
}

/** 件数 and 人次数 hold their unit. */
const countNoun = /(?:人|人次|件|条|篇|次|份|个|项|期|场|户|家|册)(?:总数|数量|数)[为是达共约有]*$/u;

/** So much of the words is looked at. */
const LONGEST = 40;

/** The last word before the number, but for 共, 为, 总数 and the like, tells a measure or a channel. */
function endsInNoun(wording: string): boolean {
  if (countNoun.test(wording)) return false;
  const clause = wording.slice(-LONGEST);
  let end = clause.length;
  for (const token of vocabulary().tokens(clause).reverse()) {
    if (token.end !== end) return false;
    if (tells(token)) return true;
    if (!isMere(token)) return false;
    end = token.start;
  }
  return false;
}

function tells({ tags }: Token): boolean {
  return tags.some((tag) => tag.startsWith('c:') || tag.startsWith('w:') || tag.startsWith('channel:'));
}

function isMere(token: Token): boolean {
  return has(token, 'filler') || has(token, 'particle') || has(token, 'list:total');
}

/** Finds figures with unit that others without can be written like. */
class Likeness {
  readonly #report: Source;
  /** By measure, in reading order. */
  readonly #counted = new Map<string | null, Quantity[]>();

  constructor(report: Source) {
    this.#report = report;
    for (const quantity of report.quantities) {
      if (quantity.unit === null || quantity.kind !== 'count') continue;
      const known = this.#counted.get(quantity.measure);
      if (known === undefined) this.#counted.set(quantity.measure, [quantity]);
      else known.push(quantity);
    }
  }

  /** Of its list; else the last before it that counts the same, or the first behind it, told by the same noun. */
  of({ index, group, measure, wording }: Quantity): Quantity | null {
    const { quantities, quantityGroups } = this.#report;
    const list = quantityGroups[group ?? -1];
    for (const place of list === undefined ? [] : [...list.parts, list.total ?? -1]) {
      const listed = quantities[place];
      if (listed?.unit != null) return listed;
    }
    const same = this.#counted.get(measure) ?? [];
    let low = 0;
    let high = same.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((same[middle]?.index ?? index) < index) low = middle + 1;
      else high = middle;
    }
    const noun = wording.slice(-2);
    return [same[low - 1], same[low]].find((other) => other?.wording.endsWith(noun)) ?? null;
  }
}
