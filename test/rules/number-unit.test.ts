import rule from '../../src/rules/number-unit.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosed, placeOf, requests } from './prose-text.js';

/** Pingtan 2011. */
const listed = disclosed('制作、获取政府信息总数1873条，其中主动公开政府信息425条，作为依申请公开信息数46条，不予公开信息数1402。');
/** An education bureau, 2013. */
const yearly = disclosed('年度累计主动公开政府信息158,历年累计主动公开政府信息545条。');
/** A township, 2020. */
const approximate = disclosed('全乡公开政府信息260余。');
const total = requests('收到政府信息公开申请125，其中网上申请84件、信函申请41件。');
const otherNoun = disclosed('接受培训2，参加人员120人次。');
const wrapped = [
  '一、总体情况',
  '2023年，全市各级行政机关通过政府网站、政务新媒体等渠道，',
  '及时向社会公众主动公开政府信息，其中公开政策类政府信息 263',
  '，组织开展政务公开专题宣传、专题培训等活动 120 场次，参加',
  '的工作人员和群众代表达到 3000 人次。',
  '',
].join('\n');

/** Pingtan 2019. */
const noNumber = disclosed('全年公开核准企业资质条、施工许可证76条、安全生产许可证121条。');
const last = disclosed('公开施工许可证76份、“放管服”企业资质份，排水许可证。');
const between = disclosed('发布教育信息16篇、卫生信息篇、交通信息20篇。');

const mixed = disclosed('全年主动公开政府信息999条，其中网站公开信息542条，微博公开信息152篇，微信公开信息305条。');
const mixedLast = disclosed('全年主动公开政府信息999条，其中网站公开信息542条、微信公开信息305条、微博公开信息100篇、抖音公开信息52则。');

const told = [
  // several without unit: it was given before them
  requests('收到申请9件、结转1件、网络5、信函5。'),
  requests('收到申请125，办结125。'),
  requests('收到申请9件（网上申请9）。'),
  requests('网络、信函申请分别为5、4件。'),
  requests('收到网络、信函申请分别为5，4件。'),
  requests('共收到申请9件（网上申请5，信函申请4）。'),
  // the noun holds the unit, or needs none
  disclosed('微信公众号发布信息条数1402，政务信息累计发布件数达12，参训人数120，培训次数为3，关注人数达181761。'),
  disclosed('网站访问量达536万，粉丝12345，公开政府信息12条。'),
  disclosed('办结率100，满意率99，公开政府信息12条。'),
  requests('受理申请总数为0，行政复议0件。'),
  // labels, table rows, and text that goes on
  disclosed('主动公开政府信息数：1402'),
  disclosed('公开规范性文件12件', '主动公开政府信息数 1402'),
  disclosed('主动公开政府信息1402 。2 收到申请 12件'),
  disclosed('公开政府信息12.收到申请3件'),
  disclosed('主动公开政府信息数1402公开规范性文件数12条'),
  disclosed('政府信息公开数（1402）'),
  // no counts at all
  disclosed('截至2023，公开政府信息2023，公开政府信息12条。'),
  disclosed('在政府信息公开专栏第3，政府信息公开排名第3，信息公开得分98，公开信息12条。'),
  disclosed('监督投诉电话83593059，受理举报热线12345，收到工单12件。'),
  disclosed('政策解读类信息12条，占公开信息总数的30，网站公开占30。'),
  // 、 may part numbers that share a unit
  disclosed('举办新闻发布会5、在线访谈3次。'),
];

const members = [
  '发布今日头条、微信信息76条、抖音头条。',
  '谱写新篇、发布稿件3篇、开辟新篇。',
  '共享身份、材料5份、备份。',
  '落实惠企政策二十条、税收政策10条，答复若干条、热点3条。',
  '公开规划12条、财政信息8条、其他信息10条。',
  '发布网络头条信息、网站信息条例3条。',
  '受理网络申请件、信函申请5件。',
  '企业资质条，施工许可证76条。',
];

