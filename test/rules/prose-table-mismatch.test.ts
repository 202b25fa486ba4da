import rule from '../../src/rules/prose-table-mismatch.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosureText, disclosureText2019, disputesText, placeOf, placeOfWords, requestsText, statisticsText } from './form-text.js';
import { departmentTitle, governmentTitle, overviewText } from './figure-texts.js';

const now = { edition: '2021', year: 2023 };
const earlier = { edition: '2019', year: 2020 };
const before = { edition: '2014', year: 2018 };
const nothing = 'no-such-part' as const;

/** Form three with two carried over: 8 + 2 = 9 + 1. */
const carried = { carryIn: [2, 0, 0, 0, 0, 0, 2], granted: [5, 0, 0, 0, 0, 1, 6], resultTotal: [6, 1, 0, 0, 0, 2, 9] } as const;
/** The sums of the form say 7, it says 9. */
const broken = { resultTotal: [4, 1, 0, 0, 0, 2, 9] } as const;
const disputes = [2, 1, 1, 1, 5, 1, 0, 0, 1, 2, 1, 0, 0, 0, 1];

const against = overviewText('全年共收到政府信息公开申请9件，办结7件。', requestsText());
const labelled = overviewText('全年新收政府信息公开申请9件，办结7件。', requestsText(), departmentTitle);
const government = overviewText('全年新收政府信息公开申请9件，办结7件。', requestsText(), governmentTitle);
const odd = overviewText(['收到政府信息公开申请8件。', '一年来，收到申请18件。'], requestsText());
const twice = overviewText(['制发行政规范性文件3件。', '新制发行政规范性文件3件。'], disclosureText());
const norms = overviewText('制发行政规范性文件2件，废止行政规范性文件4件。', disclosureText());
const both = overviewText('收到政府信息公开申请8件，办结6件。', requestsText(broken));
const fee = overviewText('全年收取行政事业性收费12.6万元。', disclosureText());
const list = overviewText('办结申请7件，其中予以公开4件，部分公开1件，不予公开2件。', requestsText());
const natural = overviewText('收到申请8件，其中自然人申请6件，法人或其他组织申请2件。', requestsText());
const dispute = overviewText('被申请行政复议6件，被提起行政诉讼3件。', disputesText(disputes));
const none = overviewText('被申请行政复议6件。', disputesText([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
const held2019 = overviewText('收到政府信息公开申请9件。', requestsText({}, '2019'));
const statistics = overviewText('主动公开政府信息120条。', statisticsText({ '1.1': 102, '1.2.2': 102 }));
const channel = overviewText(
  '通过政府网站公开政府信息120条，微博公开信息30条。',
  statisticsText({ '1.1': 132, '1.2.2': 102, '1.2.3': 30 }),
);
const readings = overviewText('收到政府信息公开申请8件，办结9件，结转5件。', requestsText(carried));

RuleTester.run(rule, {
  valid: [
    { name: 'the same', text: overviewText('收到政府信息公开申请8件，办结7件，结转下年度1件。', requestsText()), ...now },
    { name: 'new ones only', text: overviewText('收到政府信息公开申请8件，上年结转2件，办结9件。', requestsText(carried)), ...now },
    { name: 'with those carried over', text: overviewText('收到政府信息公开申请10件，办结9件。', requestsText(carried)), ...now },
    { name: 'all that there was to handle', text: overviewText('共处理政府信息公开申请10件。', requestsText(carried)), ...now },
    { name: 'granted, wholly or partly', text: overviewText('收到申请8件，其中予以公开5件。', requestsText()), ...now },
    { name: 'granted or partly granted', text: overviewText('予以公开、部分公开共5件，不予公开1件。', requestsText()), ...now },
    {
      name: 'the stock before the new ones, as in a real report',
      text: overviewText(
        '清理并集中发布，现行有效393件，动态更新本年度制发的规范性文件77件。制发规范性文件77件。',
        disclosureText({ norm: '77 | 0 | 470' }),
      ),
      ...now,
    },
    {
      name: 'of the government, the form of the area, as in a real report',
      text: overviewText('2024年，区政府办代表区政府受理政府信息公开申请17件，均已在法定期限内予以答复。', requestsText()),
      edition: '2021',
      year: 2024,
      inapplicable: nothing,
    },
    {
      name: 'filed cases of a real report',
      text: overviewText('全市全年备案政府信息依申请公开领域行政复议案件134件、行政诉讼案件57件。', disputesText(disputes)),
      edition: '2021',
      year: 2024,
      inapplicable: nothing,
    },
    {
      name: 'a quarter',
      text: overviewText('一季度收到政府信息公开申请2件。', requestsText()),
      ...now,
      inapplicable: nothing,
    },
    { name: 'another year', text: overviewText('2022年收到申请20件，今年收到申请8件。', requestsText()), ...now },
    { name: 'a part', text: overviewText('收到申请8件，其中涉及土地征收类4件。', requestsText()), ...now },
    { name: 'by how many more', text: overviewText('收到申请8件，较上年增加3件。', requestsText()), ...now },
    { name: 'by place', text: overviewText('收到申请8件，其中县公安局5件、县民政局3件。', requestsText()), ...now },
    { name: 'about so many', text: overviewText('收到申请近10件。办结7件。', requestsText()), ...now },
    { name: 'the money of the form in 元', text: overviewText('收取行政事业性收费125000元。', disclosureText()), ...now },
    { name: 'rounded money', text: overviewText('收取行政事业性收费12.5万元。', disclosureText({ fee: '12.4987' })), ...now },
    {
      name: 'a cell in the wrong unit, of which another rule tells',
      text: overviewText('收取行政事业性收费125000元。', disclosureText({ fee: '125000' })),
      ...now,
      inapplicable: nothing,
    },
    {
      name: 'information about decisions',
      text: overviewText('公示行政许可信息35条，公示行政处罚信息7条。', disclosureText()),
      ...now,
      inapplicable: nothing,
    },
    { name: 'what the form must be once it is repaired', text: overviewText('收到申请8件，办结7件。', requestsText(broken)), ...now },
    {
      name: 'unreadable cells',
      text: overviewText('收到申请9件。', requestsText({ new: [5, 1, 0, 0, 0, 2, '8 9'] })),
      ...now,
      inapplicable: nothing,
    },
    {
      name: 'a blank that may make up for it',
      text: overviewText('收到申请10件。', requestsText({ carryIn: ['', '', '', '', '', '', ''] })),
      ...now,
      inapplicable: nothing,
    },
    { name: 'direct actions', text: overviewText('被提起行政诉讼2件，行政复议5件。', disputesText(disputes)), ...now },
    {
      name: 'the form of 2019',
      text: overviewText('制作规范性文件2件。', disclosureText2019({ norm: '2 | 2 | 31' })),
      ...earlier,
    },
    {
      name: 'the statistics form',
      text: overviewText('主动公开政府信息102条，政府网站公开政府信息102条。', statisticsText({ '1.1': 102, '1.2.2': 102 })),
      ...before,
    },
    { name: 'no figure', text: overviewText('认真做好公开工作。', requestsText()), ...now, inapplicable: nothing },
    { name: 'no form', text: overviewText('收到申请8件。'), ...now, inapplicable: 'no-such-form' },
    { name: 'an edition without forms', text: overviewText('收到申请8件。'), edition: '2008', year: 2012, inapplicable: 'edition' },
  ],
  invalid: [
    {
      name: 'against the sums of the form',
      text: against,
      ...now,
      errors: [
        {
          messageId: 'againstSums',
          ...placeOfWords(against, '9件'),
          severity: 'warning',
          kind: 'violation',
          section: 'overview',
          message: '叙述中“收到申请”为 9件，表格“一、本年新收政府信息公开申请数量 › 总计”为 8，且与表内合计相符，可能是叙述有误，建议核对',
          related: ['7:44'],
        },
      ],
    },
    {
      name: 'the words of the label in the report of a department: an error',
      text: labelled,
      ...now,
      errors: [
        {
          messageId: 'labelled',
          ...placeOfWords(labelled, '9件'),
          severity: 'error',
          message: '叙述中“新收申请”为 9件，应与表格“一、本年新收政府信息公开申请数量 › 总计”的 8 一致',
        },
      ],
    },
    {
      name: 'in that of a government: a warning',
      text: government,
      ...now,
      errors: [{ messageId: 'againstSums', ...placeOfWords(government, '9件'), severity: 'warning' }],
    },
    {
      name: 'one sentence against another and the form',
      text: odd,
      ...now,
      errors: [
        {
          messageId: 'figureOdd',
          ...placeOfWords(odd, '18件'),
          severity: 'warning',
          message: '“收到申请”写作 18件，表格“一、本年新收政府信息公开申请数量 › 总计”和其他叙述均为 8，可能有误，建议核对',
          related: ['8:44', '2:11'],
        },
      ],
    },
    {
      name: 'two sentences against a cell that no sum holds',
      text: twice,
      ...now,
      errors: [
        {
          messageId: 'cellOdd',
          ...placeOf(twice, '行政规范性文件 |', 1),
          severity: 'warning',
          section: 'disclosure',
          message: '表格“行政规范性文件 › 本年制发件数”为 2，叙述中“制发规范性文件” 2 处均为 3件，可能是表格有误，建议核对',
          related: ['2:10', '3:11'],
        },
      ],
    },
    {
      name: 'one figure of two',
      text: norms,
      ...now,
      errors: [
        {
          messageId: 'mismatch',
          ...placeOfWords(norms, '4件'),
          severity: 'warning',
          message: '叙述中“废止规范性文件”为 4件，表格“行政规范性文件 › 本年废止件数”为 1，建议核对一致',
        },
      ],
    },
    {
      name: 'neither the form nor the figure is what the sums say',
      text: both,
      ...now,
      errors: [
        {
          messageId: 'both',
          ...placeOfWords(both, '6件'),
          severity: 'warning',
          message: '叙述中“办结申请”为 6件，表格“（七）总计 › 总计”为 9，按表内合计应为 7，三者不一致，建议核对',
        },
      ],
    },
    {
      name: 'money',
      text: fee,
      ...now,
      errors: [
        {
          messageId: 'mismatch',
          ...placeOfWords(fee, '12.6万元'),
          message: '叙述中“行政事业性收费”为 12.6万元，表格“行政事业性收费 › 本年收费金额”为 12.5 万元，建议核对一致',
        },
      ],
    },
    {
      name: 'a result',
      text: list,
      ...now,
      errors: [
        {
          messageId: 'againstSums',
          ...placeOfWords(list, '2件'),
          message:
            '叙述中“不予公开”为 2件，表格“1.属于国家秘密 › 总计”～“8.属于行政查询事项 › 总计”为 1(0+0+1+0+0+0+0+0)，且与表内合计相符，可能是叙述有误，建议核对',
        },
      ],
    },
    {
      name: 'applicants',
      text: natural,
      ...now,
      errors: [
        { messageId: 'againstSums', ...placeOfWords(natural, '6件') },
        { messageId: 'againstSums', ...placeOfWords(natural, '2件') },
      ],
    },
    {
      name: 'cases',
      text: dispute,
      ...now,
      errors: [
        {
          messageId: 'againstSums',
          ...placeOfWords(dispute, '6件'),
          message: '叙述中“行政复议”为 6件，表格“行政复议 › 总计”为 5，且与表内合计相符，可能是叙述有误，建议核对',
        },
      ],
    },
    { name: 'some, and none in the form', text: none, ...now, errors: [{ messageId: 'againstSums', ...placeOfWords(none, '6件') }] },
    { name: 'the form of 2019', text: held2019, ...earlier, errors: [{ messageId: 'againstSums', ...placeOfWords(held2019, '9件') }] },
    {
      name: 'the statistics form',
      text: statistics,
      ...before,
      errors: [
        {
          messageId: 'mismatch',
          ...placeOfWords(statistics, '120条'),
          message: '叙述中“主动公开政府信息”为 120条，表格“（一）主动公开政府信息数”为 102，建议核对一致',
        },
      ],
    },
    {
      name: 'by its ways',
      text: channel,
      ...before,
      errors: [
        {
          messageId: 'mismatch',
          ...placeOfWords(channel, '120条'),
          message: '叙述中“主动公开政府信息（政府网站）”为 120条，表格“2.政府网站公开政府信息数”为 102，建议核对一致',
        },
      ],
    },
    {
      name: 'words that may mean two cells: a review',
      text: readings,
      ...now,
      errors: [{ messageId: 'readings', ...placeOfWords(readings, '5件'), kind: 'review', reason: 'two-readings', severity: 'warning' }],
    },
  ],
});
