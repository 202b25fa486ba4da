import type { Directive } from '../types/document.js';
import type { Range } from '../types/position.js';
import { isSpace } from '../text/mapped-text.js';
import type { Line } from './text-lines.js';

/** How a comment is marked: `// …` up to the end of the line, or `<!-- … -->`. */
export type CommentMark = '//' | '<!--';

/** A directive with the mark of its comment. */
export interface MarkedDirective extends Directive {
  readonly mark: CommentMark;
}

interface Comment {
  readonly mark: CommentMark;
  readonly start: number;
  readonly end: number;
  /** Where what it says ends. */
  readonly innerEnd: number;
}

const stem = 'gklint-';
const word = /gklint(?:-[a-z]+)+/y;
const separator = /-{2,}|[—－―]+/;

const words: Readonly<Record<string, Pick<Directive, 'action' | 'scope'>>> = {
  'gklint-disable': { action: 'disable', scope: 'block' },
  'gklint-enable': { action: 'enable', scope: 'block' },
  'gklint-disable-file': { action: 'disable', scope: 'file' },
  'gklint-disable-line': { action: 'disable', scope: 'line' },
  'gklint-disable-next-line': { action: 'disable', scope: 'next-line' },
};

/** True where a text may hold directives; all that they cost a text without. */
export function mayHoldDirectives(value: string): boolean {
  return value.includes(stem);
}

/** The comments to gklint in a decoded text, in order. Linear. */
export function findDirectives(value: string): MarkedDirective[] {
  const comments: { comment: Comment; at: number }[] = [];
  let isOpenEnded = false;
  for (let at = value.indexOf(stem); at !== -1;) {
    const start = commentStart(value, at);
    const comment: Comment | null = start === null ? null : start.mark === '//' ? lineComment(value, start.at) : blockComment(start.at, at);
    if (comment !== null) comments.push({ comment, at });
    at = value.indexOf(stem, comment === null ? at + stem.length : comment.end);
  }
  return comments.map(({ comment, at }, index) => {
    const before = comments[index - 1]?.comment.end ?? 0;
    return directiveOf(value, comment, at, before);
  });

  function blockComment(from: number, at: number): Comment | null {
    const close = isOpenEnded ? -1 : value.indexOf('-->', at);
    isOpenEnded = close === -1;
    return isOpenEnded ? null : { mark: '<!--', start: from, end: close + 3, innerEnd: close };
  }
}

/** The text with spaces in place of directives: as long as it was, with the same line breaks. */
export function maskDirectives(value: string, directives: readonly Directive[]): string {
  return replaceRanges(
    value,
    directives.map(({ range }) => range),
    (part) => part.replace(/[^\r\n\v\f\u0085\u2028\u2029]/g, ' '),
  );
}

/**
 * The masked text without the lines of directives that stand alone: the break before each is a space too. Offsets stay, line
 * numbers do not.
 */
export function joinMaskedLines(masked: string, directives: readonly Directive[]): string {
  const ranges = directives.filter(({ alone }) => alone).map(({ range }) => [breakBefore(masked, range[0]), range[1]] as const);
  return replaceRanges(masked, ranges, (part) => ' '.repeat(part.length));
}

/** Takes lines of directives out of the gaps between lines; they are no blank lines. */
export function closeGaps(value: string, lines: readonly Line[], directives: readonly Directive[]): Line[] {
  const alone = directives.filter((directive) => directive.alone);
  if (alone.length === 0) return [...lines];
  let next = 0;
  return lines.map((line) => {
    let taken = 0;
    for (let directive = alone[next]; directive !== undefined && directive.range[1] <= line.start; directive = alone[(next += 1)]) {
      taken += 1 + breaksIn(value, directive.range);
    }
    return taken === 0 ? line : { ...line, gap: Math.max(0, line.gap - taken) };
  });
}

function commentStart(value: string, at: number): { readonly mark: CommentMark; readonly at: number } | null {
  let before = at;
  while (before > 0 && isSpace(value.charCodeAt(before - 1))) before -= 1;
  if (value.startsWith('//', before - 2) && before >= 2) {
    // An address (http://gklint-…) and a third stroke are no comments, nor is a mark on another line.
    const previous = value[before - 3];
    if (previous === ':' || previous === '/' || /[\r\n\v\f]/.test(value.slice(before, at))) return null;
    return { mark: '//', at: before - 2 };
  }
  return before >= 4 && value.startsWith('<!--', before - 4) ? { mark: '<!--', at: before - 4 } : null;
}

function lineComment(value: string, start: number): Comment {
  let end = start;
  while (end < value.length && !isBreak(value.charCodeAt(end))) end += 1;
  while (end > start && isSpace(value.charCodeAt(end - 1))) end -= 1;
  return { mark: '//', start, end, innerEnd: end };
}

function directiveOf(value: string, { mark, start, end, innerEnd }: Comment, at: number, before: number): MarkedDirective {
  word.lastIndex = at;
  const name = word.exec(value)?.[0] ?? stem;
  const from = at + name.length;
  const rest = value.slice(from, innerEnd);
  const split = separator.exec(rest);
  const list = split === null ? rest : rest.slice(0, split.index);
  const known = Object.hasOwn(words, name) ? words[name] : undefined;
  const extent = extentOf(value, start, end, before);
  return {
    mark,
    action: known?.action ?? null,
    scope: known?.scope ?? 'block',
    word: name,
    wordRange: [at, from],
    rules: Array.from(list.matchAll(/[^\s,，、;；]+/g), ({ 0: rule, index }) => ({
      name: rule,
      range: [from + index, from + index + rule.length] as const,
    })),
    reason: split === null ? '' : rest.slice(split.index + split[0].length).trim(),
    range: [start, end],
    ...extent,
  };
}

/** `before` is where the directive before ends: what stands there is not looked at again. */
function extentOf(value: string, start: number, end: number, before: number): Pick<Directive, 'extent' | 'alone'> {
  let from = start;
  while (from > before && isInnerSpace(value.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < value.length && isInnerSpace(value.charCodeAt(to))) to += 1;
  const alone = (from === 0 || isBreak(value.charCodeAt(from - 1))) && (to === value.length || isBreak(value.charCodeAt(to)));
  if (!alone) return { alone, extent: [from, end] };
  if (value.startsWith('\r\n', to)) to += 2;
  else if (to < value.length) to += 1;
  return { alone, extent: [from, to] };
}

function breakBefore(value: string, start: number): number {
  let at = start;
  while (at > 0 && isInnerSpace(value.charCodeAt(at - 1))) at -= 1;
  if (at >= 2 && value.startsWith('\r\n', at - 2)) return at - 2;
  return at > 0 && isBreak(value.charCodeAt(at - 1)) ? at - 1 : at;
}

function breaksIn(value: string, range: Range): number {
  return value.slice(...range).match(/\r\n?|\n/g)?.length ?? 0;
}

function replaceRanges(value: string, ranges: readonly Range[], replacement: (part: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    parts.push(value.slice(from, start), replacement(value.slice(start, end)));
    from = end;
  }
  return parts.join('') + value.slice(from);
}

function isInnerSpace(code: number): boolean {
  return isSpace(code) && !isBreak(code);
}

/** Line ends of texts; editors count the first two only. */
function isBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029 || code === 0x85;
}
