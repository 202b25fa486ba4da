import rule from '../../src/rules/table-unit.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosureText, disclosureText2019, placeOf, placeOfWords, requestsText } from './form-text.js';

const edition = '2021';
const agency = '行政事业性收费';
const cells = ['disclosure:a8.fee@amount'];
const name = '“行政事业性收费 › 本年收费金额”';

function titled(body: string, title: string): string {
  return `${title}2023年政府信息公开工作年度报告\n${body}`;
}

/** The form with a figure, in the report of a body; behind it a sentence of the last section. */
function report(fee: string, body = '青禾县水务局', sentence = '没有其他需要报告的事项。'): string {
  return `${titled(disclosureText({ fee }), body)}六、其他需要报告的事项\n${sentence}\n`;
}

function headed(unit: string, fee: string): string {
  return disclosureText({ fee }).replace('本年收费金额（单位：万元）', `本年收费金额${unit}`);
}

const rate = report('10元/件');
const rateInWords = report('每件100元');
const yuan = report('12500元');
const billions = report('1.2亿元');
const noted = report('59490886.67（元）');
const header = headed('（单位：元）', '59490886.67');
const headerBare = headed('（元）', '3000');
const prose = report('59490.5', '青禾县水务局', '本年度收取行政事业性收费59490.5元，已上缴国库。');
const handlingFee = report('380', '青禾县水务局', '本年度收取信息处理费共计380元。');
const township = report('35800', '柳溪镇人民政府');
const bureau = report('1234567.89');
const county = report('59490886.67', '青禾县人民政府');
const city = report('3164410000', '云岭市人民政府');

/** As pdftotext and a web page give them. */
const lines = header.replaceAll(' | ', '\n').replaceAll(' |', '');
const html = `<html><body><h1>青禾县水务局2023年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p><table>
<tr><td colspan="4">第二十条第（一）项</td></tr>
<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>
<tr><td>行政规范性文件</td><td>2</td><td>1</td><td>31</td></tr>
<tr><td colspan="4">第二十条第（五）项</td></tr>
<tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr>
<tr><td>行政许可</td><td colspan="3">1204</td></tr>
<tr><td colspan="4">第二十条第（六）项</td></tr>
<tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr>
<tr><td>行政处罚</td><td colspan="3">37</td></tr>
<tr><td>行政强制</td><td colspan="3">0</td></tr>
<tr><td colspan="4">第二十条第（八）项</td></tr>
<tr><td>信息内容</td><td colspan="3"><span>本年收费金额</span><br>（单位：<b>元</b>）</td></tr>
<tr><td>行政事业性收费</td><td colspan="3">3000</td></tr>
</table></body></html>`;

