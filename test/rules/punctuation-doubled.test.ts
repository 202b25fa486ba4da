import rule from '../../src/rules/punctuation-doubled.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'ellipsis and dash', text: '公开信息……——等。（一）、（二）。“公开”，“解读”。\n' },
    { name: 'marks on two lines', text: '公开，\n，解读。\n' },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'once, with the count; all are mended',
      text: '一,、組織領導\n(以下簡稱《條例》),,落實到位,。局長為組長,,副組長,、成員。\n',
      output: '一、組織領導\n(以下簡稱《條例》),落實到位。局長為組長,副組長、成員。\n',
      errors: [
        {
          messageId: 'doubled',
          line: 1,
          column: 2,
          endLine: 1,
          endColumn: 4,
          severity: 'warning',
          related: ['2:11', '2:17', '2:24', '2:29'],
          data: { count: 5, examples: '“,、”“,,”“,。”' },
        },
      ],
    },
    {
      name: 'behind a full stop',
      text: '公开12条。，解读3篇。\n',
      output: '公开12条。解读3篇。\n',
      errors: [{ messageId: 'doubled', line: 1, column: 6, endLine: 1, endColumn: 8 }],
    },
  ],
});
