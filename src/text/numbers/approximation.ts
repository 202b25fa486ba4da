import type { Approximation } from '../../types/quantity.js';
import { lazily } from '../lazily.js';
import { isIn, skipSpaces, skipSpacesBack } from './characters.js';
import { Words } from './words.js';

const above = '不少于 不低于 不止 超过 超出 突破 高于 多于 大于 至少 已超 远超 超 逾';
const below = '不超过 不多于 不高于 不大于 将近 接近 不足 不到 不满 低于 少于 小于 最多 至多 近';
const about = '大约 大概 约为 约有 约占 约达 约 左右';
/** Together, since 少于 ends 不少于 and 超过 ends 不超过. */
const before = new Words(`${above} ${below} ${about}`);
const behind = new Words('以上 之多 以内 之内 以下 左右 上下');

const kinds = lazily(() => {
  const found = new Map<string, Approximation>([
    ['以上', 'above'],
    ['之多', 'above'],
    ['以内', 'below'],
    ['之内', 'below'],
    ['以下', 'below'],
    ['左右', 'about'],
    ['上下', 'about'],
  ]);
  for (const word of above.split(' ')) found.set(word, 'above');
  for (const word of below.split(' ')) found.set(word, 'below');
  for (const word of about.split(' ')) found.set(word, 'about');
  return found;
});

/** What stands before 约 and 近 and 超 where they are the end of another word: 节约, 最近, 赶超. */
const endsOtherWord: Readonly<Record<string, string>> = {
  约: '节预合签公集违邀履条制解契爽续毁特失俭隐简',
  近: '最附邻靠临亲就新相远',
  超: '赶反高出',
  逾: '',
};

export interface ApproximationBefore {
  readonly start: number;
  readonly kind: Approximation;
}

/** A word right before a number that makes it approximate; 共, 累计 and 达到 are none. */
export function approximationBefore(text: string, at: number, floor: number): ApproximationBefore | null {
  let end = skipSpacesBack(text, at, floor);
  if (end > floor && text.charAt(end - 1) === '了') end -= 1;
  const word = before.before(text, end, floor);
  if (word === null) return null;
  const start = end - word.length;
  const others = word.length === 1 ? endsOtherWord[word] : undefined;
  if (others !== undefined && isIn(others, text.charCodeAt(start - 1))) return null;
  return { start, kind: kinds().get(word) ?? 'about' };
}

/** 以下简称, 以下几点: the word begins something else. */
const opensNext = new Words('以下简 以下几 以下方 以下内 以下具 以下措 以下问 以下工 以下三 以下四 以下五 以下两 以内部 以上级');

export interface ApproximationBehind {
  readonly end: number;
  readonly kind: Approximation;
}

/** A word right behind a number and its unit that makes it approximate. */
export function approximationBehind(text: string, at: number): ApproximationBehind | null {
  const start = skipSpaces(text, at);
  const word = behind.at(text, start);
  if (word === null || opensNext.at(text, start) !== null) return null;
  return { end: start + word.length, kind: kinds().get(word) ?? 'about' };
}
