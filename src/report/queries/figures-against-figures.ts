import { singleKindOf } from '../../standards/measure-cells.js';
import { addDecimals, formatDecimal, type Decimal } from '../../text/decimal.js';
import type { ChannelId, Quantity } from '../../types/quantity.js';
import { byValue, fits } from './comparable.js';
import { valueOf } from './handled-received.js';

/** Two figures of what there is but one of, or a figure of several ways beside those of each. */
export type Conflict =
  | {
      readonly kind: 'values';
      /** The places of one value, the first first. */
      readonly places: readonly Quantity[];
      /** Those of the value that more places, or else earlier ones, give. */
      readonly others: readonly Quantity[];
      /** True where more places give the other value. */
      readonly isOdd: boolean;
      /** True where the same words give both, in two sections: within one, each may be of another body that its paragraph names. */
      readonly sameWords: boolean;
    }
  | {
      readonly kind: 'ways';
      readonly together: Quantity;
      readonly each: readonly Quantity[];
      readonly sum: Decimal;
    };

export interface AgainstFigures {
  readonly looked: number;
  readonly conflicts: readonly Conflict[];
}

/** More figures of several ways are no figures of the whole. */
const MOST_TOGETHER = 20;

/** Shorter words are said of anything. */
const SHORTEST = 6;

/** Holds the figures of the prose against each other. */
export function figuresAgainstFigures(figures: readonly Quantity[]): AgainstFigures {
  const several = [...byKind(figures).values()].filter((group) => group.length > 1);
  const ways = byWay(figures);
  const together = figures.filter(({ channels, step }) => channels.length > 1 && step === '1').slice(0, MOST_TOGETHER);
  const sums = together.flatMap((figure) => sumOfWays(figure, ways) ?? []);
  return {
    looked: several.length + sums.length,
    conflicts: [...several.flatMap(valuesOf), ...sums.filter(({ together: figure, sum }) => !fits(figure, sum))],
  };
}

function byKind(figures: readonly Quantity[]): Map<string, Quantity[]> {
  const ids = new Map<object, number>();
  const groups = new Map<string, Quantity[]>();
  for (const figure of figures) {
    const kind = singleKindOf(figure);
    if (kind === undefined) continue;
    const id = ids.get(kind) ?? ids.size;
    ids.set(kind, id);
    const key = `${String(id)} ${String(figure.period.year)}`;
    push(groups, key, figure);
  }
  return groups;
}

function valuesOf(figures: readonly Quantity[]): Conflict[] {
  const values = byValue(figures);
  if (values === null || values.length < 2) return [];
  const others = values.reduce((most, each) => (each.length > most.length ? each : most));
  return values
    .filter((places) => places !== others)
    .map((places) => ({
      kind: 'values',
      places,
      others,
      isOdd: others.length > places.length,
      sameWords: places.some((place) => others.some((other) => haveSameWords(place, other))),
    }));
}

function haveSameWords(one: Quantity, other: Quantity): boolean {
  const words = wordsOf(one);
  if (words.length < SHORTEST || words !== wordsOf(other) || !isPlain(one) || !isPlain(other)) return false;
  return one.section !== null && other.section !== null && one.section !== other.section;
}

/** The year and who says it add nothing. */
function wordsOf({ wording }: Quantity): string {
  return wording.replace(/^(?:\d{4}年(?:度)?|全年|本年度?|年内|[,，])+/u, '');
}

function isPlain({ written, otherMeasures, step }: Quantity): boolean {
  return written !== 'words' && otherMeasures.length === 0 && step === '1';
}

type WaySum = Extract<Conflict, { readonly kind: 'ways' }>;

/** Figures of one way, by measure, way and year. */
function byWay(figures: readonly Quantity[]): Map<string, Quantity[]> {
  const ways = new Map<string, Quantity[]>();
  for (const figure of figures) {
    if (figure.channels.length === 1 && singleKindOf(figure) !== undefined) push(ways, wayKey(figure, figure.channels[0] ?? ''), figure);
  }
  return ways;
}

function wayKey({ measure, period }: Quantity, channel: ChannelId): string {
  return `${measure ?? ''} ${channel} ${String(period.year)}`;
}

/** 微博 51 and 微信 1647 beside 微博、微信 1691; null where a way has no figure of its own, or several, or the sentence lists them itself. */
function sumOfWays(together: Quantity, ways: ReadonlyMap<string, readonly Quantity[]>): WaySum | null {
  const each: Quantity[] = [];
  for (const channel of together.channels) {
    const own = ways.get(wayKey(together, channel)) ?? [];
    const [first] = own;
    if (first === undefined || own.some(({ value }) => value !== first.value) || first.step !== '1') return null;
    if (first.sentence[0] === together.sentence[0]) return null;
    each.push(first);
  }
  return { kind: 'ways', together, each, sum: addDecimals(each.map(valueOf)) };
}

function push<Key>(groups: Map<Key, Quantity[]>, key: Key, figure: Quantity): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [figure]);
  else group.push(figure);
}

/** `1698(51+1647)` */
export function writtenAddends(figures: readonly Quantity[]): string {
  const sum = formatDecimal(addDecimals(figures.map(valueOf)));
  return figures.length === 1 ? sum : `${sum}(${figures.map(({ value }) => value).join('+')})`;
}
