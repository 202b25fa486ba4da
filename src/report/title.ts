import { sliceMapped } from '../text/mapped-text.js';
import type { MappedText } from '../types/position.js';
import type { MetadataField, Passage, Title } from '../types/report.js';
import { titleLinesAt } from './title-lines.js';
import { parseTitle } from './title-parse.js';
import { flatten } from './title-shape.js';

export interface Titles {
  readonly title: Title | null;
  readonly furtherTitles: readonly Title[];
  /** Index of the first passage behind the title; 0 where there is none. */
  readonly end: number;
}

interface Candidate {
  readonly title: Title;
  readonly from: number;
  readonly end: number;
}

/** 机构编制委员会 is a body; any other 编制 tells of the report. */
const noTitle =
  /首页|(?!^)>|›|^(?:现将|本报告|本年度|根据|按照|依据|附件?\d*[:：]|附表|[上下]一[篇页条]|相关|关于.*的?公告$)|的(?:函|通知|请示|公告|通告|解读)$|[。；]|（以下简称|下载|(?<!机构)编制|(?:年报|报告)[，,]|^[（(]?[一二三四五六七八九十]+[、）)]/u;
/** A text as long as this is more than an entry of a list of links. */
const someText = 60;

/** The title, at the head of the document; further ones that begin another report or name another year or body. */
export function findTitles(
  passages: readonly Passage[],
  firstHeading: number,
  pageName: MappedText | null,
  fields: readonly MetadataField[],
): Titles {
  const candidates: Candidate[] = [];
  for (let index = 0; index < passages.length; index += 1) {
    const candidate = titleAt(passages, index);
    if (candidate === null) continue;
    candidates.push(candidate);
    index = Math.max(index, candidate.end - 1);
  }
  const first = candidates.find((candidate) => candidate.from < firstHeading) ?? null;
  const repeated = candidates.filter((candidate) => candidate !== first && first !== null && candidate.from < firstHeading);
  const title = first === null ? fallback(pageName, fields) : best([first, ...repeated]);
  const furtherTitles = candidates
    .filter((candidate) => candidate !== first && differs(candidate.title, title) && beginsReport(passages, candidate, firstHeading))
    .map((candidate) => candidate.title);
  const end = Math.max(
    first?.end ?? 0,
    ...repeated.filter((candidate) => !differs(candidate.title, title)).map((candidate) => candidate.end),
  );
  return { title, furtherTitles, end };
}

/** Behind the first heading a title is one only where a text follows: pages end with links to other reports. */
function beginsReport(passages: readonly Passage[], { from, end }: Candidate, firstHeading: number): boolean {
  if (from < firstHeading) return true;
  for (const passage of passages.slice(end, end + 8)) {
    if (passage.kind !== 'text' || passage.text.text.length >= someText) return true;
  }
  return false;
}

/** A title repeated at the head (as the page's headline): the fullest one counts. */
function best(candidates: readonly { title: Title }[]): Title | null {
  const score = (title: Title): number => (title.complete ? 2 : 0) + (title.agency === null ? 0 : 1) + (title.year === null ? 0 : 1);
  let chosen = candidates[0]?.title ?? null;
  for (const { title } of candidates) if (chosen !== null && score(title) > score(chosen) && !differs(title, chosen)) chosen = title;
  return chosen;
}

function differs(title: Title, from: Title | null): boolean {
  if (from === null) return true;
  return (
    (title.year !== null && from.year !== null && title.year !== from.year) ||
    (title.agency !== null && from.agency !== null && !alike(title.agency, from.agency))
  );
}

function alike(left: string, right: string): boolean {
  const short = left.length < right.length ? left : right;
  const long = short === left ? right : left;
  const stem = short.replace(/(?:人民政府|管委会|政府|办公室|办公厅)+$/u, '');
  return stem.length >= 2 && long.includes(stem.slice(-4));
}

function titleAt(passages: readonly Passage[], index: number): Candidate | null {
  const lines = titleLinesAt(passages, index);
  if (lines === null) return null;
  const flat = flatten(lines.text.text);
  if (noTitle.test(flat) || /[，,].{6,}[，,]/u.test(flat)) return null;
  const title = parseTitle(lines.text);
  return title === null ? null : { title, from: lines.from, end: lines.end };
}

/** Where the text has no title: the page's own name, or what the crawler noted. */
function fallback(pageName: MappedText | null, fields: readonly MetadataField[]): Title | null {
  if (pageName !== null) {
    const cut = pageName.text.search(/(?<=报告|年报)\s*[-_|—－–]/u);
    const title = parseTitle(cut > 0 ? sliceMapped(pageName, 0, cut) : pageName);
    if (title !== null) return title;
  }
  for (const field of fields) {
    if (!/^(?:标题|名称|信息名称)$/u.test(field.label)) continue;
    const title = parseTitle({ text: field.value, at: [0], from: [field.range[0]], to: [field.range[1]] });
    if (title !== null) return title;
  }
  return null;
}
