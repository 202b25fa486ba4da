import { lazily } from '../lazily.js';

const FIRST = 0x4e00;
const LAST = 0x96f6;

/** A table of the Han characters up to 零: a text is asked for each of its characters. */
const table = lazily(() => {
  const numerals = new Uint8Array(LAST - FIRST + 1);
  for (const character of '零一二两三四五六七八九十百千万亿') numerals[character.charCodeAt(0) - FIRST] = 1;
  return numerals;
});

/** 一 to 亿, 两, 零, 〇 and ○. */
export function isNumeral(code: number): boolean {
  return code >= FIRST ? code <= LAST && table()[code - FIRST] === 1 : code === 0x3007 || code === 0x25cb;
}

/** The end of a run of Chinese numerals. */
export function numeralsEnd(text: string, at: number): number {
  let end = at;
  while (isNumeral(text.charCodeAt(end))) end += 1;
  return end;
}
