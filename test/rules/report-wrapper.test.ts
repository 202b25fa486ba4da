import rule from '../../src/rules/report-wrapper.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { placeOf } from './prose-text.js';

const report = (head: string, foot = ''): string =>
  `${head}\n清溪县水务局2023年政府信息公开工作年度报告\n一、总体情况\n公开12条，由办公室提请审核后发布，重大事项报请审定。\n二、主动公开政府信息情况\n2件。\n六、其他需要报告的事项\n无。\n${foot}\n`;

const letter = report(
  '清溪县水务局关于报送2023年政府信息公开工作年度报告的函\n县政府办公室：\n现将我局2023年政府信息公开工作年度报告报来，请予审阅。',
);
const request = report('', '以上报告，请审示。');
const asked = report('', '妥否，请批示。');
const petition = report('关于2023年政府信息公开工作年度报告的请示');

RuleTester.run(rule, {
  valid: [
    { name: 'the report alone', text: report('') },
    { name: 'published to the public', text: report('现将清溪县水务局2023年政府信息公开工作年度报告公布如下，欢迎监督。') },
    { name: 'reported as follows', text: report('现将2023年政府信息公开工作情况报告如下：') },
    { name: 'a closing that many reports have', text: report('', '特此报告。') },
    { name: 'whom to ask', text: report('', '如对本报告有疑问，请与县水务局办公室联系，请登录网站查阅。') },
    { name: 'procedures', text: report('各科室须报请审核，拟公开信息请审核员审阅，送审稿请领导审定后发布。') },
    { name: 'the notice it rests on', text: report('根据《关于报送2023年政府信息公开工作年度报告的通知》要求，编制本报告。') },
    { name: 'reports sent by others', text: report('各单位按时报送年度报告，现将公开数据报送工作纳入考核。') },
    { name: 'no text', text: '', edition: '2021', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'a letter before the report: once',
      text: letter,
      errors: [
        {
          messageId: 'letter',
          ...placeOf(letter, '关于报送2023年政府信息公开工作年度报告的函'),
          severity: 'warning',
          kind: 'violation',
          section: null,
          message:
            '文中有报送函的用语（“关于报送2023年政府信息公开工作年度报告的函”、“现将我局2023年政府信息公开工作年度报告报来”、“请予审阅”），可能是把报送上级的函件一并公布，建议只公布年度报告',
          related: ['3:1', '3:25'],
        },
      ],
    },
    { name: 'a request at the end', text: request, errors: [{ messageId: 'letter', ...placeOf(request, '请审示') }] },
    { name: 'asked whether it may stand', text: asked, errors: [{ messageId: 'letter', ...placeOf(asked, '妥否，请批示') }] },
    {
      name: 'a petition as the title',
      text: petition,
      errors: [{ messageId: 'letter', ...placeOf(petition, '关于2023年政府信息公开工作年度报告的请示') }],
    },
  ],
});
