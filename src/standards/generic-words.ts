import { lazily } from '../text/lazily.js';
import { Lexicon } from '../text/lexicon.js';
import written from './words/generic.json' with { type: 'json' };

/** Whom texts speak of that were written for nobody in particular, and how a report speaks of its own agency and place. */
export const genericWords = lazily((): { readonly anyone: Lexicon; readonly own: Lexicon } => ({
  anyone: new Lexicon(written.anyone.split(' ')),
  own: new Lexicon(written.own.split(' ')),
}));
