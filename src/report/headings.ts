import { fold } from '../text/fold.js';
import { isSpace } from '../text/mapped-text.js';
import {
  clauseEnd,
  gluedEnd,
  headingEnds,
  isStop,
  lastNonSpace,
  longestHeading,
  plainEnd,
  skip,
  textStart,
  withoutStop,
} from './heading-ends.js';
import type { Lexicon } from './lexicon.js';
import { loneHeading } from './lone-headings.js';
import { markAt, type Mark } from './marks.js';
import { similarity } from '../text/edit-distance.js';
import { beginsLabel, labelAt, wordingAt } from './wordings.js';

/** A heading found in a text; offsets into that text. */
export interface FoundHeading {
  readonly level: number;
  /** Null where it has no mark. */
  readonly ordinal: number | null;
  readonly start: number;
  /** `start` where there is no mark. */
  readonly markEnd: number;
  readonly titleStart: number;
  readonly titleEnd: number;
  /** Trailing stop included. */
  readonly end: number;
  /** The text is nothing but a known wording without a mark: a heading only where the others have none either. */
  readonly unmarked: boolean;
}

const possibleMark =
  /[一二三四五六七八九十]{1,3}\s{0,2}[、．.]|[（(]\s?(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s?[)）]|(?<![\d.．])\d{1,2}(?:、|[.．](?!\d))|[①-⑳]/gu;
const statisticsHead = /(?:统\s*计\s*指\s*标|指\s*标\s*名\s*称)/u;
const preambles = new Set(['引言', '前言', '序言', '概述', '概况']);
/** A row of set type: its cells follow the label. */
const numbersFollow = /(?:\s{1,60}[\d.,—\-]+){4,}\s*$/u;
const surelyAHeading = 6;

/** Goes through the texts of a document in order and finds their headings. It remembers numbering, forms and their rows. */
export class HeadingFinder {
  /** Last ordinal at each level, 0 where none. */
  readonly #last = [0, 0, 0, 0, 0];
  /** Rows of a mandated form have been seen since the last heading. */
  #inForm = false;
  #inStatistics = false;

  constructor(readonly lexicon: Lexicon) {}

  /** A table stood here; `cells` are the texts of its first columns. */
  passTable(cells: Iterable<string>): void {
    for (const cell of cells) {
      if (this.#inForm) return;
      const folded = fold(cell);
      if (this.lexicon.labels.whole.has(folded)) this.#inForm = true;
    }
  }

  /** Headings of one text in order. `marked` says that the format itself marks the text as a heading. */
  find(text: string, marked: boolean): FoundHeading[] {
    const found: FoundHeading[] = [];
    const first = textStart(text);
    if (first === text.length) return found;
    const statisticsFrom = this.#statisticsFrom(text);
    const opening = markAt(text, first);
    if (opening === null) {
      const alone = this.#alone(text, marked);
      if (alone !== null) return [alone];
    }
    let from = first;
    if (opening !== null) {
      const heading = this.#opening(statisticsFrom > opening.end ? text.slice(0, statisticsFrom) : text, opening);
      if (heading !== null) found.push(heading);
      from = heading?.end ?? opening.end;
    }
    if (text.length > longestHeading || from < text.length) this.#glued(text, from, statisticsFrom, found);
    if (statisticsFrom >= 0) this.#inStatistics = true;
    return found;
  }

  #statisticsFrom(text: string): number {
    if (!text.includes('指')) return -1;
    const at = text.search(statisticsHead);
    if (at < 0) return -1;
    return text.length < 40 || /^.{4,12}单位/u.test(text.slice(at, at + 240).replace(/\s+/gu, '')) ? at : -1;
  }

  /** A line that is nothing but a known wording. */
  #alone(text: string, marked: boolean): FoundHeading | null {
    const heading = loneHeading(text, (folded) => preambles.has(folded) || this.#isRequired(folded));
    if (heading === null || this.#inStatistics) return null;
    if (this.#inForm && !marked && this.lexicon.labels.whole.has(fold(text).replace(/[.:]$/u, ''))) return null;
    if (heading.ordinal !== null) this.#enter(heading.level, heading.ordinal);
    return heading;
  }

  #isRequired(wording: string): boolean {
    return (this.lexicon.wordings.get(wording) ?? []).some((use) => use.id !== null && use.required);
  }

  /** The mark with which the text begins. */
  #opening(text: string, mark: Mark): FoundHeading | null {
    return mark.level === 1 ? this.#openingFirst(text, mark) : this.#openingLower(text, mark);
  }

  #openingFirst(text: string, mark: Mark): FoundHeading | null {
    const wording = wordingAt(this.lexicon, text, mark.end);
    if (this.#isRow(text, mark, wording?.end ?? mark.end)) return null;
    const titleStart = skip(text, mark.end);
    if (wording !== null) return this.#accept(text, mark, titleStart, this.#endOfKnown(text, wording.end));
    const end = plainEnd(text, titleStart);
    if (end === null || end <= titleStart) return null;
    const rest = end < lastNonSpace(text) && !isStop(text.charAt(end));
    if (this.#inStatistics || rest) return null;
    if (this.#inForm && !(mark.ordinal === this.#next(1) && headingEnds.test(text.slice(titleStart, end)))) return null;
    const goesOn = skip(text, end + 1) < text.length;
    if (goesOn && end - titleStart > 30 && !headingEnds.test(text.slice(titleStart, end))) return null;
    return this.#accept(text, mark, titleStart, end);
  }

  /** A known wording ends the heading unless the line is short and goes on without a stop. */
  #endOfKnown(text: string, end: number): number {
    const last = lastNonSpace(text);
    if (end >= last || isSpace(text.charCodeAt(end)) || last - end > 20) return end;
    const rest = text.slice(end, last);
    if (/[。；：，,第]/u.test(rest) || /^(?:无|没有|本|(?:19|20)\d\d|截至|我|根据|[（(])/u.test(rest)) return end;
    return last;
  }

  #openingLower(text: string, mark: Mark): FoundHeading | null {
    const known = wordingAt(this.lexicon, text, mark.end);
    const whole = known !== null && known.wording.length >= surelyAHeading && known.end >= lastNonSpace(text);
    if (this.#isRow(text, mark, whole ? known.end : mark.end) || this.#inStatistics) return null;
    const titleStart = skip(text, mark.end);
    if (titleStart >= lastNonSpace(text)) return null;
    return this.#accept(text, mark, titleStart, plainEnd(text, titleStart) ?? clauseEnd(text, titleStart) ?? titleStart);
  }

  /** Whether the text from the mark on is a row of a form. Notes that forms have begun. */
  #isRow(text: string, mark: Mark, knownEnd: number): boolean {
    const { labels, statistics } = this.lexicon;
    if (this.#inStatistics) {
      const row = labelAt(statistics, text, mark.start);
      if (row !== null && row.end >= knownEnd) return true;
    }
    const label = labelAt(labels, text, mark.start);
    if (label !== null && label.end >= knownEnd) {
      const next = text.charAt(skip(text, label.end));
      if (this.#inForm || mark.level === 1 || next === '' || next === '|' || (next >= '0' && next <= '9')) {
        this.#inForm = true;
        return true;
      }
    }
    if (!this.#inForm) return this.#isBrokenRow(text, mark, knownEnd);
    if (knownEnd > mark.end) return false;
    if ((text.length < 400 && numbersFollow.test(text)) || labelAt(labels, text, skip(text, mark.end)) !== null) return true;
    if (text.length > longestHeading) return false;
    const folded = fold(text.slice(mark.start));
    return (
      beginsLabel(labels, folded) ||
      beginsLabel(labels, fold(text.slice(mark.end))) ||
      (mark.level > 1 && likeLabel(labels.beginnings.get(folded.slice(0, 2)) ?? [], folded))
    );
  }

  /** The first line of a label that a page broke over lines: recognised only by its length. */
  #isBrokenRow(text: string, mark: Mark, knownEnd: number): boolean {
    if (knownEnd > mark.end || text.length > longestHeading) return false;
    const folded = fold(text);
    if (folded.length < 8 || !beginsLabel(this.lexicon.labels, folded)) return false;
    this.#inForm = true;
    return true;
  }

  /** Headings that stand inside the text without a line of their own. */
  #glued(text: string, from: number, statisticsFrom: number, found: FoundHeading[]): void {
    let at = from;
    possibleMark.lastIndex = from;
    for (let match = possibleMark.exec(text); match !== null; match = possibleMark.exec(text)) {
      if (match.index < at) continue;
      if (statisticsFrom >= 0 && match.index >= statisticsFrom) this.#inStatistics = true;
      const mark = markAt(text, match.index);
      if (mark === null) continue;
      const heading =
        mark.level === 1 ? this.#gluedFirst(text, mark, from) : this.#gluedLower(text, mark, found[found.length - 1]?.end ?? -1);
      if (heading === null) continue;
      found.push(heading);
      at = heading.end;
      possibleMark.lastIndex = Math.max(at, match.index + 1);
    }
  }

  #gluedFirst(text: string, mark: Mark, from: number): FoundHeading | null {
    const wording = wordingAt(this.lexicon, text, mark.end);
    if (this.#isGluedRow(text, mark, wording?.end ?? mark.end)) return null;
    const before = text.charAt(mark.start - 1);
    const begins = mark.ordinal === 1 && (before === '：' || before === ':');
    const apart = isSpace(before.charCodeAt(0)) || '。！？；”）)!?;'.includes(before) || mark.start === from || begins;
    const next = this.#next(1) === mark.ordinal;
    if (wording !== null) {
      const length = wording.wording.length;
      if (!(apart || (before >= '0' && before <= '9') || (length >= surelyAHeading && next))) return null;
      // A list of contents in the same line has used the numbers up; the headings proper begin again.
      if (length < surelyAHeading && !next && !(apart && mark.ordinal === 1 && this.#isRequired(wording.wording))) return null;
      if (before === '第') return null;
      return this.#accept(text, mark, skip(text, mark.end), wording.end);
    }
    if (!apart || !next || this.#inStatistics) return null;
    const titleStart = skip(text, mark.end);
    const title = headingEnds.exec(text.slice(titleStart, titleStart + 48));
    if (title === null || /[，。；,;]/u.test(title[0])) return null;
    return this.#accept(text, mark, titleStart, titleStart + title[0].length);
  }

  #isGluedRow(text: string, mark: Mark, knownEnd: number): boolean {
    const row = labelAt(this.lexicon.labels, text, mark.start);
    if (row !== null && row.end >= knownEnd && (this.#inForm || mark.level === 1)) {
      this.#inForm = true;
      return true;
    }
    if (!this.#inStatistics) return false;
    const statistic = labelAt(this.lexicon.statistics, text, mark.start);
    return statistic !== null && statistic.end >= knownEnd;
  }

  #gluedLower(text: string, mark: Mark, headingEnd: number): FoundHeading | null {
    if (this.#inForm || this.#inStatistics || this.#last[1] === 0) return null;
    const before = text.charAt(mark.start - 1);
    const behindHeading = mark.start === headingEnd;
    const behindStop =
      '。！？：:'.includes(before) ||
      (isSpace(before.charCodeAt(0)) && /[。！？：:；”）]\s+$/u.test(text.slice(Math.max(0, mark.start - 6), mark.start)));
    if (!behindHeading && !behindStop && !(headingEnd >= 0 && skip(text, headingEnd) === mark.start)) return null;
    if (mark.ordinal !== this.#next(mark.level) && mark.ordinal !== 1) return null;
    const titleStart = skip(text, mark.end);
    return this.#accept(text, mark, titleStart, gluedEnd(text, titleStart));
  }

  #next(level: number): number {
    return (this.#last[level] ?? 0) + 1;
  }

  #enter(level: number, ordinal: number): void {
    this.#last[level] = ordinal;
    for (let lower = level + 1; lower < this.#last.length; lower += 1) this.#last[lower] = 0;
    if (level !== 1) return;
    this.#inForm = false;
    this.#inStatistics = false;
  }

  #accept(text: string, mark: Mark, titleStart: number, titleEnd: number): FoundHeading {
    this.#enter(mark.level, mark.ordinal);
    const stop = text.charAt(titleEnd);
    const end = titleEnd > titleStart && isStop(stop) ? titleEnd + 1 : titleEnd;
    return {
      level: mark.level,
      ordinal: mark.ordinal,
      start: mark.start,
      markEnd: mark.end,
      titleStart,
      titleEnd: withoutStop(text, titleStart, titleEnd),
      end: Math.max(end, mark.end),
      unmarked: false,
    };
  }
}

function likeLabel(labels: readonly string[], folded: string): boolean {
  return labels.some((label) => similarity(label, folded, 0.6) > 0);
}
