import { findDates } from '../text/dates.js';
import { han } from '../text/han.js';
import { sourceRange } from '../text/mapped-text.js';
import type { DatedPlace, MetadataField, Passage, Signature, TextPassage } from '../types/report.js';
import { looksLikeAgency } from './agency.js';
import { titleShape } from './title-shape.js';

const publishedLabels = new Set([
  '发布时间',
  '发布日期',
  '公开日期',
  '公开时间',
  '公布日期',
  '公布时间',
  '发表时间',
  '发表日期',
  '上网时间',
  '时间',
  '日期',
]);
const longestLine = 60;
/** With the spaces that set it to the right. */
const longestSpaced = 400;
const longestBehind = 80;
const mostBehind = 12;
/** An attachment in a list: 1.年度报告.docx */
const fileName = /\.(?:docx?|pdf|xlsx?|wps|ofd)\s*$/u;
const saysSomething = new RegExp(`[${han}\\d]`, 'u');
const nameAtEnd = new RegExp(`(?:^|[。！]\\s*|\\s)([${han}]{0,40})\\s*$`, 'u');
const endOfSentence = new RegExp(`[。！]\\s*[${han}\\s]{0,40}$`, 'u');

/** Dates that the page labels as those of publication. */
export function publicationDates(fields: readonly MetadataField[]): DatedPlace[] {
  return fields.flatMap((field) => {
    const date = publishedLabels.has(field.label) ? findDates(field.value)[0] : undefined;
    return date === undefined ? [] : [{ date: date.date, range: field.range, role: 'published' as const }];
  });
}

/** Issuing body and date: at the end, or beneath the title. */
export function findSignature(passages: readonly Passage[], preambleStart: number, firstHeading: number): Signature | null {
  return atEnd(passages, firstHeading) ?? beneathTitle(passages, preambleStart, firstHeading) ?? dateInLastText(passages);
}

function atEnd(passages: readonly Passage[], firstHeading: number): Signature | null {
  const lines: TextPassage[] = [];
  let behind = 0;
  for (let index = passages.length - 1; index > firstHeading && lines.length < 4; index -= 1) {
    const passage = passages[index];
    if (passage?.kind === 'table') continue;
    if (passage === undefined || (passage.kind === 'heading' && !fileName.test(passage.text.text))) break;
    if (passage.kind === 'text' && isSignatureLine(passage.text.text)) lines.unshift(passage);
    else if (lines.length > 0 || behind >= mostBehind || !standsBehind(passage.text.text)) break;
    else behind += 1;
  }
  return signatureOf(lines);
}

/** What may follow a signature: attachments, 抄送, contacts, links to other reports, a leftover mark. */
function standsBehind(text: string): boolean {
  const flat = text.replace(/\s+/gu, '');
  if (/^(?:附[件表]?|[（(]?此件)/u.test(flat)) return true;
  if (flat.length > longestBehind || flat.includes('；')) return false;
  return (
    /^(?:抄送|主送|[（(]?联系人|联系|电话|地址|邮编|校对|主办|承办|版权|网站标识|.{0,3}ICP备|.{0,4}公网安备|相关|更多|往期)/u.test(flat) ||
    fileName.test(flat) ||
    !saysSomething.test(flat) ||
    (!/[。，]/u.test(flat) && titleShape(flat) !== null)
  );
}

function beneathTitle(passages: readonly Passage[], start: number, firstHeading: number): Signature | null {
  const lines: TextPassage[] = [];
  for (let index = start; index < firstHeading && lines.length < 3; index += 1) {
    const passage = passages[index];
    if (passage?.kind !== 'text' || !isSignatureLine(passage.text.text)) break;
    lines.push(passage);
  }
  const signature = signatureOf(lines);
  // In digits alone it is rather the page's date.
  return signature?.agency === null && lines.some(({ text }) => /^\s{0,20}[[【（(]?\s?\d{4}[-/.]/u.test(text.text)) ? null : signature;
}

function isSignatureLine(text: string): boolean {
  if (text.length > longestSpaced) return false;
  const flat = text.replace(/\s+/gu, '');
  if (flat.length > longestLine || /[。；]/u.test(flat)) return false;
  const dates = findDates(flat);
  if (dates.length !== 1) return dates.length === 0 && looksLikeAgency(bareName(flat));
  const rest = bareName(flat.slice(0, dates[0]?.start) + flat.slice(dates[0]?.end));
  return rest === '' || looksLikeAgency(rest);
}

/** The name without seal, label and brackets: 单位：某局（盖章） */
function bareName(text: string): string {
  return text
    .replace(/[（(](?:盖章|公章|印章|章)[）)]|印发$/gu, '')
    .replace(/^(?:(?:报告|编制|发布|填报|公开)?(?:单位|机关|机构|日期|时间)|落款)[:：]/u, '')
    .replace(/[\s（()）]+/gu, '');
}

function signatureOf(lines: readonly TextPassage[]): Signature | null {
  let agency: string | null = null;
  let date: DatedPlace | null = null;
  for (const line of lines) {
    const { text } = line.text;
    const found = findDates(text)[0];
    if (found !== undefined) date ??= { date: found.date, range: sourceRange(line.text, found.start, found.end), role: 'signed' };
    const name = bareName(found === undefined ? text : text.slice(0, found.start));
    if (name !== '' && looksLikeAgency(name)) agency ??= name;
  }
  const [first] = lines;
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined || (date === null && lines.length > 2)) return null;
  return { agency, date, range: [first.range[0], last.range[1]] };
}

/** In a page of one line the date follows the last sentence: `…开展。 二○一二年二月二十日 附件1`. */
function dateInLastText(passages: readonly Passage[]): Signature | null {
  for (let index = passages.length - 1; index >= Math.max(0, passages.length - 4); index -= 1) {
    const passage = passages[index];
    if (passage?.kind !== 'text') continue;
    const { text } = passage.text;
    for (const found of findDates(text)) {
      const before = nameAtEnd.exec(text.slice(Math.max(0, found.start - 60), found.start));
      const after = text.slice(found.end);
      if (
        before === null ||
        !/^\s*(?:$|附[件表]|\s)/u.test(after) ||
        !endOfSentence.test(text.slice(Math.max(0, found.start - 60), found.start))
      )
        continue;
      const name = before[1] ?? '';
      const range = sourceRange(passage.text, found.start, found.end);
      return { agency: looksLikeAgency(name) ? name : null, date: { date: found.date, range, role: 'signed' }, range };
    }
  }
  return null;
}
