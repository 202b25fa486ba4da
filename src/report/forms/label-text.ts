import { fold } from '../../text/fold.js';

/** How well words match a label: the higher, the better. */
export const QUALITY = { exact: 6, accepted: 6, recognised: 5, stripped: 4, prefix: 3, near: 2, fragment: 1 } as const;
export type Quality = keyof typeof QUALITY;

/** Folded, quotes dropped, the stop behind a mark written one way: `1、属于…` and `１．属于…` are `1.属于…`. */
export function canonicalLabel(words: string): string {
  let key = fold(words);
  if (key.includes('"')) key = key.replace(/"/g, '');
  const first = key.charCodeAt(0);
  if (first >= 48 && first <= 57) key = key.replace(/^(\d{1,2})[、.,]+/, '$1.');
  else if (NUMERALS.includes(key.charAt(0))) key = key.replace(/^([一二三四五六七八九十]{1,3})[、.,]+/, '$1、');
  let end = key.length;
  while (end > 0 && ':,.;。'.includes(key.charAt(end - 1))) end -= 1;
  return end === key.length ? key : key.slice(0, end);
}

const NUMERALS = '一二三四五六七八九十';

/** Without the bracketed note at the end. */
export function withoutNote(key: string): string {
  if (!key.includes('(', 2)) return key;
  const match = /^(.{2,}?)\([^()]*(?:\)|$)$/.exec(key);
  return match?.[1] ?? key;
}

/** Without 一、 （一） 1. 其中: at the beginning. */
export function withoutMark(key: string): string {
  const first = key.charAt(0);
  if (first !== '(' && first !== '其' && !NUMERALS.includes(first) && !(first >= '0' && first <= '9')) return key;
  return key.replace(/^(?:其中[:,]?)?(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}\.|\(\d{1,2}\))?/, '');
}

export function markOf(key: string): string {
  return key.slice(0, key.length - withoutMark(key).length);
}

/** How words that are no whole label may be meant for one: cut off, misprinted, a piece of it; null where they are not. */
export function likeness(key: string, label: string): Quality | null {
  if (label.startsWith(key) && (key.length >= 5 || (markOf(key) !== '' && key.length >= 4))) return 'prefix';
  if (key.startsWith(label) && label.length >= 4) return 'prefix';
  if (markOf(key) !== '' && markOf(key) === markOf(label) && overlap(withoutMark(key), withoutMark(label)) >= 0.6) return 'near';
  if (key.length >= 5 && label.includes(key)) return 'fragment';
  if (markOf(key) === '' && overlap(key, withoutMark(label)) >= 0.75) return 'near';
  return null;
}

/** Share of pairs of neighbouring characters that both have (Dice). */
function overlap(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at += 1) pairs.set(a.slice(at, at + 2), (pairs.get(a.slice(at, at + 2)) ?? 0) + 1);
  let common = 0;
  for (let at = 0; at + 1 < b.length; at += 1) {
    const pair = b.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      common += 1;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * common) / (a.length + b.length - 2);
}
