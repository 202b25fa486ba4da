import { problemWords } from '../../standards/problem-words.js';

/** Longer texts say more than that there is nothing. */
const longest = 30;

/** Whether the text of a section says no more than that there is nothing to say: 无, 不存在问题, 本年度无主要问题及改进情况. */
export function saysThereIsNone(text: string): boolean {
  const { none, noneOf, despite, shortcomings, titles } = problemWords();
  if (text.length > longest || despite.isIn(text)) return false;
  if (none.at(text, 0) === text) return true;
  const rest = behindNone(text);
  return rest !== null && noneOf.isIn(rest) && !shortcomings.isIn(text) && titles.uncovered(rest) === 0;
}

/** What there is none of. */
function behindNone(text: string): string | null {
  const { none } = problemWords();
  for (let index = 0; index < text.length; index += 1) {
    const word = none.at(text, index);
    if (word !== null) return text.slice(index + word.length);
  }
  return null;
}
