import { problemWords } from '../../standards/problem-words.js';
import type { Range } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import { ownNames } from './own-names.js';
import { problemsOf, type Clause } from './problems.js';

/** Problems that consist of stock phrases alone. */
export interface VagueProblems {
  /** The phrases, as written but for spaces. */
  readonly phrases: readonly string[];
  /** From the first to the last. */
  readonly range: Range;
}

/** So many characters that no list has are no content: a word cut in two, a place left over. */
const leftover = 1;

/** The problems of the report where not one of them is more than a stock phrase; null where some say more, or none is named. */
export function vagueProblems(report: Report): VagueProblems | null {
  const own = ownNames(report);
  const clauses = problemsOf(report)?.clauses.filter(({ about }) => about === 'problem') ?? [];
  if (clauses.some(({ text }) => !isStock(text, own))) return null;
  const phrases = clauses.filter(isPhrase);
  const [first] = phrases;
  const last = phrases.at(-1);
  if (first === undefined || last === undefined) return null;
  return { phrases: phrases.map(({ text }) => text), range: [first.range()[0], last.range()[1]] };
}

/** Whether a clause is made of stock words alone. */
export function isStock(text: string, own: readonly string[] = []): boolean {
  const plain = own.reduce((rest, name) => rest.replaceAll(name, ''), text).replaceAll(/(?:19|20)\d\d年/gu, '');
  return problemWords().stock.uncovered(plain) <= leftover;
}

/** Names what is wanting: a topic and a shortcoming. */
function isPhrase({ text }: Clause): boolean {
  const { shortcomings, topics, general } = problemWords();
  return shortcomings.isIn(text) && topics.isIn(text) && !general.isIn(text);
}
