import type { Basis } from '../types/standard.js';

const regulation2019 = '《中华人民共和国政府信息公开条例》（国务院令第711号）';
const regulation2007 = '《中华人民共和国政府信息公开条例》（国务院令第492号）';

function article6(instrument: string, words: string): Basis {
  return { instrument, article: '第六条', words, authority: 'implied' };
}

/** Article 6 of the regulation: what is published must be accurate. Rules that need no edition rest on both versions of it. */
export const dutyOfAccuracy: readonly Basis[] = [regulation2019, regulation2007].map((instrument) =>
  article6(instrument, '行政机关应当及时、准确地公开政府信息'),
);

/** The same, as the sums of the forms of 2019 and later rest on it. */
export const accuracyOfForms: Basis = article6(regulation2019, '及时、准确地公开政府信息');

/** The same, as the statistics form of 2014 rests on it. */
export const accuracyOfStatistics: Basis = article6(regulation2007, '及时、准确地公开政府信息');

/** What must be said of problems and improvements, by both versions of the regulation. */
export const dutyToReportProblems: readonly Basis[] = [
  { instrument: regulation2019, article: '第五十条第一款第（四）项', words: '存在的主要问题及改进情况', authority: 'stated' },
  { instrument: regulation2007, article: '第三十二条第（五）项', words: '存在的主要问题及改进情况', authority: 'stated' },
];
