import rule from '../../src/rules/table-required.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosureText, disputesText, placeOfWords, requestsText } from './form-text.js';

const zeros = Array.from({ length: 15 }, () => 0);
const whole = `一、总体情况\n全年主动公开信息120条。\n${disclosureText()}${requestsText()}${disputesText(zeros)}五、存在的主要问题及改进情况\n公开时效有待提高。\n六、其他需要报告的事项\n无。\n`;
const requestsHeading = '三、收到和处理政府信息公开申请情况';
const disputesHeading = '四、政府信息公开行政复议、行政诉讼情况';
const prose = `一、总体情况\n全年主动公开信息120条。\n二、主动公开政府信息情况\n制发规范性文件2件。\n${requestsHeading}\n全年收到申请8件，上年结转0件。\n${disputesText(zeros)}五、存在的主要问题及改进情况\n公开时效有待提高。\n六、其他需要报告的事项\n无。\n`;
const without = `一、总体情况\n全年主动公开信息120条。\n${disclosureText()}${requestsText()}五、存在的主要问题及改进情况\n公开时效有待提高。\n六、其他需要报告的事项\n无。\n`;

RuleTester.run(rule, {
  valid: [
    { name: 'all three forms', text: whole, edition: '2021' },
    {
      name: 'all three forms, in the wording of custom',
      text: whole.replace(disputesHeading, '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'),
      edition: '2021',
    },
    { name: 'the statistics form of 2014 is not mandated by this rule', text: prose, edition: '2014', inapplicable: 'edition' },
    {
      name: 'a form of another edition is there: a matter of table-form',
      text: `${disclosureText()}${requestsText({}, '2019')}${disputesText(zeros)}`,
      edition: '2021',
    },
  ],
  invalid: [
    {
      name: 'prose in place of two forms',
      text: prose,
      edition: '2021',
      errors: [
        {
          messageId: 'missing',
          ...placeOfWords(prose, '二、主动公开政府信息情况'),
          severity: 'error',
          section: 'disclosure',
          message:
            '“二、主动公开政府信息情况”之下没有规定的表格，应按格式以表格报告；原表为图片或在提取文字时丢失的，应改为可复制的文字表格后再检查',
        },
        { messageId: 'missing', ...placeOfWords(prose, requestsHeading), section: 'requests', data: { heading: requestsHeading } },
      ],
    },
    {
      name: 'section and form both gone: where it should stand',
      text: without,
      edition: '2021',
      errors: [
        {
          messageId: 'absent',
          line: 46,
          column: 42,
          endLine: 46,
          endColumn: 42,
          severity: 'error',
          section: 'disputes',
          data: { form: '政府信息公开行政复议、行政诉讼情况' },
        },
      ],
    },
    {
      name: 'headings of a real report of 2019 whose tables were lost',
      text: '二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n2019年，我单位未收到政府信息公开申请。\n四、政府信息公开行政复议、行政诉讼情况\n2019年，未发生行政复议、行政诉讼。\n',
      edition: '2019',
      errors: [
        { messageId: 'missing', line: 1, column: 1, endLine: 1, endColumn: 13 },
        { messageId: 'missing', line: 2, column: 1, endLine: 2, endColumn: 18 },
        { messageId: 'missing', line: 4, column: 1, endLine: 4, endColumn: 20 },
      ],
    },
  ],
});
