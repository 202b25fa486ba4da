import type { OtherNumber } from './token.js';
import {
  digitsEnd,
  isHan,
  isLetter,
  isStop,
  type ShortInteger,
  shortIntegerAt,
  skipSpaces,
  skipSpacesBack,
  wordAt,
  wordBefore,
} from './characters.js';
import { isYear } from './calendar.js';
import { unitAt } from './units.js';

export interface OtherMatch {
  readonly start: number;
  readonly end: number;
  readonly reason: OtherNumber['reason'];
}

/** True where a list mark may stand: at the start, behind a stop, or behind white space. */
export function mayOpenItem(text: string, at: number, floor: number): boolean {
  if (at === 0) return true;
  const before = skipSpacesBack(text, at, 0);
  if (before === 0) return true;
  const character = text.charAt(before - 1);
  if (character === '，' || character === ',' || character === '、') return false;
  return isStop(character) || (before < at && before >= floor && isHan(text.charCodeAt(before - 1)));
}

/** 1. 2、 3） at the start or behind a stop; (4) wherever it stands. The digits end at `first.end`. */
export function itemMarkAt(text: string, at: number, first: ShortInteger, floor: number): OtherMatch | null {
  if (first.length > 2) return null;
  const opening = text.charAt(at - 1);
  const behind = skipSpaces(text, first.end);
  const mark = text.charAt(behind);
  if ((opening === '(' || opening === '（') && (mark === ')' || mark === '）'))
    return at - 1 >= floor ? { start: at - 1, end: behind + 1, reason: 'enumeration' } : null;
  if (!'.．、)）'.includes(mark || ' ') || !mayOpenItem(text, at, floor)) return null;
  const next = skipSpaces(text, behind + 1);
  const number = shortIntegerAt(text, next);
  if (number !== null && mark !== '、' && next === behind + 1) {
    if (!(number.length === 4 && isYear(number.value) && text.charAt(skipSpaces(text, number.end)) === '年')) return null;
  }
  if (mark === '、' && number !== null && (unitAt(text, skipSpaces(text, number.end)) !== null || !mayOpenItem(text, at, floor)))
    return null;
  return { start: at, end: behind + 1, reason: 'enumeration' };
}

/** 〔2018〕57号 from its bracket on; the digits of the year end at `first.end`. */
export function bracketedYearAt(text: string, at: number, first: ShortInteger, floor: number): OtherMatch | null {
  if (first.length !== 4) return null;
  const open = skipSpacesBack(text, at, floor);
  if (open <= floor && open !== 1) if (open <= floor) return null;
  const close = skipSpaces(text, first.end);
  if (!'〔[［【(（﹝'.includes(text.charAt(open - 1) || ' ') || !'〕]］】)）﹞'.includes(text.charAt(close) || ' ')) return null;
  let next = skipSpaces(text, close + 1);
  if (text.charAt(next) === '第') next = skipSpaces(text, next + 1);
  const number = shortIntegerAt(text, next);
  if (number === null) return null;
  const end = skipSpaces(text, number.end);
  return text.charAt(end) === '号' ? { start: open - 1, end: end + 1, reason: 'document-number' } : null;
}

const countedBehind = [
  '季度',
  '部分',
  '阶段',
  '时间',
  '方面',
  '条',
  '项',
  '款',
  '期',
  '届',
  '次',
  '号',
  '批',
  '类',
  '页',
  '章',
  '节',
  '个',
  '位',
  '名',
  '轮',
  '版',
  '年',
  '季',
  '份',
  '场',
  '组',
  '篇',
  '天',
  '版',
];

/** 第711号, 第3至5条, 第 20 条: a number behind 第, from 第 on. */
export function ordinalAt(text: string, at: number, end: number, floor: number): OtherMatch | null {
  const before = skipSpacesBack(text, at, floor);
  if (before <= floor || text.charAt(before - 1) !== '第') return null;
  let last = end;
  const range = skipSpaces(text, end);
  if ('-—–~～至到、'.includes(text.charAt(range) || ' ')) {
    const second = skipSpaces(text, range + 1);
    const secondEnd = digitsEnd(text, second);
    if (secondEnd > second && wordAt(text, skipSpaces(text, secondEnd), countedBehind) !== null) last = secondEnd;
  }
  const behind = skipSpaces(text, last);
  const word = wordAt(text, behind, countedBehind);
  const isDocument = word === '号' && wordBefore(text, before - 1, floor, ['令', '字', '函', '发', '文', '告']) !== null;
  return { start: before - 1, end: word === null ? last : behind + word.length, reason: isDocument ? 'document-number' : 'ordinal' };
}

/** 711号令, 12号文件; 3号 of anything else. The digits end at `end`. */
export function numberedAt(text: string, at: number, end: number): OtherMatch | null {
  const mark = skipSpaces(text, end);
  if (text.charAt(mark) !== '号') return null;
  const isDocument = wordAt(text, mark + 1, ['令', '文', '公告', '通知']) !== null || '字函发〕］】]'.includes(text.charAt(at - 1) || ' ');
  return { start: at, end: mark + 1, reason: isDocument ? 'document-number' : 'label' };
}

const labels = ['附件', '附表', '附录', '数据', '表格', '图表', '图', '注', '备注', '编号', '序号', '代码', '证号', '账号', '批文号', '第'];

/** 附件1, 表2: digits behind a word that numbers things. */
export function isLabelled(text: string, at: number, floor: number): boolean {
  const end = skipSpacesBack(text, at, floor);
  return wordBefore(text, end, floor, labels) !== null;
}

const levels = ['级', '届', '度', '版本', '版', '号', 'G', 'g', '型', '星', '维'];

/** 5G, 3A, 4K, 2.0版, 5级: what makes a number the name of a kind. */
export function isNamedBehind(text: string, end: number): boolean {
  return isLetter(text.charCodeAt(end)) || wordAt(text, end, levels) !== null;
}
