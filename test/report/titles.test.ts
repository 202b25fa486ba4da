import { describe, expect, test } from '@jest/globals';
import { recogniseText } from './recognise-text.js';

const body = '根据《条例》，编制本报告。\n一、概述\n有。';

describe('titles as they are set', () => {
  test.each([
    ['phrase over three lines', '云岭县水务局\n2023年政府信息公开\n工作年度报告', '云岭县水务局', 2023, 3],
    ['year, agency, phrase', '2023年度\n云岭县水务局政府信息公开工作\n年度报告', '云岭县水务局', 2023, 3],
    ['four lines', '云岭县水务局\n2023年\n政府信息公开工作\n年度报告', '云岭县水务局', 2023, 4],
    [
      'a name cut in two',
      '通化市东昌区政务服务和数字化\n建设管理局2019年政府信息公开工作年度报告',
      '通化市东昌区政务服务和数字化建设管理局',
      2019,
      2,
    ],
    [
      'two bodies',
      '中国共产党云岭县委员会\n云岭县人民政府办公室\n2023年政府信息公开工作年度报告',
      '中国共产党云岭县委员会云岭县人民政府办公室',
      2023,
      3,
    ],
    ['spaces between all characters', '云 岭 县 水 务 局\n2 0 2 3 年 政 府 信 息 公 开 工 作 年 度 报 告', '云岭县水务局', 2023, 2],
    ['a cover', '政府信息公开工作年度报告\n（2023年度）\n云岭县水务局', '云岭县水务局', 2023, 3],
    ['the agency in brackets beneath', '2023年政府信息公开工作年度报告\n（云岭县水务局）', '云岭县水务局', 2023, 2],
  ])('%s', (_, head, agency, year, lines) => {
    const { title, preamble } = recogniseText(`${head}\n${body}`);
    expect(title).toMatchObject({ agency, year, complete: true, range: [0, head.length] });
    expect(preamble).toEqual([lines, lines + 1]);
  });

  test.each([
    ['云岭县水务局政府信息公开2023年度报告', '云岭县水务局', 2023, false],
    ['云岭县青石镇政府信息公开2023年年度报告', '云岭县青石镇', 2023, false],
    ['云岭县人民政府信息公开工作年度报告（2023年）', '云岭县人民政府', 2023, true],
    ['云岭县水务局（2023年度）政府信息公开工作年度报告', '云岭县水务局', 2023, true],
    ['云岭县水务局二Ｏ二三年政府信息公开工作年度报告', '云岭县水务局', 2023, true],
    ['云岭县水务局２０２３年政府信息公开工作年度报告', '云岭县水务局', 2023, true],
    ['中共云岭县委机构编制委员会办公室2023年政府信息公开工作年度报告', '中共云岭县委机构编制委员会办公室', 2023, true],
    ['云岭县水务局23年政府信息公开工作年度报告', '云岭县水务局', null, true],
    ['云岭县水务局政府信息公开工作年度报告（2024年1月18日）', '云岭县水务局', null, true],
  ])('%s', (head, agency, year, complete) => {
    expect(recogniseText(`${head}\n${body}`).title).toMatchObject({ text: head, agency, year, complete });
  });

  test.each([
    ['《云岭县水务局2023年政府信息公开工作年度报告》', '云岭县水务局2023年政府信息公开工作年度报告'],
    ['“云岭县水务局2023年政府信息公开工作年度报告”', '云岭县水务局2023年政府信息公开工作年度报告'],
    ['云岭县水务局2023年政府信息公开工作年度报告-云岭县人民政府网', '云岭县水务局2023年政府信息公开工作年度报告'],
    ['云岭县水务局2023年政府信息公开工作年度报告（公开版）', '云岭县水务局2023年政府信息公开工作年度报告（公开版）'],
  ])('%s without what stands around it', (head, text) => {
    expect(recogniseText(`${head}\n${body}`).title?.text).toBe(text);
  });

  test('the name of a site in front belongs to none', () => {
    expect(recogniseText(`云岭县政府信息公开平台\n水务局2023年政府信息公开工作年度报告\n${body}`).title?.agency).toBe('水务局');
  });

  test('links to other reports at the end are no further titles', () => {
    const links = '上一篇：云岭县水务局2022年政府信息公开工作年度报告\n·云岭县民政局2022年政府信息公开工作年度报告';
    const report = recogniseText(`云岭县水务局2023年政府信息公开工作年度报告\n${body}\n云岭县水务局\n2024年1月18日\n相关文章\n${links}`);
    expect(report.furtherTitles).toEqual([]);
    expect(report.signature).toMatchObject({ agency: '云岭县水务局', date: { date: '2024-01-18' } });
  });
});

describe('the agency where the title is lost', () => {
  const section = '一、总体情况\n2023年公开信息。\n二、主动公开政府信息情况\n有。';

  test.each([
    ['the signature', `${section}\n云岭县水务局\n2024年1月18日`, '云岭县水务局', 'department'],
    ['the page', `发布机构：云岭县水务局\n来源：云岭县人民政府\n${section}`, '云岭县水务局', 'department'],
    [
      'who wrote it',
      `本年度工作报告是由通化市东昌区政务服务和数字化建设管理局依据《条例》和省、市有关文件要求编制而成的。\n${section}`,
      '通化市东昌区政务服务和数字化建设管理局',
      'department',
    ],
    ['who publishes it', `现将云岭县青石镇人民政府2023年政府信息公开工作情况公布如下。\n${section}`, '云岭县青石镇人民政府', 'township'],
    ['whom to ask', `编制本报告。如有疑问，请与云岭县水务局办公室联系（电话：0000-1234567）。\n${section}`, '云岭县水务局', 'department'],
    [
      'the office of a government',
      `编制本报告。如有疑问，请与云岭县人民政府办公室联系。\n${section}`,
      '云岭县人民政府办公室',
      'government',
    ],
    [
      'the caption of the form',
      `${section}\n中共嵊泗县委嵊泗县人民政府办公室2017年度政府信息公开情况统计表`,
      '中共嵊泗县委嵊泗县人民政府办公室',
      'government',
    ],
    ['who filled in the form', `${section}\n政府信息公开情况统计表\n填报单位（盖章）：云岭县水务局`, '云岭县水务局', 'department'],
  ])('is taken from %s', (_, text, name, kind) => {
    const { agency } = recogniseText(text);
    expect(agency).toMatchObject({ name, kind });
    expect(text.slice(...(agency?.range ?? []))).toContain(name);
  });

  test.each([
    ['本办、我局', `由我局编制本报告，请与我办联系。\n${section}`],
    ['an office of no body', `如有疑问，请与云岭县政务公开办公室联系。\n${section}`],
    ['the parts of the report', `本报告由总体情况和主动公开政府信息情况编制而成。\n${section}`],
    ['other words', `高新区认真贯彻落实。\n${section}`],
  ])('is not guessed from %s', (_, text) => {
    expect(recogniseText(text).agency).toBeNull();
  });
});
