import { isSpace } from '../mapped-text.js';
import type { OtherNumber } from './token.js';
import { digitsEnd, isHan, isIn, isLetter, isStop, type ShortInteger, shortIntegerAt, skipSpaces, skipSpacesBack } from './characters.js';
import { isYear } from './calendar.js';
import { unitAt } from './units.js';
import { Words } from './words.js';

export interface OtherMatch {
  readonly start: number;
  readonly end: number;
  readonly reason: OtherNumber['reason'];
}

/** True where a list mark may stand: at the start or behind a stop. */
export function mayOpenItem(text: string, at: number): boolean {
  const before = behindSpaces(text, at);
  const code = text.charCodeAt(before - 1);
  return isStop(code) && !isIn('，,、', code);
}

/** The end of what stands before white space of any length. */
function behindSpaces(text: string, at: number): number {
  let before = at;
  while (before > 0 && isSpace(text.charCodeAt(before - 1))) before -= 1;
  return before;
}

const labels = new Words('附件 附录 数据 表格 表 图 注 备注 编号 序号 代码 证号 账号 No no NO');

/** List marks do not count further. */
const LAST_ITEM = 20;

/**
 * 1. 2、 3） at the start or behind a stop, (4) wherever it stands; elsewhere as the first or the one that comes after `lastItem`,
 * or behind a wide gap as in tables whose lines are lost.
 */
export function itemMarkAt(text: string, at: number, first: ShortInteger, floor: number, lastItem: number): OtherMatch | null {
  if (first.length > 2) return null;
  const open = skipSpacesBack(text, at, floor);
  const opening = text.charAt(open - 1);
  const behind = skipSpaces(text, first.end);
  const mark = text.charAt(behind);
  if ((opening === '(' || opening === '（') && (mark === ')' || mark === '）'))
    return open - 1 >= floor ? { start: open - 1, end: behind + 1, reason: 'enumeration' } : null;
  if (!isIn('.．、)）', text.charCodeAt(behind)) || !isItemText(text, behind + 1, mark)) return null;
  if (mayOpenItem(text, at) || isNextItem(text, at, behind, first.value, lastItem))
    return { start: at, end: behind + 1, reason: 'enumeration' };
  return null;
}

/** What follows a list mark is no decimal place, and no further number of a list: 1、2类. A year may follow: 1.2018年. */
function isItemText(text: string, at: number, mark: string): boolean {
  const next = skipSpaces(text, at);
  const number = shortIntegerAt(text, next);
  if (number === null) return true;
  const behind = skipSpaces(text, number.end);
  if (number.length === 4 && isYear(number.value) && text.charAt(behind) === '年') return true;
  return mark === '、' ? unitAt(text, behind) === null : next > at;
}

/** Within a line that lost its breaks: 主要形式1.门户网站, 数 条 0 2、政府公报. */
function isNextItem(text: string, at: number, mark: number, value: number, lastItem: number): boolean {
  if (value < 1 || value > LAST_ITEM || !isHan(text.charCodeAt(skipSpaces(text, mark + 1)))) return false;
  const before = behindSpaces(text, at);
  if (labels.before(text, before, 0) !== null) return false;
  const gap = at - before;
  return value === 1 || value === lastItem + 1 || (gap > 1 && text.charAt(mark) === '.');
}

/** 〔2018〕57号 from its bracket on; the digits of the year end at `first.end`. */
export function bracketedYearAt(text: string, at: number, first: ShortInteger, floor: number): OtherMatch | null {
  if (first.length !== 4) return null;
  const open = skipSpacesBack(text, at, floor);
  if (open <= floor) return null;
  const close = skipSpaces(text, first.end);
  if (!isIn('〔[［【(（﹝', text.charCodeAt(open - 1)) || !isIn('〕]］】)）﹞', text.charCodeAt(close))) return null;
  let next = skipSpaces(text, close + 1);
  if (text.charAt(next) === '第') next = skipSpaces(text, next + 1);
  const number = shortIntegerAt(text, next);
  if (number === null) return null;
  const end = skipSpaces(text, number.end);
  return text.charAt(end) === '号' || text.charAt(end) === '號' ? { start: open - 1, end: end + 1, reason: 'document-number' } : null;
}

/** What 第 counts off, longer words first. */
const countedOff = new Words('季度 部分 阶段 时间 方面 条 项 款 期 届 次 号 批 类 页 章 节 个 位 名 轮 版 年 季 份 场 组 篇 天');

const documents = new Words('令 字 函 发 文 告');
const documentsBehind = new Words('令 文 公告 通知');

/** 第711号, 第3至5条, 第 20 条: a number behind 第, from 第 on. */
export function ordinalAt(text: string, at: number, end: number, floor: number): OtherMatch | null {
  const before = skipSpacesBack(text, at, floor);
  if (before <= floor || text.charAt(before - 1) !== '第') return null;
  let last = end;
  const range = skipSpaces(text, end);
  if (isIn('-—–~～至到、', text.charCodeAt(range))) {
    const second = skipSpaces(text, range + 1);
    const secondEnd = digitsEnd(text, second);
    if (secondEnd > second && countedOff.at(text, skipSpaces(text, secondEnd)) !== null) last = secondEnd;
  }
  const behind = skipSpaces(text, last);
  const word = countedOff.at(text, behind);
  return { start: before - 1, end: word === null ? last : behind + word.length, reason: reasonOf(text, word, before - 1, floor) };
}

/** 国令第711号 is a document and 第三季度 a time. */
function reasonOf(text: string, word: string | null, start: number, floor: number): OtherNumber['reason'] {
  if (word === '季度') return 'date';
  return word === '号' && documents.before(text, skipSpacesBack(text, start, floor), floor) !== null ? 'document-number' : 'ordinal';
}

/** 711号令, 12号文件; 3号 of anything else. The digits end at `end`. */
export function numberedAt(text: string, at: number, end: number): OtherMatch | null {
  const mark = skipSpaces(text, end);
  if (text.charAt(mark) !== '号') return null;
  const isDocument = documentsBehind.at(text, mark + 1) !== null || isIn('字函发〕］】]', text.charCodeAt(at - 1));
  return { start: at, end: suffixEnd(text, mark + 1), reason: isDocument ? 'document-number' : 'label' };
}

/** 附件1, 表2: digits behind a word that numbers things; — 1 —: the number of a page. */
export function isLabelled(text: string, at: number, end: number, floor: number): boolean {
  const before = skipSpacesBack(text, at, floor);
  if (labels.before(text, before, floor) !== null) return true;
  return before > floor && isIn('-—－–', text.charCodeAt(before - 1)) && isIn('-—－–', text.charCodeAt(skipSpaces(text, end)));
}

/** 备12345678号-1. */
function suffixEnd(text: string, end: number): number {
  const last = text.charAt(end) === '-' ? digitsEnd(text, end + 1) : end;
  return last > end + 1 ? last : end;
}

const levels = new Words('级 届 度 版本 版 型 星 维');

/** 5G, 3A, 4K, 2.0版, 5级: what makes a number the name of a kind. */
export function isNamedBehind(text: string, end: number): boolean {
  return isLetter(text.charCodeAt(end)) || levels.at(text, end) !== null;
}
