import { lazily } from '../text/lazily.js';
import { Lexicon } from '../text/lexicon.js';
import written from './words/problems.json' with { type: 'json' };

/** How reports speak of problems and remedies. */
export interface ProblemWords {
  /** That something is wanting: 有待, 不够. */
  readonly shortcomings: Lexicon;
  /** What stock phrases speak of. */
  readonly topics: Lexicon;
  /** All that stock phrases are made of. */
  readonly stock: Lexicon;
  /** That there are problems, and not which. */
  readonly general: Lexicon;
  /** With these the remedies begin. */
  readonly openers: Lexicon;
  /** A heading over remedies, a heading over problems. */
  readonly remedyTitles: Lexicon;
  readonly problemTitles: Lexicon;
  /** All that such headings are made of. */
  readonly titles: Lexicon;
  /** What a remedy begins with, behind its mark. */
  readonly remedyStarts: Lexicon;
  /** What is done about a problem. */
  readonly remedyVerbs: Lexicon;
  readonly none: Lexicon;
  /** That more is told all the same. */
  readonly despite: Lexicon;
  /** Of what there is none. */
  readonly noneOf: Lexicon;
}

function lexicon(...lists: readonly string[]): Lexicon {
  return new Lexicon(lists.join(' ').split(' '));
}

export const problemWords = lazily((): ProblemWords => {
  const {
    shortcomings,
    topics,
    verbs,
    frame,
    general,
    openers,
    remedyTitles,
    problemTitles,
    remedyStarts,
    remedyVerbs,
    none,
    despite,
    noneOf,
  } = written;
  return {
    shortcomings: lexicon(shortcomings),
    topics: lexicon(topics),
    stock: lexicon(shortcomings, topics, verbs, frame),
    general: lexicon(general),
    openers: lexicon(openers),
    remedyTitles: lexicon(remedyTitles),
    problemTitles: lexicon(problemTitles),
    titles: lexicon(remedyTitles, problemTitles, frame),
    remedyStarts: lexicon(remedyStarts),
    remedyVerbs: lexicon(remedyVerbs),
    none: lexicon(none),
    despite: lexicon(despite),
    noneOf: lexicon(noneOf),
  };
});
