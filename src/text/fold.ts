import { isSpace } from './mapped-text.js';

/**
 * Folding for comparison of labels, headings and document numbers: white space dropped, full-width forms, brackets,
 * quotes and dashes each written one way. Folding never changes the meaning of a character and never touches Han.
 */
export function fold(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    out += code >= 0x4e00 && code <= 0x9fff ? text[at] : foldUnit(code);
  }
  return out;
}

/** A folded text with the offset in the original of each of its units, and one more for the end. */
export interface Folded {
  readonly text: string;
  readonly offsets: readonly number[];
}

export function foldWithOffsets(text: string): Folded {
  let out = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    out += foldUnit(code);
    offsets.push(at);
  }
  offsets.push(text.length);
  return { text: out, offsets };
}

function foldUnit(code: number): string {
  if (code > 0xff00 && code < 0xff5f) return SPECIAL.get(code - 0xfee0) ?? String.fromCharCode(code - 0xfee0);
  return SPECIAL.get(code) ?? String.fromCharCode(code);
}

const SPECIAL = new Map<number, string>(
  (
    [
      ['“”"„‟〝〞「」『』＂', '"'],
      ['‘’\'‚‛＇`', "'"],
      ['〔［[【', '['],
      ['〕］]】', ']'],
      ['﹙（(', '('],
      ['﹚）)', ')'],
      ['—–─━―‐‑-－−', '-'],
      ['．.﹒', '.'],
      ['，,﹐', ','],
      ['：:﹕', ':'],
      ['；;﹔', ';'],
      ['〈《', '《'],
      ['〉》', '》'],
      ['／/', '/'],
      ['｜|', '|'],
    ] as const
  ).flatMap(([from, to]) => [...from].map((unit) => [unit.charCodeAt(0), to] as const)),
);
