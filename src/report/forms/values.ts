import type { CellFault, CellKind } from '../../types/form.js';
import { fold, foldFrom } from '../../text/fold.js';
import { isRate, readMoney } from '../../text/numbers/money.js';

/** What a cell says, before it is bound to the form. `value` is an exact decimal; null unless `kind` is `number`. */
export interface ParsedValue {
  readonly kind: CellKind;
  readonly value: string | null;
  /** The unit written behind the number (`元` in 251000元); null where none. */
  readonly unit: string | null;
  readonly faults: readonly CellFault[];
}

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;
const WITH_UNIT = /^([+-]?[\d,]*\d(?:\.\d+)?)(万元|元|件|条|次|篇|个|人次|人|项|份)$/;
const WITH_NOTE = /^([+-]?\d[\d,]*(?:\.\d+)?)(?:万元|元|件|条|次|篇|个|人次|人|项|份)?(?:\([^()]*\)|[①-⑳*※]|注\d{0,2})$/;
const DASHES = /^[-/\\]+$/;
const WORDS: ReadonlySet<string> = new Set(['无', '不涉及', '未发生', '暂无', '零', '没有', '未涉及']);

const LONGEST_WORD = Math.max(...[...WORDS].map((word) => word.length));
const NO_NUMBER: ParsedValue = { kind: 'text', value: null, unit: null, faults: ['not-a-number'] };

/** Reads one cell. Blank is not zero; full-width digits are read and flagged; a note or its mark behind it is ignored. */
export function parseValue(raw: string): ParsedValue {
  const known = SHORT.get(raw);
  if (known !== undefined) return known;
  const parsed = readValue(raw);
  if (raw.length <= LONGEST_SHORT && SHORT.size < 20_000) SHORT.set(raw, parsed);
  return parsed;
}

/** Nearly all cells hold a few digits or the same labels over and over. Longer slices would keep the text they were cut from. */
const LONGEST_SHORT = 12;
const SHORT = new Map<string, ParsedValue>();

function readValue(raw: string): ParsedValue {
  if (isPlain(raw)) return { kind: 'number', value: raw, unit: null, faults: [] };
  // A label: no figure begins with a character or a bracket, and no word for none is so long.
  if (raw.length > LONGEST_WORD && beginsLabel(raw.charCodeAt(0))) return NO_NUMBER;
  const { text, at: offsets } = foldFrom(raw, 0, raw.length);
  if (text === '') return { kind: 'blank', value: null, unit: null, faults: [] };
  if (DASHES.test(text)) return { kind: 'dash', value: null, unit: null, faults: [] };
  if (WORDS.has(text)) return { kind: 'words', value: null, unit: null, faults: [] };
  const faults: CellFault[] = /[０-９]/.test(raw) ? ['full-width'] : [];
  const split = hasInnerGap(text, offsets, raw);
  const plain = NUMBER.exec(text);
  if (plain !== null) {
    if (split) return { kind: 'text', value: null, unit: null, faults: ['two-numbers'] };
    return number(`${plain[1] ?? ''}${plain[2] ?? ''}${plain[3] ?? ''}`, null, faults);
  }
  const unit = WITH_UNIT.exec(text);
  if (unit !== null && !split) return number(unit[1] ?? '', unit[2] ?? null, faults);
  const note = WITH_NOTE.exec(text);
  if (note !== null) return number(note[1] ?? '', null, faults);
  return { kind: 'text', value: null, unit: null, faults: [/^[\d+\-.,/]+$/.test(text) ? 'two-numbers' : 'not-a-number'] };
}

function beginsLabel(code: number): boolean {
  return (code >= 0x4e00 && code < 0x9fff) || code === 0x28 || code === 0xff08;
}

/** ASCII digits as figures are nearly always written; the patterns below see to the rest. */
function isPlain(raw: string): boolean {
  if (raw === '' || (raw.length > 1 && raw.charCodeAt(0) === 48)) return false;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** True where the text can stand in a value cell: a number, a dash, a word for none, or money that stands there in error (10元/件, 1.2亿元). */
export function looksLikeValue(raw: string): boolean {
  const parsed = parseValue(raw);
  return parsed.kind === 'number' || parsed.kind === 'dash' || parsed.kind === 'words' || isMisstatedMoney(raw, parsed);
}

const LONGEST_MONEY = 40;

function isMisstatedMoney(raw: string, { kind }: ParsedValue): boolean {
  if (kind !== 'text' || raw.length > LONGEST_MONEY || !raw.includes('元')) return false;
  const folded = fold(raw);
  return isRate(folded) || readMoney(folded) !== null;
}

function number(written: string, unit: string | null, faults: readonly CellFault[]): ParsedValue {
  const value = written
    .replace(/,/g, '')
    .replace(/^\+/, '')
    .replace(/^(-?)0+(?=\d)/, '$1');
  return { kind: 'number', value: value === '-0' ? '0' : value, unit, faults };
}

/** Digits parted by white space inside one cell (`1 2`): two numbers or one broken, never joined silently. */
function hasInnerGap(text: string, offsets: readonly number[], raw: string): boolean {
  for (let at = 1; at < text.length; at += 1) {
    const before = offsets[at - 1] ?? 0;
    const here = offsets[at] ?? 0;
    if (here - before > 1 && /\d/.test(raw.charAt(before)) && /\d/.test(raw.charAt(here))) return true;
  }
  return false;
}
