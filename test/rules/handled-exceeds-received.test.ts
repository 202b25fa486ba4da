import rule from '../../src/rules/handled-exceeds-received.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { placeOfWords, requestsText } from './form-text.js';
import { overviewText, requestsProse } from './figure-texts.js';

const before = { edition: '2014', year: 2018 };
const now = { edition: '2021', year: 2023 };
const carried = { carryIn: [2, 0, 0, 0, 0, 0, 2], granted: [5, 0, 0, 0, 0, 1, 6], resultTotal: [6, 1, 0, 0, 0, 2, 9] } as const;

/** Sentences of a real report of a district. */
const real = [
  '四、政府信息依申请公开工作情况',
  '  (一)申请情况',
  '  全年共收到依申请公开申请2件(其中网络申请1件、信函申请1件),主要涉及集体土地和国有土地上房屋征收类信息、财政资金类信息方面的内容。',
  '  (二)申请处理情况',
  '  全区依申请公开件按时办结24件(其中,同意公开的1件,同意部分公开的1件,非本单位政府信息的21件,告知作出更改补充数的1件),按《条例》规定延时办结5件(其中同意公开的3件,申请信息不存在数2件)。',
  '',
].join('\n');
const withNumber = overviewText('全年共收到政府信息公开申请8件，办结12件。', requestsText());
const inCell = overviewText('全年共收到政府信息公开申请8件，办结12件。', requestsText(carried));
const inProse = overviewText('全年共收到政府信息公开申请8件，上年结转2件，办结12件。');
const named = requestsProse('全年共收到政府信息公开申请2件，办结12件，办结的申请中有上年结转的。');
const noForm = overviewText('全年共收到政府信息公开申请8件，办结12件。');
const apart = ['一、总体情况', '全年共收到政府信息公开申请8件。', requestsProse('全年共办结政府信息公开申请12件。')].join('\n');
const said = requestsProse('全年未收到政府信息公开申请。', '全年办结申请3件。');
const results = requestsProse('全年共收到政府信息公开申请3件。', '办理情况如下：予以公开2件，不予公开1件，无法提供1件。');
const early = requestsProse('全年共收到政府信息公开申请3件，均按期办理，按时办结5件。');

