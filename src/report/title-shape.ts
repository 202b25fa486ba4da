import { yearPattern } from '../text/written-year.js';

/** The fixed part of a title, and what is said of it. Offsets into the text without white space. */
export interface TitleShape {
  readonly start: number;
  readonly end: number;
  readonly complete: boolean;
  readonly scrambled: boolean;
}

const complete = /政府信息公开工作年度报告|政府信息公开年度报告/u;
/** With the year in the middle too: 政府信息公开2023年度报告, 政府信息公开工作2023年年度报告. */
const partial = new RegExp(
  `(?:政府信息公开|政务信息公开|政务公开|信息公开)(?:工作)?(?:开展)?(?:情况)?(?:的)?(?:[（(]?${yearPattern}年?度?[）)]?)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:总结)?(?:报告|年报)`,
  'u',
);
const topic = /(?:政府信息公开|政务信息公开|政务公开|信息公开)(?:工作)?/u;

/** Finds the fixed part of a title in a line; white space does not count. Null where the line has none. */
export function titleShape(text: string): TitleShape | null {
  const flat = flatten(text);
  if (!flat.includes('公开')) return null;
  const whole = complete.exec(flat);
  if (whole !== null) return { start: whole.index, end: whole.index + whole[0].length, complete: true, scrambled: false };
  const part = partial.exec(flat);
  if (part !== null) return { start: part.index, end: part.index + part[0].length, complete: false, scrambled: false };
  return scrambledShape(flat);
}

/** Without white space: the titles of covers are set with spaces between all characters. */
export function flatten(text: string): string {
  return /\s/u.test(text) ? text.replace(/\s+/gu, '') : text;
}

/** 政府信息公开工作告年度报: the four characters of 年度报告 in another order. */
function scrambledShape(flat: string): TitleShape | null {
  const head = topic.exec(flat);
  if (head === null) return null;
  const start = head.index + head[0].length;
  const tail = flat.slice(start, start + 4);
  if ([...tail].sort().join('') !== [...'年度报告'].sort().join('')) return null;
  return { start: head.index, end: start + 4, complete: false, scrambled: true };
}
