import type { Range } from './position.js';
import type { SectionId } from './standard.js';

/** What a number in prose counts, an id of `src/standards/measures.json`: `disclosed`, `received`, `handled` … */
export type MeasureId = string;
/** By which way, an id of `src/standards/measures.json`: `website`, `weibo`, `letter` … */
export type ChannelId = string;

/**
 * Whom a figure is about. `own`: the body whose report it is (本局, 我区, in a government's report 全区 as well); `level`: 本级
 * alone; `government`: the government itself beside its area (区政府); `area`: the area, in the report of a department; `unit`:
 * another body or place, named in `Quantity.place`.
 */
export type QuantityScope = 'own' | 'level' | 'government' | 'area' | 'unit';

/** The time a figure is about. `year` is null where the report does not say its year. */
export interface QuantityPeriod {
  readonly kind: 'year' | 'part' | 'cumulative' | 'last-year' | 'next-year' | 'other-year';
  readonly year: number | null;
  /** As written where it is a part of a year: 第三季度, 上半年, 5月. */
  readonly part: string | null;
}

/** `above`: 余, 多, 以上, 超过; `below`: 近, 不足; `about`: 约, 左右. */
export type Approximation = 'above' | 'below' | 'about';

/**
 * `count`: so many of something, money included; `share`: a part of a whole in per cent (占34.8%); `rate`: 办结率100%;
 * `growth`: 同比增长70.3%, less than 0 where it says 下降; `other`: a per cent of something else.
 */
export type QuantityKind = 'count' | 'share' | 'rate' | 'growth' | 'other';

/** A number that the prose states. Ranges are offsets into `source.value`. */
export interface Quantity {
  /** Its place in `Report.quantities`. */
  readonly index: number;
  readonly kind: QuantityKind;
  /** null where the words say nothing that is known. */
  readonly measure: MeasureId | null;
  /** Further measures that the words may mean as well; rules that depend on it say `two-readings`. */
  readonly otherMeasures: readonly MeasureId[];
  /** Several where one number covers several ways (微博、微信1691条); empty where it is not by channel. */
  readonly channels: readonly ChannelId[];
  readonly scope: QuantityScope;
  /** The other body or place, as written; null for `own`. */
  readonly place: string | null;
  readonly period: QuantityPeriod;
  /** What narrows the measure: 重大项目建设推进情况; empty where the figure is about all of it. */
  readonly subject: string;
  /** Exact decimal, multiplied out: 1.8万 is 18000, 万元 are 元. Per cents are as written: 34.8. */
  readonly value: string;
  /** Upper end of a range (3—5件); null otherwise. */
  readonly to: string | null;
  /** What one in the last printed place is worth: 34.8 → 0.1, 18万 → 10000, 8295 → 1. */
  readonly step: string;
  readonly approximation: Approximation | null;
  /** 条, 件, 元, % …; null where none is written. */
  readonly unit: string | null;
  /** `words`: a zero that is said, not written (未收到申请). */
  readonly written: 'digits' | 'chinese' | 'words';
  /** Index into `Report.quantityGroups` where it is a part of something; null otherwise. */
  readonly group: number | null;
  /** The count that a share, rate or growth is about, by index; null where none is named. */
  readonly about: number | null;
  /** The words that the measure was read from, number and unit left out; folded, for comparing wordings. */
  readonly wording: string;
  readonly text: string;
  readonly range: Range;
  /** The number alone, without unit and approximation. */
  readonly numberRange: Range;
  readonly sentence: Range;
  readonly section: SectionId | null;
  /** Index into `Report.passages`. */
  readonly passage: number;
}

/**
 * Figures listed under a total. `closed`: why the list leaves nothing out — a last part for the rest (其他), 分别, or parts that
 * by the law make up the whole; null where it may leave something out. `categories`: the text says that it lists the main classes.
 */
export interface QuantityGroup {
  readonly index: number;
  /** Index of the total; null where the list has none beside it. */
  readonly total: number | null;
  readonly parts: readonly number[];
  /** 其中, brackets, 分别, a colon, or no word at all. */
  readonly marker: 'among' | 'brackets' | 'respectively' | 'colon' | 'none';
  readonly closed: 'rest' | 'respectively' | 'partition' | null;
  readonly categories: boolean;
  /** True where the text says that more is left out (等) or a part is approximate. */
  readonly open: boolean;
  /** True where all parts are of one kind (channels, classes, places, results), so that they do not overlap. */
  readonly alike: boolean;
  /** Parts are channels: what stands on two of them counts twice, and their sum may exceed the total. */
  readonly overlapping: boolean;
}
