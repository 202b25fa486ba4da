import { hasLookalikes, lookalikes, unlike } from '../text/compatibility.js';
import { findMisread, misreadTrace } from '../text/misread.js';
import { brokenBracket, pinyinBracket, pinyinKind } from '../text/pinyin.js';
import type { Noise } from '../types/report.js';

export type NoiseKind = Noise['kind'];

/** A piece of noise in a text; `kind` null where it is no fault, `replacement` null where the text keeps it. */
export interface NoisePiece {
  readonly kind: NoiseKind | null;
  readonly start: number;
  readonly end: number;
  readonly replacement: string | null;
}

/** Toneless brackets such as (wen) are noise only where a document has several of them. */
const enoughToneless = 3;

const doubledMark = /[,，、;；][,，、;；。]+|。[,，、;；]+|(?<!。)。。(?!。)/gu;
const replacementRun = /\uFFFD+/gu;
const commonMojibake =
  /(?:锟斤拷)+|烫{3,}|屯{3,}|(?:[\u00e3-\u00e9\u00ef][\u0080-\u00bf\u0152-\u02dc\u2013-\u203a\u20ac\u2122]{2}){2,}|(?:鏀垮簻|淇℃伅|鍏紑|骞村害|鎶ュ憡|涓浗|锛屾|銆傛)+/gu;
const anyMojibake = /[\uFFFD\u00e3-\u00e9\u00ef]|锟斤拷|烫烫烫|屯屯屯|鏀垮簻|淇℃伅|鍏紑|骞村害|鎶ュ憡|涓浗|锛屾|銆傛/u;
const anyDoubled = /[,，、;；][,，、;；。]|。[,，、;；。]/u;

/** What kinds of noise a document can hold, so that clean texts are not searched again. */
export interface NoiseProfile {
  readonly pinyin: boolean;
  readonly toneless: boolean;
  readonly doubled: boolean;
  readonly mojibake: boolean;
  /** UTF-8 read as GBK. */
  readonly misread: boolean;
  /** Invisible characters, and radicals in the place of characters. */
  readonly lookalikes: boolean;
}

/** Looks once over the decoded text of the file. */
export function profileNoise(value: string): NoiseProfile {
  let toned = 0;
  let toneless = 0;
  for (const match of value.matchAll(pinyinBracket)) {
    const kind = pinyinKind(match[1] ?? '');
    if (kind === 'toned') toned += 1;
    else if (kind === 'toneless' && isHanOrBracket(value.charCodeAt(match.index - 1))) toneless += 1;
  }
  return {
    pinyin: toned > 0 || toneless >= enoughToneless,
    toneless: toneless >= enoughToneless,
    doubled: anyDoubled.test(value),
    mojibake: anyMojibake.test(value) || value.search(brokenBracket) >= 0,
    misread: misreadTrace.test(value),
    lookalikes: hasLookalikes(value),
  };
}

/** Noise in one text, in order, without overlaps. */
export function findNoise(text: string, profile: NoiseProfile): NoisePiece[] {
  const pieces: NoisePiece[] = [];
  if (profile.pinyin) findPinyin(text, profile.toneless, pieces);
  if (profile.doubled) findDoubled(text, pieces);
  if (profile.mojibake) findMojibake(text, pieces);
  if (profile.misread) {
    for (const { start, end, text: was } of findMisread(text)) pieces.push({ kind: 'mojibake', start, end, replacement: was });
  }
  if (profile.lookalikes) {
    for (const { 0: character, index } of text.matchAll(lookalikes))
      pieces.push({ kind: null, start: index, end: index + 1, replacement: unlike(character) });
  }
  return pieces.length > 1 ? withoutOverlaps(pieces) : pieces;
}

/** Whether there is anything to clean. */
export function isNoisy(profile: NoiseProfile): boolean {
  return Object.values(profile).some(Boolean);
}

function findPinyin(text: string, toneless: boolean, pieces: NoisePiece[]): void {
  let lastEnd = -1;
  for (const match of text.matchAll(pinyinBracket)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start !== lastEnd && !isHan(text.charCodeAt(start - 1))) continue;
    const kind = pinyinKind(match[1] ?? '');
    if (kind === null || (kind === 'toneless' && !toneless)) continue;
    pieces.push({ kind: 'pinyin', start, end, replacement: '' });
    lastEnd = end;
  }
}

/** Of two marks the second is the writer's: mirrors put a comma in front of every mark. */
function findDoubled(text: string, pieces: NoisePiece[]): void {
  for (const match of text.matchAll(doubledMark)) {
    const run = match[0];
    const keep = run.startsWith('。') ? '。' : run.charAt(run.length - 1);
    pieces.push({ kind: 'doubled-mark', start: match.index, end: match.index + run.length, replacement: keep });
  }
}

function findMojibake(text: string, pieces: NoisePiece[]): void {
  for (const match of text.matchAll(replacementRun))
    pieces.push({ kind: 'mojibake', start: match.index, end: match.index + match[0].length, replacement: null });
  for (const match of text.matchAll(commonMojibake))
    pieces.push({ kind: 'mojibake', start: match.index, end: match.index + match[0].length, replacement: null });
  let start = -1;
  let end = -1;
  for (const match of text.matchAll(brokenBracket)) {
    if (!isHan(text.charCodeAt(match.index - 1))) continue;
    if (start >= 0 && match.index - end <= 12 && isHanRun(text, end, match.index)) {
      end = match.index + match[0].length;
      continue;
    }
    if (start >= 0) pieces.push({ kind: 'mojibake', start, end, replacement: '\uFFFD' });
    start = match.index;
    end = start + match[0].length;
  }
  if (start >= 0) pieces.push({ kind: 'mojibake', start, end, replacement: '\uFFFD' });
}

function withoutOverlaps(pieces: readonly NoisePiece[]): NoisePiece[] {
  const kept: NoisePiece[] = [];
  for (const piece of [...pieces].sort((left, right) => left.start - right.start || right.end - left.end)) {
    if (piece.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(piece);
  }
  return kept;
}

function isHanRun(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (!isHan(text.charCodeAt(index))) return false;
  return true;
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

function isHanOrBracket(code: number): boolean {
  return isHan(code) || code === 0x29 || code === 0xff09;
}
