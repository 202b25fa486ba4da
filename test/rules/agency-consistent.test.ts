import { describe, expect, test } from '@jest/globals';
import { isBody, isZone, placesOf } from '../../src/report/queries/place-names.js';
import { plainName, unitOf } from '../../src/report/queries/own-agency.js';
import { checkOptions, checkText } from '../../src/engine/index.js';
import { defaultParts } from '../../src/parts.js';
import type { Rule } from '../../src/types/rule.js';
import rule from '../../src/rules/agency-consistent.js';
import { agencyWords } from '../../src/standards/agency-words.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { placeOf } from './prose-text.js';

const title = (agency: string): string => `${agency}2023年政府信息公开工作年度报告`;
const report = (agency: string, ...sentences: string[]): string => `${title(agency)}\n一、总体情况\n${sentences.join('\n')}\n`;

const town = '青禾县永安镇人民政府';
const bureau = '青禾县水务局';
const district = '自贡市贡井区人民政府';

const silent: readonly (readonly [string, string])[] = [
  ['own names', report(town, '2023年，我镇主动公开政府信息12条，永安镇收到申请3件，本镇未发生行政复议。')],
  ['superiors of a town', report(town, '我县、我市高度重视，根据县政府要求，青禾县人民政府部署政务公开工作，向县政府申请行政复议0件。')],
  ['superiors of a bureau', report(bureau, '我局按照青禾县人民政府、市水务局要求公开。青禾县主动公开政府信息平台改版。')],
  ['the own district, written of by a bureau', report(bureau, '2023年，青禾县主动公开政府信息1164条，我县收到申请12件。')],
  ['lower bodies of a government', report(district, '区教育局主动公开政府信息3条，永安镇收到申请1件，成佳镇主动公开政府信息30条。')],
  [
    'an office that signs for its government, in a real report',
    `${title('自贡市贡井区人民政府')}\n一、概述\n2018年，我区主动公开政府信息13912条。\n\n自贡市贡井区人民政府办公室\n2019年2月28日\n`,
  ],
  [
    'a bureau that writes for its district, in a real report',
    `${title('通化市东昌区人民政府')}\n本年度工作报告是由通化市东昌区政务服务和数字化建设管理局编制而成的。\n一、总体情况\n我局全年主动公开政府信息12条。我区坚持宣传。\n`,
  ],
  [
    'an area with two names',
    report('平潭综合实验区管委会', '区、县机构合并后，平潭县主动公开政府信息12条，我县推进公开，我区收到申请3件。'),
  ],
  ['the same by its other name', report('平潭县人民政府', '2023年，平潭综合实验区主动公开政府信息12条。')],
  [
    'an office within a government, in a real report',
    report('淮安市洪泽区人民政府', '2024年，区政府办代表区政府受理政府信息公开申请17件。'),
  ],
  ['quotations', report(town, '参照《我局政务公开制度》和“我局在身边”栏目推进公开。')],
  ['other words', report(town, '自我局限，敌我局势，我委托第三方评估，基本县情，本乡土材料，版本局部更新，本县城建设。')],
  ['a town that became a city district', report('铜山区水务局', '原铜山县主动公开政府信息3条，铜山县收到申请1件，我县公开。')],
  [
    'others that are learned from',
    report(town, '学习借鉴白河镇主动公开政府信息的做法，指导永新镇主动公开政府信息12条，与白河镇受理申请一致。'),
  ],
  ['all of them', report(town, '全镇主动公开政府信息12条，各镇收到申请，集镇主动公开政府信息，该镇收到申请0件。')],
  ['zones', report('某市某县人民政府', '某某经济开发区主动公开政府信息12条，高新区收到申请3件。')],
  ['the rest of a longer name', report('青禾县白永安镇人民政府', '2023年永安镇主动公开政府信息12条。')],
  ['links to other reports', `${report(town, '公开信息3条。')}\n白河镇2023年政府信息公开工作年度报告\n`],
  ['the office of a town', report('永安镇人民政府办公室', '我镇收到申请3件，我办受理。')],
  ['a bureau of two names', report('青禾县卫生健康委员会（青禾县中医药管理局）', '我委、我局主动公开政府信息12条。')],
  ['a bureau of alike name', report('青禾县文化和旅游局', '青禾县文化旅游局主动公开政府信息12条。')],
  ['a committee of an area', report('青禾经济开发区管理委员会', '我委主动公开政府信息12条，我局收到申请1件。')],
];

const selfInTown = report(town, '我局主动公开信息12条。', '二是我局加强培训，本局收到申请1件。');
const village = report('青禾县永安镇人民政府', '我乡强化领导，及时公开。');
const townInBureau = report(bureau, '我镇加强公开。');
const county = report('青禾市白河区水务局', '我县加强公开。');
const place = report(town, '2023年，白河镇主动公开政府信息12条，及时更新。', '白河镇收到申请3件。');
const county2 = report('青禾县水务局', '2023年，白河县水务局主动公开政府信息12条。');
const city = report('威海市旅游局', '宜宾市旅游局累计主动公开政府信息12条。');
const otherBureau = report(bureau, '2023年青禾县民政局未收到政府信息公开申请。');
const superior = report('白河区迎宾路街道办事处', '2021年，向市政府及市政府办公室提出的政府信息公开申请5件，全部办结。');
const signature = `${title(town)}\n一、总体情况\n公开信息3条。\n\n白河镇人民政府\n2024年1月10日\n`;

