import rule from '../../src/rules/no-count.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosureText } from './form-text.js';
import { text } from './outline-text.js';

const bare = { 3: ['及时公开各类信息。'], 5: ['通过网站和公开栏公开。'] };

RuleTester.run(rule, {
  valid: [
    { name: 'so many pieces of information', text: text() },
    { name: 'approximately', text: text({ ...bare, 3: ['公开信息百余条。'] }) },
    { name: 'a figure about something else that was published', text: text({ ...bare, 3: ['发布政策解读3篇。'] }) },
    { name: 'a unit alone', text: text({ ...bare, 5: ['更新公开栏24次。'] }) },
    { name: 'in the form', text: text({ ...bare, 4: [], 5: [disclosureText().trimEnd()] }) },
    { name: 'none was disclosed, in digits', text: text({ ...bare, 5: ['主动公开信息0条。'] }) },
    { name: '2014: in the sentence', edition: '2014', text: '2018年，我区主动公开政府信息13912条。\n' },
  ],
  invalid: [
    {
      name: 'figures about requests and staff alone',
      text: text({ ...bare, 7: ['本年新收申请3件，办结3件，专职人员2人。'] }),
      errors: [
        {
          messageId: 'none',
          ...{ line: 4, column: 1, endLine: 4, endColumn: 13 },
          severity: 'warning',
          kind: 'violation',
          section: 'disclosure',
          message: '正文和读到的表格中没有一个主动公开政府信息方面的数字，建议写明公开的数量',
        },
      ],
    },
    {
      name: 'no figure at all, no heading for it: at the title',
      edition: '2014',
      text: '清溪县水务局2018年政府信息公开工作年度报告\n通过市政府門戶網站、電視等方式主動公開我局信息。今年,我局未收到公民需要本機關主動公開以外的政府信息的申請。\n',
      errors: [{ messageId: 'none', line: 1, column: 1, endLine: 1, endColumn: 24 }],
    },
  ],
});
