import rule from '../../src/rules/zero-contradiction.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disputesText, placeOfWords, requestsText, statisticsText } from './form-text.js';
import { overviewText, requestsProse } from './figure-texts.js';

const now = { edition: '2021', year: 2023 };
const before = { edition: '2014', year: 2018 };
const noDisputes = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const carried = { carryIn: [2, 0, 0, 0, 0, 0, 2], granted: [5, 0, 0, 0, 0, 1, 6], resultTotal: [6, 1, 0, 0, 0, 2, 9] };
const disputes = [1, 1, 1, 1, 4, 1, 0, 0, 1, 2, 1, 0, 0, 0, 1];

const figure = overviewText('全年未收到政府信息公开申请。', requestsProse('共收到申请3件，已全部答复。'));
const written = overviewText('全年收到政府信息公开申请0件，均按时答复。', requestsProse('共收到申请3件，其中网络申请3件。'));
const form = overviewText('我局全年未收到政府信息公开申请。', requestsText());
const dispute = overviewText('全年未发生因政府信息公开引起的行政复议、行政诉讼。', disputesText(disputes));
const part = overviewText(['全年未发生因政府信息公开引起的行政复议、行政诉讼。', '被申请行政复议2件，均维持。']);
const carry = overviewText('收到政府信息公开申请8件，上年结转0件，办结9件。', requestsText(carried));
const statistics = overviewText('本局未发生行政复议。', statisticsText({ '4': 2, '4.1': 2 }));
const pressure =
  '四、政府信息公开行政复议、行政诉讼情况\n本年度未发生行政诉讼。\n五、存在的主要问题及改进情况\n全年行政诉讼3件，应诉能力有待提高。\n';

RuleTester.run(rule, {
  valid: [
    { name: 'none, and none by the form', text: overviewText('未发生行政复议、行政诉讼。', disputesText(noDisputes)), ...now },
    { name: 'none in two places', text: overviewText(['全年未收到政府信息公开申请。', '收到申请0件。']), ...now },
    { name: 'none in time, some late', text: overviewText('无超期答复申请。收到申请3件，延期答复1件，上年结转0件。'), ...now },
    { name: 'none by letter, some on line', text: overviewText('未收到信函申请，收到网络申请3件。'), ...now },
    { name: 'none carried over, some received', text: overviewText('上年结转0件，新收申请3件，共收到申请3件。'), ...now },
    { name: 'none received, what was carried over is handled', text: overviewText('收到申请0件，上年结转3件，办结3件。'), ...now },
    { name: 'none of this year, some of the last', text: overviewText('全年未收到政府信息公开申请，2022年收到申请3件。'), ...now },
    { name: 'none of the agency, some of another body', text: overviewText('我局未收到政府信息公开申请，县公安局收到申请3件。'), ...now },
    {
      name: 'no other than these',
      text: overviewText('收到政府信息公开申请3件，上年结转0件。除此之外，未收到其他政府信息公开申请。'),
      ...now,
    },
    {
      name: 'no lost case, some cases',
      text: overviewText('未发生因政府信息公开被行政复议纠错或行政诉讼败诉的情形，收取信息处理费0元。', disputesText(disputes)),
      ...now,
    },
    {
      name: 'sentences of a real report',
      text: overviewText(
        '2018年,我区未发生因政府信息公开事务的行政复议案、行政诉讼案及申诉案。',
        requestsProse('全年共收到依申请公开申请2件。'),
      ),
      ...before,
    },
    {
      name: 'a form that is wrong itself says nothing',
      text: overviewText('未发生行政复议。', disputesText([0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
      ...now,
    },
    {
      name: 'a blank cell',
      text: overviewText('未发生行政复议。', disputesText(['', '', '', '', '', 1, 0, 0, 1, 2, 1, 0, 0, 0, 1])),
      ...now,
    },
    {
      name: 'where the sums of the form say that the cell itself must be nothing',
      text: overviewText('收到政府信息公开申请8件，上年结转0件，办结7件。', requestsText({ carryIn: [2, 0, 0, 0, 0, 0, 2] })),
      ...now,
    },
    { name: 'no zero at all', text: overviewText('收到申请3件。'), ...now, inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'said here, counted there',
      text: figure,
      ...now,
      errors: [
        {
          messageId: 'figure',
          ...placeOfWords(figure, '未收到政府信息公开申请'),
          severity: 'warning',
          kind: 'violation',
          section: 'overview',
          message: '文中写“未收到政府信息公开申请”，另一处写“共收到申请3件”，两处矛盾，建议核对',
          related: ['4:6'],
        },
      ],
    },
    {
      name: 'written as a number',
      text: written,
      ...now,
      errors: [
        {
          messageId: 'figure',
          ...placeOfWords(written, '0件'),
          message: '文中写“全年收到政府信息公开申请0件”，另一处写“共收到申请3件”，两处矛盾，建议核对',
        },
      ],
    },
    {
      name: 'the form counts some',
      text: form,
      ...now,
      errors: [
        {
          messageId: 'cells',
          ...placeOfWords(form, '未收到政府信息公开申请'),
          severity: 'warning',
          message: '文中写“未收到政府信息公开申请”，表格“一、本年新收政府信息公开申请数量 › 总计”为 8，两处矛盾，建议核对',
          related: ['7:44'],
        },
      ],
    },
    {
      name: 'the form counts some of either kind',
      text: dispute,
      ...now,
      errors: [
        {
          messageId: 'cells',
          ...placeOfWords(dispute, '未发生因政府信息公开引起的行政复议、行政诉讼'),
          message:
            '文中写“未发生因政府信息公开引起的行政复议、行政诉讼”，表格“行政复议 › 总计”～“复议后起诉 › 总计”为 7(4+2+1)，两处矛盾，建议核对',
          related: ['7:17', '7:37', '7:57'],
        },
      ],
    },
    {
      name: 'none of both kinds, some of one',
      text: part,
      ...now,
      errors: [{ messageId: 'figure', ...placeOfWords(part, '未发生因政府信息公开引起的行政复议、行政诉讼'), related: ['3:8'] }],
    },
    {
      name: 'nothing carried over, but in the form',
      text: carry,
      ...now,
      errors: [{ messageId: 'cells', ...placeOfWords(carry, '0件') }],
    },
    {
      name: 'the statistics form',
      text: statistics,
      ...before,
      errors: [
        {
          messageId: 'cells',
          ...placeOfWords(statistics, '未发生行政复议'),
          message: '文中写“未发生行政复议”，表格“四、行政复议数量”为 2，两处矛盾，建议核对',
        },
      ],
    },
    {
      name: 'a problem that there was none of',
      text: pressure,
      ...now,
      errors: [{ messageId: 'figure', ...placeOfWords(pressure, '未发生行政诉讼') }],
    },
  ],
});
