import type { Approximation } from '../../types/quantity.js';
import { isIn, skipSpaces, skipSpacesBack } from './characters.js';
import { Words } from './words.js';

const before: readonly (readonly [Approximation, Words])[] = [
  ['below', new Words('不超过 不多于 不高于 不大于 将近 接近 不足 不到 不满 低于 少于 小于 最多 至多 近')],
  ['above', new Words('不少于 不低于 不止 超过 超出 突破 高于 多于 大于 至少 已超 远超 超 逾')],
  ['about', new Words('大约 大概 约为 约有 约占 约达 约 左右')],
];

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
  for (const [kind, words] of before) {
    const word = words.before(text, end, floor);
    if (word === null) continue;
    const start = end - word.length;
    const others = word.length === 1 ? endsOtherWord[word] : undefined;
    return others !== undefined && isIn(others, text.charCodeAt(start - 1)) ? null : { start, kind };
  }
  return null;
}

const behind: readonly (readonly [Approximation, Words])[] = [
  ['above', new Words('以上 之多')],
  ['below', new Words('以内 之内 以下')],
  ['about', new Words('左右 上下')],
];
/** 以下简称, 以下几点: the word begins something else. */
const opensNext = new Words('以下简 以下几 以下方 以下内 以下具 以下措 以下问 以下工 以下三 以下四 以下五 以下两 以内部 以上级');

export interface ApproximationBehind {
  readonly end: number;
  readonly kind: Approximation;
}

/** A word right behind a number and its unit that makes it approximate. */
export function approximationBehind(text: string, at: number): ApproximationBehind | null {
  const start = skipSpaces(text, at);
  for (const [kind, words] of behind) {
    const word = words.at(text, start);
    if (word !== null) return opensNext.at(text, start) === null ? { end: start + word.length, kind } : null;
  }
  return null;
}
