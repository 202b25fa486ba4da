import { describe, expect, test } from '@jest/globals';
import { allSections, headingsOf, recogniseText } from './recognise-text.js';

function titles(value: string): string[] {
  return allSections(recogniseText(value)).map((section) => section.heading.title);
}

describe('headings on lines of their own', () => {
  test('are found with spaces, stops and damaged marks', () => {
    const report = recogniseText(
      '引　言\n本报告据实编制。\n一 、 概　述\n内容。\n二,、主动公开政府信息的情况。\n内容。\n三.收费情况\n无。',
    );
    expect(headingsOf(report)).toEqual([
      'null overview accepted 引　言',
      '1 overview recognised 一 、 概　述',
      '2 disclosure accepted 二、主动公开政府信息的情况。',
      '3 fees accepted 三.收费情况',
    ]);
    expect(report.edition).toBeNull();
  });

  test('say mark, title and their ranges', () => {
    const value = '某县2022年政府信息公开工作年度报告\n一、 总体 情况。\n有。';
    const [section] = recogniseText(value).sections;
    expect(section?.heading).toEqual({
      text: '一、 总体 情况。',
      range: [20, 29],
      mark: '一、',
      markRange: [20, 22],
      title: '总体情况',
      titleRange: [23, 28],
    });
    expect(section?.body).toEqual([29, value.length]);
  });

  test('run on into their sentence', () => {
    expect(titles('一、总体情况\n（一）主动公开情况。2024年公开。\n（二）规范性文件制发与管理2件。\n1、加强培训。培训两次。')).toEqual([
      '总体情况',
      '主动公开情况',
      '规范性文件制发与管理2件',
      '加强培训',
    ]);
  });

  test('need no marks where none has one', () => {
    const report = recogniseText(
      '某局2022年政府信息公开工作年度报告\n总体情况\n2022年公开。\n主动公开政府信息情况\n无\n收到和处理政府信息公开申请情况\n无',
    );
    expect(report.sections.map((section) => [section.level, section.ordinal, section.id])).toEqual([
      [1, null, 'overview'],
      [1, null, 'disclosure'],
      [1, null, 'requests'],
    ]);
  });

  test('may be marked 1. or 第一部分 throughout', () => {
    const arabic = recogniseText(
      '某局2022年政府信息公开工作年度报告\n1. 总体情况\n（1）主动公开。有。\n2. 主动公开政府信息情况\n3. 收到和处理政府信息公开申请情况\n无',
    );
    expect(headingsOf(arabic)).toEqual([
      '1 overview mandated 1. 总体情况',
      '  1 null unknown （1）主动公开。',
      '2 disclosure mandated 2. 主动公开政府信息情况',
      '3 requests mandated 3. 收到和处理政府信息公开申请情况',
    ]);
    expect(titles('第一部分 总体情况\n有\n第二部分　主动公开政府信息情况\n有')).toEqual(['总体情况', '主动公开政府信息情况']);
  });

  test('may be broken over two lines', () => {
    const value = '四、政府信息公开行政复议、\n行政诉讼情况\n未发生。\n五、存在的主要问题及\n改进情况\n有。';
    const report = recogniseText(value, { edition: '2021' });
    expect(report.sections.map(({ id, wording, heading }) => [id, wording, heading.range])).toEqual([
      ['disputes', 'mandated', [0, 20]],
      ['problems', 'mandated', [26, 41]],
    ]);
  });

  test('survive a broken encoding', () => {
    const report = recogniseText('某局2015年政府信息公开工作年度报告\n六,、因信息公开申请?zhí)崞鹦姓?fù)议、行政诉讼情况\n未发生。');
    expect(report.sections.map((section) => section.id)).toEqual(['disputes']);
    expect(report.noise.map((noise) => noise.kind)).toEqual(['doubled-mark', 'mojibake']);
  });

  test('a sentence with a number in front is none', () => {
    expect(titles('一、概述\n1.5万人次访问，同比增长。\n2018年，我局公开信息。\n3、4号窗口受理')).toEqual(['概述', '4号窗口受理']);
  });
});