const sums = [
  '主动公开政府信息999条，其中网站公开信息542条，微博公开信息152条，微信公开信息305条。',
  '主动公开政府信息847条，其中网站公开信息542条，微信公开信息305条，微博公开信息152篇。',
  '主动公开政府信息999条，其中网站公开信息542条，微博公开信息151篇，微信公开信息305条。',
  '主动公开政府信息999条，其中网站公开信息542条，开展活动152次，微信公开信息305条。',
  '收到申请3件，其中网上申请2件，涉及1人。',
  '主动公开政府信息999条，其中网站公开信息542条，微博公开信息152余篇，微信公开信息305条。',
];

RuleTester.run(rule, {
  valid: [
    ...told.map((text) => ({ name: text, text })),
    ...members.map((sentence) => ({ name: sentence, text: disclosed(sentence) })),
    ...sums.map((sentence) => ({ name: sentence, text: disclosed(sentence) })),
    { name: 'no numbers', text: disclosed('及时公开政府信息。'), inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'a part of a list, in a real report',
      text: listed,
      errors: [
        {
          messageId: 'unit',
          ...placeOf(listed, '1402'),
          severity: 'warning',
          kind: 'violation',
          message: '“不予公开信息数1402”没有计量单位，建议写“1402条”',
          related: ['2:28'],
        },
      ],
    },
    {
      name: 'where the same noun has its unit elsewhere, in a real report',
      text: yearly,
      errors: [
        {
          messageId: 'unit',
          ...placeOf(yearly, '158'),
          message: '“年度累计主动公开政府信息158”没有计量单位，建议写“158条”',
          related: ['2:29'],
        },
      ],
    },
    {
      name: 'approximate, and nothing to go by',
      text: approximate,
      errors: [
        {
          messageId: 'unitUnknown',
          ...placeOf(approximate, '260余'),
          severity: 'warning',
          message: '“全乡公开政府信息260余”没有计量单位，建议补写',
        },
      ],
    },
    {
      name: 'a total whose parts have units',
      text: total,
      errors: [{ messageId: 'unit', ...placeOf(total, '125'), message: '“收到政府信息公开申请125”没有计量单位，建议写“125件”' }],
    },
    {
      name: 'no unit of another noun is proposed',
      text: otherNoun,
      errors: [{ messageId: 'unitUnknown', ...placeOf(otherNoun, '2') }],
    },
    {
      name: 'behind the end of a line',
      text: wrapped,
      errors: [{ messageId: 'unitUnknown', ...placeOf(wrapped, '263') }],
    },
    {
      name: 'a unit without its number, in a real report',
      text: noNumber,
      errors: [
        {
          messageId: 'number',
          ...placeOf(noNumber, '全年公开核准企业资质条'),
          severity: 'warning',
          kind: 'violation',
          message: '“全年公开核准企业资质条”有计量单位“条”而没有数字，可能漏写了数字，建议补上',
          related: ['2:18'],
        },
      ],
    },
    {
      name: 'at the end of the list',
      text: last,
      errors: [{ messageId: 'number', ...placeOf(last, '“放管服”企业资质份') }],
    },
    {
      name: 'in the midst of the list, once',
      text: between,
      errors: [
        {
          messageId: 'number',
          ...placeOf(between, '卫生信息篇'),
          message: '“卫生信息篇”有计量单位“篇”而没有数字，可能漏写了数字，建议补上',
          related: ['2:7'],
        },
      ],
    },
    {
      name: 'another unit inside one sum',
      text: mixed,
      errors: [
        {
          messageId: 'mixed',
          ...placeOf(mixed, '152篇'),
          severity: 'warning',
          kind: 'violation',
          message: '“主动公开政府信息”为 999条，计入单位不同的152篇才与所列各项之和 542条+152篇+305条 相等，建议统一计量单位',
          related: ['2:11'],
        },
      ],
    },
    {
      name: 'two other units behind the list',
      text: mixedLast,
      errors: [
        {
          messageId: 'mixed',
          ...placeOf(mixedLast, '100篇'),
          message: '“主动公开政府信息”为 999条，计入单位不同的100篇、52则才与所列各项之和 542条+305条+100篇+52则 相等，建议统一计量单位',
          related: ['2:11', '2:57'],
        },
      ],
    },
  ],
});
