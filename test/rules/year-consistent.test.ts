import rule from '../../src/rules/year-consistent.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

/** The report of 2023 with a sentence in its overview. */
const overview = (...sentences: string[]): string => text({ 3: ['2023年主动公开信息120条。', ...sentences] });
const problems = (...sentences: string[]): string => text({ 11: sentences });

const fine = [
  // comparisons
  '比2022年增加12件，较2022年增长10%。',
  '与2022年相比，申请量下降20%。',
  '2022年收到申请10件，2023年收到12件。',
  '2022年，全县共收到申请10件。2023年收到12件，同比增长20%。',
  '2022年，我局公开信息100条，今年公开120条。',
  '2021年公开80条，2022年公开100条。',
  // accounts of other years
  '公开2022年决算和2024年预算。',
  '2022年度部门决算公开情况共公布12条。',
  '及时公开区政府及各部门的2022年决算。',
  // history
  '2022年，成立政务公开领导小组，共开展培训3次。',
  '自2022年以来，我局共公开信息500条。',
  '2022年以来，我局共公开信息500条。',
  '2022年至2023年，我局共公开信息500条。',
  '2021年修订的《条例》2021年9月1日起施行。',
  '2022年，国务院办公厅印发了通知，共12条。',
  '2022年底，公布了3条信息。',
  '2022年12月，公布了3条信息。',
  '截至2022年，共公开信息500条。',
  '2019年，我局共收到申请3件。',
  // others judge last year
  '2022年度考核中，我局公开信息120条，获评优秀。',
  '针对2022年工作中存在的问题，公开整改措施3条。',
  '2022年结转申请2件，已办理2件。',
  '结转至2024年办理1件。',
  '2022-2023学年公布招生信息12条，2022—2023年度公布3条。',
  // names
  '根据《2022年政务公开工作要点》，公开信息12条。',
  '根据“2022年，公开信息12条”的要求公开。',
  '根据2022年政务公开工作要点，公开信息12条。',
  '依据国办公开办函〔2022〕30号，公开信息12条。',
  '公布2022年度报告1份。',
  // plans
  '2024年，我局将公开信息120条以上。',
  '2024年计划公开信息120条。',
  '2024年1月，公布年度报告1份。',
  '网址为http://www.gov.cn/2022年/12条。',
  // the year alone is no doing
  '较2022年又前进了三名。',
  '2022年，申请量增长10%，公开120条。',
  '在2022年度政务公开第三方评估中名列前茅，公开120条。',
  '2022年，省政府印发了通知，公开120条。',
  '2022年，全国人大通过了法律。',
  '2022年是关键之年。',
];

const residue = [
  ['2022年，我局主动公开信息120条。', 1, 6],
  ['2022年我局共收到申请3件。', 1, 6],
  ['2022年度，全县未收到政府信息公开申请。', 1, 6],
  ['2022 年，我镇没有收到依申请公开政府信息的申请。', 1, 7],
  ['2022年，我局认真贯彻落实《条例》，扎实做好公开工作。', 1, 6],
  ['2022年，我局按照《2023年政务公开工作要点》，坚持以公开为常态。', 1, 6],
  ['我局高度重视，2022年，共制定规范性文件0件。', 8, 13],
  ['（三）政府信息管理情况。2022年，办公室共制定规范性文件0件。', 13, 18],
  ['(三) 政府信息管理情况 2022年,西柳镇人民政府办公室共制定规范性文件0件,废止规范性文件0件。', 14, 19],
  ['2022年，省市场监管局主动公开政府信息6312条。', 1, 6],
  ['2022年，共受理申请16件，上年结转1件。', 1, 6],
  ['2022年，我镇政府信息公开工作有序开展。', 1, 6],
  ['2022年，市统计局按照政府信息公开工作的要求，更新了指南。', 1, 6],
  ['2022年，东昌区未涉及政府信息公开的诉讼案件。', 1, 6],
  ['2021年，我局共受理申请3件。', 1, 6],
  ['2024年，我局收到政府信息公开申请3件。', 1, 6],
] as const;

const report = (overrides: { title?: string; period?: string; overview?: string }): string =>
  [
    overrides.title ?? '清溪县水务局2023年政府信息公开工作年度报告',
    `根据《条例》编制本报告。本报告所列数据的统计期限${overrides.period ?? '自2023年1月1日起至2023年12月31日止'}。`,
    '一、总体情况',
    overrides.overview ?? '2023年主动公开信息120条。',
  ].join('\n');

