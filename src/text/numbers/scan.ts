import { numeralAt } from './amount.js';
import { calendarAt, isYear } from './calendar.js';
import { isDigit, isIn, isLetter, type ShortInteger, shortIntegerAt, skipSpaces, skipSpacesBack } from './characters.js';
import { chineseCalendarAt } from './chinese-calendar.js';
import { chineseNumberAt, isShare, mayGoOn, shareAt } from './chinese.js';
import { addressEnd, asciiRunAt, labelBefore, telephoneAt } from './contacts.js';
import { countAt } from './count.js';
import { Enclosures } from './enclosures.js';
import { bracketedYearAt, isLabelled, isNamedBehind, itemMarkAt, mayOpenItem, numberedAt, ordinalAt, type OtherMatch } from './marks.js';
import { chainEnd, compoundEnd, isRelease, isServiceNumber, namedDayEnd, nameEnd } from './names.js';
import { isNumeral, numeralsEnd } from './numerals.js';
import { digitTenthsAt } from './tenths.js';
import type { NumberToken, OtherNumber } from './token.js';
import { isReportUnit } from './units.js';

/** Goes through a text once; what is found is never looked at again. */
export class Scanner {
  readonly #text: string;
  readonly #numbers: NumberToken[] = [];
  readonly #others: OtherNumber[] = [];
  /** End of the last token: nothing that is looked for before a number reaches over it. */
  #floor = 0;
  /** End of the last run of ASCII that was looked at. */
  #runEnd = 0;
  /** The last list mark in digits. */
  #lastItem = 0;
  readonly #enclosures: Enclosures;

  constructor(text: string) {
    this.#text = text;
    this.#enclosures = new Enclosures(text);
  }

