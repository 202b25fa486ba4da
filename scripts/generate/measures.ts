import type { MeasureBook } from '../../src/types/measure.js';
import { between, current, type Output } from './output.js';
import { cell } from './tables.js';

const path = 'docs/measures.md';

const skeleton = `# 正文数字的指标

\`gklint extract\` 的 \`measure\` 和 \`channel\` 用的编号。本页由 \`npm run generate\` 生成，出自 \`src/standards/measures.json\`。

<!-- gklint:measures -->
<!-- /gklint:measures -->
`;

/** What figures in prose may count, for those who read what `gklint extract` prints. */
export function measureTables(root: string, book: MeasureBook): Output[] {
  const measures = book.measures.map(({ id, name, units, within }) => [
    code(id),
    name.zh,
    name.en,
    (units ?? []).join('、'),
    (within ?? []).map(code).join('、'),
  ]);
  const channels = book.channels.map(({ id, name }) => [code(id), name.zh, name.en]);
  const tables = [
    '## 指标',
    table(['编号', '数的是', 'English', '常用单位', '可以是谁的分项'], measures),
    '## 渠道',
    table(['编号', '渠道', 'English'], channels),
  ];
  const content = between(current(root, path) ?? skeleton, 'measures', tables.join('\n\n'));
  if (content === null) throw new Error(`${path}: the marks <!-- gklint:measures --> … <!-- /gklint:measures --> are missing`);
  return [{ path, content }];
}

function code(id: string): string {
  return `\`${id}\``;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
