import rule from '../../src/rules/outline-declared.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { lines, text } from './outline-text.js';

/** The report with a preamble behind its title, so that all further lines move down by one. */
function declaring(preamble: string, changes: Readonly<Record<number, readonly string[]>> = {}): string {
  return text({ ...changes, 1: [lines[0] ?? '', preamble] });
}

const six =
  '本报告由总体情况,主动公开政府信息情况,收到和处理政府信息公开申请情况,政府信息公开行政复议、行政诉讼情况,存在的主要问题及改进情况和其他需要报告的事项六部分组成。';

RuleTester.run(rule, {
  valid: [
    { name: 'six parts, one with 、 inside (Dongchang 2019)', text: declaring(six) },
    { name: 'accepted variants', text: declaring(six.replace('存在的主要问题及改进情况', '政府信息公开工作存在的主要问题及改进情况')) },
    { name: 'a number alone', text: declaring('本报告共分六个部分。') },
    { name: 'a section is missing, which another rule says', text: declaring(six, { 8: [], 9: [] }) },
    { name: 'a heading is lost, which another rule says', text: declaring(six, { 10: ['（一）2022年工作中存在问题的改进情况'] }) },
    {
      name: 'parts and chapters: the headings may be either',
      text: declaring('本报告包括三大部分、共六个章节。'),
      inapplicable: 'no-such-part',
    },
    { name: 'parts of something else', text: text({ 3: ['专栏下设“财政资金信息”等11个子栏目。'] }), inapplicable: 'no-such-part' },
    {
      name: 'eight parts (Gongjing 2018)',
      edition: '2014',
      text: '全文包括概述、政府信息主动公开情况、重点领域公开和五公开情况、政府信息依申请公开情况、政府信息公开的收费及减免情况、因政府信息公开申请行政复议和提起行政诉讼的情况、人大代表建议和政协委员提案办理结果公开情况、政府信息公开存在的主要问题及改进措施8个部分。\n一、概述\n无。\n二、政府信息主动公开情况\n无。\n三、重点领域公开和五公开情况\n无。\n四、政府信息依申请公开情况\n无。\n五、政府信息公开的收费及减免情况\n无。\n六、因政府信息公开申请行政复议和提起行政诉讼的情况\n无。\n七、人大代表建议和政协委员提案办理结果公开情况\n无。\n八、政府信息公开存在的主要问题及改进措施\n无。\n',
    },
    {
      name: 'a form at the end counts as a part (Pingtan county 2011)',
      edition: '2008',
      text: '本报告由概述、主动公开政府信息情况、政府信息公开情况统计表共三个部分组成。\n一、概述\n无。\n二、主动公开政府信息情况\n公开12条。\n平潭县政府信息公开情况统计表\n主动公开信息数 | 条 | 12 |\n',
    },
    {
      name: 'the aspects of one section',
      text: declaring('本报告的总体情况包括主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。'),
      inapplicable: 'no-such-part',
    },
    { name: 'nothing is declared', edition: '2014', text: '一、概述\n无。\n二、主动公开情况\n无。\n', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'five parts said, six follow',
      text: declaring(six.replace('六部分', '五个部分')),
      errors: [
        {
          messageId: 'count',
          line: 2,
          column: 77,
          endLine: 2,
          endColumn: 78,
          severity: 'error',
          section: null,
          data: {
            declared: 5,
            actual: 6,
            titles:
              '总体情况；主动公开政府信息情况；收到和处理政府信息公开申请情况；政府信息公开行政复议、行政诉讼情况；存在的主要问题及改进情况；其他需要报告的事项',
          },
        },
      ],
    },
    {
      name: 'four parts said, three follow',
      edition: '2014',
      text: '本报告共分4个部分。\n一、概述\n无。\n二、主动公开情况\n无。\n三、依申请公开情况\n无。\n',
      errors: [
        {
          messageId: 'count',
          line: 1,
          column: 6,
          endLine: 1,
          endColumn: 7,
          data: { declared: 4, actual: 3, titles: '概述；主动公开情况；依申请公开情况' },
        },
      ],
    },
    {
      name: 'a part that is named and has no heading',
      edition: '2014',
      text: '本报告由概述、主动公开情况、咨询处理情况三部分组成。\n一、概述\n无。\n二、主动公开情况\n无。\n三、机构建设情况\n无。\n',
      errors: [
        {
          messageId: 'name',
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 21,
          severity: 'warning',
          section: null,
          data: { name: '咨询处理情况' },
        },
      ],
    },
    {
      name: 'a heading that is not named',
      edition: '2014',
      text: '全文包括概述、主动公开情况、依申请公开情况。\n一、概述\n无。\n二、主动公开情况\n无。\n三、依申请公开情况\n无。\n四、收费及减免情况\n无。\n',
      errors: [
        { messageId: 'undeclared', line: 1, column: 1, endLine: 1, endColumn: 22, related: ['8:1'], data: { heading: '收费及减免情况' } },
      ],
    },
    {
      name: 'another order',
      edition: '2014',
      text: '本报告由概述、依申请公开情况、主动公开情况三部分组成。\n一、概述\n无。\n二、主动公开情况\n无。\n三、依申请公开情况\n无。\n',
      errors: [
        {
          messageId: 'order',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 22,
          related: ['4:1'],
          data: { name: '主动公开情况', other: '依申请公开情况', heading: '主动公开情况' },
        },
      ],
    },
  ],
});
