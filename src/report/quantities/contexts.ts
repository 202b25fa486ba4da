import { has, tagged, vocabulary, type Token } from './vocabulary.js';

const known = new Map<string, ReadonlySet<string>>();

/** What the headings above speak of. */
export function contextsOf(headings: string): ReadonlySet<string> {
  const found = known.get(headings);
  if (found !== undefined) return found;
  const contexts = new Set(
    vocabulary()
      .tokens(headings)
      .flatMap((token) => tagged(token, 'context:')),
  );
  if (known.size > 500) known.clear();
  known.set(headings, contexts);
  return contexts;
}

/** Of two kinds of case the one named last is meant. */
const rivals = ['review', 'litigation'] as const;

/** The contexts open behind these tokens of a sentence, given those of the headings and the sentence before. */
export function openContexts(tokens: readonly Token[], above: ReadonlySet<string>, before: ReadonlySet<string>): Set<string> {
  const open = new Set([...above, ...before]);
  for (const rival of rivals) open.delete(rival);
  let last: string | null = null;
  for (const token of tokens) {
    for (const context of tagged(token, 'context:')) open.add(context);
    for (const rival of rivals) if (has(token, `context:${rival}`)) last = rival;
  }
  for (const rival of rivals) if (rival !== last) open.delete(rival);
  return open;
}
