import { articleBook, type ArticleItem } from '../../standards/articles.js';
import { instruments } from '../../standards/instruments.js';
import { parseCount } from '../../text/chinese-numerals.js';
import { sourceRange } from '../../text/mapped-text.js';
import type { MappedText, Range } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import type { Descriptor } from '../../types/rule.js';
import { articleCitations, type ArticleCitation } from './article-citations.js';
import { isTitleOf } from './cited-documents.js';

export type ArticleFault = 'article' | 'item' | 'absent';

/** Where a text says that 《条例》 is short for something. */
const defined = /《([^《》]{2,40})》\s?[（(][^（）()《》]{0,20}(?:简称|下称|称)[^（）()《》]{0,3}[“"]?《条例》/u;
const caption = /第\s?(?:二十|20)\s?条\s?第?\s?[（(]?\s?([一二三四五六七八九十\d]{1,3})\s?[）)]?\s?项/gu;
const FORM = 'disclosure';

/** Articles cited for what they are not about, and captions of the form over rows of another item. */
export function articleFindings(report: Report): {
  readonly checked: number | null;
  readonly findings: readonly Descriptor<ArticleFault>[];
} {
  const findings: Descriptor<ArticleFault>[] = [];
  let count = 0;
  for (const { text } of proseOf(report)) {
    for (const citation of articleCitations(text.text)) {
      count += 1;
      const found = faultOf(citation);
      if (found !== null)
        findings.push({
          ...found,
          at: sourceRange(text, citation.start, citation.end),
          data: { ...found.data, cited: text.text.slice(citation.start, citation.end).replace(/\s+/gu, '') },
        });
    }
  }
  const captions = captionsOf(report);
  return {
    checked: count + captions.length === 0 ? null : count + captions.length,
    findings: [...findings, ...captions.flatMap(captionFault)],
  };
}

/** The running text, unless 《条例》 stands for the regulation of a province in it. */
function proseOf(report: Report): { readonly text: MappedText }[] {
  const texts = report.passages.flatMap((passage) => (passage.kind === 'table' ? [] : [passage]));
  const regulations = instruments.filter(({ number }) => !number.includes('〔'));
  const isForeign = texts.some(({ text: { text } }) => {
    const title = text.includes('条例》') ? defined.exec(text)?.[1] : undefined;
    return title !== undefined && !regulations.some((known) => isTitleOf(known, title));
  });
  return isForeign ? [] : texts;
}

function faultOf({ articles, item, clause }: ArticleCitation): Pick<Descriptor<ArticleFault>, 'messageId' | 'data'> | null {
  const { count, topics, items } = articleBook();
  if (articles.some((number) => number > count)) return { messageId: 'absent', data: { count } };
  const listed = items.filter(({ article }) => article === articles.at(-1));
  if (item !== null && listed.length > 0) {
    const said = said20(listed, clause);
    const [first] = said;
    if (first === undefined || said.some((one) => one.item === item)) return null;
    return { messageId: 'item', data: { matter: first.says, expected: itemName(first) } };
  }
  const matching = topics.filter(({ words }) => words.some((word) => clause.includes(word)));
  const [topic] = matching;
  if (topic === undefined || matching.some((one) => articles.some((number) => one.articles.includes(number) || one.also.includes(number))))
    return null;
  return { messageId: 'article', data: { matter: topic.says, expected: topic.articles.map(articleName).join('、') } };
}

function said20(items: readonly ArticleItem[], text: string): ArticleItem[] {
  return items.filter(({ words }) => words.some((word) => text.includes(word)));
}

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function chinese(number: number): string {
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? (numerals[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${numerals[number % 10] ?? ''}`;
}

function articleName(number: number): string {
  return `第${chinese(number)}条`;
}

function itemName({ article, item }: ArticleItem): string {
  return `${articleName(article)}第（${chinese(item)}）项`;
}

interface Caption {
  readonly item: number;
  readonly at: Range;
  readonly written: string;
  /** The rows beneath it, up to the next caption. */
  readonly text: string;
  /** Items that have a caption somewhere in the form. */
  readonly all: ReadonlySet<number>;
}

/** The captions 第二十条第（五）项 within the form on what was disclosed, with what stands beneath each. */
function captionsOf(report: Report): Caption[] {
  const form = report.forms.find(({ id }) => id === FORM);
  if (form === undefined) return [];
  const captions: { item: number; at: Range; written: string; text: string }[] = [];
  for (const mapped of textsWithin(report, form.range)) {
    const { text } = mapped;
    let from = 0;
    for (const match of text.matchAll(caption)) {
      const last = captions.at(-1);
      if (last !== undefined) last.text += text.slice(from, match.index);
      from = match.index + match[0].length;
      captions.push({
        item: parseCount(match[1] ?? '') ?? 0,
        at: sourceRange(mapped, match.index, from),
        written: match[0].replace(/\s+/gu, ''),
        text: '',
      });
    }
    const last = captions.at(-1);
    if (last !== undefined) last.text += `${text.slice(from)}\n`;
  }
  const all = new Set(captions.map(({ item }) => item));
  return captions.map((one) => ({ ...one, all }));
}

function textsWithin(report: Report, [start, end]: Range): MappedText[] {
  return report.passages.flatMap((passage) => {
    if (passage.range[1] <= start || passage.range[0] >= end) return [];
    return passage.kind === 'table' ? passage.table.children.flatMap((row) => row.children.map(({ text }) => text)) : [passage.text];
  });
}

/** A caption over rows of another item, where that item has no caption anywhere: columns out of order tell nothing. */
function captionFault({ item, at, written, text, all }: Caption): Descriptor<ArticleFault>[] {
  const [first, ...others] = said20(articleBook().items, text);
  if (first === undefined || others.some((one) => one.item === item) || first.item === item || all.has(first.item)) return [];
  return [{ messageId: 'item', at, data: { cited: written, matter: first.says, expected: itemName(first) } }];
}
