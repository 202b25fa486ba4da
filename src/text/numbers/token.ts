import type { Approximation } from '../../types/quantity.js';

/** A number as it stands in running text. Offsets 0-based, UTF-16 code units, end exclusive. */
export interface NumberToken {
  /** From a word before that makes it approximate (约) to the end of its unit. */
  readonly start: number;
  readonly end: number;
  /** The digits with 万 or 亿, without 余, unit and per cent sign. */
  readonly numberStart: number;
  readonly numberEnd: number;
  /** Exact decimal, multiplied out: `1,069` → 1069, `1.8万` → 18000, 一百零三 → 103, 34.8% → 34.8, 万元 as 元. */
  readonly value: string;
  /** Upper end of a range (3—5件); null otherwise. */
  readonly to: string | null;
  /** What one in the last printed place is worth: 34.8 → 0.1, 18万 → 10000, 8295 → 1. */
  readonly step: string;
  readonly approximation: Approximation | null;
  /** 件, 条, 人次, 元 (万 before it belongs to the value), % …; null where none is written. */
  readonly unit: string | null;
  readonly written: 'digits' | 'chinese';
}

/** A number that counts nothing, and why. */
export interface OtherNumber {
  readonly start: number;
  readonly end: number;
  readonly reason:
    | 'date'
    | 'year'
    | 'time'
    | 'document-number'
    | 'telephone'
    | 'postcode'
    | 'address'
    | 'link'
    | 'ordinal'
    | 'enumeration'
    | 'name'
    | 'title'
    | 'version'
    | 'label';
}
