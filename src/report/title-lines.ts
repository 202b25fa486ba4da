import { han } from '../text/han.js';
import { MappedTextBuilder } from '../text/mapped-text.js';
import { yearPattern } from '../text/written-year.js';
import type { MappedText } from '../types/position.js';
import type { Passage } from '../types/report.js';
import { looksLikeAgency } from './agency.js';
import { flatten, titleShape } from './title-shape.js';

/** A title as it stands in the passages `[from, end)`, its lines joined. */
export interface TitleLines {
  readonly text: MappedText;
  readonly from: number;
  readonly end: number;
}

/** Longest title without white space, and the longest line that may hold one set with spaces. */
const longestTitle = 70;
const longestLine = 160;
/** So many lines may share the fixed phrase, and so many may stand in front of it. */
const mostLines = 3;
const mostBefore = 3;

const phraseGoesOn = /(?:公开|政府|政务|信息)[^。；]{0,14}$|政$/u;
const anyYear = new RegExp(yearPattern, 'u');
const yearLine = new RegExp(`^[（(]?${yearPattern}年?度?[）)]?$`, 'u');
const trailingYear = new RegExp(`(?:关于)?(?:${yearPattern}年?度?)?$`, 'u');
const beforeName = new RegExp(`^[#*>]+|[（(]?${yearPattern}年?度?[）)]?|关于`, 'gu');
const startsWithPlace = new RegExp(`^(?:中国|中共|国家|全国|[${han}]{1,8}?[省市县区州盟旗镇乡])`, 'u');
const onlyCharacters = new RegExp(`^[${han}]+$`, 'u');
const notPartOfName = /(?:平台|网|网站|专栏|门户|公开|年报|目录|文件|通知|报告|栏目|信息|首页|正文)$/u;

/**
 * The lines of a title whose fixed phrase begins in `passages[index]`: the phrase may be broken over three lines, and
 * the year and the agency may stand on lines of their own, as on a cover. Null where none begins there.
 */
export function titleLinesAt(passages: readonly Passage[], index: number): TitleLines | null {
  const core = coreAt(passages, index);
  return core === null ? null : withLinesBehind(passages, withLinesBefore(passages, core), !hasYear(core.text.text));
}

function coreAt(passages: readonly Passage[], index: number): TitleLines | null {
  const first = lineAt(passages, index);
  if (first === null || !/[公政信]/u.test(first.text)) return null;
  const length = flatten(first.text).length;
  if (length > longestTitle) return null;
  if (titleShape(first.text) !== null) return { text: first, from: index, end: index + 1 };
  if (!phraseGoesOn.test(flatten(first.text))) return null;
  let text = first;
  for (let next = index + 1; next < index + mostLines; next += 1) {
    const line = lineAt(passages, next);
    if (line === null || titleShape(line.text) !== null) return null;
    const boundary = flatten(text.text).length;
    text = join(text, line);
    const shape = titleShape(text.text);
    if (shape === null) continue;
    // The phrase itself must be what is broken.
    if (flatten(text.text).length > longestTitle || shape.start >= length || shape.end <= boundary) return null;
    return { text, from: index, end: next + 1 };
  }
  return null;
}

/** Adds the year and the agency that stand on lines of their own in front. */
function withLinesBefore(passages: readonly Passage[], core: TitleLines): TitleLines {
  let { text, from } = core;
  for (let count = 0; count < mostBefore; count += 1) {
    const line = lineAt(passages, from - 1);
    if (line === null) break;
    const flat = flatten(line.text);
    const isYear = yearLine.test(flat) && !hasYear(text.text);
    if (!isYear && !isNameBefore(flat, nameIn(text.text), from === 1)) break;
    text = join(line, text);
    from -= 1;
  }
  return flatten(text.text).length > longestTitle ? core : { ...core, text, from };
}

/** The line is the agency, the first of two, or the first half of its name. */
function isNameBefore(line: string, name: string, atHead: boolean): boolean {
  const before = line.replace(trailingYear, '');
  if (titleShape(line) !== null || notPartOfName.test(before)) return false;
  if (name === '') return looksLikeAgency(before);
  if (!atHead || before !== line || !startsWithPlace.test(line) || line.length > 30 || !onlyCharacters.test(line)) return false;
  return startsWithPlace.test(name) ? looksLikeAgency(line) && looksLikeAgency(name) : true;
}

/** The year beneath, often in brackets; beneath it the agency, as covers are set, or the agency in brackets. */
function withLinesBehind(passages: readonly Passage[], lines: TitleLines, lacksYear: boolean): TitleLines {
  let { text, end } = lines;
  const beneath = lineAt(passages, end);
  if (beneath !== null && !hasYear(text.text) && yearLine.test(flatten(beneath.text))) {
    text = join(text, beneath);
    end += 1;
  }
  const name = nameIn(text.text) === '' ? lineAt(passages, end) : null;
  if (name === null) return { ...lines, text, end };
  const flat = flatten(name.text);
  const bracketed = /^[（(].*[）)]$/u.test(flat);
  const isCover = lacksYear && hasYear(text.text);
  if (!looksLikeAgency(bracketed ? flat.slice(1, -1) : flat) || !(bracketed || isCover)) return { ...lines, text, end };
  const start = name.from[0] ?? 0;
  const builder = new MappedTextBuilder().append(text);
  if (!bracketed) builder.add('—', start, start);
  return { ...lines, text: builder.append(name).build(), end: end + 1 };
}

/** What stands before the fixed phrase beside the year. */
function nameIn(text: string): string {
  const flat = flatten(text);
  return flat.slice(0, titleShape(flat)?.start ?? 0).replace(beforeName, '');
}

function hasYear(text: string): boolean {
  return anyYear.test(flatten(text));
}

function lineAt(passages: readonly Passage[], index: number): MappedText | null {
  const passage = passages[index];
  return passage?.kind === 'text' && passage.text.text.length <= longestLine ? passage.text : null;
}

function join(first: MappedText, second: MappedText): MappedText {
  return new MappedTextBuilder().append(first).append(second).build();
}