RuleTester.run(rule, {
  valid: [
    { name: 'one year', text: text() },
    ...fine.map((sentence) => ({ name: sentence, text: overview(sentence) })),
    {
      name: 'plans and last year’s problems',
      text: problems('2022年，我局对存在的问题进行整改，公开信息12条。', '2024年，我局将进一步加强公开。'),
    },
    {
      name: 'what was done about the problems of the year before',
      text: problems(
        '（一）2022年工作中存在问题的改进情况',
        '针对2022年工作中存在的主要问题，召开会议3次。',
        '（二）2023年工作中存在的主要问题',
        '2023年仍有不足。',
      ),
    },
    {
      name: 'last year’s success beside this year’s',
      text: problems('2022年，我局取得了一定成效，但存在不足。2023年，我局逐项整改。'),
    },
    { name: 'a year that is taken up: 将 is 把', text: problems('2023年，我局将政务公开列入重点工作，但仍有不足。') },
    {
      name: 'a part about next year',
      text: text({ 12: ['六、其他需要报告的事项', '未收取。', '七、2024年工作思路', '2024年，公开信息200条。'] }),
    },
    { name: 'years of forms', text: text({ 5: ['2022年收到申请数 | 3件', '2022年公开数 | 12条'] }) },
    { name: 'the title names a notice of another year as well', text: report({ title: '关于2023年政府信息公开工作年度报告' }) },
    {
      name: 'the year is unknown',
      edition: '2021',
      text: '一、总体情况\n今年公开12条。\n二、主动公开政府信息情况\n2件。\n',
      inapplicable: 'year-unknown',
    },
    {
      name: 'an introduction that cites a notice',
      text: report({ overview: '根据关于做好2022年政府信息公开工作年度报告编制工作的通知编制。' }),
    },
  ],
  invalid: [
    ...residue.map(([sentence, column, endColumn]) => ({
      name: sentence,
      text: overview(sentence),
      errors: [
        {
          messageId: 'residue',
          line: 4,
          column,
          endLine: 4,
          endColumn,
          severity: 'warning' as const,
          data: { found: Number(/20\d\d(?=\s?年)/u.exec(sentence.slice(column - 1))?.[0]), year: 2023 },
        },
      ],
    })),
    {
      name: 'what the report says of itself',
      text: report({ overview: '现编制形成了《清溪县水务局2022年政府信息公开工作年度报告》。现将2022年度工作情况报告如下。' }),
      errors: [
        { messageId: 'residue', line: 4, column: 14, endLine: 4, endColumn: 19 },
        { messageId: 'residue', line: 4, column: 35, endLine: 4, endColumn: 40 },
      ],
    },
    {
      name: 'a heading',
      text: text({ 2: ['一、2022年总体情况'] }),
      errors: [{ messageId: 'residue', line: 2, column: 3, endLine: 2, endColumn: 8 }],
    },
    {
      name: 'the problems of the last report',
      text: problems('2022年，我局政府信息公开工作取得了一定成效，但仍存在一些不足。'),
      errors: [{ messageId: 'residue', line: 11, column: 1, endLine: 11, endColumn: 6, section: 'problems' }],
    },
    {
      name: 'the plan of the last report',
      text: problems('公开不够及时。2023年，我局将进一步加强公开工作。'),
      errors: [
        {
          messageId: 'plan',
          line: 11,
          column: 8,
          endLine: 11,
          endColumn: 13,
          severity: 'warning',
          message: '文中计划“2023年”的工作，而报告年度2023年已经结束，建议核对年份',
        },
      ],
    },
    {
      name: 'the problems of the last report in other words (裕安区水利局 2013)',
      text: report({
        title: '裕安区水利局2013年度政府信息公开年度工作报告',
        period: '自2013年1月1日起至2013年12月31日止',
        overview:
          '2013年，我局主动公开政府信息共41条。\n六、存在的主要问题\n2012年,我局的政府信息公开工作从总体来看,运行状况较好,但在政府信息公开工作中也存在以下主要问题:一是信息公开的内容有待进一步完善。',
      }),
      errors: [{ messageId: 'residue', line: 6, column: 1, endLine: 6, endColumn: 6, data: { found: 2012, year: 2013 } }],
    },
    {
      name: 'the plan of the last report in other words (冲口街道 2021)',
      text: report({
        title: '冲口街道办事处2021年政府信息公开工作年度报告',
        period: '自2021年1月1日起至2021年12月31日止',
        overview:
          '2021年，公开12条。\n五、存在的主要问题及改进情况\n2021年,冲口街道政府信息公开工作取得了一定成效,但是仍然存在一些问题和不足。2021年将从以下方面进行改进:一是开展调查研究。',
      }),
      errors: [{ messageId: 'plan', line: 6, column: 41, endLine: 6, endColumn: 46, data: { found: 2021, year: 2021 } }],
    },
    {
      name: 'most sentences name another year: once',
      text: report({
        overview: '2022年，我局公开信息12条。2022年，收到申请3件。2022年，未发生行政复议。',
      }),
      errors: [
        {
          messageId: 'mostly',
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 6,
          data: { year: 2023, found: 2022, count: 3 },
        },
      ],
    },
    {
      name: 'title against period',
      text: report({ period: '自2022年1月1日起至2022年12月31日止', overview: '2022年，公开信息12条。2023年，收到申请3件。' }),
      errors: [
        {
          messageId: 'titlePeriod',
          line: 2,
          column: 25,
          endLine: 2,
          endColumn: 49,
          severity: 'error',
          section: null,
          message: '统计期限为2022年，标题为2023年，应一致',
          related: ['1:1'],
        },
      ],
    },
    {
      name: 'one end of the period alone makes no error',
      text: report({ period: '截至2022年12月31日' }),
      errors: [{ messageId: 'titlePeriodUnclear', line: 2, column: 25, endLine: 2, endColumn: 38, severity: 'warning' }],
    },
  ],
});
