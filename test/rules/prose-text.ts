/** Sentences under the heading of the part on what was disclosed; line 1 is the heading. */
export function disclosed(...sentences: readonly string[]): string {
  return `一、总体情况\n${sentences.join('\n')}\n`;
}

/** Sentences under the heading on requests; line 1 is the heading. */
export function requests(...sentences: readonly string[]): string {
  return `（二）依申请公开政府信息情况\n${sentences.join('\n')}\n`;
}

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where words stand in a text, the n-th time they do (1-based): line and columns 1-based, end exclusive. The words stand on one line. */
export function placeOf(text: string, words: string, nth = 1): Place {
  let offset = -1;
  for (let count = 0; count < nth; count += 1) {
    offset = text.indexOf(words, offset + 1);
    if (offset < 0) throw new Error(`no ${words} (${String(nth)}) in the text`);
  }
  const before = text.slice(0, offset).split('\n');
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  return { line, column, endLine: line, endColumn: column + words.length };
}
