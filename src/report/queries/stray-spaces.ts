import { han } from '../../text/han.js';
import { lazily } from '../../text/lazily.js';
import type { Report } from '../../types/report.js';
import { editOf, writtenPassages, type StylePlace } from './style-places.js';

/** A run of white space within a line, and the marks that end a clause or a sentence. */
const spaceOrMark = /[ \u00a0\u2002-\u200a\u3000]+|[，、；：,;:。！？!?]/gu;
/** More in one run set columns apart. */
const longestRun = 2;
/** So many in one sentence: its characters are spread over the line. */
const spread = 4;
const BESIDE = 4;

const patterns = lazily(() => ({
  before: new RegExp(`[${han}]$`, 'u'),
  behind: new RegExp(`^[${han}]`, 'u'),
  twoBefore: new RegExp(`[${han}]{2}$`, 'u'),
  twoBehind: new RegExp(`^[${han}]{2}`, 'u'),
}));
/** What ends a heading whose line break was lost, or a label. */
const headingEnd = /(?:情况|事项|问题|措施|概述|概况|部分|附件|附表|报告|要求|意见|建议|日|月)$/u;
const listMark = /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）]?[、.．]?|[①-⑳])$/u;

interface Gap {
  readonly start: number;
  readonly end: number;
  /** Within a clause, or before a mark: such spaces are many where a line is spread. */
  readonly isInner: boolean;
  readonly isStray: boolean;
}

/** White space within sentences where Chinese has none. Columns, spread lines, and what stands between sentences are left alone. */
export function straySpaces(report: Report): { readonly places: readonly StylePlace[]; readonly looked: number } {
  const passages = writtenPassages(report);
  const places = passages.flatMap(({ text: mapped }) =>
    gapsIn(mapped.text).flatMap(({ start, end }): StylePlace[] => {
      const [edit] = editOf(report, mapped, start, end, '');
      if (edit === undefined) return [];
      return [{ at: edit.range, example: mapped.text.slice(Math.max(0, start - BESIDE), end + BESIDE), edits: [edit] }];
    }),
  );
  return { places, looked: passages.length };
}

/** The stray gaps of a text, in order. */
function gapsIn(text: string): Gap[] {
  const stray: Gap[] = [];
  let sentence: Gap[] = [];
  let mark = '';
  const endSentence = (): void => {
    if (sentence.filter(({ isInner }) => isInner).length < spread) for (const gap of sentence) if (gap.isStray) stray.push(gap);
    sentence = [];
    mark = '';
  };
  for (const { 0: found, index } of text.matchAll(spaceOrMark)) {
    if ('。！？!?'.includes(found)) endSentence();
    else if ('，、；：,;:'.includes(found)) mark = isLead(text, index + 1) ? '' : found;
    else sentence.push(gapAt(text, index, index + found.length, mark));
  }
  endSentence();
  return stray;
}

/** `mark`: the last one before it in its sentence; empty where there is none. */
function gapAt(text: string, start: number, end: number, mark: string): Gap {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const behind = text.slice(end, end + BESIDE);
  const { before: hanBefore, behind: hanBehind, twoBefore, twoBehind } = patterns();
  const isHanBefore = hanBefore.test(before);
  const isInner = isHanBefore && (hanBehind.test(behind) || /^[，、；：。]/u.test(behind));
  const isTight = end - start <= longestRun && before !== '' && behind !== '';
  const isStray =
    isTight &&
    (/^[，、；。》”）]/u.test(behind) ||
      /[《“（]$/u.test(before) ||
      (/[，、；]$/u.test(before) && /^[《“]/u.test(behind)) ||
      (/[，；]$/u.test(before) && hanBehind.test(behind)) ||
      (/”$/u.test(before) && hanBehind.test(behind) && mark !== '') ||
      (isHanBefore && /^[《“]/u.test(behind) && !headingEnd.test(before)) ||
      (twoBefore.test(before) && twoBehind.test(behind) && mark !== '' && mark !== ':' && mark !== '：' && !headingEnd.test(before)));
  return { start, end, isInner, isStray: isStray && !isLead(text, start) };
}

/** Whether nothing but the mark of a list stands before. */
function isLead(text: string, start: number): boolean {
  return start <= BESIDE * 2 && (text.slice(0, start).trim() === '' || listMark.test(text.slice(0, start)));
}
