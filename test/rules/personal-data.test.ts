import { describe, expect, test } from '@jest/globals';
import { findPersonalNumbers } from '../../src/report/queries/personal-numbers.js';
import rule from '../../src/rules/personal-data.js';
import { privacyWords } from '../../src/standards/privacy.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosed, placeOf, requests } from './prose-text.js';

const id = '11010519491231002X';
const silent: readonly (readonly [string, string])[] = [
  ['12345', '畅通12345热线、县长信箱等民意反映渠道，受理诉求13812件。'],
  ['office telephones of real reports', '邮编：350400；电话：0591-23165250；传真：24336241。'],
  ['an office telephone in one piece', '联系电话：059123165250，热线4008123123。'],
  ['the mobile of an office among its contacts', '如有疑问请与县政府办公室联系，联系电话：13905591234，邮编：350400。'],
  ['a number that is masked', '申请人李某（手机138****5678，身份证110***********002X）申请公开征地信息。'],
  ['the code of a body', '统一社会信用代码11320829014361234T，组织机构代码014361234。'],
  ['a code of figures alone that might be a resident ID', `统一社会信用代码${'320829199003070014'}。`],
  ['document numbers', '印发了《工作要点》（贡府办发〔2018〕57号），备案编号13812345678。'],
  ['postcodes and amounts', '邮编350400，支出13812345678元，涉及15912345678.50元。'],
  ['a count of eleven figures', '网站浏览量达13812345678次。'],
  ['addresses', '下载地址：http://www.gov.cn/art/13812345678.html?id=13912345678 。'],
  ['a file', '附件t20240116_13812345678和P13812345678.doc。'],
  ['a row of a table that lost its lines', '采购总金额政府集中采购13575394432.52元三、收到和处理政府信息公开申请情况'],
  ['noughts of a table that lost its lines', '一、本年新收政府信息公开申请数量0000000000000000，五、总计110024001510102。'],
  ['cells of a table apart', '138 1234 5678 0 0 0 0 1 2 3'],
  ['a line of figures', '13575394432'],
  ['no such prefix', '电话12012345678、联系10912345678。'],
  ['longer than a mobile number', '电话138123456789。'],
  ['a wrong checksum without words', '材料列有320829199003070019一项。'],
  ['no such day of birth', '材料列有110105194902300021一项。'],
  ['a card number with a wrong checksum', '银行卡号6222021234567890123。'],
  ['an account of a body', '缴入财政专户，账号：1109020109000012345。'],
  ['fifteen figures without words', '订单320829900307001已办结。'],
];

const phone = disclosed('群众李某来电反映（手机13812345678）征地补偿问题。');
const unlabelled = disclosed('经核，王女士13912345678申请公开补偿方案。');
const resident = requests(`申请人身份证号${id}，已答复。`);
const many = disclosed(`低保户名单：${id}、440524198001010013、${id}。`);
const card = disclosed('补贴打入银行卡6222021234567890128。');
const bare = disclosed('补贴发放至6222021234567890128。');
const old = disclosed('身份证号码320829900307001。');
const table = '一、总体情况\n| 姓名 | 手机号码 |\n| --- | --- |\n| 张某 | 13812345678 |\n';
const wide = disclosed('投诉人联系电话：１３８１２３４５６７８。');
const grouped = disclosed('投诉人电话138-1234-5678，卡号6222 0212 3456 7890 128。');
const miscopied = disclosed('身份证号320829199003070019。');
const country = disclosed('当事人手机+8613812345678。');
const contact = `某县人民政府2023年政府信息公开工作年度报告\n本报告由县政府办公室编制，联系电话：13905591234。申请人张某手机13812345678。\n一、总体情况\n公开信息3条。\n`;

