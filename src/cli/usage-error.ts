import type { Bilingual } from '../text/bilingual.js';

/** A command line that parses but cannot be followed. */
export class UsageError extends Error {
  override name = 'UsageError';

  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}
