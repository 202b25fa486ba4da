import type { MappedText } from '../../types/position.js';

/** A year that a text names: 2022年, 2022年度. */
export interface YearMention {
  readonly year: number;
  /** Offsets of the digits with 年 into the text. */
  readonly start: number;
  readonly end: number;
  /** True where a sentence or a clause begins with it, so that it says when something was done. */
  readonly opens: boolean;
  /** What goes on behind it, to the end of its clause (，not counted): at most `longestClause` characters. */
  readonly clause: string;
  /** The sentence around it, titles of documents and quotations blanked out. */
  readonly sentence: string;
  /** The beginning of the sentence behind. */
  readonly next: string;
}

const mention = /(?<![\d.\-/〔[【（(第])((?:19|20)\d{2})\s{0,2}年/gu;
const longestClause = 160;
const longestSentence = 400;
const longestNext = 80;
const sentenceEnd = /[。！？!?]/u;
const clauseEnd = /[。；;！？!?]/u;
/** What a clause begins behind: a mark, or the heading of a paragraph set apart by a space. */
const opening = /(?:^|[。；;！？!?：:，,）)】>\n]|(?:情况|方面|工作|管理|公开|建设|保障|概述|内容|说明)\s)\s{0,8}$/u;
const quoted = /《[^《》]{0,120}》|〈[^〈〉]{0,120}〉|“[^“”]{0,60}”|"[^"]{0,60}"|[（(][^（）()]{0,40}[)）]/gu;

/** The years that a text names, in order. Years within titles, quotations and brackets, and those of dates, are left out. */
export function yearsIn({ text }: MappedText): YearMention[] {
  if (!text.includes('年')) return [];
  const plain = text.replace(quoted, (quotation) => '□'.repeat(quotation.length));
  return Array.from(plain.matchAll(mention), (match) => mentionAt(plain, match));
}

function mentionAt(text: string, match: RegExpExecArray): YearMention {
  const start = match.index;
  const end = start + match[0].length;
  const behind = text.slice(end, end + longestSentence);
  const before = text.slice(Math.max(0, start - longestSentence), start);
  const stop = behind.search(sentenceEnd);
  const rest = stop < 0 ? behind : behind.slice(0, stop);
  const from = lastOf(before);
  return {
    year: Number(match[1]),
    start,
    end,
    opens: opening.test(before.slice(-12)),
    clause: upTo(behind, clauseEnd).slice(0, longestClause),
    sentence: before.slice(from) + match[0] + rest,
    next: stop < 0 ? '' : upTo(behind.slice(stop + 1), sentenceEnd).slice(0, longestNext),
  };
}

/** Where the sentence begins whose first part `before` ends with. */
function lastOf(before: string): number {
  for (let index = before.length - 1; index >= 0; index -= 1) if ('。！？!?'.includes(before.charAt(index))) return index + 1;
  return 0;
}

function upTo(text: string, end: RegExp): string {
  const at = text.search(end);
  return at < 0 ? text : text.slice(0, at);
}