RuleTester.run(rule, {
  valid: silent.map(([name, text]) => ({ name, text: disclosed(text) })),
  invalid: [
    {
      name: 'a mobile number',
      text: phone,
      errors: [
        {
          messageId: 'mobile',
          ...placeOf(phone, '13812345678'),
          severity: 'error',
          kind: 'violation',
          message: '文中有1个个人手机号码（138****5678），属于个人隐私，应删除，或写作“138****1234”的形式',
        },
      ],
    },
    { name: 'a mobile number beside a name', text: unlabelled, errors: [{ messageId: 'mobile', ...placeOf(unlabelled, '13912345678') }] },
    {
      name: 'a resident ID number',
      text: resident,
      errors: [
        {
          messageId: 'residentId',
          ...placeOf(resident, id),
          severity: 'error',
          message: '文中有1个公民身份号码（110*************2X），属于个人隐私，应删除，或只保留部分数字',
        },
      ],
    },
    {
      name: 'several are one finding',
      text: many,
      errors: [
        {
          messageId: 'residentId',
          ...placeOf(many, id),
          data: { count: 3, examples: '110*************2X、440*************13' },
          related: ['2:26', '2:45'],
        },
      ],
    },
    { name: 'a bank card', text: card, errors: [{ messageId: 'bankCard', ...placeOf(card, '6222021234567890128'), severity: 'error' }] },
    {
      name: 'what may be a bank card',
      text: bare,
      errors: [
        {
          messageId: 'maybeBankCard',
          ...placeOf(bare, '6222021234567890128'),
          severity: 'warning',
          message: '文中有1个数字可能是银行卡号（6222***********0128），建议核对，是个人卡号的应删除',
        },
      ],
    },
    { name: 'an old resident ID number', text: old, errors: [{ messageId: 'residentId', ...placeOf(old, '320829900307001') }] },
    {
      name: 'a miscopied one, called what it is',
      text: miscopied,
      errors: [{ messageId: 'residentId', ...placeOf(miscopied, '320829199003070019') }],
    },
    { name: 'a cell of a table', text: table, format: 'md', errors: [{ messageId: 'mobile', ...placeOf(table, '13812345678') }] },
    {
      name: 'full-width figures',
      text: wide,
      errors: [{ messageId: 'mobile', ...placeOf(wide, '１３８１２３４５６７８'), data: { count: 1, examples: '１３８****５６７８' } }],
    },
    {
      name: 'figures in groups',
      text: grouped,
      errors: [
        { messageId: 'mobile', ...placeOf(grouped, '138-1234-5678') },
        { messageId: 'bankCard', ...placeOf(grouped, '6222 0212 3456 7890 128') },
      ],
    },
    { name: 'the number of the country before it', text: country, errors: [{ messageId: 'mobile', ...placeOf(country, '13812345678') }] },
    {
      name: 'a member of the public beside the contacts of the office',
      text: contact,
      errors: [{ messageId: 'mobile', ...placeOf(contact, '13812345678') }],
    },
  ],
});

describe('words', () => {
  const { idLabels, phoneLabels, cardLabels, codeLabels, units, persons } = privacyWords();
  const kinds = (text: string): string[] => findPersonalNumbers(text).map(({ kind, isLabelled }) => `${kind}${isLabelled ? '' : '?'}`);

  test.each([...idLabels])('%s tells a resident ID number, and nothing where there is none', (word) => {
    expect(kinds(`${word}320829199003070019`)).toEqual(['residentId']);
    expect(kinds(`${word}320829199013070019`)).toEqual([]);
  });
  test.each([...phoneLabels])('%s tells a mobile number, and no landline', (word) => {
    expect(kinds(`${word}：13812345678`)).toEqual(['mobile']);
    expect(kinds(`${word}：05912316525`)).toEqual([]);
  });
  test.each([...cardLabels])('%s tells a card, and no other number', (word) => {
    expect(kinds(`${word}：4111111111111111`)).toEqual(['bankCard']);
    expect(kinds(`${word}：4111111111111112`)).toEqual([]);
  });
  test.each([...codeLabels])('%s is no telephone, but hides no resident ID number that is called one', (word) => {
    expect(kinds(`${word}13812345678。`)).toEqual([]);
    expect(kinds(`身份证${word}：${id}`)).toEqual(['residentId']);
  });
  test.each([...units])('a number of %s is a count, and a number before a stop is not', (word) => {
    expect(kinds(`共联系13812345678${word}`)).toEqual([]);
    expect(kinds(`共联系13812345678。${word}`)).toEqual(['mobile']);
  });
  test.each([...persons])('%s has a number that is no office has', (word) => {
    expect(kinds(`${word}13812345678反映`)).toEqual(
      ['mobile?'].map((kind) => (word.includes('手机') || word === '来电人' || word === '机主' ? 'mobile' : kind)),
    );
    expect(kinds(`${word}共13812345678人`)).toEqual([]);
  });

  test('a text of ten megabytes in one line', () => {
    const text = '公开信息13812件，电话13812345678、0 1 2 3 '.repeat(300_000);
    expect(findPersonalNumbers(text)).toHaveLength(300_000);
  });
});
