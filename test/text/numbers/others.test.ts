import { describe, expect, test } from '@jest/globals';
import { numbersOf, othersOf } from './notation.js';

type Row = readonly [text: string, ...others: string[]];

/** Each row: a text without any count, and what its digits are. */
function table(rows: readonly Row[]): void {
  test.each(rows.map(([text, ...others]) => ({ text, others })))('$text', ({ text, others }) => {
    expect(othersOf(text)).toEqual(others);
    expect(numbersOf(text)).toEqual([]);
  });
}

describe('dates, years and times', () => {
  table([
    ['截止日期为2019年12月31日,电子版', 'date: 2019年12月31日'],
    ['自 2024 年 1 月 1 日至 2024 年 12 月 31 日。', 'date: 2024 年 1 月 1 日', 'date: 2024 年 12 月 31 日'],
    ['发布时间:2019-03-05 20:27:00阅读', 'date: 2019-03-05 20:27:00'],
    ['2025-12-30T21:37:37+08:00', 'date: 2025-12-30T21:37:37+08:00'],
    ['2018.12.31、2018/1/2、20191231、2018.12', 'date: 2018.12.31', 'date: 2018/1/2', 'date: 20191231', 'date: 2018.12'],
    ['20231月1日、202020年12月31日、2018年1231日', 'date: 20231月1日', 'date: 202020年', 'date: 12月31日', 'date: 2018年1231日'],
    ['从1月1日起到12月31止', 'date: 1月1日', 'date: 12月31'],
    ['二○一二年二月二十日 附件', 'date: 二○一二年二月二十日'],
    ['二0一七年、二〇二三年度', 'year: 二0一七年', 'year: 二〇二三年度'],
    [
      '5月、十二月、1-12月、2018年1-6月、24年5月、2024年元月8日',
      'date: 5月',
      'date: 十二月',
      'date: 1-12月',
      'date: 2018年1-6月',
      'date: 24年5月',
      'date: 2024年元月8日',
    ],
    ['2024年三季度、第三季度、2018年上半年、2季度', 'date: 2024年三季度', 'date: 第三季度', 'date: 2018年上半年', 'date: 2季度'],
    ['1月1日——12月31日', 'date: 1月1日', 'date: 12月31日'],
    [
      '2018年、2018年度、2019-2020学年、2016至2020年、2018、2019年',
      'year: 2018年',
      'year: 2018年度',
      'year: 2019-2020',
      'year: 2016至2020年',
      'year: 2018',
      'year: 2019年',
    ],
    ['20 23年、202 3 年 1 月', 'year: 20 23年', 'date: 202 3 年 1 月'],
    ['截止2023年12月31日24时，', 'date: 2023年12月31日24时'],
    ['01-31', 'label: 01-31'],
    ['（2025版）、截至2018，', 'year: 2025', 'year: 2018'],
    ['上午8:30-17:00，9时30分，9点半', 'time: 8:30', 'time: 17:00', 'time: 9时30分', 'time: 9点'],
    ['5.15政务公开日，12.4宪法日', 'date: 5.15', 'date: 12.4'],
  ]);
});

describe('numbers of documents and articles', () => {
  table([
    ['（贡府办发〔2018〕57号）', 'document-number: 〔2018〕57号'],
    ['国办发[2018]57号、（2018）第 57 号', 'document-number: [2018]57号', 'document-number: （2018）第 57 号'],
    ['（國辦公開辦函〔2019〕60號）', 'document-number: 〔2019〕60號'],
    ['国办公开办函〔2021〕30 号', 'document-number: 〔2021〕30 号'],
    ['（国令第 711 号）、国务院令第492号、711号令', 'document-number: 第 711 号', 'document-number: 第492号', 'document-number: 711号'],
    [
      '第20条第3项、第 5 期、第3-5条、第十二届、第2批',
      'ordinal: 第20条',
      'ordinal: 第3项',
      'ordinal: 第 5 期',
      'ordinal: 第3-5条',
      'ordinal: 第十二届',
      'ordinal: 第2批',
    ],
  ]);
});

