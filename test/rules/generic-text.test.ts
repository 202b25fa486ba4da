import rule from '../../src/rules/generic-text.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

const plain = '围绕群众关注的热点推进公开，拓展渠道，完善机制，提高透明度。'.repeat(8);
const of = (...lines: string[]): string => ['清溪县水务局2023年政府信息公开工作年度报告', '一、总体情况', ...lines, ''].join('\n');

RuleTester.run(rule, {
  valid: [
    { name: 'of its own agency', text: of(plain, '一些地区运用大数据，多数部门按时发布。我局按时发布。') },
    { name: 'by its name', text: of(plain, '一些地区运用大数据，多数部门按时发布，清溪县也是如此。') },
    { name: 'with a number', text: of(plain, '一些地区运用大数据，多数部门公开信息300条。') },
    { name: 'one such word', text: of(plain, '与一些地区相比，公开渠道较少。') },
    { name: 'plain words for nobody in particular are not enough', text: of(plain) },
    { name: 'a short text', text: of('一些地区运用大数据，多数部门按时发布。') },
    { name: 'parts of the own agency', text: of(plain, '个别科室报送不及时，各乡镇按时编制年报。') },
    { name: 'no part at all', text: '清溪县水务局2023年政府信息公开工作年度报告\n公开。\n', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'anywhere, anyone',
      text: of(plain, '一些地区运用大数据、人工智能提升公开效率，多数部门按时发布，部分地区仍有差距。'),
      errors: [
        {
          messageId: 'generic',
          ...{ line: 4, column: 1, endLine: 4, endColumn: 5 },
          severity: 'warning',
          kind: 'violation',
          related: ['4:22', '4:31'],
          message: '正文多处写“一些地区、多数部门、部分地区”，没有写到本机关、本地区，也没有数字，可能不是本机关的情况，建议核对',
        },
      ],
    },
  ],
});
