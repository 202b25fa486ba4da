import type { FormCell } from '../../types/form.js';
import type { Edit } from '../../types/rule.js';

/**
 * Puts a number where a cell has its own, or nothing, a dash or a word for none. Null where the cell is not in the source as it
 * was read: then nobody knows what to replace.
 */
export function cellEdit(source: string, { kind, text, range }: FormCell, value: string): Edit | null {
  const [start, end] = range;
  const written = source.slice(start, end);
  if (kind === 'blank') return blankEdit(source, start, written, value);
  const shown = text.trim();
  const isPlain = kind === 'number' ? /^-?\d+(?:\.\d+)?$/.test(shown) : kind !== 'text';
  if (shown === '' || !isPlain || written.trim() !== shown) return null;
  const from = start + written.indexOf(shown);
  return { range: [from, from + shown.length], text: value };
}

/** A cell of a line is empty behind its separator, a cell of a page has its tags around it. */
function blankEdit(source: string, start: number, written: string, value: string): Edit | null {
  if (written.startsWith('<')) return blankOnPage(start, written, value);
  if (/\S/.test(written)) return null;
  const at = source[start] === ' ' ? start + 1 : start;
  return { range: [at, at], text: value };
}

/** Behind the tags that open, in the place of the white space there; only tags that close may follow. */
const emptyCell = /^(<t[dh]\b[^>]*>(?:\s*<(?:p|span|div|font|b|strong)\b[^>]*>)*)((?:\s|&nbsp;|&#160;)*)(?:<\/[^>]*>\s*)*$/i;

function blankOnPage(start: number, written: string, value: string): Edit | null {
  const [, opening, space = ''] = written.length > longestCell ? [] : (emptyCell.exec(written) ?? []);
  if (opening === undefined) return null;
  const at = start + opening.length;
  return { range: [at, at + space.length], text: value };
}

const longestCell = 2000;
