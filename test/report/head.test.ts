import { describe, expect, test } from '@jest/globals';
import { agencyKind, looksLikeAgency } from '../../src/report/agency.js';
import { allSections, recogniseText } from './recognise-text.js';

describe('title', () => {
  test.each([
    ['自贡市贡井区人民政府2018年度政府信息公开工作年度报告', '自贡市贡井区人民政府', 2018, true, false, true],
    ['2025 年上海市人民政府办公厅政府信息公开\n工作年度报告', '上海市人民政府办公厅', 2025, true, false, false],
    ['洪泽区人民政府\n2023 年政府信息公开工作年度报告', '洪泽区人民政府', 2023, true, false, false],
    ['某某局关于2015年\n政府信息公开工作年度报告', '某某局', 2015, true, false, false],
    ['# 某县财政局 2021 年 政府信息公开年度报告', '某县财政局', 2021, true, false, false],
    ['2022年度某镇人民政府政府信息公开工作告年度报', '某镇人民政府', 2022, false, true, false],
    ['二〇一〇年某局政务公开工作报告', '某局', 2010, false, false, false],
    ['某街道办事处政府信息公开工作年度报告', '某街道办事处', null, true, false, false],
  ])('%s', (head, agency, year, complete, scrambled, yearDoubled) => {
    const { title, preamble } = recogniseText(`${head}\n根据《条例》，编制本报告。\n一、概述\n有。`);
    expect(title).toMatchObject({ agency, year, complete, scrambled, yearDoubled });
    expect(preamble[1] - preamble[0]).toBe(1);
  });

  test.each([
    '现将某局2020年政府信息公开工作年度报告公布如下',
    '根据《条例》，现公布2011年度政府信息公开年度报告。',
    '附件1：某县2011年政府信息公开情况统计表',
  ])('%s is none', (line) => {
    expect(recogniseText(`${line}\n一、概述\n有。`).title).toBeNull();
  });

  test('repeated is one; of another year or body is a further one', () => {
    const repeated = recogniseText('某局2015年政府信息公开工作年度报告\n某局2015年政府信息公开工作年度报告\n根据条例。\n一、概述\n有。');
    expect([repeated.furtherTitles, repeated.preamble]).toEqual([[], [2, 3]]);
    const two = recogniseText(
      '甲局2015年政府信息公开工作年度报告\n根据条例。\n一、概述\n有。\n乙局2016年政府信息公开工作年度报告\n一、概述\n有',
    );
    expect(two.furtherTitles.map((title) => [title.agency, title.year])).toEqual([['乙局', 2016]]);
  });

  test('is taken from what the crawler noted where the text has none', () => {
    const report = recogniseText(
      '标题: 某区2023年度政府信息公开工作年度报告\n发布时间: 2024-03-08 15:34\n文号: \n==================== 正文 ====================\n本报告根据条例编制。 一、总体情况 有。',
    );
    expect(report.title).toMatchObject({ agency: '某区', year: 2023 });
    expect(report.metadata.map(({ label, value }) => [label, value])).toEqual([
      ['标题', '某区2023年度政府信息公开工作年度报告'],
      ['发布时间', '2024-03-08 15:34'],
      ['文号', ''],
    ]);
    expect(report.dates).toEqual([{ date: '2024-03-08', role: 'published', range: [25, 47] }]);
    expect(report.passages.map((passage) => passage.kind)).toEqual(['text', 'heading', 'text']);
  });
});

describe('agency', () => {
  test.each([
    ['自贡市贡井区人民政府', 'government'],
    ['自贡市贡井区人民政府办公室', 'government'],
    ['上海市人民政府办公厅', 'government'],
    ['某县', 'government'],
    ['某市财政局', 'department'],
    ['通化市东昌区政务服务和数字化建设管理局', 'department'],
    ['国家税务总局', 'department'],
    ['某省卫生健康委员会', 'department'],
    ['某镇人民政府', 'township'],
    ['某县某某乡人民政府办公室', 'township'],
    ['某区某街道办事处', 'township'],
    ['平潭综合实验区管委会', 'other'],
    ['某高新区', 'other'],
    ['某某', 'other'],
  ])('%s is %s', (name, kind) => {
    expect(agencyKind(name)).toBe(kind);
  });

  test('an option overrides the name', () => {
    expect(
      recogniseText('某高新区管委会2020年政府信息公开工作年度报告\n一、概述\n有。', { agencyKind: 'government' }).agency,
    ).toMatchObject({ kind: 'government', kindFrom: 'option' });
  });

  test('sentences are no names', () => {
    expect(['某县人民政府', '某局。', '2019年2月28日', '按照要求、公开信息'].map(looksLikeAgency)).toEqual([true, false, false, false]);
  });
});

