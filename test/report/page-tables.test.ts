import { describe, expect, test } from '@jest/globals';
import { reportOf } from './forms/helpers.js';

const page = (lines: readonly string[]): string => ['|'.repeat(40), ...lines.map((line) => `| ${line} |||||||`)].join('\n');

describe('a page printed as one table', () => {
  const lines = [
    '云岭县水务局2023年政府信息公开工作年度报告',
    '一、总体情况',
    '本局按照规定推进公开工作。',
    '三、收到和处理政府信息公开申请情况',
    '一、本年新收政府信息公开申请数量 | 14 | 0 | 0 | 0 | 0 | 0 | 14',
    '二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1',
    '六、其他需要报告的事项',
    '无。',
  ];

  test('has its title, its headings and its form', async () => {
    const report = await reportOf(page(lines));
    expect(report.title?.text).toBe('云岭县水务局2023年政府信息公开工作年度报告');
    expect(report.sections.map((section) => section.id)).toEqual(['overview', 'requests', 'other']);
    expect(report.forms[0]?.cells.get('new@total')?.text).toBe('14');
  });

  test('has its title too where every line is a cell of its own', async () => {
    const report = await reportOf(['|'.repeat(40), ...lines.map((line) => `| ${line} |`)].join('\n'));
    expect(report.title?.text).toBe('云岭县水务局2023年政府信息公开工作年度报告');
    expect(report.sections.map((section) => section.id)).toEqual(['overview', 'requests', 'other']);
  });

  test('a form whose rows are blank stays a table', async () => {
    const report = await reportOf(
      '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 | | | | | | | |\n二、上年结转政府信息公开申请数量 | | | | | | | |\n四、结转下年度继续办理 | | | | | | | |\n',
    );
    expect(report.sections.map((section) => section.id)).toEqual(['requests']);
    expect(report.forms[0]?.cells.get('new@total')?.kind).toBe('blank');
  });
});
