import type { Approximation } from '../../types/quantity.js';
import { parseChineseDigits, parseChineseInteger } from '../chinese-numerals.js';
import { isStop, skipSpaces, skipSpacesBack, wordAt, wordBefore } from './characters.js';
import { approximationBefore } from './approximation.js';
import { unitAt } from './units.js';

const numerals = '零〇○一二两三四五六七八九十百千万亿';

export function isNumeral(code: number): boolean {
  return code === 0x25cb || code === 0x3007 || (code >= 0x4e00 && code <= 0x96f6 && numerals.includes(String.fromCharCode(code)));
}

/** The end of a run of Chinese numerals. */
export function numeralsEnd(text: string, at: number): number {
  let end = at;
  while (isNumeral(text.charCodeAt(end))) end += 1;
  return end;
}

export interface ChineseNumber {
  readonly start: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly end: number;
  readonly value: string;
  readonly to: string | null;
  readonly step: string;
  readonly approximation: Approximation | null;
  readonly unit: string;
}

/** Units that make a Chinese numeral a count; others (年, 级, 大, 方, 条线 …) mostly belong to names. */
const counted =
  '件 件次 件(次) 条 条次 次 个 个工作日 个月 个小时 个百分点 篇 期 项 份 人次 人 元 场 场次 起 宗 户 册 家 名 类 大类 小类 批 批次 处 例 则 部 张 台 套 块 本 幅 轮 班次 倍 大项 小项 天 小时 分钟 公里 亩'.split(
    ' ',
  );

/** One of something is mostly said, not counted: 一个, 一次性, 一件事; it counts at the end of a clause only. */
const countedOnce = '件 条 次 篇 份 宗 起 例 场 期 人次 名 人 项 场次'.split(' ');
const neverOnce = [
  '跑',
  '每',
  '同',
  '再',
  '进',
  '统',
  '唯',
  '任',
  '另',
  '某',
  '哪',
  '这',
  '那',
  '有',
  '更',
  '初',
  '多',
  '跨',
  '逐',
  '一',
  '第',
  '之',
  '任何',
  '上',
  '下',
  '首',
  '头',
];

/** 二期, 二次, 二类 say which one. */
const countedTwice = '件 条 份 篇 起 宗'.split(' ');

/** What follows a numeral and its unit where both belong to a name: 四个意识, 两个确立, 八项规定, 四类过程性信息. */
const names =
  '维护 确立 责任 结合 百年 先行 覆盖 代表 务必 意识 自信 全面 不摘 伟大 服从 最严 中心 一批 统筹 坚持 必须 坚定 明确 规定 过程性 内部 毫不动摇 离不开 平台一 一 工程 一工程 建设 100 革命 文明 自我 主体 转变 转型 效应 支撑 高地'.split(
    ' ',
  );

/** 百分之, 千分之. */
const shares: readonly (readonly [string, string])[] = [
  ['百分之', '%'],
  ['千分之', '‰'],
];

/** 成立, 成效: 八成 is no share there. */
const notTenths = '立功果员效为就熟本都长绩交品人份型片形套分年'.split('');

/**
 * A number in Chinese numerals that counts something: 十二件, 三千五百余条, 百分之三十, 八成, 三至五件. Left out are numerals without a unit of
 * counting (一是, 一体化, 两微一端, 三公经费, 五公开, 三审三校, 十九大), 一 with a unit within a clause (一个, 一次性, 一件事), 二 with a unit that
 * says which one (二期), names (四个意识, 八项规定, 四类过程性信息), guesses (三五件, 七八次, 数百, 几十) and whatever stands behind 第. The run of
 * numerals at `at` ends at `end`. Null where it is none.
 */
export function chineseNumberAt(text: string, at: number, end: number, floor: number): ChineseNumber | null {
  for (const [word, unit] of shares) if (text.startsWith(word, at)) return shareAt(text, at, word.length, unit, floor);
  if (end - at > 20) return null;
  const before = skipSpacesBack(text, at, floor);
  if (wordBefore(text, before, 0, ['第', '数', '几', '十九', '初', '周', '期', '每', '“', '"']) !== null) return null;
  const approximation = approximationBefore(text, at, floor);
  const run = text.slice(at, end);
  const tenths = tenthsAt(text, at, end, run);
  if (tenths !== null) return { ...tenths, start: approximation?.start ?? at, approximation: approximation?.kind ?? null };
  return countAt(text, at, end, run, approximation, floor);
}

