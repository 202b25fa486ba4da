import { describe, expect, test } from '@jest/globals';
import { findNamedPersons } from '../../src/report/queries/named-persons.js';
import rule from '../../src/rules/applicant-name.js';
import { personWords } from '../../src/standards/privacy.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { describeMaterial, materialBytes, materialFiles } from '../material.js';
import { disclosed, placeOf, requests } from './prose-text.js';

const silent: readonly (readonly [string, string])[] = [
  ['an official in office, in a real report', '成立了以局长陶宏伟同志为组长，局班子成员为副组长的政务公开领导小组。'],
  ['a hidden name', '申请人张某某申请公开补偿方案；原告李某诉我局一案；第三人王××不服。'],
  ['a person who is addressed', '申请人陈先生、投诉人李女士对答复表示满意。'],
  ['a body', '申请人江苏华夏建设公司申请公开招标文件，原告黄山市某合作社撤诉。'],
  ['a place', '申请人龙湖区、第三人吕梁市，原告马家村。'],
  ['statements of applicants', '听取申请人陈述、申辩，满足申请人查询、查阅、方便、安全等需要。'],
  ['what applicants do', '申请人提出申请，申请人向我局申请，申请人要求，申请人可当面、信函申请，申请人应于收到之日起补正。'],
  ['who is asked', '被申请人李明县人民政府办公室。'],
  ['suits', '未发生行政诉讼，群众诉求，行政申诉，不服投诉一案，败诉0件，任何诉某县人民政府的案件。'],
  ['a real sentence', '并以申请人要求的方式答复申请人。因涉及相关商业秘密，不同意公开，所有依申请公开办件均未收费。'],
  ['parties in general', '当事人双方，当事人陈述意见，第三人合法权益，第三人意见征询书。'],
  ['the contact of an office', '联系人：张三，地址：某县人民路12号。'],
  ['an address without a house', '申请人家住青禾县，投诉人现住城关镇。'],
  ['addresses of offices', '办公地址：海坛街道翠园南路10号。'],
];

const plaintiff = requests('原告李四诉某县人民政府信息公开答复一案，判决驳回。');
const applicant = requests('申请人王小明申请公开征地补偿方案，申请人赵铁柱、王小明不服答复。');
const said = requests('申请人：高明，申请内容：征地批复。');
const compound = requests('第三人欧阳修远提交意见。');
const suit = requests('涉及诉讼1件，张建国诉青禾县水务局信息公开案。');
const home = requests('投诉人家住青禾县城关镇王家村3组12号，反映供水问题。');

RuleTester.run(rule, {
  valid: silent.map(([name, text]) => ({ name, text: disclosed(text) })),
  invalid: [
    {
      name: 'a plaintiff',
      text: plaintiff,
      errors: [
        {
          messageId: 'name',
          ...placeOf(plaintiff, '原告李四'),
          severity: 'warning',
          kind: 'violation',
          message: '文中有1处写出申请人、原告等的姓名（原告李*），建议隐去，写作“张某”的形式',
        },
      ],
    },
    {
      name: 'applicants: one finding',
      text: applicant,
      errors: [
        {
          messageId: 'name',
          ...placeOf(applicant, '申请人王小明'),
          data: { count: 2, examples: '申请人王**、申请人赵**' },
          related: ['2:18'],
        },
      ],
    },
    { name: 'a name that is a word, said to be a name', text: said, errors: [{ messageId: 'name', ...placeOf(said, '申请人：高明') }] },
    {
      name: 'a surname of two characters',
      text: compound,
      errors: [{ messageId: 'name', ...placeOf(compound, '第三人欧阳修远'), data: { count: 1, examples: '第三人欧阳**' } }],
    },
    { name: 'a plaintiff told by the suit', text: suit, errors: [{ messageId: 'name', ...placeOf(suit, '张建国') }] },
    {
      name: 'a home',
      text: home,
      errors: [
        {
          messageId: 'home',
          ...placeOf(home, '家住青禾县城关镇王家村3组12号'),
          message: '文中有1处写出个人住址（家住青禾县城关镇********），建议删除，或只写到乡镇、街道',
        },
      ],
    },
  ],
});

describe('words', () => {
  const { roles, after, notNames, homeLabels, surnames, compound: pairs } = personWords();
  const shown = (text: string): string[] => findNamedPersons(text).map((person) => person.shown);

  test.each(roles)('%s: a name after it, and none', (role) => {
    expect(shown(`收到${role}张建国，`)).toEqual(
      [`${role}张**`].map((text) => text.replace(/^(?:复议|再审)(?=申请人)/u, role.slice(0, -3))),
    );
    expect(shown(`收到${role}张某，`)).toEqual([]);
  });
  test.each(after)('a name before %s', (word) => {
    expect(shown(`申请人张建国${word}`)).toEqual(['申请人张**']);
    expect(shown(`申请人${word}`)).toEqual([]);
  });
  test.each(notNames)('%s is no name', (word) => {
    expect(shown(`申请人${word}、`)).toEqual([]);
    expect(shown(`原告${word}，`)).toEqual([]);
  });
  test.each(homeLabels)('%s: a house, and a town', (label) => {
    expect(shown(`${label}城关镇王家村3组12号`)).toHaveLength(1);
    expect(shown(`${label}城关镇`)).toEqual([]);
  });
  test.each(pairs)('%s is a surname', (surname) => {
    expect(shown(`原告${surname}明，`)).toEqual([`原告${surname}*`]);
    expect(shown(`原告${surname}某，`)).toEqual([]);
  });
  test('every surname once', () => {
    expect(new Set(surnames).size).toBe(surnames.length);
    expect(Array.from(surnames).filter((surname) => shown(`原告${surname}建国，`).length !== 1)).toEqual([]);
    expect(Array.from(surnames).filter((surname) => shown(`原告${surname}某某，`).length !== 0)).toEqual([]);
  });
  test('a text of ten megabytes in one line', () => {
    expect(findNamedPersons('申请人提出申请，原告张建国诉诉求家住'.repeat(500_000)).length).toBeGreaterThan(0);
  });
});

describeMaterial('corpus', () => {
  test('nobody is named in it', () => {
    for (const name of materialFiles('corpus').filter((file) => /\.(?:txt|md)$/.test(file))) {
      expect([name, findNamedPersons(new TextDecoder().decode(materialBytes('corpus', name)))]).toEqual([name, []]);
    }
  });
});
