import { sourceRange } from '../../text/mapped-text.js';
import type { Report } from '../../types/report.js';
import { editOf, writtenPassages, type StylePlace } from './style-places.js';

const numeral = '一二三四五六七八九十';
/** The mark of an item where an item can begin; group 1: the number with its brackets, group 2: what stands behind it. */
const candidates: readonly { readonly pattern: RegExp; readonly right: string }[] = [
  { pattern: /(?:^|[。；;])\s*(\d{1,2})(、)/gu, right: '.' },
  { pattern: new RegExp(`(?:^|[。；;：:])\\s*([（(](?:[${numeral}]{1,3}|\\d{1,2})[)）]|[①-⑳])(、)`, 'gu'), right: '' },
  { pattern: new RegExp(`(?:^|[。；;])\\s*([${numeral}]{1,3})([.．])`, 'gu'), right: '、' },
  { pattern: new RegExp(`(?:^|[。；;：:])\\s*(第[${numeral}]{1,2}|首先|其次)(、)(?![${numeral}第])`, 'gu'), right: '，' },
];
const anyMark = /\d、|[)）①-⑳]、|[一二三四五六七八九十][.．、]|[先次]、/u;
const BESIDE = 4;

/** Numbers of items with another mark behind them than 一、（一）1. 第一， have. */
export function enumerationMarks(report: Report): { readonly places: readonly StylePlace[]; readonly looked: number } {
  const passages = writtenPassages(report);
  const places = passages.flatMap(({ text: mapped }) => {
    const { text } = mapped;
    if (!anyMark.test(text)) return [];
    return candidates.flatMap(({ pattern, right }) =>
      [...text.matchAll(pattern)].map((match): StylePlace => {
        const [whole, number = '', mark = ''] = match;
        const end = match.index + whole.length;
        const start = end - number.length - mark.length;
        // Behind a point, a digit would make a decimal of it; what two items have in common is a list of numbers.
        const at = sourceRange(mapped, start, end);
        const isCertain = !/[\d.．]/u.test(report.source.value.charAt(at[1]));
        return {
          at,
          example: text.slice(start, end + BESIDE),
          edits: isCertain ? editOf(report, mapped, end - mark.length, end, right) : [],
        };
      }),
    );
  });
  return { places: places.sort((a, b) => a.at[0] - b.at[0]), looked: passages.length };
}
