import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { csv } from '../../src/reporters/extract-csv.js';
import { quantityExtracts } from '../../src/reporters/extract-quantities.js';
import { json, ndjson, type Extract } from '../../src/reporters/extract.js';
import { LineIndex } from '../../src/text/lines.js';
import { fakeGroup, fakeQuantity } from '../report/fake-quantity.js';
import { readCsv } from './read-csv.js';
import { text } from './results.js';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validate = ajv.compile(JSON.parse(readFileSync(new URL('../../schema/extract.schema.json', import.meta.url), 'utf8')) as object);

const header =
  'filePath,agency,year,edition,form,cell,kind,value,text,line,column,' +
  'channel,scope,period,unit,approximate,to,part,subject,place,otherMeasures,index,partOf,list,about,written,section,endLine,endColumn';

const source = '全年公开8295条，其中网站6563条、微信约390条。\n未收到申请。第三季度，宿城区办结3—5件，“同比”增长70.3%。';

function at(words: string): readonly [number, number] {
  const start = source.indexOf(words);
  return [start, start + words.length];
}

const quantities = quantityExtracts(
  {
    quantities: [
      fakeQuantity({ value: '8295', text: '8295条', range: at('8295条'), section: 'disclosure' }),
      fakeQuantity({
        index: 1,
        channels: ['website'],
        value: '6563',
        text: '6563条',
        range: at('6563条'),
        section: 'disclosure',
        group: 0,
      }),
      fakeQuantity({
        index: 2,
        channels: ['wechat', 'weibo'],
        value: '390',
        approximation: 'about',
        text: '约390条',
        range: at('约390条'),
        section: 'disclosure',
        group: 0,
      }),
      fakeQuantity({
        index: 3,
        measure: 'received',
        value: '0',
        unit: null,
        written: 'words',
        text: '未收到',
        range: at('未收到'),
        period: { kind: 'year', year: null, part: null },
      }),
      fakeQuantity({
        index: 4,
        measure: 'handled',
        otherMeasures: ['received', 'onTime'],
        scope: 'unit',
        place: '宿城区',
        subject: '重大项目,“推进”',
        value: '3',
        to: '5',
        unit: '件',
        text: '3—5件',
        range: at('3—5件'),
        period: { kind: 'part', year: 2023, part: '第三季度' },
        group: 1,
      }),
      fakeQuantity({ index: 5, kind: 'growth', measure: null, value: '70.3', unit: '%', text: '70.3%', range: at('70.3%'), about: 4 }),
    ],
    quantityGroups: [fakeGroup({ total: 0, parts: [1, 2] }), fakeGroup({ index: 1, total: null, parts: [4] })],
  },
  new LineIndex(source),
);

const extracts: Extract[] = [
  {
    filePath: '/甲.txt',
    report: {
      title: '某局2023年政府信息公开工作年度报告',
      agency: '某局',
      agencyKind: 'department',
      year: 2023,
      edition: '2021',
      editionFrom: 'report-year',
      period: { from: '2023-01-01', to: '2023-12-31' },
      sections: [{ id: 'requests', ordinal: 3, heading: '三、…', line: 40 }],
    },
    forms: {
      requests: {
        line: 41,
        cells: {
          'new@natural': { kind: 'number', value: '893', text: '893', line: 44, column: 20 },
          'new@total': { kind: 'words', text: '无,"未"统计', line: 44, column: 24 },
        },
        unreadable: [{ reason: 'unreadable-number', cells: ['carryIn@natural', 'carryIn@total'], text: '2210', line: 45, column: 20 }],
      },
    },
    quantities,
  },
  { filePath: '/乙.txt', report: null, forms: {}, quantities: [] },
];

describe('a number of the prose', () => {
  const contract = ['measure', 'channel', 'scope', 'period', 'value', 'unit', 'approximate', 'text', 'line', 'column'];

  test('the names of the contract come first, in their order', () => {
    for (const quantity of quantities) expect(Object.keys(quantity).slice(0, 10)).toEqual(contract);
  });

  test('as the contract shows it', () => {
    expect(quantities[1]).toEqual({
      measure: 'disclosed',
      channel: 'website',
      scope: 'own',
      period: '2023',
      value: '6563',
      unit: '条',
      approximate: false,
      text: '6563条',
      line: 1,
      column: 15,
      kind: 'count',
      subject: '',
      place: null,
      otherMeasures: [],
      partOf: 0,
      list: 0,
      about: null,
      written: 'digits',
      section: 'disclosure',
      endLine: 1,
      endColumn: 20,
    });
  });

  test('several channels, an approximation', () => {
    expect(quantities[2]).toMatchObject({ channel: 'wechat+weibo', approximate: true, text: '约390条' });
  });

  test('a zero that is said; no unit, no year', () => {
    expect(quantities[3]).toMatchObject({ channel: null, value: '0', unit: null, written: 'words', period: null, line: 2, column: 1 });
  });

  test('a range of another place in a part of the year, in a list without a total', () => {
    expect(quantities[4]).toMatchObject({
      scope: 'unit',
      place: '宿城区',
      value: '3',
      to: '5',
      period: '2023-Q3',
      part: '第三季度',
      otherMeasures: ['received', 'onTime'],
      partOf: null,
      list: 1,
    });
  });

  test('a per cent and what it is about', () => {
    expect(quantities[5]).toMatchObject({ kind: 'growth', measure: null, value: '70.3', unit: '%', about: 4 });
  });

  test('to and part are there only where they say something', () => {
    expect(quantities.filter((quantity) => 'to' in quantity || 'part' in quantity)).toEqual([quantities[4]]);
  });

  test('places are those of the words in the text', () => {
    const lines = source.split('\n');
    for (const { text: words, line, column, endLine, endColumn } of quantities) {
      expect(endLine).toBe(line);
      expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(words);
    }
  });
});

