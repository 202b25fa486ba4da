import { loadStandards } from '../../src/standards/index.js';
import type { FormStandard, LabelNode } from '../../src/types/standard.js';

/** Texts of forms for the tests of rules, as a copied web page gives them: one row a line, cells between pipes. */

const standards = loadStandards();

/** Columns: 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他, 总计. Rows that are not named hold zeros. */
export type Rows = Readonly<Record<string, readonly (number | string)[]>>;

const requests: Rows = {
  new: [5, 1, 0, 0, 0, 2, 8],
  granted: [3, 0, 0, 0, 0, 1, 4],
  partial: [1, 0, 0, 0, 0, 0, 1],
  'denied.3': [0, 1, 0, 0, 0, 0, 1],
  'notProcessed.2': [0, 0, 0, 0, 0, 1, 1],
  resultTotal: [4, 1, 0, 0, 0, 2, 7],
  carryOut: [1, 0, 0, 0, 0, 0, 1],
};

/** Section three with its form. `rows` replaces rows of a form whose sums hold; `labels` replaces labels, null leaves the row out. */
export function requestsText(rows: Rows = {}, edition = '2021', labels: Readonly<Record<string, string | null>> = {}): string {
  const head = [
    '三、收到和处理政府信息公开申请情况',
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 |',
    '自然人 | 法人或其他组织 | 总计 |',
    '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |',
  ];
  const values: Rows = { ...requests, ...rows };
  return `${[...head, ...linesOf(formOf('requests', edition).blocks[0]?.rows ?? [], [], values, labels)].join('\n')}\n`;
}

/** Section four with its form: fifteen values, 总计 the fifth, tenth and fifteenth. */
export function disputesText(values: readonly (number | string)[]): string {
  return [
    '四、政府信息公开行政复议、行政诉讼情况',
    '行政复议 | 行政诉讼 |',
    '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |',
    '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |',
    `${values.join(' | ')} |`,
    '',
  ].join('\n');
}

/** Section two with its form of 2021: 规章 and 规范性文件 (制发, 废止, 现行有效), then the five single values. */
export function disclosureText(
  values: {
    readonly rules?: string;
    readonly norm?: string;
    readonly license?: string;
    readonly penalty?: string;
    readonly coercion?: string;
    readonly fee?: string;
    readonly normLabel?: string;
  } = {},
): string {
  return [
    '二、主动公开政府信息情况',
    '第二十条第（一）项 |',
    '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
    `规章 | ${values.rules ?? '0 | 0 | 0'} |`,
    `${values.normLabel ?? '行政规范性文件'} | ${values.norm ?? '2 | 1 | 31'} |`,
    '第二十条第（五）项 |',
    '信息内容 | 本年处理决定数量 |',
    `行政许可 | ${values.license ?? '1204'} |`,
    '第二十条第（六）项 |',
    '信息内容 | 本年处理决定数量 |',
    `行政处罚 | ${values.penalty ?? '37'} |`,
    `行政强制 | ${values.coercion ?? '0'} |`,
    '第二十条第（八）项 |',
    '信息内容 | 本年收费金额（单位：万元） |',
    `行政事业性收费 | ${values.fee ?? '12.5'} |`,
    '',
  ].join('\n');
}

/** Section two with its form of 2019. Values stand in the order of the columns: 制作, 公开, 总数; 上一年, 增减, 处理决定. */
export function disclosureText2019(
  values: {
    readonly rules?: string;
    readonly norm?: string;
    /** A row that some places add. */
    readonly localOther?: string;
    readonly license?: string;
    readonly otherService?: string;
    readonly penalty?: string;
    readonly coercion?: string;
    readonly fee?: string;
  } = {},
): string {
  return [
    '二、主动公开政府信息情况',
    '第二十条第（一）项 |',
    '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |',
    `规章 | ${values.rules ?? '0 | 0 | 0'} |`,
    `规范性文件 | ${values.norm ?? '2 | 2 | 31'} |`,
    ...(values.localOther === undefined ? [] : [`其他主动公开文件 | ${values.localOther} |`]),
    '第二十条第（五）项 |',
    '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
    `行政许可 | ${values.license ?? '96 | -4 | 1204'} |`,
    `其他对外管理服务事项 | ${values.otherService ?? '18 | 0 | 2'} |`,
    '第二十条第（六）项 |',
    '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
    `行政处罚 | ${values.penalty ?? '305 | 12 | 37'} |`,
    `行政强制 | ${values.coercion ?? '20 | -2 | 0'} |`,
    '第二十条第（八）项 |',
    '信息内容 | 上一年项目数量 | 本年增/减 |',
    `行政事业性收费 | ${values.fee ?? '6 | -6'} |`,
    '第二十条第（九）项 |',
    '信息内容 | 采购项目数量 | 采购总金额 |',
    '政府集中采购 | 3 | 251000元 |',
    '',
  ].join('\n');
}

/** The statistics form of 2014: rows that are not named hold 0. */
export function statisticsText(rows: Readonly<Record<string, number | string>> = {}): string {
  const lines: string[] = ['政府信息公开情况统计表', '统计指标 | 单位 | 统计数 |'];
  const add = (nodes: readonly LabelNode[]): void => {
    for (const node of nodes) {
      lines.push(node.value ? `${node.label} | ${node.unit ?? ''} | ${rows[node.id] ?? 0} |` : `${node.label} | —— | —— |`);
      add(node.children);
    }
  };
  add(formOf('statistics', '2014').blocks[0]?.rows ?? []);
  return `${lines.join('\n')}\n`;
}

export interface CellPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where the nth (from 1) value stands on the line that holds a label; counted from the end with a negative number. */
export function placeOf(text: string, label: string, nth: number): CellPlace {
  const lines = text.split('\n');
  const line = lines.findIndex((candidate) => candidate.includes(label));
  if (line === -1) throw new Error(`no line with ${label}`);
  const content = lines[line] ?? '';
  const values = [...content.matchAll(/(?<=^|\| )[^|]*?(?= ?\|)/g)].filter((match) => match.index > content.indexOf(label) || nth < 0);
  const match = values.at(nth < 0 ? nth : nth - 1);
  if (match === undefined) throw new Error(`no value ${nth} in ${content}`);
  return { line: line + 1, column: match.index + 1, endLine: line + 1, endColumn: match.index + match[0].length + 1 };
}

/** Where the first occurrence of a string stands. */
export function placeOfWords(text: string, words: string): CellPlace {
  const at = text.indexOf(words);
  if (at === -1) throw new Error(`no ${words}`);
  const before = text.slice(0, at).split('\n');
  const column = (before[before.length - 1]?.length ?? 0) + 1;
  return { line: before.length, column, endLine: before.length, endColumn: column + words.length };
}

function formOf(id: string, edition: string): FormStandard {
  const form = standards.byId(edition)?.forms.find((candidate) => candidate.id === id);
  if (form === undefined) throw new Error(`no form ${id} in ${edition}`);
  return form;
}

function linesOf(
  nodes: readonly LabelNode[],
  above: readonly string[],
  values: Rows,
  labels: Readonly<Record<string, string | null>>,
): string[] {
  return nodes.flatMap((node, index) => {
    const label = labels[node.id] === undefined ? node.label : labels[node.id];
    if (label === null || label === undefined) return [];
    const path = index === 0 ? [...above, label] : [label];
    if (!node.value && !(node.id in values)) return linesOf(node.children, path, values, labels);
    return [`${[...path, ...(values[node.id] ?? [0, 0, 0, 0, 0, 0, 0])].join(' | ')} |`];
  });
}