RuleTester.run(rule, {
  valid: [
    ...silent.map(([name, text]) => ({ name, text })),
    { name: 'nobody named', text: '2023年政府信息公开工作年度报告\n一、总体情况\n我局我镇公开信息3条。\n', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: '我局 in the report of a town',
      text: selfInTown,
      errors: [
        {
          messageId: 'self',
          ...placeOf(selfInTown, '我局'),
          severity: 'warning',
          message: '文中有2处自称“我局”，与报告单位“青禾县永安镇人民政府”不符，可能是其他单位的文字，建议核对',
          related: ['4:3', '1:1'],
        },
        { messageId: 'self', ...placeOf(selfInTown, '本局'), data: { count: 1, words: '本局', agency: town } },
      ],
    },
    { name: '我乡 in the report of a 镇', text: village, errors: [{ messageId: 'self', ...placeOf(village, '我乡') }] },
    { name: '我镇 in the report of a bureau', text: townInBureau, errors: [{ messageId: 'self', ...placeOf(townInBureau, '我镇') }] },
    { name: '我县 in the report of a district of a city', text: county, errors: [{ messageId: 'self', ...placeOf(county, '我县') }] },
    {
      name: 'another town as the subject',
      text: place,
      errors: [
        {
          messageId: 'place',
          ...placeOf(place, '白河镇'),
          severity: 'error',
          message: '“白河镇”是其他地方，报告单位是“青禾县永安镇人民政府”，应改为本单位的情况',
          related: ['4:1', '1:1'],
        },
      ],
    },
    { name: 'the bureau of another county', text: county2, errors: [{ messageId: 'place', ...placeOf(county2, '白河县水务局') }] },
    {
      name: 'the bureau of another city, in a real report',
      text: city,
      errors: [
        {
          messageId: 'body',
          ...placeOf(city, '宜宾市旅游局'),
          severity: 'warning',
          message: '“宜宾市旅游局”可能是其他单位，报告单位是“威海市旅游局”，建议核对',
        },
      ],
    },
    { name: 'another bureau of the county', text: otherBureau, errors: [{ messageId: 'body', ...placeOf(otherBureau, '青禾县民政局') }] },
    {
      name: 'the text of the city in the report of a subdistrict, in a real report',
      text: superior,
      errors: [{ messageId: 'superior', ...placeOf(superior, '向市政府及市政府办公室提出的政府信息公开申请'), severity: 'warning' }],
    },
    {
      name: 'a signature of another town',
      text: signature,
      errors: [
        {
          messageId: 'signature',
          line: 5,
          column: 1,
          endLine: 6,
          endColumn: 11,
          severity: 'error',
          message: '落款“白河镇人民政府”与标题的单位“青禾县永安镇人民政府”不是同一地方，应改为一致',
        },
      ],
    },
  ],
});

describe('a long text', () => {
  test('ten megabytes in one line', async () => {
    const text = `${title('青禾市白河区水务局')}\n一、总体情况\n${'我县公开，白河区主动公开政府信息，我局收到申请。'.repeat(400_000)}\n`;
    const parts = { ...defaultParts(), rules: [rule as Rule] };
    const { findings } = await checkText(parts, '/a.txt', text, checkOptions([rule]));
    expect(findings.map(({ messageId, data }) => [messageId, data.count])).toEqual([['self', '400000']]);
  }, 60_000);
});

describe('names', () => {
  test.each([
    ['淮安市洪泽区人民政府', '淮安市 洪泽区', '人民政府'],
    ['青禾县乡村振兴局', '青禾县', '乡村振兴局'],
    ['自贡市市中区城乡建设局', '自贡市 市中区', '城乡建设局'],
    ['青禾县城市管理局', '青禾县', '城市管理局'],
    ['白河区迎宾路街道办事处', '白河区 迎宾路街道', '办事处'],
    ['永安镇人民政府', '永安镇', '人民政府'],
    ['水务局', '', '水务局'],
    ['全镇', '', '全镇'],
    ['恩施土家族苗族自治州教育局', '恩施土家族苗族自治州', '教育局'],
    ['', '', ''],
  ])('%s', (name, places, body) => {
    const parts = placesOf(name);
    expect([parts.places.map((part) => part.name).join(' '), parts.body]).toEqual([places, body]);
  });

  test.each([
    ['青禾县永安镇人民政府党政办公室', '镇'],
    ['某乡人民政府', '乡'],
    ['迎宾路街道办事处', '街道'],
    ['青禾县水务局', '局'],
    ['青禾县发展和改革委员会', '委'],
    ['开发区管理委员会', null],
    ['江苏省教育厅', '厅'],
    ['江苏省人民政府办公厅', '政府'],
    ['平潭县', '政府'],
    ['青禾县实验小学', null],
  ])('%s is a %s', (name, unit) => {
    expect(unitOf(plainName(name))).toBe(unit);
  });

  test.each([...agencyWords().zones])('%s is no level of government', (zone) => {
    expect(isZone({ name: `青禾${zone}`, root: '青禾', suffix: '区', level: 'county' })).toBe(true);
    expect(isZone({ name: `${zone}青禾县`, root: '青禾', suffix: '县', level: 'county' })).toBe(false);
  });
  test.each([...agencyWords().governments])('%s is a body, and part of no name', (name) => {
    expect(isBody(name)).toBe(true);
    expect(isBody(`${name}公告`)).toBe(false);
  });
  test.each([...agencyWords().generic])('%s is no name of a place', (root) => {
    expect(placesOf(`${root}镇主动`).places).toEqual([]);
    expect(placesOf(`永${root}安镇`).places).not.toEqual([]);
  });
});
