import { parseChineseNumber } from '../../text/chinese-numerals.js';
import { sourceRange } from '../../text/mapped-text.js';
import type { Range } from '../../types/position.js';
import type { Passage, Report } from '../../types/report.js';

/** 一是…二是…三是…: what its items are numbered. */
export interface Enumeration {
  readonly numbers: readonly number[];
  /** The first item whose number leaps or repeats; null where all follow. */
  readonly fault: Range | null;
}

interface Growing {
  readonly numbers: number[];
  fault: Range | null;
}

const item = /(?:^|[。；，：、）”！？;,:)!?\s])([一二三四五六七八九十]{1,3})是/gu;

/** The enumerations of the running text. One may go on over paragraphs but not over a heading; one may stand inside another. */
export function enumerationsOf(report: Pick<Report, 'passages'>): Enumeration[] {
  const done: Enumeration[] = [];
  let open: Growing[] = [];
  for (const passage of report.passages) {
    if (passage.kind === 'text') open = readItems(passage, open, done);
    else if (passage.kind === 'heading') open = [];
  }
  return done;
}

function readItems(passage: Exclude<Passage, { kind: 'table' }>, open: Growing[], done: Enumeration[]): Growing[] {
  let stack = open;
  for (const match of passage.text.text.matchAll(item)) {
    const number = parseChineseNumber(match[1] ?? '');
    if (number === null) continue;
    const start = match.index + match[0].length - (match[1]?.length ?? 0) - 1;
    stack = place(number, sourceRange(passage.text, start, match.index + match[0].length), stack, done);
  }
  return stack;
}

function place(number: number, range: Range, stack: Growing[], done: Enumeration[]): Growing[] {
  const continued = stack.findLastIndex((run) => lastOf(run) + 1 === number);
  if (continued >= 0) {
    stack[continued]?.numbers.push(number);
    return stack.slice(0, continued + 1);
  }
  const top = stack[stack.length - 1];
  if (number === 1 || top === undefined || number < lastOf(top)) {
    // An enumeration whose beginning is not there is none that could be judged.
    if (number !== 1) return [];
    const begun: Growing = { numbers: [1], fault: null };
    done.push(begun);
    return [...stack.slice(-3), begun];
  }
  top.numbers.push(number);
  top.fault ??= range;
  return stack;
}

function lastOf(run: Growing): number {
  return run.numbers[run.numbers.length - 1] ?? 0;
}
