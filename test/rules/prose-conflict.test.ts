import rule from '../../src/rules/prose-conflict.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { placeOfWords, requestsText } from './form-text.js';
import { overviewText, requestsProse } from './figure-texts.js';

const now = { edition: '2021', year: 2023 };
const before = { edition: '2014', year: 2018 };
const nothing = 'no-such-part' as const;

/** Sentences of a real report of a district. */
const real = [
  '一、概述',
  '全年,政务微博发布信息51条,微信公众平台发布信息1647条,回应公众关注热点或重大舆情119次,举办新闻发布会1次。',
  '二、政府信息主动公开情况',
  '2018年,我区主动公开政府信息13912条。',
  '2018年,我区通过区政府门户网站公开政府信息4344条,通过政务微博、微信公众平台公开政府信息1691条,通过新闻网站、张贴公告、短信平台等其他方式公开各类政府信息7877条。',
  '',
].join('\n');
/** Fields of a real report, one sentence each. */
const fields = [
  '一、总体情况',
  '2019年，我区政府信息公开单位共公布政府信息2599条。',
  '（4）推进教育和医疗卫生信息公开。区社会事业局及时整合机构，全年共发布77条信息。',
  '（10）推进重大建设项目信息公开。区经济发展局重点公开动态信息、审批、核准、备案、建设等内容,全年共发布信息291条。',
  '（11）推进安全生产信息公开。落实好安全生产不良记录“黑名单”制度向社会公布。全年共发布信息68条。',
  '（12）推进国资国企信息公开。区国有资产管理局依法依规向社会公开国有企业基本信息，今年共发布37条信息。',
  '',
].join('\n');

const same = overviewText('全年共收到政府信息公开申请12件。', requestsProse('2023年，全年共收到政府信息公开申请13件。'));
const within = requestsProse('全年共收到政府信息公开申请12件。', '全年共收到政府信息公开申请13件。');
const values = overviewText('全年办结政府信息公开申请12件。', requestsProse('共办结申请15件。', '一年来办结政府信息公开申请15件。'));
const odd = overviewText(
  '收到政府信息公开申请12件。',
  requestsProse('全年收到申请12件。', '收到公民、法人和其他组织的政府信息公开申请21件。'),
);
const disclosed = overviewText('我局主动公开政府信息1286条。', '二、主动公开政府信息情况\n全年共公开政府信息1268条。\n');
const dispute = overviewText('被申请行政复议5件。', '四、政府信息公开行政复议、行政诉讼情况\n全年行政复议案件6件。\n');