describe('page furniture', () => {
  const page = [
    '某县人民政府2018年度政府信息公开工作年度报告',
    '来源:某县人民政府类别:政府信息公开年报发布时间:2019-03-05 20:27:00阅读:',
    '根据条例编制。',
    '一、概述',
    '2018年，有。',
    '               某县人民政府办公室',
    '                2019年2月28日',
    '分享到:',
    '【打印】【关闭】',
  ].join('\n');

  test('is metadata, not text', () => {
    const report = recogniseText(page);
    expect(report.metadata.map(({ label, value }) => [label, value])).toEqual([
      ['来源', '某县人民政府'],
      ['类别', '政府信息公开年报'],
      ['发布时间', '2019-03-05 20:27:00'],
      ['阅读', ''],
      ['分享到', ''],
    ]);
    expect(report.passages).toHaveLength(6);
    expect(report.extracted).toBe(true);
    expect(report.dates.map(({ date, role }) => [date, role])).toEqual([
      ['2019-03-05', 'published'],
      ['2019-02-28', 'signed'],
    ]);
    expect(report.signature?.agency).toBe('某县人民政府办公室');
  });

  test('in front of the text of a page in one line is cut off', () => {
    const line = `当前位置： 首页政务公开政府信息公开年报 某区管委会2014年度政府信息公开工作年度报告 来源：某县人民政府 时间：2015-01-02 00:00 微信 微博 QQ空间 全真版 相关链接： --> 某区 2014年度政府信息公开工作年度报告 根据《中华人民共和国政府信息公开条例》要求，编制完成了本报告。${'本报告的电子版可以下载。'.repeat(8)} 一、 概述 推进政府信息公开工作。 二、主动公开政府信息情况 公开2543条。 附件下载`;
    const report = recogniseText(line);
    expect(report.title).toMatchObject({ agency: '某区管委会', year: 2014 });
    expect(report.furtherTitles).toEqual([]);
    expect(report.metadata.map(({ label, value }) => [label, value])).toEqual([
      ['当前位置', '首页政务公开政府信息公开年报'],
      ['来源', '某县人民政府'],
      ['时间', '2015-01-02 00:00'],
      ['相关链接', ''],
    ]);
    expect(report.passages[report.preamble[0]]).toMatchObject({ kind: 'text', text: { text: expect.stringMatching(/^根据《/u) } });
    expect(allSections(report).map((section) => section.heading.title)).toEqual(['概述', '主动公开政府信息情况']);
  });

  test('the contact in the preamble is text', () => {
    const report = recogniseText('某局2020年政府信息公开工作年度报告\n地址：某路1号；邮编：123456\n一、总体情况\n有。');
    expect(report.metadata).toEqual([]);
    expect(report.preamble).toEqual([1, 2]);
  });
});

describe('signature', () => {
  test('beneath the title', () => {
    const report = recogniseText(
      '某县人民政府2025年政府信息公开工作年度报告\n某县人民政府\n(2026年1月23日)\n依据条例编制。\n一、总体情况\n有。',
    );
    expect(report.signature).toMatchObject({ agency: '某县人民政府', date: { date: '2026-01-23', role: 'signed' } });
  });

  test('in Chinese numerals behind the last sentence of a page in one line', () => {
    const report = recogniseText(
      '某县人民政府2011年政府信息公开工作年度报告 根据条例编制。一、概述 开展培训工作。 二○一二年二月二十日 附件1：统计表',
    );
    expect(report.signature?.date?.date).toBe('2012-02-20');
  });

  test('a date inside a sentence is none', () => {
    expect(recogniseText('某局2011年政府信息公开工作年度报告\n一、概述\n条例自2008年5月1日施行。').signature).toBeNull();
  });
});

describe('dates of the page', () => {
  const report = (head: string, tail = ''): readonly (readonly [string, string])[] =>
    recogniseText(`清溪县水务局2023年政府信息公开工作年度报告\n${head}根据条例编制本报告。\n一、总体情况\n公开12条。\n${tail}`).dates.map(
      ({ role, date }) => [role, date],
    );

  test.each([
    ['发布时间： 2024-01-29 16:33 字体:[]\n', '2024-01-29'],
    ['时间:2024-01-12 14:33来源:海城市八里镇作者: 点击:\n', '2024-01-12'],
    ['来源:日期:2024-01-24 15:21字号:    \n', '2024-01-24'],
    ['发布日期：[2024-01-05]\n', '2024-01-05'],
    ['发表时间：2024年1月5日\n', '2024-01-05'],
    ['更新时间：2024-02-05 发布时间：2024-01-05\n', '2024-01-05'],
  ])('%j is of publication', (head, date) => {
    expect(report(head)).toEqual([['published', date]]);
  });

  test.each(['更新时间：2024-02-05\n', '发文日期：2024-01-05\n', '2024-01-05\n', '[ 2024-01-05 ]\n'])('%j is none', (head) => {
    expect(report(head)).toEqual([]);
  });

  test.each([
    '清溪县水务局\n2024年1月5日\n主办：清溪县人民政府 承办：办公室\nICP备12345号',
    '清溪县水务局\n日 期：2024年1月5日',
    '清溪县水务局\n2024年1月5日\n版权所有：清溪县水务局',
  ])('%j is signed', (tail) => {
    expect(report('', tail)).toEqual([['signed', '2024-01-05']]);
  });
});

describe('verdict', () => {
  test.each([
    ['', 'empty', null],
    [' \n　\n', 'empty', null],
    ['某市水利局2020年政府信息公开工作年度报告解读\n一、编制背景\n二、主要内容\n', 'not-a-report', '解读'],
    ['关于做好2023年政府信息公开工作年度报告编制工作的通知\n各单位：\n一、总体要求\n二、时间安排\n', 'not-a-report', '通知'],
    ['政府信息公开工作年度报告范文\n一、总体情况\n', 'not-a-report', '范文'],
    [[2020, 2021, 2022, 2023].map((year) => `某局${String(year)}年政府信息公开工作年度报告`).join('\n'), 'not-a-report', '目录'],
    ['今天天气很好。', 'not-a-report', null],
    ['\uE001\uE002\uE003'.repeat(20), 'no-text', '没有对应字符的字形'],
    ['一、总体情况\n有。\n二、主动公开政府信息情况\n有。', 'report', null],
    ['某局2020年政府信息公开工作年度报告\n一、总体情况\n有。', 'report', null],
  ])('%j is %s', (value, verdict, looksLike) => {
    expect(recogniseText(value).recognition).toMatchObject({ verdict, looksLike });
  });
});
