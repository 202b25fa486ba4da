import type { Finding } from '../../src/types/rule.js';

/** What must be seen in real reports, and what may. Everything else is a false alarm. */

export interface Expected {
  readonly rule: string;
  /** Null: anywhere, where what is missing has no line of its own. */
  readonly line: number | null;
}

export interface Must extends Expected {
  readonly level: 'error' | 'warning' | 'review';
  /** Words that the message must hold. */
  readonly says?: readonly string[];
}

export interface Expectation {
  readonly report: { readonly year: number | null; readonly edition: string; readonly editionFrom?: string };
  readonly must: readonly Must[];
  /** True or harmless, not demanded. */
  readonly may: readonly Expected[];
}

const titleLost: Expected = { rule: 'report-title', line: 1 };
const preambleLost: Expected = { rule: 'period-stated', line: 1 };

const seeds: Readonly<Record<string, Expectation>> = {
  '000': {
    report: { year: 2018, edition: '2014' },
    must: [
      { rule: 'section-required', line: null, level: 'error', says: ['收费及减免'] },
      { rule: 'section-required', line: null, level: 'warning', says: ['其他需要报告的事项'] },
      { rule: 'section-partial', line: 13, level: 'warning', says: ['行政诉讼', '行政复议'] },
      { rule: 'period-stated', line: 1, level: 'warning', says: ['2018年1月1日至12月31日'] },
      { rule: 'typo', line: 7, level: 'warning', says: ['均并'] },
      { rule: 'typo', line: 15, level: 'warning', says: ['部门户网站'] },
    ],
    may: [titleLost],
  },
  '001': {
    report: { year: 2017, edition: '2014' },
    must: [
      { rule: 'statistics-bound', line: 22, level: 'error', says: ['8295', '8278', '6563', '390', '1325', '17'] },
      { rule: 'section-partial', line: null, level: 'review', says: ['表'] },
      { rule: 'prose-sum', line: 2, level: 'error', says: ['8295', '8278', '6563+390+1325', '相差 17'] },
      { rule: 'typo', line: 9, level: 'warning', says: ['文件需公开文件'] },
    ],
    may: [titleLost, preambleLost],
  },
  '002': {
    report: { year: 2019, edition: '2019' },
    must: [
      { rule: 'table-required', line: 18, level: 'error' },
      { rule: 'table-required', line: 21, level: 'error' },
      { rule: 'table-required', line: 23, level: 'error' },
      { rule: 'section-not-empty', line: 21, level: 'error' },
      { rule: 'typo', line: 5, level: 'warning', says: ['政府公开指南', '政府信息公开指南'] },
      { rule: 'typo', line: 7, level: 'warning', says: ['人大代表', '建议'] },
      { rule: 'typo', line: 15, level: 'warning', says: ['一般公共预收支'] },
      { rule: 'legal-term', line: 24, level: 'warning', says: ['行政投诉'] },
      { rule: 'typo', line: 27, level: 'warning', says: ['高度专注'] },
    ],
    may: [titleLost],
  },
  '003': {
    report: { year: null, edition: '2019', editionFrom: 'cited-notice' },
    must: [
      { rule: 'outline-legacy', line: 2, level: 'error', says: ['总体情况', '其他需要报告的事项'] },
      { rule: 'table-required', line: 10, level: 'error' },
      { rule: 'table-required', line: 14, level: 'error' },
      { rule: 'table-required', line: 16, level: 'error' },
      { rule: 'no-traditional', line: null, level: 'warning' },
      { rule: 'no-pinyin-residue', line: null, level: 'warning' },
      { rule: 'punctuation-doubled', line: null, level: 'warning' },
      { rule: 'no-mojibake', line: 16, level: 'warning' },
      { rule: 'report-year', line: null, level: 'warning' },
      { rule: 'period-stated', line: 1, level: 'warning' },
      { rule: 'no-count', line: null, level: 'warning', says: ['数字'] },
      { rule: 'vague-problem', line: 21, level: 'warning', says: ['公开内容不够全面'] },
    ],
    may: [titleLost],
  },
  '004': {
    report: { year: 2018, edition: '2014', editionFrom: 'report-year' },
    must: [
      { rule: 'section-required', line: null, level: 'warning', says: ['其他需要报告的事项'] },
      { rule: 'prose-conflict', line: 13, level: 'warning', says: ['1691', '1698', '51+1647'] },
      { rule: 'handled-exceeds-received', line: 25, level: 'error', says: ['29', '24+5', '2'] },
      { rule: 'confusable-term', line: 6, level: 'warning', says: ['行政权利清单', '行政权力清单'] },
      { rule: 'typo', line: 8, level: 'warning', says: ['均政务公开栏'] },
      { rule: 'duplicated-word', line: 17, level: 'warning', says: ['公开公开'] },
      { rule: 'confusable-term', line: 18, level: 'warning', says: ['行政权利清单'] },
      { rule: 'confusable-term', line: 18, level: 'warning', says: ['其它'] },
      { rule: 'typo', line: 20, level: 'warning', says: ['大代表建议', '人大代表建议'] },
      { rule: 'legal-term', line: 23, level: 'warning', says: ['依申请公开申请'] },
      { rule: 'legal-term', line: 25, level: 'warning', says: ['延时办结'] },
      { rule: 'vague-problem', line: 33, level: 'warning', says: ['公开内容质量还需提高'] },
    ],
    may: [],
  },
};