  scan(): { numbers: NumberToken[]; others: OtherNumber[] } {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code >= 0x4e00 && code <= 0x9fff) at = isNumeral(code) ? this.#chinese(at) : at + 1;
      else if (isDigit(code)) at = this.#digits(at);
      else if (code < 0x80) at = isLetter(code) ? this.#letters(at) : at + 1;
      else if (code >= 0x2460 && code <= 0x2473) at = this.#other(at, at + 1, 'enumeration');
      else at = code === 0x3007 ? numeralsEnd(text, at) : at + 1;
    }
    return { numbers: this.#numbers, others: this.#others };
  }

  #other(start: number, end: number, reason: OtherNumber['reason']): number {
    this.#others.push({ start: Math.max(start, this.#floor), end, reason });
    this.#floor = end;
    return end;
  }

  #number(token: NumberToken): number {
    this.#numbers.push(token);
    this.#floor = token.end;
    return token.end;
  }

  #match(match: OtherMatch): number {
    return this.#other(match.start, match.end, match.reason);
  }

  /** Letters, with the digits that belong to their word: H5, V2.0, COVID-19, URLs and mail addresses. */
  #letters(at: number): number {
    const text = this.#text;
    const link = this.#linkAt(at);
    if (link !== null) return link;
    let end = at;
    while (isLetter(text.charCodeAt(end))) end += 1;
    const digits = text.charAt(end) === '-' ? end + 1 : end;
    if (!isDigit(text.charCodeAt(digits))) return end;
    const count = end - at > 1 && digits === end ? countAt(text, digits, this.#floor) : null;
    if (count !== null && count.unit !== null) return this.#number(count);
    return this.#other(at, nameEnd(text, digits), isIn('vV', text.charCodeAt(at)) && digits - at === 1 ? 'version' : 'name');
  }

  /** The end of a URL or mail address, which is another number where it holds a digit. */
  #linkAt(at: number): number | null {
    if (at < this.#runEnd) return null;
    const run = asciiRunAt(this.#text, at);
    this.#runEnd = run.end;
    if (!run.isLink) return null;
    for (let next = at; next < run.end; next += 1) if (isDigit(this.#text.charCodeAt(next))) return this.#other(at, run.end, 'link');
    return run.end;
  }

  #digits(at: number): number {
    const text = this.#text;
    const link = text.charCodeAt(at) < 0x80 ? this.#linkAt(at) : null;
    if (link !== null) return link;
    const first = shortIntegerAt(text, at);
    if (first === null) return at + 1;
    if (this.#enclosures.isInTitle(at)) return this.#other(at, first.end, 'title');
    return this.#fixed(at, first) ?? this.#counted(at, first);
  }

  /** What the surroundings of a number make it, whatever it counts. */
  #fixed(at: number, first: ShortInteger): number | null {
    const text = this.#text;
    const floor = this.#floor;
    if (first.length === 6 && this.#isPostcode(at)) return this.#other(at, first.end, 'postcode');
    const named = bracketedYearAt(text, at, first, floor) ?? ordinalAt(text, at, first.end, floor);
    if (named !== null) return this.#match(named);
    const calendar = calendarAt(text, first);
    if (calendar !== null) return this.#other(at, calendar.end, calendar.reason);
    const telephone = telephoneAt(text, at, this.#isJoined(at) && first.length >= 7 ? 'telephone' : null);
    if (telephone !== null) return this.#other(at, telephone, 'telephone');
    const mark = itemMarkAt(text, at, first, floor, this.#lastItem);
    if (mark !== null) {
      this.#lastItem = first.value;
      return this.#match(mark);
    }
    const address = addressEnd(text, at, first.end, floor);
    if (address !== null) return this.#other(at, address, 'address');
    const numbered = numberedAt(text, at, first.end);
    if (numbered !== null) return this.#match(numbered);
    const compound = compoundEnd(text, first.end);
    return compound === null ? null : this.#other(at, compound, 'name');
  }

  #isPostcode(at: number): boolean {
    if (labelBefore(this.#text, at, this.#floor) === 'postcode') return true;
    return at - this.#floor <= 2 && this.#others.at(-1)?.reason === 'address' && this.#others.at(-1)?.end === this.#floor;
  }

  /** Whether only a separator stands between the last token, a telephone number, and this place. */
  #isJoined(at: number): boolean {
    if (this.#others.at(-1)?.end !== this.#floor || this.#others.at(-1)?.reason !== 'telephone') return false;
    const between = skipSpaces(this.#text, this.#floor);
    return between === at || (isIn('、，,/；;—-', this.#text.charCodeAt(between)) && skipSpaces(this.#text, between + 1) === at);
  }

  /** The end of a telephone number that a word before it names. */
  #labelledEnd(at: number): number | null {
    const label = labelBefore(this.#text, at, this.#floor);
    return label === 'postcode' || label === null ? null : telephoneAt(this.#text, at, label);
  }

  #counted(at: number, first: ShortInteger): number {
    const text = this.#text;
    const count = digitTenthsAt(text, at, this.#floor) ?? countAt(text, at, this.#floor);
    if (count === null) {
      const telephone = this.#labelledEnd(at);
      return this.#other(at, telephone ?? chainEnd(text, first.end) ?? first.end, telephone === null ? 'label' : 'telephone');
    }
    const isPlain = count.unit === null && count.approximation === null && isDigit(text.charCodeAt(count.numberEnd - 1));
    const other = isPlain ? this.#bare(at, first) : null;
    if (other !== null) return other;
    if (count.unit !== null && this.#isSplit(at)) return this.#unsure(count.numberEnd);
    // Within “…” only what is given in the units of a report counts: “办结3件”, not “三个100”.
    if (!isReportUnit(count.unit) && this.#enclosures.isInQuotation(at)) return this.#other(at, count.numberEnd, 'name');
    return isPlain && count.to !== null ? this.#other(at, count.numberEnd, 'label') : this.#number(count);
  }

  /** Whether only white space stands between this place and a number without unit: 12 345条 may be one number, or two. */
  #isSplit(at: number): boolean {
    const last = this.#numbers.at(-1);
    return (
      last?.end === this.#floor &&
      last.unit === null &&
      last.end === last.numberEnd &&
      this.#floor < at &&
      skipSpaces(this.#text, this.#floor) === at
    );
  }

  /** The last number and what goes on behind it up to `end` count nothing for certain. */
  #unsure(end: number): number {
    const last = this.#numbers.pop();
    this.#floor = last?.start ?? this.#floor;
    return this.#other(this.#floor, end, 'label');
  }

  /** A number without unit, 万 or 余 that is known to count nothing. */
  #bare(at: number, first: ShortInteger): number | null {
    const text = this.#text;
    const end = numeralAt(text, at)?.end ?? first.end;
    if (end === first.end && isServiceNumber(text, at, end)) return this.#other(at, end, 'name');
    const telephone = first.length < 3 ? null : this.#labelledEnd(at);
    if (telephone !== null) return this.#other(at, telephone, 'telephone');
    const day = namedDayEnd(text, first);
    if (day !== null) return this.#other(at, day, 'date');
    if (isNamedBehind(text, end)) return this.#other(at, nameEnd(text, end), text.charAt(end) === '版' ? 'version' : 'name');
    if (isRelease(text, first, end)) return this.#other(at, end, 'version');
    const chain = chainEnd(text, first.end);
    if (chain !== null) return this.#other(at, chain, 'label');
    if (isLabelled(text, at, end, this.#floor)) return this.#other(at, end, 'label');
    return first.length === 4 && end === first.end && isYear(first.value) ? this.#other(at, end, 'year') : null;
  }

  #chinese(at: number): number {
    const text = this.#text;
    if (isShare(text, at)) {
      const share = shareAt(text, at, this.#floor);
      if (share !== null) return this.#number(share);
    }
    const end = numeralsEnd(text, at);
    const before = skipSpacesBack(text, at, this.#floor);
    if (!mayGoOn(text.charCodeAt(skipSpaces(text, end))) && text.charAt(before - 1) !== '第') return end;
    const ordinal = ordinalAt(text, at, end, this.#floor);
    if (ordinal !== null) return this.#match(ordinal);
    if (this.#enclosures.isInTitle(at) || this.#enclosures.isInQuotation(at)) return end;
    const calendar = chineseCalendarAt(text, at);
    if (calendar !== null) return this.#other(at, calendar.end, calendar.reason);
    const found = chineseNumberAt(text, at, end, this.#floor);
    return found === null ? (this.#chineseMark(at, end, before) ?? end) : this.#number(found);
  }

  /** （一）, 一、 and 一是 where a list may go on. */
  #chineseMark(at: number, end: number, before: number): number | null {
    if (end - at > 3) return null;
    const text = this.#text;
    const opening = before > this.#floor ? text.charCodeAt(before - 1) : NaN;
    const behind = skipSpaces(text, end);
    const mark = text.charCodeAt(behind);
    if (isIn('（(', opening) && isIn('）)', mark)) return this.#other(before - 1, behind + 1, 'enumeration');
    const isItem = isIn('是、．.', mark) && (mayOpenItem(text, at) || (text.charAt(behind) === '是' && isIn('，,', opening)));
    return isItem ? this.#other(at, behind + 1, 'enumeration') : null;
  }
}
