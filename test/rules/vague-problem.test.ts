import rule from '../../src/rules/vague-problem.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

const of = (...lines: string[]): string => text({ 11: lines });
const gongjing =
  '2018年,我区的政府信息公开工作虽然取得了一定成绩,但也还存在不足,主要表现在:公开内容质量还需提高、平台建设和服务功能仍需优化等。2019年,我区将推动《条例》和国务院、省、市有关文件精神的贯彻落实,务实推进政府信息公开工作。';

RuleTester.run(rule, {
  valid: [
    { name: 'a problem of its own', text: of('部分栏目存在信息噪音。下一步将清理栏目。') },
    {
      name: 'one of its own among stock phrases (平潭 2023)',
      text: of('一是公开内容不够全面；二是部分栏目存在信息噪音；三是政策解读的质量有待提高。2024年，我区将加大检查力度。'),
    },
    {
      name: 'who and why (嵊泗 2017)',
      text: of('一是信息公开工作队伍力量还比较薄弱,从事信息公开工作人员以兼职为主,工作时间和精力很难得到保证。'),
    },
    {
      name: 'a stock phrase with its reason (淮安 2024)',
      text: of(
        '一是政策解读质量仍需提升，个别单位政策解读内容简单、形式单一；二是政务公开队伍建设还需进一步加强，个别单位存在人员配备不足、兼职多、流动性过快的问题。针对存在问题，下一步，我市将着力加强政策解读质效。',
      ),
    },
    {
      name: 'stock headings over what is meant (鞍山高新区 2018)',
      text: of(
        '(一)政府信息公开的时效性有待增强。',
        '部分部门、单位信息公开机制缺乏,没有把政府信息公开作为一项日常性工作。',
        '(二)政府信息公开的规范性有待提升。',
      ),
    },
    { name: 'no problem is named', text: of('与上级要求和群众期盼相比，还存在一些差距和不足。下一步将加强学习。') },
    {
      name: 'stock phrases in remedies are no problems',
      text: of('解读以文字为主，图解只有2件。针对上述问题，一是解决公开不够及时的问题；二是提高解读质量。'),
    },
    { name: 'stock phrases elsewhere', text: text({ 3: ['公开内容不够全面的状况已改变。'] }) },
    { name: 'no such section', text: text({ 10: [], 11: [] }), inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'the whole of it (贡井区 2018)',
      text: of(gongjing),
      errors: [
        {
          messageId: 'vague',
          ...{ line: 11, column: 42, endLine: 11, endColumn: 67 },
          severity: 'warning',
          kind: 'violation',
          section: 'problems',
          message:
            '“五、存在的主要问题及改进情况”所列问题都是笼统的说法（“公开内容质量还需提高、平台建设和服务功能仍需优化等”），建议写明具体问题',
        },
      ],
    },
    {
      name: 'numbered, and more than are quoted',
      text: of(
        '我局工作还有差距：一是公开意识有待提高；二是公开内容不够全面；三是渠道单一；四是队伍建设亟待加强。下一步，我局将加强学习。',
      ),
      errors: [
        {
          messageId: 'vague',
          ...{ line: 11, column: 10, endLine: 11, endColumn: 49 },
          data: { section: '五、存在的主要问题及改进情况', phrases: '“公开意识有待提高”、“公开内容不够全面”、“渠道单一”等' },
        },
      ],
    },
    {
      name: 'traditional characters and doubled marks are read through (seed of a bureau)',
      text: of(
        '我局政府信息公開工作,，雖然在不斷地完善和進步,，但還存在一些不足:主要是公開內容不夠全面,，信息公開資源整合有待進一步優化,。',
        '今後,，我局將繼續嚴格按照區政府的各項要求和目標。',
      ),
      errors: [{ messageId: 'vague', line: 11, column: 35, endLine: 11, endColumn: 63 }],
    },
    {
      name: 'the own place in it (洪泽 2023)',
      text: text({
        1: ['洪泽区人民政府2023年政府信息公开工作年度报告'],
        11: [
          '2023 年，洪泽区政府信息公开工作取得一定的成效，但对照上级要求，仍存在一定差距。如依申请公开工作规范性还有待提高、政务公开队伍建设有待加强等。针对存在问题，下一步，将切实抓好以下工作。',
        ],
      }),
      errors: [{ messageId: 'vague', line: 11, column: 43, endLine: 11, endColumn: 73 }],
    },
  ],
});
