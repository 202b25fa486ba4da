import { MappedTextBuilder, sliceMapped, sourceRange } from '../text/mapped-text.js';
import type { MappedText } from '../types/position.js';
import type { MetadataField, Passage, Title } from '../types/report.js';
import { looksLikeAgency } from './agency.js';
import { titleShape } from './title-shape.js';

export interface Titles {
  readonly title: Title | null;
  readonly furtherTitles: readonly Title[];
  /** Index of the first passage behind the title; 0 where there is none. */
  readonly end: number;
}

const longestTitle = 70;
const noTitle =
  /首页|>|›|^(?:现将|本报告|本年度|根据|按照|依据|附件?\d*[:：]|附表|关于.*的?公告$)|的(?:函|通知|请示|公告|通告|解读)$|[。；]|（以下简称|下载|编制|(?:年报|报告)[，,]|^[（(]?[一二三四五六七八九十]+[、）)]/u;
const year = /(?<!\d)((?:19|20)\d{2})\s*(?=年|度|\D|$)/u;
const chineseYear = /二[〇○零0][〇○零0一二三四五六七八九]{2}(?=年)/u;

/** The title, at the head of the document; further ones that begin another report or name another year or body. */
export function findTitles(
  passages: readonly Passage[],
  firstHeading: number,
  pageName: MappedText | null,
  fields: readonly MetadataField[],
): Titles {
  const candidates: { title: Title; from: number; end: number }[] = [];
  for (let index = 0; index < passages.length; index += 1) {
    const candidate = titleAt(passages, index);
    if (candidate !== null) candidates.push(candidate);
  }
  const first = candidates.find((candidate) => candidate.from < firstHeading) ?? null;
  const repeated = candidates.filter((candidate) => candidate !== first && first !== null && candidate.from < firstHeading);
  const title = first === null ? fallback(pageName, fields) : best([first, ...repeated]);
  const furtherTitles = candidates
    .filter((candidate) => candidate !== first && differs(candidate.title, title))
    .map((candidate) => candidate.title);
  const end = Math.max(
    first?.end ?? 0,
    ...repeated.filter((candidate) => !differs(candidate.title, title)).map((candidate) => candidate.end),
  );
  return { title, furtherTitles, end };
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

function titleAt(passages: readonly Passage[], index: number): { title: Title; from: number; end: number } | null {
  const passage = passages[index];
  if (passage?.kind !== 'text' || passage.text.text.length > longestTitle) return null;
  const { text } = passage.text;
  const shape = titleShape(text);
  const joined = shape === null ? joinedWithNext(passages, index) : null;
  if (shape === null && joined === null) return null;
  const mapped = joined ?? passage.text;
  if (noTitle.test(mapped.text.trim()) || /[，,].{6,}[，,]/u.test(mapped.text)) return null;
  const before = passages[index - 1];
  const withAgency =
    before?.kind === 'text' &&
    needsAgency(mapped.text) &&
    looksLikeAgency(before.text.text.replace(/(?:关于)?\s*(?:(?:19|20)\d{2}\s*年\s*度?)?\s*$/u, ''))
      ? join(before.text, mapped)
      : mapped;
  const title = parseTitle(withAgency);
  return title === null ? null : { title, from: index, end: index + (joined === null ? 1 : 2) };
}

function needsAgency(text: string): boolean {
  return /^\s*(?:(?:19|20)\d{2}\s*年?\s*度?)?\s*(?:政府信息|政务|信息)公开/u.test(text);
}

/** A title broken over two lines: `2025年上海市人民政府办公厅政府信息公开` / `工作年度报告`. */
function joinedWithNext(passages: readonly Passage[], index: number): MappedText | null {
  const passage = passages[index];
  const next = passages[index + 1];
  if (passage?.kind !== 'text' || next?.kind !== 'text' || next.text.text.length > 30 || passage.text.text.length > 50) return null;
  if (!/(?:公开|政府信?|信息|政务|工作|年度|年|局|府)\s*$/u.test(passage.text.text) || !/报告|年报/u.test(next.text.text)) return null;
  if (titleShape(next.text.text) !== null) return null;
  const joined = join(passage.text, next.text);
  return titleShape(joined.text) === null ? null : joined;
}

function join(first: MappedText, second: MappedText): MappedText {
  return new MappedTextBuilder().append(first).append(second).build();
}

/** What a title says. Null where the text has nothing of the fixed phrase. */
export function parseTitle(mapped: MappedText): Title | null {
  const text = mapped.text.replace(/\s+/gu, '');
  const shape = titleShape(text);
  if (shape === null) return null;
  const head = text
    .slice(0, shape.start)
    .replace(/^(?:[#*>]+|标题[:：]|关于|【.*?】)+/u, '')
    .replace(/[《“"]/gu, '');
  const found = year.exec(head) ?? year.exec(text);
  const written = found === null ? chineseYear.exec(text) : null;
  return {
    text: text.replace(/^[#*>]+/u, ''),
    range: sourceRange(mapped),
    agency: agencyOf(head),
    year: found === null ? (written === null ? null : chineseYearValue(written[0])) : Number(found[1]),
    complete: shape.complete,
    scrambled: shape.scrambled,
    yearDoubled: /(?:(?:19|20)\d{2}|二[〇○零0][〇○零0一二三四五六七八九]{2})年度.*年度报告/u.test(text),
  };
}

function chineseYearValue(text: string): number {
  return [...text].reduce(
    (value, digit) =>
      value * 10 + Math.max(0, '零一二三四五六七八九'.indexOf(digit === '〇' || digit === '○' || digit === '0' ? '零' : digit)),
    0,
  );
}

function agencyOf(head: string): string | null {
  const name = head
    .replace(/(?:(?:19|20)\d{2}|二[〇○零0][〇○零0一二三四五六七八九]{2})年?度?/gu, '')
    .replace(/(?:关于|发布|公布|编制)$/u, '')
    .replace(/[—\-－_:：的]+$/u, '');
  return name.length >= 2 && name.length <= 40 && !/[。，,;；]/u.test(name) ? name : null;
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
