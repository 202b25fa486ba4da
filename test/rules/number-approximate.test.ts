import rule from '../../src/rules/number-approximate.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosed, placeOf } from './prose-text.js';

/** Numbers of real reports: of a town of 2020, a village office of 2024, a bureau of 2017. */
const real = disclosed('全年发布政务动态信息68余条，微信公众号推送15余条。', '主动公开各类信息755多条。');
const large = disclosed('全年接受咨询10471多人次，办理答复4916余，按时办结率100%。');
const written = disclosed('召开推进会十五余次，培训六十八余人，答复群众来信一百零五余件。');
const marked = disclosed('发布信息超过10，471余条，推送稿件约６８余篇，走访近23 余 家单位，答复询问２１多个。');
const wrapped = [
  '一、总体情况',
  '2023年，全市各级行政机关通过政府网站、政务新媒体等渠道，',
  '及时向社会公众主动公开政府信息，其中政策类政府信息 263',
  '余条，组织开展政务公开专题宣传、专题培训等活动 120 余',
  '场次，参加的工作人员和群众代表达到 3000 余人次。',
  '',
].join('\n');
const single = disclosed('组织业务培训6余次，开设专栏3多个。');

const silent = [
  '开展各类督查活动100余次。',
  '及时公开政府采购、项目招投标类信息260余条。',
  '发布政策解读短视频近300个，总计4910余条。',
  '主动公开政府信息14万余条，推送稿件1.8万余篇，答复来信11余万件、3.5余万人次、2百余件。',
  '历时20多年，开通5年多，办理用时15余天，平均年龄35余岁，连续3个多月。',
  '投入资金68余万元，支出12345余元，收取费用68余元，占地25余亩。',
  '召开会议十余次，培训二十多人，走访百余家，发放资料三千五百余份，办理一百二十余件。',
  '收到申请68件，多为个人提出；答复15件，余下3件；结转25件多于上年。',
  '发布信息68条以上，超过755条，将近105件。',
  '2023多次召开会议，2018多家单位参加。',
  '1多渠道公开信息，2多部门联动。',
  '收到申请3—15余件，公开率达98余%。',
  '公开信息1万5余条。',
];

RuleTester.run(rule, {
  valid: [
    ...silent.map((sentence) => ({ name: sentence, text: disclosed(sentence, '举办活动20余场。') })),
    { name: 'exact numbers alone', text: disclosed('主动公开政府信息68条。'), inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'in real reports',
      text: real,
      errors: [
        {
          messageId: 'exact',
          ...placeOf(real, '68余条'),
          severity: 'warning',
          kind: 'violation',
          message: '“68余条”中 68 是确数，“余”表示约数，建议写“68条”或“60余条”',
        },
        {
          messageId: 'exact',
          ...placeOf(real, '15余条'),
          message: '“15余条”中 15 是确数，“余”表示约数，建议写“15条”或“10余条”',
        },
        {
          messageId: 'exact',
          ...placeOf(real, '755多条'),
          message: '“755多条”中 755 是确数，“多”表示约数，建议写“755条”或“750多条”',
        },
      ],
    },
    {
      name: 'large numbers, and one without unit',
      text: large,
      errors: [
        {
          messageId: 'exact',
          ...placeOf(large, '10471多人次'),
          message: '“10471多人次”中 10471 是确数，“多”表示约数，建议写“10471人次”或“10470多人次”',
        },
        {
          messageId: 'exact',
          ...placeOf(large, '4916余'),
          message: '“4916余”中 4916 是确数，“余”表示约数，建议写“4916”或“4910余”',
        },
      ],
    },
    {
      name: 'in Chinese numerals',
      text: written,
      errors: [
        {
          messageId: 'exact',
          ...placeOf(written, '十五余次'),
          message: '“十五余次”中 十五 是确数，“余”表示约数，建议写“十五次”或“十余次”',
        },
        {
          messageId: 'exact',
          ...placeOf(written, '六十八余人'),
          message: '“六十八余人”中 六十八 是确数，“余”表示约数，建议写“六十八人”或“六十余人”',
        },
        {
          messageId: 'exact',
          ...placeOf(written, '一百零五余件'),
          message: '“一百零五余件”中 一百零五 是确数，“余”表示约数，建议写“一百零五件”或“一百余件”',
        },
      ],
    },
    {
      name: 'behind words that make it approximate again, with separators, full-width digits and spaces',
      text: marked,
      errors: [
        {
          messageId: 'exact',
          ...placeOf(marked, '10，471余条'),
          message: '“10，471余条”中 10，471 是确数，“余”表示约数，建议写“10，471条”或“10，470余条”',
        },
        {
          messageId: 'exact',
          ...placeOf(marked, '６８余篇'),
          message: '“６８余篇”中 ６８ 是确数，“余”表示约数，建议写“６８篇”或“６０余篇”',
        },
        {
          messageId: 'exact',
          ...placeOf(marked, '23 余 家'),
          message: '“23余家”中 23 是确数，“余”表示约数，建议写“23家”或“20余家”',
        },
        {
          messageId: 'exact',
          ...placeOf(marked, '２１多个'),
          message: '“２１多个”中 ２１ 是确数，“多”表示约数，建议写“２１个”或“２０多个”',
        },
      ],
    },
    {
      name: 'over the end of a line',
      text: wrapped,
      errors: [
        {
          messageId: 'exact',
          line: 3,
          column: 27,
          endLine: 4,
          endColumn: 3,
          message: '“263余条”中 263 是确数，“余”表示约数，建议写“263条”或“260余条”',
        },
      ],
    },
    {
      name: 'a single digit has no round form',
      text: single,
      errors: [
        {
          messageId: 'single',
          ...placeOf(single, '6余次'),
          message: '“6余次”中 6 是确数，“余”表示约数，建议写“6次”',
        },
        {
          messageId: 'single',
          ...placeOf(single, '3多个'),
          message: '“3多个”中 3 是确数，“多”表示约数，建议写“3个”',
        },
      ],
    },
  ],
});
