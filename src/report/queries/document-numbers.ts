import { organCodes } from '../../standards/instruments.js';
import { han } from '../../text/han.js';
import { lazily } from '../../text/lazily.js';
import { isSpace } from '../../text/mapped-text.js';

/** A mark of a document number as written; offsets into the text. */
export interface NumberMark {
  readonly text: string;
  readonly at: number;
}

/** A document number (文号) that a text holds: 国办公开办函〔2021〕30号. Offsets into the text, end exclusive. */
export interface DocumentNumber {
  /** Of the code where it is known, else of the first mark or the year. */
  readonly start: number;
  readonly end: number;
  /** The characters before the first mark, spaces left out; where the code is not known they may be words of the sentence. */
  readonly before: string;
  /** Where these begin. */
  readonly beforeAt: number;
  /** The code of an organ of the central government (国办公开办函); null for any other. */
  readonly code: string | null;
  readonly year: string;
  /** Without leading zeros. */
  readonly serial: string;
  /** The brackets around the year; null where one is lost. */
  readonly open: NumberMark | null;
  readonly close: NumberMark | null;
  /** 第 before the serial number. */
  readonly ordinal: NumberMark | null;
  /** Whether 号 stands behind it. */
  readonly ended: boolean;
}

const openings = '〔[［【（(﹝';
const closings = '〕]］】）)﹞';
/** What stands between the code and 号. */
const tail = new RegExp(
  `(?:([${openings.replace('[', '\\[')}])\\s{0,2})?(?<!\\d)((?:19|20)\\d{2})\\s{0,2}(?:([${closings.replace(']', '\\]')}])\\s{0,2})?(?:(第)\\s{0,2})?(\\d{1,4})\\s{0,2}$`,
  'u',
);
const longestTail = 24;
const longestCode = 16;
/** What has brackets around a year and is no document: filings of websites, parcels of land, cases. */
const otherBefore = /(?:备|案|证|许可|号)$/u;
const otherBehind = /^\s{0,2}(?:地块|宗地|地|案|楼|院|线|令)/u;

const hanCharacter = lazily(() => new RegExp(`[${han}]`, 'u'));
/** A known code with a year in brackets and a serial number, 号 lost; not a list such as 12、13号. */
const unended = lazily(
  () =>
    new RegExp(
      `(?:${organCodes.join('|')})\\s{0,2}[〔\\[［【（(]\\s{0,2}(?:19|20)\\d{2}\\s{0,2}[〕\\]］】）)]\\s{0,2}第?\\s{0,2}\\d{1,4}(?!\\s{0,2}[\\d号、,，至和与—~-])`,
      'gu',
    ),
);

/** The document numbers of a text, in order of their ends. Linear. */
export function documentNumbers(text: string): DocumentNumber[] {
  const numbers: DocumentNumber[] = [];
  for (let at = text.indexOf('号'); at >= 0; at = text.indexOf('号', at + 1)) {
    const found = numberBefore(text, at, at + 1, true);
    if (found !== null && !otherBehind.test(text.slice(at + 1, at + 8))) numbers.push(found);
  }
  if (!text.includes('国办') && !text.includes('国发')) return numbers;
  for (const match of text.matchAll(unended())) {
    const end = match.index + match[0].length;
    const found = numberBefore(text, end, end, false);
    if (found !== null) numbers.push(found);
  }
  return numbers.sort((a, b) => a.end - b.end);
}

function numberBefore(text: string, at: number, end: number, ended: boolean): DocumentNumber | null {
  const from = Math.max(0, at - longestTail);
  const match = tail.exec(text.slice(from, at));
  if (match === null) return null;
  const start = from + match.index;
  const { before, beforeAt } = codeBefore(text, start);
  const code = organCodes.find((known) => before.endsWith(known)) ?? null;
  const [whole, open, year = '', close, ordinal, serial = ''] = match;
  const mark = (character: string | undefined, within: number): NumberMark | null =>
    character === undefined ? null : { text: character, at: start + within };
  const number: DocumentNumber = {
    start: code === null ? start : startOf(text, start, code.length),
    end,
    before,
    beforeAt,
    code,
    year,
    serial: serial.replace(/^0+(?=\d)/u, ''),
    open: mark(open, 0),
    close: mark(close, close === undefined ? 0 : whole.indexOf(close, open === undefined ? 4 : 5)),
    ordinal: mark(ordinal, ordinal === undefined ? 0 : whole.indexOf('第')),
    ended,
  };
  return isNumber(number) ? number : null;
}

/** The unbroken characters before a place, single spaces left out. */
function codeBefore(text: string, start: number): { readonly before: string; readonly beforeAt: number } {
  let before = '';
  let beforeAt = start;
  for (let index = start - 1; index >= 0 && before.length < longestCode; index -= 1) {
    const character = text.charAt(index);
    if (isSpace(text.charCodeAt(index))) {
      if (isSpace(text.charCodeAt(index - 1))) break;
      continue;
    }
    if (!hanCharacter().test(character)) break;
    before = character + before;
    beforeAt = index;
  }
  return { before, beforeAt };
}

/** Where the last `length` characters before a place begin, spaces not counted. */
function startOf(text: string, place: number, length: number): number {
  let index = place;
  for (let left = length; left > 0 && index > 0;) {
    index -= 1;
    if (!isSpace(text.charCodeAt(index))) left -= 1;
  }
  return index;
}

/** A year in brackets behind a code; with a bracket lost, only where the code or the other bracket says what it is. */
function isNumber({ before, code, open, close }: DocumentNumber): boolean {
  if (code !== null) return true;
  if (before === '' || otherBefore.test(before)) return false;
  if (open !== null && close !== null) return true;
  return open?.text === '〔' || close?.text === '〕';
}

/** As the standard for official documents writes it; empty code where it is not known. */
export function writtenNumber({ code, year, serial }: Pick<DocumentNumber, 'code' | 'year' | 'serial'>): string {
  return `${code ?? ''}〔${year}〕${serial}号`;
}
