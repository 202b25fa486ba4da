import { isSpace } from '../text/mapped-text.js';

/** A title that plainly is one, cut where the text goes on. */
export const headingEnds =
  /^.{2,32}?(?:情况|措施|事项|工作|概述|概况|问题|建设|打算|设想|统计表|方面|类别|数量|形式|渠道|做法|机制|计划)(?=\s|[（(][一二三四五六七八九十\d]|\d{1,2}[.、]|(?:19|20)\d\d年|[。：:]|$)/u;
const softEnds = /^.{2,18}?(?:情况|方面|类别|数量|形式|渠道|做法|问题|措施)/u;
/** Longer texts are no headings. */
export const longestHeading = 60;

/** Up to the first stop, or the whole text; null where that is too long for a heading. */
export function plainEnd(text: string, start: number): number | null {
  const most = Math.min(text.length, start + longestHeading + 1);
  for (let at = start; at < most; at += 1) {
    const character = text.charAt(at);
    if (isStop(character) || character === '；' || character === ';') return at;
  }
  return text.length - start <= longestHeading ? lastNonSpace(text) : null;
}

export function clauseEnd(text: string, start: number): number | null {
  for (let at = start; at < Math.min(text.length, start + longestHeading); at += 1) {
    if (text.charAt(at) === '，' || text.charAt(at) === ',') return at;
  }
  return null;
}

export function gluedEnd(text: string, start: number): number {
  const piece = text.slice(start, start + 42);
  const stop = piece.search(/[。：:\s]|[（(][一二三四五六七八九十\d]|\d[.、]/u);
  if (stop > 0) {
    const title = piece.slice(0, stop);
    if (stop <= 24 || !/[，,；;]/u.test(title))
      return softer(title, start) ?? (/\d/u.test(title) && title.length > 12 ? start : start + stop);
  }
  return softer(piece, start) ?? start;
}

/** A title that runs on into its sentence ends with a word such as 情况 or 方面. */
function softer(piece: string, start: number): number | null {
  if (piece.length <= 20 && !/[，,；;\d]/u.test(piece)) return null;
  const soft = softEnds.exec(piece);
  return soft === null || /[，,；;]/u.test(soft[0]) ? null : start + soft[0].length;
}

export function isStop(character: string): boolean {
  return character === '。' || character === '：' || character === ':';
}

export function withoutStop(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (isStop(text.charAt(at - 1)) || isSpace(text.charCodeAt(at - 1)))) at -= 1;
  return at;
}

export function skip(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Behind white space and the marks of a Markdown heading in a text file. */
export function textStart(text: string): number {
  const start = skip(text, 0);
  if (text.charAt(start) !== '#') return start;
  let at = start;
  while (text.charAt(at) === '#') at += 1;
  return skip(text, at);
}

export function lastNonSpace(text: string): number {
  let at = text.length;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
