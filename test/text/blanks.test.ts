import { describe, expect, test } from '@jest/globals';
import { blanksIn } from '../../src/text/blanks.js';

function blanks(text: string): string[] {
  return blanksIn(text).map(([start, end]) => text.slice(start, end));
}

describe('blanksIn', () => {
  test.each([
    ['XX县人民政府20XX年政府信息公开工作年度报告', ['XX县', '20XX年']],
    ['20**年，××单位主动公开信息XX条。', ['20**年', '××单位', 'XX条']],
    ['____年共收到申请__件', ['____年', '__件']],
    ['印发《××县20××年政务公开工作要点》', ['20××年']],
    ['某某局负责', ['某某局']],
    ['发文XX篇，xx年xx月xx日', ['XX篇', 'xx年', 'xx月', 'xx日']],
  ])('%s', (text, expected) => {
    expect(blanks(text)).toEqual(expected);
  });

  test.each([
    '张××局长、李XX县民来访',
    '标题应写明“××单位20XX年”',
    '**年度报告**和**条例**',
    '身份证号3201**********12、手机138****1234',
    '《关于××局申请公开的答复》',
    '某县某局、某年某月',
    '王某某申请',
    '规格3×5件、12×3条',
    'XX条例、XX年级、××日报',
    '',
  ])('silent: %s', (text) => {
    expect(blanks(text)).toEqual([]);
  });
});
