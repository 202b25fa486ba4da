import { lazily } from '../text/lazily.js';
import agency from './words/agency.json' with { type: 'json' };

type Lists = Omit<typeof agency, '$comment'>;

/** Words by which it is told whose report a text is. */
export const agencyWords = lazily((): { readonly [List in keyof Lists]: readonly string[] } => {
  const { $comment: _comment, ...lists } = agency;
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.split(' ')])) as Record<keyof Lists, string[]>;
});