const otherUnsplit: Must = { rule: 'table-labels', line: null, level: 'warning', says: ['（六）其他处理', '未分列'] };
const labelMisprint: Expected = { rule: 'table-labels', line: null };

const noResults: Must = { rule: 'evaluation-results', line: null, level: 'warning', says: ['工作考核、社会评议、责任追究'] };
const vague: Must = { rule: 'vague-problem', line: null, level: 'warning' };

const corpus: Readonly<Record<string, Expectation>> = {
  // Form four prints 总计 0 for 10+1+0+0 and for 5+0+0+0.
  '001': {
    report: { year: 2023, edition: '2021' },
    must: [
      { rule: 'table-case-sum', line: 428, level: 'error', says: ['11', '10+1+0+0'] },
      { rule: 'table-case-sum', line: 450, level: 'error', says: ['5', '5+0+0+0'] },
      otherUnsplit,
      noResults,
      vague,
    ],
    may: [labelMisprint],
  },
  '002': {
    report: { year: 2023, edition: '2021' },
    must: [
      { rule: 'table-case-sum', line: 149, level: 'error', says: ['11', '10+1+0+0'] },
      { rule: 'table-case-sum', line: 149, level: 'error', says: ['5', '5+0+0+0'] },
      otherUnsplit,
      noResults,
      vague,
    ],
    may: [labelMisprint],
  },
  '003': { report: { year: 2024, edition: '2021' }, must: [otherUnsplit], may: [labelMisprint] },
  '004': { report: { year: 2024, edition: '2021' }, must: [otherUnsplit], may: [labelMisprint] },
  // The groups of form four are out of order in plain pdftotext.
  '005': {
    report: { year: 2024, edition: '2021' },
    must: [{ rule: 'table-cell-number', line: null, level: 'review', says: ['15'] }],
    may: [],
  },
  '006': { report: { year: 2024, edition: '2021' }, must: [], may: [] },
  // 2024: 备案 of 134 and 57 cases beside 170 and 77 in the table is another count.
  '011': { report: { year: 2023, edition: '2021' }, must: [vague], may: [titleLost, preambleLost] },
  '012': {
    report: { year: 2024, edition: '2021' },
    must: [{ rule: 'typo', line: 50, level: 'warning', says: ['公共企事业单信息公开', '位'] }, vague],
    may: [titleLost, preambleLost],
  },
  '014': {
    report: { year: 2011, edition: '2008' },
    must: [
      { rule: 'section-required', line: null, level: 'error', says: ['收费及减免'] },
      { rule: 'section-required', line: null, level: 'warning', says: ['其他需要报告的事项'] },
      { rule: 'prose-sum', line: 10, level: 'warning', says: ['425', '421', '主要类别'] },
      { rule: 'number-unit', line: 10, level: 'warning', says: ['1402'] },
      // Published on 18 April, signed on 20 February.
      { rule: 'publication-deadline', line: 2, level: 'review' },
    ],
    // 诉讼 stands in the table alone.
    may: [{ rule: 'section-partial', line: 10 }],
  },
  '016': {
    report: { year: 2019, edition: '2019' },
    must: [
      { rule: 'table-cell-number', line: 10, level: 'review' },
      { rule: 'prose-sum', line: 10, level: 'error', says: ['2599', '2533', '相差 66'] },
      { rule: 'number-unit', line: 10, level: 'warning', says: ['企业资质条'] },
    ],
    may: [],
  },
  '018': {
    report: { year: 2023, edition: '2021' },
    must: [{ rule: 'heading-numbering', line: 10, level: 'warning', says: ['三是'] }],
    may: [{ rule: 'table-cell-number', line: 10 }],
  },
  '020': { report: { year: 2025, edition: '2021' }, must: [], may: [labelMisprint] },
  '022': {
    report: { year: 2025, edition: '2021' },
    must: [{ rule: 'section-required', line: 183, level: 'review', says: ['存在的主要问题及改进情况'] }],
    may: [{ rule: 'table-cell-number', line: null }],
  },
  '024': {
    report: { year: 2025, edition: '2021' },
    must: [
      noResults,
      vague,
      { rule: 'overview-aspects', line: 5, level: 'warning', says: ['监督保障'] },
      { rule: 'problem-remedy', line: 82, level: 'warning' },
    ],
    may: [],
  },
  // A province's own form in place of the national one.
  '026': {
    report: { year: 2014, edition: '2014' },
    must: [
      { rule: 'table-labels', line: 10, level: 'review' },
      { rule: 'section-required', line: null, level: 'warning', says: ['其他需要报告的事项'] },
      { rule: 'prose-sum', line: 10, level: 'warning', says: ['2543', '2641', '主要类别'] },
    ],
    may: [{ rule: 'section-partial', line: 10 }],
  },
  // The page breaks off in the first row of form three.
  '027': {
    report: { year: 2023, edition: '2021' },
    must: [
      { rule: 'section-required', line: null, level: 'error', says: ['政府信息公开行政复议、行政诉讼情况'] },
      { rule: 'section-required', line: null, level: 'error', says: ['存在的主要问题及改进情况'] },
      { rule: 'section-required', line: null, level: 'error', says: ['其他需要报告的事项'] },
    ],
    may: [
      { rule: 'table-required', line: null },
      { rule: 'table-labels', line: null },
      { rule: 'table-cell-number', line: null },
    ],
  },
};

export const expectations = { seeds, corpus };

/** Whether the finding is the one meant. */
export function meets(finding: Finding, must: Must): boolean {
  const level = finding.kind === 'review' ? 'review' : finding.severity === 2 ? 'error' : 'warning';
  return stands(finding, must) && level === must.level && (must.says ?? []).every((words) => finding.message.includes(words));
}

/** What remains when every expectation has taken away one finding. */
export function surplus(findings: readonly Finding[], { must, may }: Expectation): Finding[] {
  const rest = [...findings];
  const take = (is: (finding: Finding) => boolean): void => {
    const index = rest.findIndex(is);
    if (index >= 0) rest.splice(index, 1);
  };
  for (const expected of must) take((finding) => meets(finding, expected));
  for (const expected of may) take((finding) => stands(finding, expected));
  return rest;
}

function stands(finding: Finding, { rule, line }: Expected): boolean {
  return finding.ruleId === rule && (line === null || finding.line === line);
}

/** For the names of tests. */
export function nameOf({ rule, line, level, says }: Must): string {
  return `${level} ${rule}${line === null ? '' : ` at line ${String(line)}`}${says === undefined ? '' : `: ${says.join(' ')}`}`;
}
