import rule from '../../src/rules/title-marks.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'as they are due', text: '根据《条例》《关于印发〈年度报告格式〉的通知》和《办法》编制。\n' },
    { name: 'notes behind the titles', text: '依据《条例》（国令第711号）、《办法》、《细则》（试行）编制。\n' },
    { name: 'members of other kinds', text: '公开预算、《公报》、《年鉴》。公开《公报》、《年鉴》、预算。\n' },
    { name: 'a title that is not closed', text: '依据《条例和《办法》编制。\n' },
    { name: 'two sentences', text: '依据《条例。和《办法》的规定》编制。\n' },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'a title within a title',
      text: '根据《关于印发《政府信息公开工作年度报告格式》的通知》编制。\n',
      output: '根据《关于印发〈政府信息公开工作年度报告格式〉的通知》编制。\n',
      errors: [
        {
          messageId: 'nested',
          line: 1,
          column: 8,
          endLine: 1,
          endColumn: 24,
          severity: 'warning',
          data: { count: 1, examples: '《政府信息公开工作年度报告格式》' },
          message: '文中有1处书名号之内又用书名号（如《政府信息公开工作年度报告格式》），建议内层写作〈〉',
        },
      ],
    },
    {
      name: 'two within one, and commas between titles',
      text: '印发《关于修改《甲》和《乙》的决定》，执行《条例》、《办法》等文件。\n',
      output: '印发《关于修改〈甲〉和〈乙〉的决定》，执行《条例》《办法》等文件。\n',
      errors: [
        {
          messageId: 'nested',
          line: 1,
          column: 8,
          endLine: 1,
          endColumn: 11,
          data: { count: 2, examples: '《甲》、《乙》' },
          related: ['1:12'],
        },
        { messageId: 'comma', line: 1, column: 26, endLine: 1, endColumn: 27, data: { count: 1, examples: '《条例》、《办法》' } },
      ],
    },
  ],
});
