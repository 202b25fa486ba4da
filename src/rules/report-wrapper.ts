import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { letterPlaces } from '../report/queries/covering-letter.js';
import { few } from '../text/few.js';

const NAMED = 3;
const RELATED = 5;
const longestWords = 40;

export default defineRule({
  meta: {
    id: 'report-wrapper',
    category: 'document',
    docs: {
      zh: { title: '报送函', description: '公布的应是年度报告本身，不应带有向上级报送时的函件用语。' },
      en: {
        title: 'Covering letter',
        description: 'What is published is the report itself, without the letter that sent it to a superior.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: [
      {
        instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
        article: '第四十九条',
        words: '向社会公布',
        authority: 'implied',
      },
      { instrument: '《中华人民共和国政府信息公开条例》（国务院令第492号）', article: '第三十一条', authority: 'implied' },
    ],
    messages: {
      letter: {
        severity: 'warning',
        zh: '文中有报送函的用语（{{words}}），可能是把报送上级的函件一并公布，建议只公布年度报告',
        en: 'The text has words of a covering letter ({{words}}), which may have been published with the report; better publish the report alone',
      },
    },
  },
  check({ report, found }) {
    if (report.passages.length === 0) return inapplicable('no-such-part');
    const places = letterPlaces(report);
    const [first, ...others] = places;
    if (first !== undefined) {
      const words = places.map(
        (place) => `“${place.words.length > longestWords ? `${place.words.slice(0, longestWords)}…` : place.words}”`,
      );
      found({
        messageId: 'letter',
        at: first.at,
        section: null,
        data: { words: few([...new Set(words)], NAMED) },
        related: others.slice(0, RELATED).map((place) => ({ at: place.at, zh: `“${place.words}”`, en: place.words })),
      });
    }
    return checked(1);
  },
});
