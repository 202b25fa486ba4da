import type { Block, ChromeBlock, Directive, Root } from '../types/document.js';
import { closeGaps } from './directives.js';
import { dropPageMarks, paragraphFrom, plainText, pointOn, positionOn, textOf } from './flow.js';
import { mostCells, scanTable } from './text-table.js';
import { PIPE, WIDE_PIPE, splitLines, type Line } from './text-lines.js';
import { isSpace } from '../text/mapped-text.js';
import { wrapProfile, type WrapProfile } from './wrap.js';

const surplusLines = 500;

/**
 * Reads plain text: one Paragraph a line, hard wraps joined where the whole file is wrapped; rows of pipes and tabs
 * become tables; page marks go to the chrome. Linear. Spaces stand where `directives` were; their lines are not there.
 */
export function readText(source: string, directives: readonly Directive[] = []): Root {
  const chrome: ChromeBlock[] = [];
  const raw = closeGaps(source, splitLines(source), directives);
  const lines = dropPageMarks(source, raw, chrome);
  const children: Block[] = [];
  readLines(source, lines, wrapProfile(source, lines), children, chrome);
  chrome.sort((one, other) => one.position.start.offset - other.position.start.offset);
  return { type: 'root', format: 'text', children, position: wholeOf(source, raw), chrome, name: null };
}

/** Cuts lines into paragraphs and tables. */
export function readLines(
  source: string,
  lines: readonly Line[],
  profile: WrapProfile | null,
  children: Block[],
  chrome: ChromeBlock[],
): void {
  let at = 0;
  let cells = mostCells;
  while (at < lines.length) {
    if (isSurplus(lines[at], cells)) {
      at = readSurplus(source, lines, at, children);
      continue;
    }
    const scan = scanTable(source, lines, at, cells);
    if (scan?.table != null) {
      children.push(scan.table);
      for (const row of scan.table.children) cells -= row.children.length;
      for (const block of scan.chrome) chrome.push(block);
      at = scan.next;
      continue;
    }
    const until = scan?.next ?? at + 1;
    at = readProse(source, lines, at, until, profile, children, chrome);
  }
}

/** A row for which the file has too many cells already. */
function isSurplus(line: Line | undefined, cells: number): boolean {
  return line !== undefined && line.pipes + line.tabs > 0 && line.pipes + line.tabs >= cells;
}

/** Rows beyond any table of a report are text, many of them in one paragraph. Returns the first line not used. */
function readSurplus(source: string, lines: readonly Line[], from: number, children: Block[]): number {
  const first = lines[from];
  let next = from + 1;
  for (let line = lines[next]; line !== undefined && next < from + surplusLines && line.pipes + line.tabs > 0; line = lines[next])
    next += 1;
  const last = lines[next - 1];
  if (first === undefined || last === undefined) return next;
  const position = { start: pointOn(first, first.start), end: pointOn(last, last.end) };
  children.push({ type: 'paragraph', text: plainText(source, first.start, last.end), position, gap: first.gap });
  return next;
}

/** Lines `[from, until)` are known to be no table. Returns the first line not used. */
function readProse(
  source: string,
  lines: readonly Line[],
  from: number,
  until: number,
  profile: WrapProfile | null,
  children: Block[],
  chrome: ChromeBlock[],
): number {
  let at = from;
  while (at < until) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.pipes > 0) {
      readLayoutLine(source, line, children, chrome);
      at += 1;
      continue;
    }
    const read = paragraphFrom(source, lines, at, profile);
    if (read === null) break;
    children.push(read.paragraph);
    at = read.next;
  }
  return at;
}

/** Prose that stands in a row of a layout table loses the pipes around it; a line of pipes only is chrome. */
function readLayoutLine(source: string, line: Line, children: Block[], chrome: ChromeBlock[]): void {
  let { start, end } = line;
  while (start < end && isBorder(source.charCodeAt(start))) start += 1;
  while (end > start && isBorder(source.charCodeAt(end - 1))) end -= 1;
  if (start === end) {
    chrome.push({ text: textOf(source, line), position: positionOn(line) });
    return;
  }
  children.push({ type: 'paragraph', text: plainText(source, start, end), position: positionOn(line, start, end), gap: line.gap });
}

function isBorder(code: number): boolean {
  return code === PIPE || code === WIDE_PIPE || isSpace(code);
}

/** The whole file, however many lines it has. */
export function wholeOf(source: string, lines: readonly Line[]): Root['position'] {
  const last = lines[lines.length - 1];
  const end = { line: last?.number ?? 1, column: source.length - (last?.lineStart ?? 0) + 1, offset: source.length };
  return { start: { line: 1, column: 1, offset: 0 }, end };
}
