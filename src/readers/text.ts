import type { Block, ChromeBlock, Directive, Root } from '../types/document.js';
import { closeGaps } from './directives.js';
import { dropPageMarks, paragraphFrom, plainText, positionOn, textOf } from './flow.js';
import { scanTable } from './text-table.js';
import { PIPE, WIDE_PIPE, splitLines, type Line } from './text-lines.js';
import { isSpace } from '../text/mapped-text.js';
import { wrapProfile, type WrapProfile } from './wrap.js';

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
  while (at < lines.length) {
    const scan = scanTable(source, lines, at);
    if (scan?.table != null) {
      children.push(scan.table);
      chrome.push(...scan.chrome);
      at = scan.next;
      continue;
    }
    const until = scan?.next ?? at + 1;
    at = readProse(source, lines, at, until, profile, children, chrome);
  }
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
