import { digitsEnd, isIn, isLetter, skipSpaces, skipSpacesBack } from './characters.js';
import { unitAt } from './units.js';
import { Words } from './words.js';

export interface AsciiRun {
  readonly end: number;
  readonly isLink: boolean;
}

/** A run of letters, digits and marks of addresses, and whether it is a URL, a mail address or a file name. */
export function asciiRunAt(text: string, at: number): AsciiRun {
  let end = at;
  let isLink = false;
  while (isLinkCode(text.charCodeAt(end))) {
    const code = text.charCodeAt(end);
    if (code === 0x40 && end > at) isLink = true;
    if (code === 0x2e && isPlainLetter(text.charCodeAt(end + 1)) && isPlainLetter(text.charCodeAt(end + 2)) && endsName(text, end, at))
      isLink = true;
    if (code === 0x3a && text.startsWith('//', end + 1)) isLink = true;
    end += 1;
  }
  return { end, isLink };
}

/** 163.com, xxgk.gov.cn, index.html: letters stand on both sides of the point, or digits before it and a known ending behind. */
function endsName(text: string, point: number, start: number): boolean {
  if (point === start) return false;
  return (
    isPlainLetter(text.charCodeAt(point - 1)) ||
    text.startsWith('com', point + 1) ||
    text.startsWith('cn', point + 1) ||
    text.startsWith('html', point + 1)
  );
}

function isPlainLetter(code: number): boolean {
  return code < 0x80 && isLetter(code);
}

function isLinkCode(code: number): boolean {
  if (!(code < 0x80)) return false;
  return (code >= 0x30 && code <= 0x39) || isLetter(code) || isIn('.-_@/:?=&%#+~', code);
}

const telephoneLabels = new Words('电话 传真 热线 手机 座机 总机 联系方式 QQ qq 微信号 拨打');
/** Behind these a number is one of a telephone only where it is as long as one. */
const weakLabels = new Words('联系人 咨询 号码 群 信箱 转 号');
const postcodeLabels = new Words('邮编 邮政编码 邮码');
const LABEL_LENGTH = 4;

export type ContactLabel = 'telephone' | 'weak' | 'postcode';

/** The label right before a number, with colons, brackets and the spaces of a justified line between. */
export function labelBefore(text: string, at: number, floor: number): ContactLabel | null {
  let end = at;
  for (let steps = 0; steps < 4; steps += 1) {
    end = skipSpacesBack(text, end, floor);
    const mark = text.charAt(end - 1);
    if (end <= floor || !(mark === ':' || mark === '：' || mark === '(' || mark === '（' || mark === '为' || mark === '是')) break;
    end -= 1;
  }
  const label = spaceless(text, end, floor);
  if (postcodeLabels.before(label, label.length, 0) !== null) return 'postcode';
  if (telephoneLabels.before(label, label.length, 0) !== null) return 'telephone';
  return weakLabels.before(label, label.length, 0) === null ? null : 'weak';
}

/** The last few characters before a place, white space left out. */
function spaceless(text: string, at: number, floor: number): string {
  let found = '';
  for (let end = at; end > floor && at - end < 12 && found.length < LABEL_LENGTH; end -= 1) {
    const character = text.charAt(end - 1);
    if (character.trim() !== '') found = character + found;
  }
  return found;
}

/** The shortest number that is one of a telephone behind a label, and behind a weak one. */
const SHORTEST = { telephone: 3, weak: 7 };

/** The end of a telephone number at a place, by its form or because a label stands before it; null where it is none. */
export function telephoneAt(text: string, at: number, label: 'telephone' | 'weak' | null): number | null {
  const first = digitsEnd(text, at);
  const length = first - at;
  if (isIn('0０', text.charCodeAt(at))) {
    const local = length >= 3 && length <= 4 ? localAt(text, first) : null;
    if (local !== null) return extension(text, local);
    if (length === 11 || length === 12) return extension(text, first);
  }
  if (length === 11 && isMobile(text, at, first)) return first;
  if (length === 3 && isIn('48', text.charCodeAt(at)) && text.startsWith('00', at + 1)) return freeNumberEnd(text, first);
  return label !== null && length >= SHORTEST[label] ? extension(text, first) : null;
}

/** The end of the seven or eight digits behind an area code. */
function localAt(text: string, areaEnd: number): number | null {
  let next = areaEnd;
  while (next - areaEnd < 3 && isIn('-—–－ )）_转', text.charCodeAt(next))) next += 1;
  const end = digitsEnd(text, next);
  return end - next >= 7 && end - next <= 8 ? end : null;
}

/** Eleven digits as of a mobile telephone, with neither a unit nor a point behind. */
function isMobile(text: string, at: number, end: number): boolean {
  if (text.charAt(at) !== '1' || !isIn('3456789', text.charCodeAt(at + 1)) || text.charAt(end) === '.') return false;
  const next = skipSpaces(text, end);
  return !isIn('万亿余多', text.charCodeAt(next)) && unitAt(text, next) === null;
}

/** 400-123-4567, 400-1234567. */
function freeNumberEnd(text: string, end: number): number | null {
  if (!isIn('-—', text.charCodeAt(end))) return null;
  const middle = digitsEnd(text, end + 1);
  if (middle - end === 8) return middle;
  if (middle - end !== 4 || !isIn('-—', text.charCodeAt(middle))) return null;
  const last = digitsEnd(text, middle + 1);
  return last - middle === 5 ? last : null;
}

/** 23165385-801, 23165385、23165386 end where their last digits do. */
function extension(text: string, end: number): number {
  const mark = text.charAt(end);
  const next = digitsEnd(text, end + 1);
  return (mark === '-' || mark === '转' || mark === '—') && next > end + 1 && next - end <= 9 ? next : end;
}

/** 90号, 14层, 7号楼: what makes a number behind it part of an address. */
const addressBehind = new Words('号楼 号院 号门 号房 层 楼 室 栋 幢 单元 弄 巷 门牌');
const streetBefore = new Words('路 街 道 巷 弄 村 段 里 园 楼 厦 区 栋 幢 座 湾 圩 庄 镇 场 院 线 坊 胡同 东 西 南 北');

/** The end of a number of an address whose digits end at `end`; null where it is none. */
export function addressEnd(text: string, start: number, end: number, floor: number): number | null {
  const at = text.charAt(end) === ' ' ? end + 1 : end;
  const word = addressBehind.at(text, at);
  if (word !== null) return at + word.length;
  if (text.charAt(at) !== '号' && !(text.charAt(at) === '-' || text.charAt(at) === '—')) return null;
  if (streetBefore.before(text, skipSpacesBack(text, start, floor), floor) === null) return null;
  if (text.charAt(at) === '号') return at + 1;
  const second = digitsEnd(text, at + 1);
  return second > at + 1 && text.charAt(second) === '号' ? second + 1 : null;
}
