import rule from '../../src/rules/overview-aspects.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

const heading = { line: 2, column: 1, endLine: 2, endColumn: 7 };
const five = [
  '（一）主动公开情况。全年公开信息120条。',
  '（二）依申请公开情况。收到申请3件。',
  '（三）政府信息管理情况。严格审核。',
  '（四）政府信息公开平台建设情况。维护网站。',
  '（五）监督保障情况。开展培训。',
];

RuleTester.run(rule, {
  valid: [
    { name: 'the five as sub-headings', text: text({ 3: five }) },
    {
      name: 'free sub-headings over the content (沭阳县发展和改革局 2023)',
      text: text({
        3: [
          '（一）主动公开政府信息情况',
          '全年共审核发布各类公开政府信息249条。',
          '（二）依申请公开政府信息情况',
          '2023年度我局共收到依申请信息公开26件，及时回复申请人。',
          '（三）完善公开制度规范，加强政府信息管理',
          '我局所有发布信息均按照“先审查、后公开，谁提供、谁审核、谁负责”的原则，执行三级审核制度。',
          '（四）加强平台建设，扩展公开渠道',
          '我局定期对政务信息进行自查，确保应公开尽公开。',
          '（五）及时回应关切，自觉接受监督',
          '办理结果按时在本部门网站主动公开。',
        ],
      }),
    },
    {
      name: 'one paragraph in plain words',
      text: text({
        3: ['全年发布各类信息86条；受理群众申请2件，均按时答复。信息发布前一律经分管领导审核。在便民服务中心设立公开栏。组织业务培训1次。'],
      }),
    },
    { name: 'nothing beneath the heading, which another rule says', text: text({ 3: [] }), inapplicable: 'no-such-part' },
    { name: 'no overview, which another rule says', text: text({ 2: [], 3: [] }), inapplicable: 'no-such-part' },
    { name: 'free headings before 2019', edition: '2014', text: text(), inapplicable: 'edition' },
  ],
  invalid: [
    {
      name: 'three are missing',
      text: text({ 3: ['（一）主动公开。', '发布规章与规范性文件若干。', '（二）依申请公开。', '规范办理程序。'] }),
      errors: [
        {
          ...heading,
          messageId: 'missing',
          severity: 'warning',
          kind: 'violation',
          section: 'overview',
          message: '“一、总体情况”没有写到政府信息管理、政府信息公开平台建设、监督保障，建议补写，使5个方面齐全',
        },
      ],
    },
    {
      name: 'what stands in another section does not count; the rights of the people are no supervision',
      text: text({ 3: [...five.slice(0, 4), '保障了人民群众的知情权、参与权、监督权。'], 11: ['将加强培训和考核。'] }),
      errors: [
        {
          ...heading,
          messageId: 'missing',
          data: { missing: '监督保障', section: '一、总体情况', count: 5 },
        },
      ],
    },
    {
      name: '2019: the notice is known at second hand, a matter of style',
      text: text({ 1: ['清溪县水务局2019年政府信息公开工作年度报告'], 3: five.slice(0, 4) }),
      errors: [{ ...heading, messageId: 'missingByCustom', severity: 'warning' }],
    },
  ],
});