describe('json and ndjson', () => {
  test('json is an array that its schema knows', async () => {
    const parsed: unknown = JSON.parse(await text(json(extracts)));
    void validate(parsed);
    expect(validate.errors).toBeNull();
    expect(parsed).toEqual(extracts);
    expect(await text(json([]))).toBe('[]\n');
  });

  test('ndjson has one object a line', async () => {
    const lines = (await text(ndjson(extracts))).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(extracts);
  });

  test.each([
    ['a blank that is called a number', (file: any): void => void delete file.forms.requests.cells['new@natural'].value],
    ['a number instead of a decimal', (file: any): void => void (file.quantities[0].value = 8295)],
    ['no value', (file: any): void => void delete file.quantities[0].value],
    ['an unknown scope', (file: any): void => void (file.quantities[0].scope = 'city')],
    ['a year that is a number', (file: any): void => void (file.quantities[0].period = 2023)],
    ['a period in words', (file: any): void => void (file.quantities[0].period = '第三季度')],
    ['an approximation in words', (file: any): void => void (file.quantities[0].approximate = 'about')],
    ['a list of channels', (file: any): void => void (file.quantities[0].channel = ['website'])],
    ['an unknown key', (file: any): void => void (file.quantities[0].colour = 'red')],
    ['columns that begin at 0', (file: any): void => void (file.quantities[0].column = 0)],
  ] as const)('the schema refuses %s', (_, change) => {
    const wrong = structuredClone(extracts) as any;
    change(wrong[0]);
    expect(validate(wrong)).toBe(false);
  });
});

describe('csv', () => {
  test('one row a cell, then one a number of the prose; one for a file without any', async () => {
    expect(await text(csv(extracts))).toBe(
      [
        header,
        '/甲.txt,某局,2023,2021,requests,new@natural,number,893,893,44,20,,,,,,,,,,,,,,,,,,',
        '/甲.txt,某局,2023,2021,requests,new@total,words,,"无,""未""统计",44,24,,,,,,,,,,,,,,,,,,',
        '/甲.txt,某局,2023,2021,requests,carryIn@natural,unreadable-number,,2210,45,20,,,,,,,,,,,,,,,,,,',
        '/甲.txt,某局,2023,2021,requests,carryIn@total,unreadable-number,,2210,45,20,,,,,,,,,,,,,,,,,,',
        '/甲.txt,某局,2023,2021,prose,disclosed,count,8295,8295条,1,5,,own,2023,条,false,,,,,,0,,,,digits,disclosure,1,10',
        '/甲.txt,某局,2023,2021,prose,disclosed,count,6563,6563条,1,15,website,own,2023,条,false,,,,,,1,0,0,,digits,disclosure,1,20',
        '/甲.txt,某局,2023,2021,prose,disclosed,count,390,约390条,1,23,wechat+weibo,own,2023,条,true,,,,,,2,0,0,,digits,disclosure,1,28',
        '/甲.txt,某局,2023,2021,prose,received,count,0,未收到,2,1,,own,,,false,,,,,,3,,,,words,,2,4',
        '/甲.txt,某局,2023,2021,prose,handled,count,3,3—5件,2,17,,unit,2023-Q3,件,false,5,第三季度,"重大项目,“推进”",宿城区,received+onTime,4,,1,,digits,,2,21',
        '/甲.txt,某局,2023,2021,prose,,growth,70.3,70.3%,2,28,,own,2023,%,false,,,,,,5,,,4,digits,,2,33',
        '/乙.txt,,,,,,,,,,,,,,,,,,,,,,,,,,,,',
        '',
      ].join('\r\n'),
    );
  });

  test('every row has as many fields as the header, whatever stands in them', async () => {
    const hostile = fakeQuantity({ subject: '甲,"乙"\n丙', place: '=1+1\r\n', text: '"7",条' });
    const rows = readCsv(
      await text(
        csv([
          {
            ...(extracts[1] as Extract),
            quantities: quantityExtracts({ quantities: [hostile], quantityGroups: [] }, new LineIndex(hostile.text)),
          },
        ]),
      ),
    );
    expect(rows).toHaveLength(2);
    expect(rows.map((row) => row.length)).toEqual([29, 29]);
    const fields = Object.fromEntries((rows[0] ?? []).map((name, index) => [name, rows[1]?.[index]]));
    expect(fields).toMatchObject({
      form: 'prose',
      cell: 'disclosed',
      subject: '甲,"乙"\n丙',
      place: '=1+1\r\n',
      text: '"7",条',
      unit: '条',
    });
  });

  test('nothing but the header without a file', async () => {
    expect(await text(csv([]))).toBe(`${header}\r\n`);
  });
});
