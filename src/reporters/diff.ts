import type { Edit, FileResult } from '../types/rule.js';

/** Lines around a change, as everywhere. */
const context = 3;

/** Lines `[from, to)` of the text before stand as lines `[newFrom, newTo)` in the text after; counted from 0. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** Lines end at a line feed, as in git; a carriage return before it belongs to the line. */
class Lines {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  /** Behind the last line feed there is no line, though a place. */
  get count(): number {
    return this.#starts[this.#starts.length - 1] === this.#text.length ? this.#starts.length - 1 : this.#starts.length;
  }

  at(line: number): string {
    return this.#text.slice(this.#starts[line] ?? this.#text.length, this.#starts[line + 1] ?? this.#text.length);
  }

  /** The line in which an offset stands; `count` behind the last line feed. */
  of(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

/** What fixes did to a file as a unified diff; empty where they did nothing. `name` is its path, `/` between the parts. */
export function unifiedDiff({ fixed, source }: FileResult, name: string): string {
  // Edits may undo each other.
  if (fixed === undefined || source === null || fixed.source === source) return '';
  const before = new Lines(fixed.source);
  const after = new Lines(source);
  const changes = changesOf(fixed.edits, before, after);
  if (changes.length === 0) return '';
  const hunks = grouped(changes).map((hunk) => hunkText(hunk, before, after));
  return `--- ${quoted(`a/${name}`)}\n+++ ${quoted(`b/${name}`)}\n${hunks.join('')}`;
}

function changesOf(edits: readonly Edit[], before: Lines, after: Lines): Change[] {
  const changes: Change[] = [];
  let growth = 0;
  let open: Change | undefined;
  for (const { range, text } of edits) {
    const [from, to] = [before.of(range[0]), before.of(range[1]) + 1];
    const newFrom = after.of(range[0] + growth);
    growth += text.length - (range[1] - range[0]);
    const newTo = after.of(range[1] + growth) + 1;
    if (open !== undefined && from < open.to) open = { ...open, to: Math.max(to, open.to), newTo: Math.max(newTo, open.newTo) };
    else {
      if (open !== undefined) changes.push(open);
      open = { from, to, newFrom, newTo };
    }
  }
  if (open !== undefined) changes.push(open);
  return changes.map((change) => trimmed(change, before, after)).filter(({ from, to, newFrom, newTo }) => from < to || newFrom < newTo);
}

/** Without the lines at both ends that are the same. */
function trimmed({ from, to, newFrom, newTo }: Change, before: Lines, after: Lines): Change {
  const end = Math.min(to, before.count);
  const newEnd = Math.min(newTo, after.count);
  let head = 0;
  while (from + head < end && newFrom + head < newEnd && before.at(from + head) === after.at(newFrom + head)) head += 1;
  let tail = 0;
  while (from + head < end - tail && newFrom + head < newEnd - tail && before.at(end - tail - 1) === after.at(newEnd - tail - 1)) tail += 1;
  return { from: from + head, to: end - tail, newFrom: newFrom + head, newTo: newEnd - tail };
}

/** Changes with few lines between them are shown together. */
function grouped(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups[groups.length - 1];
    const previous = last?.[last.length - 1];
    if (last !== undefined && previous !== undefined && change.from - previous.to <= 2 * context) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

function hunkText(hunk: readonly Change[], before: Lines, after: Lines): string {
  const first = hunk[0] as Change;
  const last = hunk[hunk.length - 1] as Change;
  const lead = Math.min(context, first.from);
  const trail = Math.min(context, before.count - last.to);
  const lines: string[] = [];
  let at = first.from - lead;
  for (const { from, to, newFrom, newTo } of hunk) {
    for (; at < from; at += 1) lines.push(shown(' ', before.at(at)));
    for (; at < to; at += 1) lines.push(shown('-', before.at(at)));
    for (let line = newFrom; line < newTo; line += 1) lines.push(shown('+', after.at(line)));
  }
  for (; at < last.to + trail; at += 1) lines.push(shown(' ', before.at(at)));
  const old = span(first.from - lead, last.to + trail);
  const changed = span(first.newFrom - lead, last.newTo + trail);
  return `@@ -${old} +${changed} @@\n${lines.join('')}`;
}

/** A stretch without lines is named by the line before it. */
function span(from: number, to: number): string {
  return `${String(to > from ? from + 1 : from)},${String(to - from)}`;
}

function shown(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}

/** As git writes names: in quotes where a character would break the line, a tab behind one with spaces. */
function quoted(name: string): string {
  if (/["\\\u0000-\u001f\u007f]/.test(name)) {
    return `"${name.replace(/["\\\u0000-\u001f\u007f]/g, (unit) => (unit === '"' || unit === '\\' ? `\\${unit}` : `\\${unit.charCodeAt(0).toString(8).padStart(3, '0')}`))}"`;
  }
  return name.includes(' ') ? `${name}\t` : name;
}
