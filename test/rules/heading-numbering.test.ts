import rule from '../../src/rules/heading-numbering.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

RuleTester.run(rule, {
  valid: [
    {
      name: 'the ladder 一、（一） 1.',
      edition: '2014',
      text: '一、概述\n（一）主要做法\n1.建立机制\n建立了机制。\n2.加强培训\n培训3次。\n（二）主要成效\n成效明显。\n二、主动公开情况\n公开12条。\n',
    },
    { name: '一、 then 1. without （一）', edition: '2014', text: '一、整改措施\n1、加强公开。\n2、加强解读。\n' },
    {
      name: 'rows of a form on one line',
      text: text({
        7: [
          '一、本年新收政府信息公开申请数量 801000081',
          '二、上年结转政府信息公开申请数量 0000000',
          '（二）部分公开 0000000',
          '四、结转下年度继续办理 0000000',
        ],
      }),
    },
    { name: 'a mark damaged by the source', edition: '2014', text: '一,、组织领导情况\n好。\n二,、主动公开情况\n好。\n' },
    {
      name: 'problems, then measures: two whole enumerations in one paragraph',
      edition: '2014',
      text: '存在的问题：一是公开不全；二是解读不深；三是更新不快。下一步：一是抓公开；二是抓解读；三是抓更新。\n',
    },
    {
      name: 'an enumeration within an item of another',
      edition: '2014',
      text: '一是抓公开，包括：一是抓文件，二是抓会议。二是抓解读。三是抓更新。\n',
    },
    { name: 'an enumeration over paragraphs', edition: '2014', text: '一是抓公开。\n二是抓解读。\n三是抓更新。\n' },
    { name: 'a word that ends in 之一是', edition: '2014', text: '一是抓公开。问题之三是解读不深。二是抓解读。\n' },
    { name: 'its beginning is in other words', edition: '2014', text: '首先抓公开，二是抓解读，三是抓更新。一是抓培训。\n' },
    { name: 'a missing section leaves a gap that another rule reports', text: text({ 8: [], 9: [] }) },
    { name: 'a lost heading leaves a gap that another rule reports', text: text({ 10: ['（一）2022年工作中存在问题的改进情况'] }) },
    { name: 'one wrong number among the mandated ones is section-order’s', text: text({ 8: ['五、政府信息公开行政复议、行政诉讼情况'] }) },
    {
      name: 'a list that begins again at （一）',
      edition: '2014',
      text: '一、问题和措施\n（一）公开不全\n不全。\n（二）解读不深\n不深。\n（一）抓公开\n公开。\n（二）抓解读\n解读。\n',
    },
    { name: 'a list of contents', text: `目录\n一、总体情况\n二、主动公开政府信息情况\n三、其他需要报告的事项\n${text()}` },
    {
      name: 'the same heading twice is section-extra’s',
      text: text({ 10: ['五、存在的主要问题及改进情况', '五、存在的主要问题及改进情况'] }),
    },
    { name: 'nothing numbered', edition: '2014', text: '公开12条。\n', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: '一、三、',
      edition: '2014',
      text: '一、概述\n无。\n三、主动公开情况\n公开12条。\n',
      errors: [
        {
          messageId: 'leap',
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 3,
          severity: 'warning',
          data: { previous: '一、', actual: '三、', expected: '二、' },
        },
      ],
    },
    {
      name: 'mandated headings numbered on from a leap',
      text: text({ 10: ['六、存在的主要问题及改进情况'], 12: ['七、其他需要报告的事项'] }),
      errors: [
        { messageId: 'leap', line: 10, column: 1, endLine: 10, endColumn: 3, data: { previous: '四、', actual: '六、', expected: '五、' } },
      ],
    },
    {
      name: 'a list inside a section is numbered like the sections',
      text: text({ 11: ['一、存在的主要问题', '公开不全。', '二、改进情况', '建立台账。'] }),
      errors: [
        {
          messageId: 'restart',
          line: 11,
          column: 1,
          endLine: 11,
          endColumn: 3,
          data: { previous: '五、', actual: '一、', expected: '六、', lower: '（一）' },
        },
      ],
    },
    {
      name: 'one slip is one finding',
      edition: '2014',
      text: '一、概述\n（一）公开\n公开。\n（二）解读\n解读。\n（二）更新\n更新。\n（四）培训\n培训。\n二、主动公开情况\n有。\n二、依申请公开情况\n有。\n四、收费情况\n无。\n',
      errors: [
        {
          messageId: 'repeated',
          line: 6,
          column: 1,
          endLine: 6,
          endColumn: 4,
          data: { previous: '（二）', actual: '（二）', expected: '（三）' },
        },
        {
          messageId: 'repeated',
          line: 12,
          column: 1,
          endLine: 12,
          endColumn: 3,
          data: { previous: '二、', actual: '二、', expected: '三、' },
        },
      ],
    },
    {
      name: 'where all are marked （一）, the lower level is 1.',
      text: '（一）总体情况\n（一）主动公开情况\n公开12条。\n（二）主动公开政府信息情况\n有。\n（三）收到和处理政府信息公开申请情况\n有。\n',
      edition: '2021',
      errors: [
        {
          messageId: 'restart',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 4,
          data: { previous: '（一）', actual: '（一）', expected: '（二）', lower: '1.' },
        },
      ],
    },
    {
      name: '（一）（二）（二）',
      edition: '2014',
      text: '一、概述\n（一）抓公开\n公开。\n（二）抓解读\n解读。\n（二）抓更新\n更新。\n',
      errors: [
        {
          messageId: 'repeated',
          line: 6,
          column: 1,
          endLine: 6,
          endColumn: 4,
          data: { previous: '（二）', actual: '（二）', expected: '（三）' },
        },
      ],
    },
    {
      name: 'marks as they are written',
      edition: '2014',
      text: '一、整改措施\n1、加强公开。\n3、加强解读。\n',
      errors: [
        { messageId: 'leap', line: 3, column: 1, endLine: 3, endColumn: 3, data: { previous: '1、', actual: '3、', expected: '2、' } },
      ],
    },
    {
      name: 'the first is missing',
      edition: '2014',
      text: '一、概述\n（二）抓解读\n解读。\n（三）抓更新\n更新。\n',
      errors: [{ messageId: 'start', line: 2, column: 1, endLine: 2, endColumn: 4, data: { actual: '（二）', expected: '（一）' } }],
    },
    {
      name: 'the parts begin again, and go on afterwards',
      edition: '2014',
      text: '一、概述\n无。\n二、主动公开情况\n无。\n一、公开数量\n12条。\n二、公开渠道\n网站。\n三、依申请公开情况\n无。\n',
      errors: [
        {
          messageId: 'restart',
          line: 5,
          column: 1,
          endLine: 5,
          endColumn: 3,
          data: { previous: '二、', actual: '一、', expected: '三、', lower: '（一）' },
        },
      ],
    },
    {
      name: '一是、三是、三是 (Pingtan 2023)',
      edition: '2021',
      text: '主要有以下几个方面：一是部分栏目存在信息噪音；三是开拓创新不够有力；三是政策解读的质量有待提高。2024年采取以下措施：一是加大检查力度。二是提升内容质量。\n',
      errors: [
        {
          messageId: 'enumeration',
          line: 1,
          column: 24,
          endLine: 1,
          endColumn: 26,
          data: { actual: '一是、三是、三是', expected: '一是、二是、三是' },
        },
      ],
    },
  ],
});
