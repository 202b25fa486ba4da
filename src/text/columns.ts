/**
 * Columns that a character takes on a page set in Han type: 1 for ASCII and Latin, 2 for the rest, quotation marks and
 * dashes included (a terminal counts those as 1: see `width.ts`).
 */
export function columnsOf(code: number): number {
  return code < 0x2010 ? (code === 0x200b ? 0 : 1) : 2;
}

/** Columns of `text[start .. end)`; astral characters count once. */
export function textColumns(text: string, start = 0, end = text.length): number {
  let columns = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    columns += columnsOf(code);
  }
  return columns;
}