describe('headings inside a line', () => {
  test('are cut at known wordings', () => {
    const report = recogniseText(
      '总结如下。一、概述本年度统一、概况二、主动公开政府信息情况2015年公开12条。三、政策解读情况 2015年解读10篇。四、政府信息公开的收费及减免情况无。',
    );
    expect(headingsOf(report).map((line) => line.split(' ').pop())).toEqual([
      '一、概述',
      '二、主动公开政府信息情况',
      '三、政策解读情况',
      '四、政府信息公开的收费及减免情况',
    ]);
  });

  test('of lower levels follow a stop or a heading', () => {
    const report = recogniseText(
      '一、总体情况（一）主动公开方面平潭公开政府信息13561条。（二）依申请公开方面收到申请81件，包括（一）信函，（二）网络。（三）监督保障方面常态化开展日监测、月通报，对错情每月通报。二、主动公开政府信息情况第二十条第（一）项信息内容规章000三、收到和处理政府信息公开申请情况一、本年新收政府信息公开申请数量801000081（一）予以公开220000022四、结转下年度继续办理0000000四、政府信息公开行政复议、行政诉讼情况110024五、存在的主要问题及改进情况',
    );
    expect(headingsOf(report).map((line) => line.replace(/ (?:mandated|unknown)/u, ''))).toEqual([
      '1 overview 一、总体情况',
      '  1 null （一）主动公开方面',
      '  2 null （二）依申请公开方面',
      '  3 null （三）监督保障方面',
      '2 disclosure 二、主动公开政府信息情况',
      '3 requests 三、收到和处理政府信息公开申请情况',
      '4 disputes 四、政府信息公开行政复议、行政诉讼情况',
      '5 problems 五、存在的主要问题及改进情况',
    ]);
  });
});

describe('rows of forms are no headings', () => {
  test.each([
    [
      'one cell a line',
      '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n3\n二、上年结转政府信息公开申请数量\n0\n三 、本 年 度办 理 结果\n（一）予以公开\n1\n（三）不予公开\n2.其他法律行政止公开\n（六）其他\n（七）总计\n3\n四、结转下年度继续办理\n0',
    ],
    [
      'set type',
      '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量      21    0    0    0   0   0   21\n     （五）不      3.要求提供公开出版物    0    0    0   0   0   0   0\n     （四）无',
    ],
    [
      'Markdown in a text',
      '## 三、收到和处理政府信息公开申请情况\n\n### 一、本年新收政府信息公开申请数量\n\n### 三、本年度办理结果\n\n### (一) 予以公开\n\n### (六) 其他\n',
    ],
  ])('%s', (_, value) => {
    expect(titles(value)).toEqual(['收到和处理政府信息公开申请情况']);
  });

  test('rows of the statistics form, though its words are those of headings', () => {
    const value =
      '一、主动公开政府信息情况\n公开12条。\n二、其他需要报告的事项\n无。\n某县统计表\n统计指标\n单位\n统计数\n一、主动公开情况\n（一）主动公开政府信息数\n条\n12\n三、依申请公开情况\n四、行政复议数量\n件\n0';
    expect(titles(value)).toEqual(['主动公开政府信息情况', '其他需要报告的事项']);
  });

  test.each(['一、　指标名称 计量单位', '一、\u3000', '（一） 指标名称 计量单位'])('a mark without a title is none: %j', (value) => {
    expect(titles(value)).toEqual([]);
  });

  test("a province's own form in one line", () => {
    expect(
      titles(
        '六、某区政府信息公开情况统计表 指标名称 计量单位 2014年度 历年累计 主动公开文件数 条 2543 78967 其中：1、政府网站公开数 条 2543 78967 2、政府公报公开数 条 0 0',
      ),
    ).toEqual(['某区政府信息公开情况统计表']);
    const value =
      '五、主要问题和改进措施 有待加强。 六、某区政府信息公开情况统计表 指标名称 计量单位 2014年度 主动公开文件数 条 2543 其中：1、政府网站公开数 条 2543 2、政府公报公开数 条 0 0';
    expect(titles(value)).toEqual(['主要问题和改进措施', '某区政府信息公开情况统计表']);
  });
});

describe('what a heading is bound to', () => {
  function ids(value: string, edition: string): (string | null)[][] {
    return recogniseText(value, { edition }).sections.map((section) => [section.id, section.wording]);
  }

  test('the wordings of its own edition first, then those that other editions demand', () => {
    const value = '一、总体情况\n二、政府信息公开申请的办理情况\n三、政府信息公开的收费及减免情况\n四、组织领导和制度建设情况';
    expect(ids(value, '2019')).toEqual([
      ['overview', 'mandated'],
      ['requests', 'recognised'],
      [null, 'unknown'],
      [null, 'unknown'],
    ]);
    expect(ids(value, '2014')).toEqual([
      ['overview', 'accepted'],
      ['requests', 'accepted'],
      ['fees', 'mandated'],
      [null, 'unknown'],
    ]);
  });

  test('a year in front is no other wording; a slip of the pen is recognised', () => {
    expect(ids('一、2023年总体情况\n五、存在的主要问题和改进工作情况', '2021')).toEqual([
      ['overview', 'accepted'],
      ['problems', 'recognised'],
    ]);
  });

  test('two headings may be one section', () => {
    expect(ids('九、存在的问题\n有。\n十、整改措施\n有。', '2014').map(([id]) => id)).toEqual(['problems', 'problems']);
  });
});