function shareAt(text: string, at: number, length: number, unit: string, floor: number): ChineseNumber | null {
  const numberStart = at + length;
  const whole = numeralsEnd(text, numberStart);
  const value = whole - numberStart > 10 ? null : parseChineseInteger(text.slice(numberStart, whole));
  if (value === null) return null;
  let numberEnd = whole;
  let fraction = '';
  if (text.charAt(whole) === '点') {
    const end = numeralsEnd(text, whole + 1);
    const digits = end > whole + 1 && end - whole < 10 ? parseChineseDigits(text.slice(whole + 1, end)) : null;
    if (digits !== null) [numberEnd, fraction] = [end, String(digits).padStart(end - whole - 1, '0')];
  }
  const approximation = approximationBefore(text, at, floor);
  const kept = fraction.replace(/0+$/, '');
  return {
    start: approximation?.start ?? at,
    numberStart,
    numberEnd,
    end: numberEnd,
    value: kept === '' ? String(value) : `${String(value)}.${kept}`,
    to: null,
    step: fraction === '' ? '1' : `0.${'1'.padStart(fraction.length, '0')}`,
    approximation: approximation?.kind ?? null,
    unit,
  };
}

/** 八成 is 80 %, 三成五 is 35 %. */
function tenthsAt(text: string, at: number, end: number, run: string): Omit<ChineseNumber, 'start' | 'approximation'> | null {
  if (text.charAt(end) !== '成' || run.length !== 1 || notTenths.includes(text.charAt(end + 1))) return null;
  const tens = run === '两' ? 2n : parseChineseInteger(run);
  if (tens === null || tens < 1n || tens > 9n || (tens === 1n && !isStop(text.charAt(end + 1)))) return null;
  const halves = numeralsEnd(text, end + 1) === end + 2 ? parseChineseInteger(text.charAt(end + 1)) : null;
  const isExact = halves !== null && halves > 0n && halves < 10n;
  return {
    numberStart: at,
    numberEnd: isExact ? end + 2 : end,
    end: isExact ? end + 2 : end + 1,
    value: String(tens * 10n + (isExact ? halves : 0n)),
    to: null,
    step: isExact ? '1' : '10',
    unit: '%',
  };
}

function countAt(
  text: string,
  at: number,
  end: number,
  run: string,
  approximation: { readonly start: number; readonly kind: Approximation } | null,
  floor: number,
): ChineseNumber | null {
  const over = '余多来'.includes(text.charAt(end) || ' ');
  const behind = over ? end + 1 : end;
  const upper = over ? null : rangeAt(text, end);
  const unit = unitAt(text, skipSpaces(text, upper?.end ?? behind));
  if (unit === null || !counted.includes(unit.unit) || wordAt(text, unit.end, names) !== null) return null;
  if ('百千万亿'.includes(run.charAt(0)) && !over && approximation === null) return null;
  if (run === '一' && !isCountedOnce(text, at, unit.unit, unit.end, floor)) return null;
  if (run === '二' && upper === null && !countedTwice.includes(unit.unit)) return null;
  const value = valueOf(run);
  if (value === null || (value === 0n && run.length > 1) || (upper !== null && upper.value <= value)) return null;
  return {
    start: approximation?.start ?? at,
    numberStart: at,
    numberEnd: upper?.end ?? end,
    end: unit.end,
    value: String(value),
    to: upper === null ? null : String(upper.value),
    step: stepOf(run),
    approximation: over ? 'above' : (approximation?.kind ?? null),
    unit: unit.unit,
  };
}

function isCountedOnce(text: string, at: number, unit: string, end: number, floor: number): boolean {
  if (!countedOnce.includes(unit) || wordBefore(text, at, floor, neverOnce) !== null) return false;
  return isStop(text.charAt(end)) && !text.slice(Math.max(floor, at - 8), at).includes('每');
}

/** 至五 behind 三, — 五 behind 三. */
function rangeAt(text: string, at: number): { readonly value: bigint; readonly end: number } | null {
  if (!'至到-—–~～'.includes(text.charAt(at) || ' ')) return null;
  const end = numeralsEnd(text, at + 1);
  const value = end === at + 1 || end - at > 12 ? null : valueOf(text.slice(at + 1, end));
  return value === null ? null : { value, end };
}

function valueOf(run: string): bigint | null {
  const value = parseChineseInteger(run);
  if (value !== null) return value;
  const digits = /[〇○]/.test(run) ? parseChineseDigits(run) : null;
  return digits === null ? null : BigInt(digits);
}

/** 三千五百 is told to the hundred, 三十 to the one as digits are; 三万 to the ten thousand. */
function stepOf(run: string): string {
  if (run.endsWith('亿')) return '100000000';
  if (run.endsWith('万')) return '10000';
  return '1';
}

const calendar = ['年', '月', '日', '季度', '学年', '月份'];

/** Whether a run of numerals is a year, month or day: 二○一八年, 三月, 二十日, 一季度. */
export function isChineseCalendar(text: string, end: number): string | null {
  return wordAt(text, end, calendar);
}