RuleTester.run(rule, {
  valid: [
    { name: 'nothing collected', text: report('0'), edition },
    { name: 'a plausible amount', text: report('12.5'), edition },
    { name: 'blank', text: report(''), edition },
    { name: 'a dash', text: report('—'), edition },
    { name: 'words for none', text: report('无'), edition },
    { name: 'text that is no amount is a matter of cells', text: report('详见附件'), edition },
    { name: 'two numbers', text: report('12 5'), edition },
    { name: 'the unit of the form repeated', text: report('12.5万元'), edition },
    { name: 'the unit of the form, shortened', text: report('12.5万'), edition },
    { name: 'a negative amount is a matter of cells', text: report('-12.5'), edition },
    { name: 'a real figure of a city of ten million', text: report('316441', '云岭市人民政府'), edition },
    { name: 'a real figure of a city', text: report('72701.2578', '宿迁市人民政府'), edition },
    { name: 'a real figure of a city with one place', text: report('96171.6', '淮安市人民政府'), edition },
    { name: 'a real figure of a zone', text: report('5949.088667', '平潭综合实验区管委会'), edition },
    { name: 'a real figure of a district', text: report('7730.28', '淮安市洪泽区人民政府'), edition },
    {
      name: 'a real figure of a county beside its handling fee in 元',
      text: report('4068.208', '沭阳县人民政府', '收取信息处理费共计380元。'),
      edition,
    },
    { name: 'just as much as a township may', text: report('10000', '柳溪镇人民政府'), edition },
    { name: 'just as much as a bureau of a county may', text: report('200000'), edition },
    { name: 'what is too much for a county is not for a city', text: report('1234567.89', '云岭市人民政府'), edition },
    { name: 'an agency that is not named', text: disclosureText({ fee: '1234567.89' }), edition },
    { name: 'the text says the same sum', text: report('35800', '柳溪镇人民政府', '本年度收取行政事业性收费35800万元。'), edition },
    { name: 'the text says the same sum in 亿元', text: report('35800', '柳溪镇人民政府', '本年度收取行政事业性收费3.58亿元。'), edition },
    { name: 'the same digits of another thing', text: report('1286', '青禾县水务局', '全年主动公开政府信息1286条。'), edition },
    { name: 'the same digits in 元 of another year', text: report('1286', '青禾县水务局', '2021年收取行政事业性收费1286元。'), edition },
    { name: 'about the same digits', text: report('1286', '青禾县水务局', '收取行政事业性收费约1286元。'), edition },
    { name: 'a round fee for handling that agrees by chance', text: report('300', '青禾县水务局', '收取信息处理费300元。'), edition },
    { name: 'the heading without a unit', text: headed('', '3000'), edition },
    { name: 'the heading with the unit of the form written otherwise', text: headed('/万元', '3000'), edition },
    { name: 'a limit of its own', text: township, edition, options: { most: { township: 50000 } } },
    { name: 'the form of 2019 counts items', text: disclosureText2019(), edition: '2019', inapplicable: 'edition' },
    { name: 'no such form', text: requestsText(), edition, inapplicable: 'no-such-form' },
  ],
  invalid: [
    {
      name: 'a rate',
      text: rate,
      edition,
      errors: [
        {
          messageId: 'rate',
          ...placeOf(rate, agency, 1),
          severity: 'warning',
          kind: 'violation',
          cells,
          section: 'disclosure',
          message: `${name}写的是收费标准“10元/件”，建议改为全年收费的总额，以万元为单位`,
        },
      ],
    },
    { name: 'a rate in words', text: rateInWords, edition, errors: [{ messageId: 'rate', ...placeOf(rateInWords, agency, 1) }] },
    {
      name: 'with 元',
      text: yuan,
      edition,
      errors: [
        {
          messageId: 'unit',
          ...placeOf(yuan, agency, 1),
          severity: 'warning',
          cells,
          message: `${name}写作“12500元”，本格以万元为单位，建议改为 1.25`,
        },
      ],
    },
    {
      name: 'with 亿元',
      text: billions,
      edition,
      errors: [
        { messageId: 'unit', ...placeOf(billions, agency, 1), data: { cell: name, actual: '1.2亿元', unit: '万元', expected: 12000 } },
      ],
    },
    {
      name: 'with 元 in brackets',
      text: noted,
      edition,
      errors: [
        {
          messageId: 'unit',
          ...placeOf(noted, agency, 1),
          data: { cell: name, actual: '59490886.67（元）', unit: '万元', expected: '5949.088667' },
        },
      ],
    },
    {
      name: 'the heading says 元',
      text: header,
      edition,
      errors: [
        {
          messageId: 'header',
          ...placeOf(header, agency, 1),
          severity: 'warning',
          cells,
          message: `${name}的表头写的单位是元，应为万元；59490886.67 如以元计，建议改为 5949.088667，并改正表头`,
          related: ['14:8'],
        },
      ],
    },
    {
      name: 'the heading says 元 in short',
      text: headerBare,
      edition,
      errors: [{ messageId: 'header', ...placeOf(headerBare, agency, 1), related: ['14:8'] }],
    },
    {
      name: 'one cell a line',
      text: lines,
      edition,
      errors: [{ messageId: 'header', ...placeOfWords(lines, '59490886.67') }],
    },
    { name: 'on a page', text: html, format: 'html', edition, errors: [{ messageId: 'header', ...placeOfWords(html, '3000') }] },
    {
      name: 'the text says the same digits in 元',
      text: prose,
      edition,
      errors: [
        {
          messageId: 'prose',
          ...placeOf(prose, agency, 1),
          severity: 'warning',
          cells,
          message: `${name}为 59490.5，单位是万元，正文写的却是“59490.5元”；可能是以元填写的，如是，建议改为 5.94905`,
          related: ['18:13'],
        },
      ],
    },
    {
      name: 'the text says the same digits of the fee for handling',
      text: handlingFee,
      edition,
      errors: [{ messageId: 'prose', ...placeOf(handlingFee, agency, 1) }],
    },
    {
      name: 'too much for a township',
      text: township,
      edition,
      errors: [
        {
          messageId: 'magnitude',
          ...placeOf(township, agency, 1),
          severity: 'warning',
          cells,
          message: `${name}为 35800 万元，这类行政机关的收费一般不超过 10000 万元；可能是以元填写的，如是，建议改为 3.58`,
        },
      ],
    },
    {
      name: 'too much for a bureau of a county',
      text: bureau,
      edition,
      errors: [{ messageId: 'magnitude', ...placeOf(bureau, agency, 1) }],
    },
    { name: 'too much for a county', text: county, edition, errors: [{ messageId: 'magnitude', ...placeOf(county, agency, 1) }] },
    { name: 'too much for a city', text: city, edition, errors: [{ messageId: 'magnitude', ...placeOf(city, agency, 1) }] },
    ...(
      [
        ['77302800', '淮安市洪泽区人民政府'],
        ['961716000', '淮安市人民政府'],
        ['727012578', '宿迁市人民政府'],
        ['59490886.67', '平潭综合实验区管委会'],
        ['40682080', '沭阳县人民政府'],
        ['3164410000', '某某市人民政府'],
      ] as const
    ).map(([fee, body]) => ({
      name: `a real figure in 元: ${body}`,
      text: report(fee, body),
      edition,
      errors: [{ messageId: 'magnitude', ...placeOf(report(fee, body), agency, 1) }],
    })),
    {
      name: 'a limit of its own, the others stay',
      text: bureau,
      edition,
      options: { most: { township: 50 } },
      errors: [
        {
          messageId: 'magnitude',
          ...placeOf(bureau, agency, 1),
          data: { cell: name, actual: '1234567.89', unit: '万元', most: 200000, expected: '123.456789' },
        },
      ],
    },
  ],
});
