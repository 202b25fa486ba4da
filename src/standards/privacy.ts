import { lazily } from '../text/lazily.js';
import type { Basis } from '../types/standard.js';
import persons from './words/persons.json' with { type: 'json' };
import privacy from './words/privacy.json' with { type: 'json' };

type Lists = Omit<typeof privacy, '$comment'>;

/** Words by which numbers of persons are told from other numbers. */
export const privacyWords = lazily((): { readonly [List in keyof Lists]: readonly string[] } => {
  const { $comment: _comment, ...lists } = privacy;
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.split(' ')])) as Record<keyof Lists, string[]>;
});

/** Words by which a named member of the public is told. Lists of characters are strings. */
export const personWords = lazily(() => {
  const { surnames, doubtful, notGiven, notLast, otherRoles } = persons;
  const [compound, roles, after, notNames, homeLabels] = [
    persons.compound,
    persons.roles,
    persons.after,
    persons.notNames,
    persons.homeLabels,
  ].map((list) => list.split(' ')) as [string[], string[], string[], string[], string[]];
  return { surnames, doubtful, notGiven, notLast, otherRoles: otherRoles.split(' '), compound, roles, after, notNames, homeLabels };
});

/** What concerns the privacy of a person is not published. */
export const dutyOfPrivacy: readonly Basis[] = [
  {
    instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
    article: '第十五条',
    words: '涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开',
    authority: 'stated',
  },
  {
    instrument: '《中华人民共和国政府信息公开条例》（国务院令第492号）',
    article: '第十四条第四款',
    words: '行政机关不得公开涉及国家秘密、商业秘密、个人隐私的政府信息',
    authority: 'stated',
  },
];
