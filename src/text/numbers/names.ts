import { lazily } from '../lazily.js';
import { isIn, digitsEnd, isDigit, isHan, isLetter, isStop, type ShortInteger, shortIntegerAt } from './characters.js';

/** Numbers of telephone services and other things that go by their number. */
const services = lazily(
  () =>
    new Set(
      '110 112 114 119 120 122 211 985 996 12110 12301 12305 12306 12308 12309 12310 12312 12313 12315 12316 12317 12318 12319 12320 12321 12325 12328 12329 12331 12333 12335 12336 12337 12338 12339 12340 12341 12342 12343 12345 12348 12349 12350 12351 12355 12356 12358 12360 12361 12363 12365 12366 12367 12368 12369 12370 12371 12377 12378 12379 12380 12381 12385 12386 12388 12389 12390 12393 12395 12396 95598 96196'.split(
        ' ',
      ),
    ),
);

/** 12345 by itself, 110 and 985 where a word follows them: the digits alone, not the surroundings of a count. */
export function isServiceNumber(text: string, at: number, end: number): boolean {
  const length = end - at;
  if (length !== 5 && (length !== 3 || !isHan(text.charCodeAt(end)))) return false;
  return services().has(text.slice(at, end));
}

/** The end of 1+X, 3+2+N, 7×24小时, 5·12 at a place where digits end at `end`; null where the number stands alone. */
export function compoundEnd(text: string, end: number): number | null {
  let at = end;
  while (isJoint(text, at)) {
    at += 1;
    while (isDigit(text.charCodeAt(at)) || isLetter(text.charCodeAt(at))) at += 1;
  }
  if (at === end) return null;
  return text.startsWith('小时', at) ? at + 2 : at;
}

function isJoint(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (!isIn('+＋×*·•X', text.charCodeAt(at))) return false;
  const next = text.charCodeAt(at + 1);
  return isDigit(next) || ((mark === '+' || mark === '＋') && isLetter(next));
}

/** 5.15政务公开日, 12.4宪法日: the end of a day that names an event; null where it is a decimal. */
export function namedDayEnd(text: string, month: ShortInteger): number | null {
  const point = text.charAt(month.end);
  if (month.length > 2 || month.value < 1 || month.value > 12 || (point !== '.' && point !== '．')) return null;
  const day = shortIntegerAt(text, month.end + 1);
  if (day === null || day.length > 2 || day.value < 1 || day.value > 31 || text.charAt(day.end) === '.') return null;
  return isHan(text.charCodeAt(day.end)) && !isStop(text.charCodeAt(day.end)) ? day.end : null;
}

/** 政务服务2.0: a release, not a figure; the number ends at `end`. */
export function isRelease(text: string, first: ShortInteger, end: number): boolean {
  return first.length === 1 && end === first.end + 2 && text.charAt(end - 1) === '0';
}

/** The end of 1.2.3, 1/3, 3:10: digits with further digits behind marks; null where no second mark follows. */
export function chainEnd(text: string, end: number): number | null {
  let at = end;
  let marks = 0;
  while (isIn('.．/:：-—_', text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))) {
    if (!isIn('.．', text.charCodeAt(at))) marks += 1;
    marks += 1;
    at = digitsEnd(text, at + 1);
  }
  return marks > 1 ? at : null;
}

/** The end of a name that goes on with letters, digits and points, or with one word of a kind (级, 版). */
export function nameEnd(text: string, end: number): number {
  let at = end;
  while (isNameCode(text, at)) at += 1;
  return at === end && isHan(text.charCodeAt(at)) ? at + 1 : at;
}

function isNameCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || isLetter(code) || (code === 0x2e && isDigit(text.charCodeAt(at + 1)));
}
