import { isSpace } from '../text/mapped-text.js';
import type { Line } from './text-lines.js';

/** A line as a string with bounds, so that lines of the source need no copy. */
export interface View {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function viewOf(source: string, line: Line): View {
  return line.text === null
    ? { text: source, start: line.start, end: line.end }
    : { text: line.text.text, start: 0, end: line.text.text.length };
}

const pageMarkOpenings = '-—–－―─·~第';
const pageMark =
  /^(?:[-—–－―─·~]{1,2}[ \u00a0\u3000]{0,4}\d{1,4}[ \u00a0\u3000]{0,4}[-—–－―─·~]{1,2}|第[ \u00a0\u3000]?\d{1,4}[ \u00a0\u3000]?页(?:[ \u00a0\u3000,，/／]{0,2}共[ \u00a0\u3000]?\d{1,4}[ \u00a0\u3000]?页)?)$/;

/** `-1-`, `— 1 —`, `第 1 页 共 5 页`. A bare number is no page mark: it may be a value. */
export function isPageMark({ text, start, end }: View): boolean {
  return end - start <= 24 && end - start >= 3 && pageMarkOpenings.includes(text.charAt(start)) && pageMark.test(text.slice(start, end));
}

/** What is left of a comment or of a character that could not be written. */
export function isLeftover({ text, start, end }: View): boolean {
  if (end - start > 4) return false;
  const word = text.slice(start, end);
  return word === '?' || word === '？' || word === '-->' || word === '<!--';
}

const headingMark =
  /(?:[一二三四五六七八九十]{1,3}[ \u00a0\u3000]{0,2}[、，,．.]|[（(][ \u00a0\u3000]{0,2}(?:[一二三四五六七八九十]{1,3}|\d{1,2})[ \u00a0\u3000]{0,2}[)）]|\d{1,2}[ \u00a0\u3000]{0,2}(?:、|[．.](?!\d))|[①-⑳]|附件|附表|附：|注：)/y;
const clauseLabel =
  /第[ \u00a0\u3000]?[一二三四五六七八九十]{1,4}[ \u00a0\u3000]?条[ \u00a0\u3000]?第[ \u00a0\u3000]?[（(].{1,3}[）)][ \u00a0\u3000]?项$/y;
const enumeration = /[一二三四五六七八九十]{1,2}是/y;

/** The line begins with the mark of a heading or an item: `一、`, `（一）`, `1.`, `（1）`, or is the label 第二十条第（一）项. */
export function startsWithMark({ text, start, end }: View): boolean {
  headingMark.lastIndex = start;
  if (headingMark.test(text)) return true;
  if (end - start > 24 || text.charCodeAt(start) !== 0x7b2c) return false;
  return test(clauseLabel, text.slice(start, end), 0);
}

/** 一是, 二是 … */
export function startsEnumeration({ text, start }: View): boolean {
  return test(enumeration, text, start);
}

function test(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const titleEnd = /^[^，。；,;：]{4,60}公开[^，。；,;：]{0,16}(?:报告|年报)[）)]?$/;
const titleOpening = /^(?:现将|根据|按照|依据)/;

/** A line that is the title of a report: …政府信息公开工作年度报告 and nothing else. What follows does not go on with it. */
export function isTitleLine({ text, start, end }: View): boolean {
  if (end - start > 80) return false;
  const last = text[end - 1];
  if (last !== '告' && last !== '报' && last !== '）' && last !== ')') return false;
  const line = text.slice(start, end);
  return titleEnd.test(line) && !titleOpening.test(line);
}

export type Ending = 'open' | 'pause' | 'stop';

/** How a line ends: `stop` after 。！？, `pause` after ；：, else `open`. Closing quotes and brackets are looked through. */
export function endingOf({ text, start, end }: View): Ending {
  let at = end - 1;
  while (at > start && isCloser(text.charCodeAt(at))) at -= 1;
  switch (text[at]) {
    case '。':
    case '！':
    case '？':
    case '!':
    case '?':
      return 'stop';
    case '；':
    case ';':
    case '：':
    case ':':
      return at === end - 1 ? 'pause' : 'open';
    default:
      return 'open';
  }
}

function isCloser(code: number): boolean {
  return (
    code === 0x201d ||
    code === 0x2019 ||
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0xff09 ||
    code === 0x300b ||
    code === 0x300d ||
    code === 0x300f ||
    code === 0x3011
  );
}

/** Two spaces or more inside: the columns of a table, or a layout. */
export function hasColumnGap({ text, start, end }: View): boolean {
  let run = 0;
  for (let at = start; at < end; at += 1) {
    if (isSpace(text.charCodeAt(at))) run += 1;
    else run = 0;
    if (run >= 2) return true;
  }
  return false;
}

/** Holds a letter or a Han character, so that it is no line of numbers only. */
export function hasWords({ text, start, end }: View): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (
      (code >= 0x3400 && code <= 0x9fff) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0xd800 && code <= 0xdbff)
    )
      return true;
  }
  return false;
}

export function isAsciiWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
