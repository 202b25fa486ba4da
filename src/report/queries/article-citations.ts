import { parseCount } from '../../text/chinese-numerals.js';

/** An article of the regulation that a text cites; offsets into the text. */
export interface ArticleCitation {
  readonly start: number;
  readonly end: number;
  /** All articles that the citation names: 第四十九条、第五十条. */
  readonly articles: readonly number[];
  /** 第（五）项 of the last one; null where none is named. */
  readonly item: number | null;
  /** The clause behind it, at most `longestClause` characters. */
  readonly clause: string;
}

const numeral = String.raw`[零〇一二三四五六七八九十百\d]{1,5}`;
const article = String.raw`第\s?(?:${numeral})\s?条(?:\s?第\s?(?:${numeral})\s?款)?(?:\s?第?\s?[（(]?\s?(?:${numeral})\s?[）)]?\s?项)?`;
/** The regulation itself, in full or as 《条例》; a note in brackets may follow. */
const citation = new RegExp(
  String.raw`(?<!新|原|旧|老)(?:《(?:中华人民共和国)?(?:政府信息公开)?条例》|《信息公开条例》)\s?(?:[（(][^（）()]{0,60}[）)])?\s?((?:${article})(?:\s?[、，,和及与]\s?(?:${article})){0,4})`,
  'gu',
);
const one = new RegExp(String.raw`第\s?(${numeral})\s?条`, 'gu');
const itemOf = new RegExp(String.raw`条(?:\s?第\s?(?:${numeral})\s?款)?\s?第?\s?[（(]?\s?(${numeral})\s?[）)]?\s?项\s?$`, 'u');
const longestClause = 40;
const clauseEnd = /[。；;！!]|《|第[零〇一二三四五六七八九十百\d]{1,5}条/u;

const name = '条例》';
/** A note in brackets may stand between the name and the article. */
const farthest = 70;

/** Whether 第 stands near the name at all: most reports name the regulation and cite no article of it, and the pattern is large. */
function mayCite(text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (text.slice(at, at + farthest).includes('第')) return true;
  }
  return false;
}

/** The citations of articles of the regulation in a text, in order. */
export function articleCitations(text: string): ArticleCitation[] {
  if (!mayCite(text)) return [];
  return Array.from(text.matchAll(citation), (match) => {
    const cited = match[1] ?? '';
    const end = match.index + match[0].length;
    const behind = text.slice(end, end + longestClause);
    const stop = behind.search(clauseEnd);
    const item = itemOf.exec(cited)?.[1];
    return {
      start: end - cited.length,
      end,
      articles: Array.from(cited.matchAll(one), ([, number = '']) => parseCount(number) ?? 0).filter((number) => number > 0),
      item: item === undefined ? null : parseCount(item),
      clause: stop < 0 ? behind : behind.slice(0, stop),
    };
  });
}
