import type { Block, ChromeBlock, Directive, Root } from '../types/document.js';
import { closeGaps, joinMaskedLines } from './directives.js';
import { dropPageMarks } from './flow.js';
import { fastItems } from './markdown-fast.js';
import type { Item } from './markdown-parts.js';
import { readText, readLines, wholeOf } from './text.js';
import { splitLines, type Line } from './text-lines.js';
import { wrapProfile } from './wrap.js';

/** Nesting that no report has and that would cost the parser quadratic time. */
const hostileNesting = /^(?:[ \t]{0,3}[>*+-]){60}/m;
/** So many marks of emphasis or links in one paragraph: the parser looks at each pair of them. */
const mostMarks = 1000;

/**
 * Reads Markdown: the subset that reports use by a line reader, everything else by remark. Both give the same tree. Spaces
 * stand where `directives` were; their lines are not there.
 */
export async function readMarkdown(source: string, directives: readonly Directive[] = []): Promise<Root> {
  const lines = closeGaps(source, splitLines(source), directives);
  const items = fastItems(source, lines);
  if (items !== null) return assemble(source, lines, items);
  if (hostileNesting.test(source) || isHostileParagraph(source)) return { ...readText(source, directives), format: 'markdown' };
  return readWithRemark(source, directives);
}

function isHostileParagraph(source: string): boolean {
  let marks = 0;
  for (const { 0: unit } of source.matchAll(/[*_~`[\]<]|\n[ \t]*\n/g)) {
    marks = unit.length > 1 ? 0 : marks + 1;
    if (marks > mostMarks) return true;
  }
  return false;
}

/** Reads the subset, null where the file holds more. */
export function readMarkdownFast(source: string): Root | null {
  const lines = splitLines(source);
  const items = fastItems(source, lines);
  return items === null ? null : assemble(source, lines, items);
}

export async function readWithRemark(source: string, directives: readonly Directive[] = []): Promise<Root> {
  const { remarkItems } = await import('./markdown-remark.js');
  const lines = closeGaps(source, splitLines(source), directives);
  return assemble(source, lines, remarkItems(source, lines, joinMaskedLines(source, directives)));
}

/** Between the blocks that Markdown marks, lines are read as in a text: wraps joined, loose pipes as tables. */
function assemble(source: string, all: readonly Line[], items: readonly Item[]): Root {
  const chrome: ChromeBlock[] = [];
  const children: Block[] = [];
  const parts = runsOf(items).map((part) => (Array.isArray(part) ? dropPageMarks(source, part, chrome) : part));
  const profile = wrapProfile(
    source,
    parts.flatMap((part) => (Array.isArray(part) ? part : [])),
  );
  for (const part of parts) {
    if (Array.isArray(part)) readLines(source, part, profile, children, chrome);
    else children.push(part);
  }
  chrome.sort((one, other) => one.position.start.offset - other.position.start.offset);
  return { type: 'root', format: 'markdown', children, position: wholeOf(source, all), chrome, name: null };
}

/** Lines that stand together, and the blocks between them. */
function runsOf(items: readonly Item[]): (Line[] | Block)[] {
  const parts: (Line[] | Block)[] = [];
  let run: Line[] | null = null;
  for (const item of items) {
    if (item.kind === 'block') {
      parts.push(item.block);
      run = null;
    } else if (run === null) {
      parts.push((run = [item.line]));
    } else {
      run.push(item.line);
    }
  }
  return parts;
}
