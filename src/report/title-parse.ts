import { sourceRange } from '../text/mapped-text.js';
import { findWrittenYear, yearPattern } from '../text/written-year.js';
import type { MappedText } from '../types/position.js';
import type { Title } from '../types/report.js';
import { looksLikeAgency } from './agency.js';
import { flatten, titleShape } from './title-shape.js';

const leading = /^(?:[#*>·•●◆■]+|标题[:：]|附件\d{0,2}[:：]|【[^】]{0,20}】|[《“"「])+/u;
const siteName = /^[》”"」]?[-_|—－–].*$/u;
const closing = /[》”"」]+$/u;
const years = new RegExp(`${yearPattern}年?度?|(?<!\\d)\\d{2}年度?`, 'gu');
const yearTwice = new RegExp(`${yearPattern}年度.*年度报告`, 'u');
const longestName = 40;

/** What a title says. Null where the text has nothing of the fixed phrase. */
export function parseTitle(mapped: MappedText): Title | null {
  const flat = flatten(mapped.text);
  const shape = titleShape(flat);
  if (shape === null) return null;
  const head = flat.slice(0, shape.start).replace(leading, '');
  const tail = flat.slice(shape.end);
  const phrase = flat.slice(shape.start, shape.end);
  const year = findWrittenYear(head) ?? findWrittenYear(phrase) ?? findWrittenYear(tail);
  return {
    text: shownText(flat, shape.end),
    range: sourceRange(mapped),
    agency: agencyBefore(head, phrase) ?? agencyBehind(tail),
    year: year?.value ?? null,
    complete: shape.complete,
    scrambled: shape.scrambled,
    yearDoubled: yearTwice.test(flat),
  };
}

/** Without the marks around it and the name of the site behind it. */
function shownText(flat: string, end: number): string {
  const bare = flat.slice(end).replace(siteName, '').replace(closing, '');
  return `${flat.slice(0, end).replace(leading, '')}${bare}`;
}

/** The name in front of the fixed phrase; 人民 before 政府信息公开 is 人民政府. */
function agencyBefore(head: string, phrase: string): string | null {
  const name = head
    .replace(years, '')
    .replace(/[（(][）)]|[《》“”"「」]/gu, '')
    .replace(/(?:关于|发布|公布|编制|政府信息(?:和|与|及|暨))$/u, '')
    .replace(/[—\-－_:：的]+$/u, '');
  if (name.length < 2 || name.length > longestName || /[。，,;；]/u.test(name)) return null;
  return name.endsWith('人民') && phrase.startsWith('政府') ? `${name}政府` : name;
}

/** 2023年政府信息公开工作年度报告（某县水务局） */
function agencyBehind(tail: string): string | null {
  const name = tail.replace(years, '').replace(/[（()）《》“”"—\-－–]/gu, '');
  return looksLikeAgency(name) ? name : null;
}
