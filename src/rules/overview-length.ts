import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { charactersOf } from '../report/queries/lengths.js';
import { outlineOf } from '../report/queries/outline.js';
import { bodyOf } from '../report/queries/places.js';

const limit = 1000;

interface Options {
  readonly max?: number;
}

export default defineRule<Options, 'tooLong'>({
  meta: {
    id: 'overview-length',
    category: 'structure',
    docs: {
      zh: { title: '总体情况的篇幅', description: '总体情况应聚焦主题、简明客观，不超过规定的字数。' },
      en: { title: 'Length of the overview', description: 'The overview keeps to the subject, within a limit of characters.' },
    },
    recommended: 'off',
    editions: ['2021'],
    basis: [
      { instrument: '地方通知（如武政办发〔2025〕54号）', article: '总体情况', words: '原则上不超过一千字', authority: 'convention' },
    ],
    messages: {
      tooLong: {
        severity: 'warning',
        zh: '“{{section}}”为 {{actual}} 字，建议不超过 {{max}} 字',
        en: '"{{section}}" has {{actual}} characters; better {{max}} at most',
      },
    },
    options: {
      type: 'object',
      additionalProperties: false,
      properties: {
        max: {
          type: 'integer',
          minimum: 1,
          description: '最多字数，空白、标题和表格不计 (Characters at most, without white space, headings and tables)',
        },
      },
    },
    defaultOptions: { max: limit },
  },
  check({ report, options: { max = limit }, found }) {
    const section = outlineOf(report).found.get('overview');
    if (section === undefined) return inapplicable('no-such-part');
    const actual = charactersOf(bodyOf(report, section));
    if (actual > max)
      found({
        messageId: 'tooLong',
        at: section.heading.range,
        section: 'overview',
        data: { section: section.heading.text, actual, max },
      });
    return checked(1);
  },
});