RuleTester.run(rule, {
  valid: [
    { name: 'the same twice', text: overviewText('收到政府信息公开申请12件。', requestsProse('全年收到申请12件。')), ...now },
    { name: 'the same in other writing', text: overviewText('收到申请1200件。', requestsProse('全年收到申请1,200件。')), ...now },
    { name: 'in characters', text: overviewText('收到申请12件。', requestsProse('全年收到申请十二件。')), ...now },
    { name: 'rounded', text: overviewText('公开政府信息1.2万条。', requestsProse('全年公开政府信息12046条。')), ...now },
    {
      name: 'ways that add up',
      text: overviewText('微博发布信息51条，微信发布信息1640条。', requestsProse('通过微博、微信公开政府信息1691条。')),
      ...before,
    },
    {
      name: 'with and without what was carried over, as the form says',
      text: overviewText(
        ['收到政府信息公开申请8件。', '共收到申请10件（含上年结转）。'],
        requestsText({ carryIn: [2, 0, 0, 0, 0, 0, 2], granted: [5, 0, 0, 0, 0, 1, 6], resultTotal: [6, 1, 0, 0, 0, 2, 9] }),
      ),
      ...now,
      inapplicable: nothing,
    },
    {
      name: 'accepted is not received',
      text: overviewText('收到政府信息公开申请12件。', requestsProse('受理政府信息公开申请11件。')),
      ...now,
      inapplicable: nothing,
    },
    {
      name: 'answered is not closed',
      text: overviewText('答复政府信息公开申请12件。', requestsProse('办结政府信息公开申请11件。')),
      ...now,
      inapplicable: nothing,
    },
    {
      name: 'of the area and of its government',
      text: overviewText('全区收到政府信息公开申请95件。', requestsProse('区政府收到政府信息公开申请17件。')),
      ...now,
      inapplicable: nothing,
    },
    {
      name: 'of two years',
      text: overviewText('收到政府信息公开申请95件。', requestsProse('2022年收到政府信息公开申请90件。')),
      ...now,
      inapplicable: nothing,
    },
    {
      name: 'of a quarter',
      text: overviewText('收到政府信息公开申请95件。', requestsProse('第一季度收到政府信息公开申请20件。')),
      ...now,
      inapplicable: nothing,
    },
    {
      name: 'since the beginning',
      text: overviewText('主动公开政府信息95条。', requestsProse('截至年底，累计公开政府信息1200条。')),
      ...now,
      inapplicable: nothing,
    },
    {
      name: 'a part of them',
      text: overviewText('收到政府信息公开申请95件，其中涉及土地征收45件。', requestsProse('收到涉及拆迁的申请12件。')),
      ...now,
      inapplicable: nothing,
    },
    {
      name: 'granted in time and granted late, from a real report',
      text: requestsProse(
        '全区依申请公开件按时办结24件(其中,同意公开的1件,同意部分公开的1件),按《条例》规定延时办结5件(其中同意公开的3件,申请信息不存在数2件)。',
      ),
      ...before,
      inapplicable: nothing,
    },
    {
      name: 'by place',
      text: overviewText('全市收到政府信息公开申请30件（县公安局收到12件、县民政局收到18件）。'),
      ...now,
      inapplicable: nothing,
    },
    { name: 'fields of a real report', text: fields, edition: '2019', year: 2019, inapplicable: nothing },
    {
      name: 'as many values as things',
      text: overviewText(['公开政府信息1条。', '公开政府信息2条。', '公开政府信息3条。', '公开政府信息4条。', '公开政府信息5条。']),
      ...now,
    },
    { name: 'one figure', text: overviewText('收到政府信息公开申请95件。'), ...now, inapplicable: nothing },
  ],
  invalid: [
    {
      name: 'a real report: 微博 51 and 微信 1647 against both 1691',
      text: real,
      ...before,
      errors: [
        {
          messageId: 'ways',
          ...placeOfWords(real, '1691条'),
          severity: 'warning',
          kind: 'violation',
          message: '“主动公开政府信息（微博、微信）”合计为 1691条，另一处微博、微信分别写明，之和为 1698(51+1647)，相差 7，建议核对一致',
          related: ['2:12', '2:26'],
        },
      ],
    },
    {
      name: 'the same words in two sections: an error',
      text: same,
      ...now,
      errors: [
        {
          messageId: 'sameWords',
          ...placeOfWords(same, '13件'),
          severity: 'error',
          section: 'requests',
          message: '“收到申请”写作 13件，应与另一处同样的表述一致，那里为 12件',
          related: ['2:14'],
        },
      ],
    },
    {
      name: 'the same words in one section may be of two bodies: a warning',
      text: within,
      ...now,
      errors: [{ messageId: 'values', ...placeOfWords(within, '13件'), severity: 'warning' }],
    },
    {
      name: 'the place of the value that fewer places give',
      text: values,
      ...now,
      errors: [
        {
          messageId: 'odd',
          ...placeOfWords(values, '12件'),
          severity: 'warning',
          message: '“办结申请”写作 12件，另 2 处均为 15件，可能有误，建议核对',
          related: ['4:6', '5:14'],
        },
      ],
    },
    {
      name: 'two places against one',
      text: odd,
      ...now,
      errors: [
        {
          messageId: 'odd',
          ...placeOfWords(odd, '21件'),
          message: '“收到申请”写作 21件，另 2 处均为 12件，可能有误，建议核对',
          related: ['2:11', '4:7'],
        },
      ],
    },
    {
      name: 'information disclosed',
      text: disclosed,
      ...now,
      errors: [
        {
          messageId: 'values',
          ...placeOfWords(disclosed, '1268条'),
          message: '“主动公开政府信息”写作 1268条，另一处为 1286条，建议核对一致',
          related: ['2:11'],
        },
      ],
    },
    { name: 'cases', text: dispute, ...now, errors: [{ messageId: 'values', ...placeOfWords(dispute, '6件') }] },
  ],
});
