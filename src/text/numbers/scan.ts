import { numeralAt } from './amount.js';
import { addressEnd, asciiRunAt, labelBefore, telephoneAt } from './contacts.js';
import { calendarAt, isYear } from './calendar.js';
import { digitsEnd, isDigit, isHan, isLetter, type ShortInteger, shortIntegerAt, skipSpaces, skipSpacesBack } from './characters.js';
import { chineseNumberAt, isChineseCalendar, isNumeral, numeralsEnd } from './chinese.js';
import { type Enclosure, findEnclosures } from './enclosures.js';
import { bracketedYearAt, isLabelled, isNamedBehind, itemMarkAt, mayOpenItem, numberedAt, ordinalAt, type OtherMatch } from './marks.js';
import { chainEnd, compoundEnd, isServiceNumber, namedDayEnd } from './names.js';
import { countAt } from './count.js';
import type { NumberToken, OtherNumber } from './token.js';
import { isReportUnit } from './units.js';

/** Goes through a text once; what is found is never looked at again. */
export class Scanner {
  readonly #text: string;
  readonly #numbers: NumberToken[] = [];
  readonly #others: OtherNumber[] = [];
  /** End of the last token: nothing that is looked for behind a number reaches over it. */
  #floor = 0;
  #runEnd = 0;
  #enclosures: { titles: Enclosure[]; quotations: Enclosure[] } | null = null;
  #title = 0;
  #quotation = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): { numbers: NumberToken[]; others: OtherNumber[] } {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code >= 0x4e00 && code <= 0x96f6) at = isNumeral(code) ? this.#chinese(at) : at + 1;
      else if (isDigit(code)) at = this.#digits(at);
      else if (code < 0x80) at = isLetter(code) ? this.#letters(at) : at + 1;
      else if (code === 0x3007) at = this.#chinese(at);
      else if (code >= 0x2460 && code <= 0x2473) at = this.#other(at, at + 1, 'enumeration');
      else at += 1;
    }
    return { numbers: this.#numbers, others: this.#others };
  }

  #other(start: number, end: number, reason: OtherNumber['reason']): number {
    const from = Math.max(start, this.#floor);
    this.#others.push({ start: from, end, reason });
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

  #isInside(kind: 'titles' | 'quotations', at: number): boolean {
    this.#enclosures ??= findEnclosures(this.#text);
    const list = this.#enclosures[kind];
    let next = kind === 'titles' ? this.#title : this.#quotation;
    while (next < list.length && (list[next]?.end ?? 0) <= at) next += 1;
    if (kind === 'titles') this.#title = next;
    else this.#quotation = next;
    return next < list.length && (list[next]?.start ?? 0) <= at;
  }

  /** Letters, with the digits that belong to their word: H5, V2.0, PM2.5, URLs and mail addresses. */
  #letters(at: number): number {
    const text = this.#text;
    if (at >= this.#runEnd) {
      const run = asciiRunAt(text, at);
      this.#runEnd = run.end;
      if (run.isLink) return this.#link(at, run.end);
    }
    let end = at;
    while (isLetter(text.charCodeAt(end))) end += 1;
    const digits = text.charAt(end) === '-' && isDigit(text.charCodeAt(end + 1)) ? end + 1 : end;
    if (!isDigit(text.charCodeAt(digits))) return end;
    const count = end - at > 1 && digits === end ? countAt(text, digits, this.#floor) : null;
    if (count !== null && isReportUnit(count.unit)) return this.#number(count);
    let last = digitsEnd(text, digits);
    while ((text.charAt(last) === '.' && isDigit(text.charCodeAt(last + 1))) || isLetter(text.charCodeAt(last)))
      last = digitsEnd(text, last + 1);
    return this.#other(at, last, /^v/i.test(text.charAt(at)) && digits - at === 1 ? 'version' : 'name');
  }

  #link(start: number, end: number): number {
    for (let at = start; at < end; at += 1) if (isDigit(this.#text.charCodeAt(at))) return this.#other(start, end, 'link');
    return end;
  }

  #digits(at: number): number {
    const text = this.#text;
    if (at >= this.#runEnd && text.charCodeAt(at) < 0x80) {
      const run = asciiRunAt(text, at);
      this.#runEnd = run.end;
      if (run.isLink) return this.#link(at, run.end);
    }
    const first = shortIntegerAt(text, at);
    if (first === null) return at + 1;
    if (this.#isInside('titles', at)) return this.#other(at, first.end, 'title');
    const fixed = this.#fixed(at, first);
    if (fixed !== null) return fixed;
    return this.#isInside('quotations', at) ? this.#quoted(at, first) : this.#counted(at, first);
  }

  /** What the surroundings of a number make it, whatever it counts. */
  #fixed(at: number, first: ShortInteger): number | null {
    const text = this.#text;
    const floor = this.#floor;
    const bracketed = bracketedYearAt(text, at, first, floor);
    if (bracketed !== null) return this.#match(bracketed);
    const ordinal = ordinalAt(text, at, first.end, floor);
    if (ordinal !== null) return this.#match(ordinal);
    const label = labelBefore(text, at, floor);
    const joined = this.#others.at(-1)?.reason === 'telephone' && at - floor <= 2 && /^[、，,/；; ]+$/.test(text.slice(floor, at));
    const calendar = calendarAt(text, at);
    if (calendar !== null && label !== 'postcode') return this.#other(at, calendar.end, calendar.reason);
    if (label === 'postcode' && first.length === 6) return this.#other(at, first.end, 'postcode');
    const telephone = telephoneAt(text, at, joined && first.length >= 7);
    if (telephone !== null) return this.#other(at, telephone, 'telephone');
    const mark = itemMarkAt(text, at, first, floor);
    if (mark !== null) return this.#match(mark);
    const address = addressEnd(text, at, first.end, floor);
    if (address !== null) return this.#other(at, address, 'address');
    const numbered = numberedAt(text, at, first.end);
    if (numbered !== null) return this.#match(numbered);
    const compound = compoundEnd(text, first.end);
    return compound === null ? null : this.#other(at, compound, 'name');
  }

  /** Within “…” only what is given in the units of a report counts: “办结3件”, not “三个100”. */
  #quoted(at: number, first: ShortInteger): number {
    const count = countAt(this.#text, at, this.#floor);
    if (count !== null && isReportUnit(count.unit)) return this.#number(count);
    return this.#other(at, first.end, 'name');
  }

  #counted(at: number, first: ShortInteger): number {
    const text = this.#text;
    const floor = this.#floor;
    const count = countAt(text, at, floor);
    const end = numeralAt(text, at)?.end ?? first.end;
    if (count === null)
      return this.#other(at, telephoneEnd(text, at, floor) ?? first.end, telephoneEnd(text, at, floor) === null ? 'label' : 'telephone');
    if (count.unit === null && count.approximation === null && count.to === null && count.numberEnd === end) {
      const other = this.#bare(at, first, end);
      if (other !== null) return other;
    }
    return this.#number(count);
  }

  /** A number without unit, 万 or 余 that is known to count nothing. */
  #bare(at: number, first: ShortInteger, end: number): number | null {
    const text = this.#text;
    const floor = this.#floor;
    const telephone = telephoneEnd(text, at, floor);
    if (telephone !== null) return this.#other(at, telephone, 'telephone');
    if (end === first.end && isServiceNumber(text.slice(at, end))) return this.#other(at, end, 'name');
    const day = namedDayEnd(text, first);
    if (day !== null) return this.#other(at, day, 'date');
    if (isNamedBehind(text, end)) return this.#other(at, nameEnd(text, end), text.charAt(end) === '版' ? 'version' : 'name');
    const chain = chainEnd(text, first.end);
    if (chain !== null) return this.#other(at, chain, 'label');
    if (isLabelled(text, at, floor)) return this.#other(at, end, 'label');
    if (first.length === 4 && end === first.end && isYear(first.value)) return this.#other(at, end, 'year');
    return null;
  }

  #chinese(at: number): number {
    const text = this.#text;
    const end = numeralsEnd(text, at);
    const found = this.#isNamed(at) ? null : chineseNumberAt(text, at, end, this.#floor);
    if (found !== null) return this.#number({ ...found, written: 'chinese' });
    const word = isChineseCalendar(text, end);
    if (word !== null && text.charAt(skipSpacesBack(text, at, 0) - 1) !== '第' && end - at >= (word === '年' ? 4 : 1) && end - at <= 4)
      return this.#other(at, end + word.length, word === '年' ? 'year' : 'date');
    return this.#chineseMark(at, end) ?? end;
  }

  #isNamed(at: number): boolean {
    return this.#isInside('titles', at) || this.#isInside('quotations', at);
  }

  /** （一）, 一、 and 一是 where a list may go on; 第三 anywhere. */
  #chineseMark(at: number, end: number): number | null {
    const text = this.#text;
    const before = skipSpacesBack(text, at, 0);
    const opening = text.charAt(before - 1);
    const behind = skipSpaces(text, end);
    const mark = text.charAt(behind);
    if (opening === '第' && before - 1 >= this.#floor) return this.#other(before - 1, end, 'ordinal');
    if (end - at > 3) return null;
    if ((opening === '（' || opening === '(') && (mark === '）' || mark === ')') && before - 1 >= this.#floor)
      return this.#other(before - 1, behind + 1, 'enumeration');
    if (
      !(mark === '是' || mark === '、' || mark === '．' || mark === '.') ||
      !(mayOpenItem(text, at, this.#floor) || (mark === '是' && opening === '，'))
    )
      return null;
    return this.#other(at, behind + 1, 'enumeration');
  }
}

function telephoneEnd(text: string, at: number, floor: number): number | null {
  return labelBefore(text, at, floor) === 'telephone' ? telephoneAt(text, at, true) : null;
}

function nameEnd(text: string, end: number): number {
  let at = end;
  while (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) at += 1;
  return at === end && isHan(text.charCodeAt(at)) ? at + 1 : at;
}