RuleTester.run(rule, {
  valid: [
    { name: 'as many as came in', text: requestsProse('全年共收到政府信息公开申请29件，办结29件。'), ...before },
    { name: 'fewer', text: requestsProse('全年共收到政府信息公开申请29件，按时办结24件，延期办结5件。'), ...before },
    { name: 'with what was carried over', text: requestsProse('全年共收到政府信息公开申请8件，上年结转4件，办结12件。'), ...before },
    { name: 'carried over in brackets', text: requestsProse('全年收到政府信息公开申请8件，办结12件（含上年结转4件）。'), ...before },
    { name: 'carried over by the form', text: overviewText('全年收到政府信息公开申请8件，办结10件。', requestsText(carried)), ...now },
    {
      name: 'a figure that includes what was carried over, as in a real report',
      text: overviewText('全县全年共受理政府信息公开申请749件，其中自然人申请741件，法人或其他组织申请8件；共办理718件，结转下一年31件。'),
      ...now,
    },
    {
      name: 'flow of a real report',
      text: overviewText('2023年，全市共受理政府信息公开申请3119件，答复3050件（含上年度结转申请34件），另有103件结转下年度答复。'),
      ...now,
    },
    {
      name: 'cases of another kind',
      text: requestsProse('全年收到政府信息公开申请2件，办结2件。区政务服务中心办结各类事项64051件。'),
      ...before,
    },
    {
      name: 'of another body',
      text: requestsProse('全年收到政府信息公开申请2件，办结2件。县公安局共办结政府信息公开申请12件。'),
      ...before,
    },
    { name: 'of another year', text: requestsProse('全年收到政府信息公开申请2件，办结2件。2017年办结政府信息公开申请12件。'), ...before },
    { name: 'of several years', text: requestsProse('全年收到政府信息公开申请2件，办结2件，历年累计办结申请120件。'), ...before },
    {
      name: 'a sentence that tells all four and does not balance: another rule says so',
      text: overviewText('全年新收政府信息公开申请8件，上年结转2件，办结12件，结转下年度1件。'),
      ...now,
    },
    { name: 'a rate', text: requestsProse('全年收到政府信息公开申请2件，办结2件，办结率100%。'), ...before },
    { name: 'an approximate number', text: requestsProse('全年收到政府信息公开申请2件，办结2件，答复依申请公开咨询近30件。'), ...before },
    {
      name: 'received by one way only, handled in all',
      text: requestsProse('全年通过网络收到政府信息公开申请2件，通过信函收到10件。全年办结12件。'),
      ...before,
      inapplicable: 'no-such-part',
    },
    {
      name: 'nothing said of those received',
      text: requestsProse('全年办结政府信息公开申请12件。'),
      ...before,
      inapplicable: 'no-such-part',
    },
    {
      name: 'nothing said of those handled',
      text: requestsProse('全年收到政府信息公开申请12件。'),
      ...before,
      inapplicable: 'no-such-part',
    },
  ],
  invalid: [
    {
      name: 'a real report: 2 received, 24 handled in time and 5 late',
      text: real,
      ...before,
      errors: [
        {
          messageId: 'exceeds',
          ...placeOfWords(real, '24件'),
          severity: 'error',
          kind: 'violation',
          message: '办结的申请为 29(24+5) 件，应不大于收到的 2 件，超出 27',
          related: ['3:15', '5:78'],
        },
      ],
    },
    {
      name: 'the form says that nothing was carried over',
      text: withNumber,
      ...now,
      errors: [
        {
          messageId: 'exceedsCarried',
          ...placeOfWords(withNumber, '12件'),
          severity: 'error',
          section: 'overview',
          message: '办结的申请为 12 件，应不大于收到与上年结转之和 8(8+0) 件，超出 4',
          related: ['2:14', '30:33', '8:44'],
        },
      ],
    },
    {
      name: 'the form says how many were carried over',
      text: inCell,
      ...now,
      errors: [
        {
          messageId: 'exceedsCarried',
          ...placeOfWords(inCell, '12件'),
          message: '办结的申请为 12 件，应不大于收到与上年结转之和 10(8+2) 件，超出 2',
        },
      ],
    },
    {
      name: 'the prose says how many were carried over',
      text: inProse,
      ...now,
      errors: [
        {
          messageId: 'exceedsCarried',
          ...placeOfWords(inProse, '12件'),
          severity: 'error',
          message: '办结的申请为 12 件，应不大于收到与上年结转之和 10(8+2) 件，超出 2',
          related: ['2:14', '2:21'],
        },
      ],
    },
    {
      name: 'some were carried over, nobody says how many: a warning',
      text: named,
      ...before,
      errors: [
        {
          messageId: 'carriedUnknown',
          ...placeOfWords(named, '12件'),
          severity: 'warning',
          message: '办结的申请为 12 件，大于收到的 2 件，超出 10；上年结转了多少未写明，建议核对并写明',
        },
      ],
    },
    {
      name: 'the form has a row for it, but the form is not here: a warning',
      text: noForm,
      ...now,
      errors: [{ messageId: 'carriedUnknown', ...placeOfWords(noForm, '12件'), severity: 'warning' }],
    },
    {
      name: 'the row of the form is blank: a warning',
      text: overviewText('全年共收到政府信息公开申请8件，办结12件。', requestsText({ carryIn: ['', '', '', '', '', '', ''] })),
      ...now,
      errors: [{ messageId: 'carriedUnknown', ...placeOfWords(noForm, '12件'), severity: 'warning' }],
    },
    {
      name: 'said in two sections: a warning',
      text: apart,
      ...before,
      errors: [
        {
          messageId: 'unclear',
          ...placeOfWords(apart, '12件'),
          severity: 'warning',
          message: '办结的申请为 12 件，大于收到的 8 件，超出 4，建议核对',
        },
      ],
    },
    {
      name: 'said that none came in: a warning',
      text: said,
      ...before,
      errors: [{ messageId: 'unclear', ...placeOfWords(said, '3件'), severity: 'warning' }],
    },
    {
      name: 'results that come to more',
      text: results,
      ...before,
      errors: [
        {
          messageId: 'exceeds',
          ...placeOfWords(results, '2件'),
          message: '办结的申请为 4(2+1+1) 件，应不大于收到的 3 件，超出 1',
        },
      ],
    },
    {
      name: 'more handled in time than there were',
      text: early,
      ...before,
      errors: [{ messageId: 'exceeds', ...placeOfWords(early, '5件'), severity: 'error' }],
    },
  ],
});
