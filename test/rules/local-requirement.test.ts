import { describe, it } from '@jest/globals';
import rule from '../../src/rules/local-requirement.js';
import { overlayStandards } from '../../src/standards/overlay.js';
import { loadStandards } from '../../src/standards/index.js';
import { readingParts } from '../../src/testing/reading-parts.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

const basis = [{ instrument: '某省办法', article: '第十条', authority: 'stated' }];
const overlay = {
  overlays: '2021',
  name: { zh: '某省', en: 'A province' },
  statements: [
    { id: 'fees', name: { zh: '收费情况', en: 'Fees' }, section: 'other', anyOf: [['收费', '万元'], ['未收取']], severity: 'error', basis },
    { id: 'contact', name: { zh: '联系方式', en: 'Contact' }, section: null, anyOf: [['电话']], severity: 'warning', basis },
  ],
  lengths: [{ section: 'problems', minimum: 12, maximum: 20, severity: 'warning', basis }],
};
const parts = { ...readingParts(), standards: overlayStandards(loadStandards(), [overlay]) };
const tester = new RuleTester({ parts, describe, it });

const text = (problems: string, other: string): string => `五、存在的主要问题及改进情况\n${problems}\n六、其他需要报告的事项\n${other}\n`;
const fine = '公开的及时性不足，明年将改进公开流程。';

tester.run(rule, {
  valid: [
    { name: 'all is stated', text: text(fine, '本年信息处理费收费 0 万元。联系电话：12345。'), edition: '2021' },
    { name: 'in other words', text: text(fine, '未收取任何费用。电话 12345。'), edition: '2021' },
    { name: 'another edition', text: text('无。', '无。'), edition: '2019', inapplicable: 'option-off' },
  ],
  invalid: [
    {
      name: 'words of a group in two sentences, no contact, too short',
      text: text('公开不够及时。', '没有收费。共 3 万元。'),
      edition: '2021',
      errors: [
        {
          messageId: 'tooShort',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 15,
          severity: 'warning',
          section: 'problems',
          data: { place: '“五、存在的主要问题及改进情况”', count: 7, limit: 12 },
        },
        {
          messageId: 'statementMissing',
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 13,
          severity: 'warning',
          section: null,
          message: '“全文”没有写明“联系方式”',
        },
        {
          messageId: 'statementMissing',
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 13,
          severity: 'error',
          section: 'other',
          message: '“六、其他需要报告的事项”没有写明“收费情况”',
        },
      ],
    },
    {
      name: 'too long',
      text: text(`${fine}${fine}`, '未收取。电话 1。'),
      edition: '2021',
      errors: [
        {
          messageId: 'tooLong',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 15,
          data: { place: '“五、存在的主要问题及改进情况”', count: 38, limit: 20 },
        },
      ],
    },
  ],
});
