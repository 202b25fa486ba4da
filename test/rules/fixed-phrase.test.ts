import rule from '../../src/rules/fixed-phrase.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'as they are', text: '以习近平新时代中国特色社会主义思想为指导，全面贯彻党的二十大精神，坚持以人民为中心的发展思想。\n' },
    {
      name: 'variants that are right',
      text: '坚持中国特色的社会主义，实现中华民族的伟大复兴，国家治理体系与治理能力现代化，全面建设小康社会。\n',
    },
    { name: 'other names', text: '云溪市以人民中心医院为试点，学习贯彻党的十二大精神、党的二十届三中全会精神。\n' },
    { name: 'a name that goes on', text: '中国特色社会主要矛盾变化。\n' },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'a circular: a character left out',
      text: '以习近平新时代中国特社会主义思想为指导。\n',
      output: '以习近平新时代中国特色社会主义思想为指导。\n',
      errors: [
        {
          messageId: 'missing',
          line: 1,
          column: 2,
          endLine: 1,
          endColumn: 17,
          severity: 'error',
          data: { found: '习近平新时代中国特社会主义思想', expected: '习近平新时代中国特色社会主义思想', characters: '色' },
        },
      ],
    },
    {
      name: 'a circular: a wrong character, in a title as well',
      text: '依据《中华人民共合国行政许可法》，推动构建人类命共同体。\n',
      output: '依据《中华人民共和国行政许可法》，推动构建人类命运共同体。\n',
      errors: [
        {
          messageId: 'wrong',
          line: 1,
          column: 4,
          endLine: 1,
          endColumn: 16,
          severity: 'error',
          data: { found: '中华人民共合国行政许可法', expected: '中华人民共和国行政许可法', characters: '合' },
        },
        {
          messageId: 'missing',
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 28,
          severity: 'error',
          data: { found: '人类命共同体', expected: '人类命运共同体', characters: '运' },
        },
      ],
    },
    {
      name: 'one too many and two in the wrong order',
      text: '坚持以人人民为中心，发展全过程民人民主。\n',
      output: '坚持以人民为中心，发展全过程人民民主。\n',
      errors: [
        {
          messageId: 'extra',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 10,
          severity: 'error',
          data: { found: '以人人民为中心', expected: '以人民为中心', characters: '人' },
        },
        {
          messageId: 'swapped',
          line: 1,
          column: 13,
          endLine: 1,
          endColumn: 20,
          severity: 'error',
          data: { found: '全过程民人民主', expected: '全过程人民民主', characters: '民人' },
        },
      ],
    },
    {
      name: 'a whole word left out is said, not mended',
      text: '以习近平新时代特色社会主义思想为指导。\n',
      errors: [
        {
          messageId: 'missing',
          line: 1,
          column: 2,
          endLine: 1,
          endColumn: 16,
          severity: 'error',
          data: { found: '习近平新时代特色社会主义思想', expected: '习近平新时代中国特色社会主义思想', characters: '中国' },
        },
      ],
    },
  ],
});
