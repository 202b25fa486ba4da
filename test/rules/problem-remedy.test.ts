import rule from '../../src/rules/problem-remedy.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

const heading = { line: 10, column: 1, endLine: 10, endColumn: 15 };
const of = (...lines: string[]): string => text({ 11: lines });

RuleTester.run(rule, {
  valid: [
    {
      name: 'as many remedies as problems (宿迁 2024)',
      text: of(
        '一是政策解读精准性、实效性需进一步加强；二是少数单位依申请公开办理规范性需进一步提升；三是公开平台协同联动建设需进一步完善。针对上述问题，我市及时进行了针对性的改进。一是关注民生热点；二是收集相关典型案例；三是建立沟通渠道。',
      ),
    },
    {
      name: 'more remedies than problems, in two sections (鞍山高新区 2018)',
      edition: '2014',
      text: [
        '九、存在的问题',
        '(一)政府信息公开的时效性有待增强。',
        '(二)政府信息公开的规范性有待提升。',
        '十、整改措施',
        '1、加强重点领域信息公开。',
        '2、加强政策解读。',
        '3、加强舆情回应。',
        '',
      ].join('\n'),
    },
    {
      name: 'four problems, three remedies whose parts are numbered too (平潭 2011)',
      text: of(
        '一是人员兼职经办；二是属性界定不准确；三是机制仍需进一步规范；四是宣传力度还不够。因此，我们考虑从以下三个方面作进一步的改进：',
        '（一）进一步深化政府信息公开内容。',
        '（二）进一步拓展政府信息公开形式。',
        '（三）进一步规范政府信息公开行为',
        '1、加强信息公开培训指导工作。',
        '2、规范政府信息公开行为。',
      ),
    },
    {
      name: 'in turns (东昌区 2019)',
      text: of(
        '1.公开的内容有待进一步扩大。接下来，我区将进一步拓展政务公开的深度。',
        '2.各单位主动公开的意识还需要进一步加强。我区坚持宣传和培训常态化。',
        '3.部分街道办事处在网站公开信息较少。今后要加强标准化建设。',
      ),
    },
    {
      name: 'remedies in plain sentences are not counted (淮安 2024)',
      text: of(
        '一是政策解读质量仍需提升；二是政务公开队伍建设还需进一步加强。',
        '针对存在问题，下一步，我市将着力加强政策解读质效；建立健全“传帮带”机制。',
      ),
    },
    { name: 'what was done, without a word that opens it', text: of('解读材料偏少。我局已组织科室学习图解制作。') },
    { name: 'the remedies beneath a part of their own', text: `${of('解读材料偏少。')}七、下一步工作打算\n增加图解。\n` },
    { name: 'none at all, which another rule says', text: of('无。') },
    { name: 'no such section', text: text({ 10: [], 11: [] }), inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'three problems, two remedies',
      text: of('一是解读不够及时；二是栏目更新较少；三是培训不足。下一步，我局将：一是压缩解读时限；二是按月检查栏目。'),
      errors: [
        {
          ...heading,
          messageId: 'fewer',
          severity: 'warning',
          kind: 'violation',
          section: 'problems',
          message: '“五、存在的主要问题及改进情况”列出问题 3 项、改进措施 2 项，建议逐项对应',
        },
      ],
    },
    {
      name: 'under headings',
      text: of(
        '（一）存在问题',
        '1.解读不够及时。',
        '2.栏目更新较少。',
        '3.培训不足。',
        '（二）改进措施',
        '1.压缩解读时限，补齐更新不及时的短板。',
        '2.按月检查栏目。',
      ),
      errors: [{ ...heading, messageId: 'fewer', data: { problems: 3, remedies: 2, section: '五、存在的主要问题及改进情况' } }],
    },
    {
      name: 'problems alone',
      text: of('对照新要求新任务，仍存在以下短板：一是主动公开工作还需进一步规范。'),
      errors: [{ ...heading, messageId: 'none', message: '“五、存在的主要问题及改进情况”只写了问题，没有写改进情况，建议补写' }],
    },
  ],
});
