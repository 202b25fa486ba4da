import { digitsEnd, isDigit, isLetter, skipSpacesBack, wordBefore } from './characters.js';

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
  if (code >= 0x80 || Number.isNaN(code)) return false;
  return (code >= 0x30 && code <= 0x39) || isLetter(code) || '.-_@/:?=&%#+~'.includes(String.fromCharCode(code));
}

const telephoneLabels = [
  '电话',
  '传真',
  '热线',
  '手机',
  '座机',
  '号码',
  '联系方式',
  '联系人',
  '咨询',
  '总机',
  '电',
  '话',
  'QQ',
  'qq',
  '群',
  '微信号',
  '信箱',
  '邮箱',
  '转',
];
const postcodeLabels = ['邮编', '邮政编码', '邮码', '邮政'];

/** The label right before a number, with colons, brackets and the spaces of a justified line between. */
export function labelBefore(text: string, at: number, floor: number): 'telephone' | 'postcode' | null {
  let end = at;
  for (let steps = 0; steps < 4; steps += 1) {
    end = skipSpacesBack(text, end, floor);
    const mark = text.charAt(end - 1);
    if (end <= floor || !(mark === ':' || mark === '：' || mark === '(' || mark === '（' || mark === '为' || mark === '是')) break;
    end -= 1;
  }
  const label = spaceless(text, end, floor);
  if (postcodeLabels.some((word) => label.endsWith(word))) return 'postcode';
  return wordBefore(label, label.length, 0, telephoneLabels) === null ? null : 'telephone';
}

/** The last few characters before a place, white space left out. */
function spaceless(text: string, at: number, floor: number): string {
  let found = '';
  for (let end = at; end > floor && at - end < 12 && found.length < 4; end -= 1) {
    const character = text.charAt(end - 1);
    if (character.trim() !== '') found = character + found;
  }
  return found;
}

/** The end of a telephone number at a place, by its form or because a label stands before it; null where it is none. */
export function telephoneAt(text: string, at: number, labelled: boolean): number | null {
  const first = digitsEnd(text, at);
  const length = first - at;
  const leading = text.charAt(at) === '0' || text.charAt(at) === '０';
  if (leading && length >= 3 && length <= 4) {
    let next = first;
    while (next - first < 3 && '-—–－ )）_转'.includes(text.charAt(next) || 'x')) next += 1;
    const local = digitsEnd(text, next);
    if (local - next >= 7 && local - next <= 8) return extension(text, local);
  }
  if (leading && (length === 11 || length === 12)) return extension(text, first);
  if (length === 11 && /^1[3-9]/.test(text.slice(at, at + 2)) && !'万亿余多条件次人元个'.includes(text.charAt(first) || ' ')) return first;
  if (
    length === 3 &&
    (text.startsWith('400', at) || text.startsWith('800', at)) &&
    /^[-—]\d{3}[-—]?\d{4}(?!\d)/.test(text.slice(first, first + 10))
  )
    return first + 8 + (isDigit(text.charCodeAt(first + 8)) ? 1 : 0);
  return labelled && length >= 3 ? extension(text, first) : null;
}

/** 23165385-801, 23165385、23165386 end where their last digits do. */
function extension(text: string, end: number): number {
  const mark = text.charAt(end);
  const next = digitsEnd(text, end + 1);
  return (mark === '-' || mark === '转' || mark === '—') && next > end + 1 && next - end <= 9 ? next : end;
}

/** 90号, 14层, 7号楼: what makes a number behind it part of an address. */
const addressBehind = ['号楼', '号院', '号门', '层', '楼', '室', '栋', '幢', '单元', '弄', '巷', '号房', '门牌'];
const streetBefore = [
  '路',
  '街',
  '道',
  '巷',
  '弄',
  '村',
  '段',
  '里',
  '园',
  '楼',
  '厦',
  '区',
  '栋',
  '幢',
  '座',
  '湾',
  '圩',
  '庄',
  '镇',
  '场',
  '院',
  '线',
  '坊',
  '胡同',
  '东',
  '西',
  '南',
  '北',
];

/** The end of a number of an address whose digits end at `end`; null where it is none. */
export function addressEnd(text: string, start: number, end: number, floor: number): number | null {
  const at = text.charAt(end) === ' ' ? end + 1 : end;
  for (const word of addressBehind) if (text.startsWith(word, at)) return at + word.length;
  if (text.charAt(at) !== '号' && !(text.charAt(at) === '-' || text.charAt(at) === '—')) return null;
  if (wordBefore(text, skipSpacesBack(text, start, floor), floor, streetBefore) === null) return null;
  if (text.charAt(at) === '号') return at + 1;
  const second = digitsEnd(text, at + 1);
  return second > at + 1 && text.charAt(second) === '号' ? second + 1 : null;
}
