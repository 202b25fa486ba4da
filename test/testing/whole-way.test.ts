import { checked, defineRule } from '../../src/engine/define-rule.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

/** The tester with its own readers and the globals of the test runner: a text goes the whole way to the rule. */

const docs = { title: 'Heading', description: 'Finds short headings' };

const rule = defineRule<{ readonly shortest: number }, 'short'>({
  meta: {
    id: 'heading-short',
    category: 'structure',
    docs: { zh: docs, en: docs },
    recommended: 'default',
    editions: ['2021'],
    basis: [],
    messages: { short: { severity: 'warning', zh: '“{{title}}”过短', en: '"{{title}}" is short' } },
    defaultOptions: { shortest: 3 },
  },
  check({ report, options, found }) {
    for (const { heading } of report.sections) {
      if (heading.title.length < options.shortest) found({ messageId: 'short', at: heading.titleRange, data: { title: heading.title } });
    }
    return checked(report.sections.length);
  },
});

const place = { messageId: 'short', endLine: 1, endColumn: 5 } as const;

RuleTester.run(rule, {
  valid: [
    { text: '一、总体情况\n正文。\n', edition: '2021' },
    { name: 'the year tells the edition', text: '一、总体情况\n正文。\n', year: 2023 },
    { text: '一、总体\n正文。\n', edition: '2021', options: { shortest: 2 } },
    { text: '一、总体\n正文。\n', edition: '2019', inapplicable: 'edition' },
    { text: '一、总体\n正文。\n', inapplicable: 'edition-unknown' },
    { text: '# 标题\n\n## 一、总体情况\n\n正文。\n', format: 'md', edition: '2021' },
  ],
  invalid: [
    {
      text: '一、总体\r\n正文。\r\n',
      edition: '2021',
      errors: [{ ...place, line: 1, column: 3, data: { title: '总体' }, place: '一、总体' }],
    },
    { text: '## 一、总体\n\n正文。\n', format: 'md', edition: '2021', errors: [{ ...place, line: 1, column: 6, endColumn: 8 }] },
    { text: '<h2>一、总体</h2><p>正文。</p>', format: 'html', edition: '2021', errors: [{ ...place, line: 1, column: 7, endColumn: 9 }] },
  ],
});
