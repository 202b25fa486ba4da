import { problemWords } from '../../standards/problem-words.js';
import type { Range } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import { problemsOf, type Clause, type Problems } from './problems.js';

/** How the problems that a report numbers and its remedies go together. */
export type RemedyFault =
  | { readonly kind: 'none'; readonly at: Range }
  | { readonly kind: 'fewer'; readonly at: Range; readonly problems: number; readonly remedies: number };

/** What is wrong with the remedies: there are none, or fewer than problems; null where nothing is. */
export function remedyFault(report: Report): RemedyFault | null {
  const found = problemsOf(report);
  if (found === null) return null;
  if (!hasRemedy(found)) return withoutRemedy(found);
  // In turns each problem has its remedy beside it.
  if (found.interleaved) return null;
  const problems = numbered(found.clauses.filter(({ about }) => about === 'problem'));
  const remedies = found.clauses.filter(({ about, mark }) => about === 'remedy' && mark !== null).length;
  if (remedies === 0 || problems <= remedies) return null;
  return { kind: 'fewer', at: found.section.heading.range, problems, remedies };
}

/** So many as the outermost marks count: those within a numbered item are its parts. */
function numbered(clauses: readonly Clause[]): number {
  const outermost = clauses.find(({ mark }) => mark !== null)?.mark;
  return outermost === undefined ? 0 : clauses.filter(({ mark }) => mark === outermost).length;
}

/** Whether anything that is no problem tells what is or will be done. */
function hasRemedy({ clauses }: Problems): boolean {
  const { shortcomings, remedyVerbs } = problemWords();
  return clauses.some(({ about, text }) => about === 'remedy' || (!shortcomings.isIn(text) && remedyVerbs.isIn(text)));
}

function withoutRemedy({ clauses, section }: Problems): RemedyFault | null {
  const { shortcomings, topics } = problemWords();
  const problem = clauses.some(({ text }) => shortcomings.isIn(text) && topics.isIn(text));
  return problem ? { kind: 'none', at: section.heading.range } : null;
}