describe('contacts', () => {
  table([
    ['电话:0435-3590105;传真:0435-3590070', 'telephone: 0435-3590105', 'telephone: 0435-3590070'],
    ['（邮编：223600，电话：0527—83593059）', 'postcode: 223600', 'telephone: 0527—83593059'],
    ['邮 编 ： 223100 ， 电 话 ： 0517-87222589', 'postcode: 223100', 'telephone: 0517-87222589'],
    ['电话：23158786；传真：23158138', 'telephone: 23158786', 'telephone: 23158138'],
    ['电话 3590105、3590106/3590107', 'telephone: 3590105', 'telephone: 3590106', 'telephone: 3590107'],
    ['手机13812345678、400-123-4567、(0591)23165385', 'telephone: 13812345678', 'telephone: 400-123-4567', 'telephone: 0591)23165385'],
    ['0591-23165385-801', 'telephone: 0591-23165385-801'],
    ['电子信箱:zwfw3590086@163.com;', 'link: zwfw3590086@163.com'],
    ['下载地址:http://xxgk.dc.gov.cn/zfgz6/dczsj/xbxxgkml_14581/)', 'link: http://xxgk.dc.gov.cn/zfgz6/dczsj/xbxxgkml_14581/'],
    ['（www.pingtan.gov.cn）'],
    ['滨江东路2570号、湖大道 90号、中山路8-1号', 'address: 2570号', 'address: 90号', 'address: 8-1号'],
    ['某路42号（223600）', 'address: 42号', 'postcode: 223600'],
    ['京ICP备12345678号-1', 'label: 12345678号-1'],
    ['商务营运中心7号楼14层', 'address: 7号楼', 'address: 14层'],
  ]);
});

describe('list marks', () => {
  table([
    ['一是好。二是坏；三是难，四是多', 'enumeration: 一是', 'enumeration: 二是', 'enumeration: 三是', 'enumeration: 四是'],
    [
      '1.公开 2、答复。（3）收费，(4)复议；①网站',
      'enumeration: 1.',
      'enumeration: 2、',
      'enumeration: （3）',
      'enumeration: (4)',
      'enumeration: ①',
    ],
    ['1.2018年的工作', 'enumeration: 1.', 'year: 2018年'],
    ['主动公开政府信息的主要形式1.门户网站', 'enumeration: 1.'],
    ['处理       4.无正当理由大量反复申请', 'enumeration: 4.'],
    ['一、概述（二）其他', 'enumeration: 一、', 'enumeration: （二）'],
  ]);
});

describe('names, titles and labels', () => {
  table([
    ['12345热线、12329、110宣传日、985后台', 'name: 12345', 'name: 12329', 'name: 110', 'name: 985'],
    [
      'H5、5G、A4、PM2.5、COVID-19、“1+X”、7×24小时',
      'name: H5',
      'name: 5G',
      'name: A4',
      'name: PM2.5',
      'name: COVID-19',
      'name: 1+X',
      'name: 7×24小时',
    ],
    ['“12345民声在线”、“三个100”、"5.15"', 'name: 12345', 'name: 100', 'name: 5.15'],
    ['《热线12345》、《〈2018年办法〉的100条》', 'title: 12345', 'title: 2018', 'title: 100'],
    ['2.0版、V2.0、政务服务3.0', 'version: 2.0版', 'version: V2.0', 'version: 3.0'],
    ['附件1、表2、数据3', 'label: 1', 'label: 2', 'label: 3'],
    ['— 12 —', 'label: 12'],
    ['1/3、编号007', 'label: 1/3', 'label: 007'],
  ]);
});

describe('what is not closed masks nothing', () => {
  test('a title ends at the latest with its sentence', () => {
    expect(numbersOf('《未闭合100条，5件。又一句3件》，2件')).toEqual(['100 条', '5 件', '3 件', '2 件']);
  });

  test('a long quotation is none', () => {
    expect(numbersOf(`“${'很'.repeat(60)}7个平台”`)).toEqual(['7 个']);
    expect(numbersOf('"公开7个平台。另有"8个平台')).toEqual(['7 个', '8 个']);
  });

  test('of titles within each other the outer one counts', () => {
    expect(numbersOf('《转发《甲1条》的2条》3条')).toEqual(['3 条']);
    expect(numbersOf('《未闭合1条《甲2条》3条')).toEqual(['1 条', '3 条']);
  });
});
