import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { authorityNames, categoryNames, editionsOf, repairsOf, severities, weightOf } from '../../src/cli/rule-words.js';
import type { RuleMeta } from '../../src/types/rule.js';
import type { Basis } from '../../src/types/standard.js';
import { between, current, type Output } from './output.js';
import { cell } from './tables.js';

const folder = 'docs/rules';
/** The pages of the rules: heads from their metas, the rest as it stands. A new rule gets a page to be filled in. */
export function rulePages(root: string, metas: readonly RuleMeta[]): Output[] {
  return metas.map((meta) => {
    const path = `${folder}/${meta.id}.md`;
    const content = between(current(root, path) ?? skeleton, 'head', head(meta));
    if (content === null) throw new Error(`${path}: the marks <!-- gklint:head --> … <!-- /gklint:head --> are missing`);
    return { path, content };
  });
}

/** Pages whose rule is gone. */
export function orphanPages(root: string, ids: readonly string[]): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md') && name !== 'README.md' && !ids.includes(name.slice(0, -'.md'.length)))
    .map((name) => `${folder}/${name}`);
}

const skeleton = `<!-- gklint:head -->
<!-- /gklint:head -->

## 检查什么

## 不检查什么

## 示例

<!-- Fenced blocks that open with txt gklint-valid or txt gklint-invalid, settings after it as JSON; the tests run them. -->
`;

function head(meta: RuleMeta): string {
  const { title, description } = meta.docs.zh;
  const parts = [`# ${title}（\`${meta.id}\`）`, description, facts(meta), messages(meta), options(meta), basis(meta.basis)];
  return parts.filter((part) => part !== '').join('\n\n');
}

function facts(meta: RuleMeta): string {
  return [
    '| 类别 | 级别 | 推荐配置 | 适用版本 |',
    '| --- | --- | --- | --- |',
    `| ${categoryNames[meta.category].zh} | ${severities(meta, 'zh')} | \`${meta.recommended}\` | ${editionsOf(meta, 'zh')} |`,
  ].join('\n');
}

/** With a column for what can be repaired where a message can. */
function messages(meta: RuleMeta): string {
  const all = Object.entries(meta.messages);
  const hasRepairs = all.some(([, message]) => repairsOf(message, 'zh') !== '');
  const heads = ['消息', '级别', ...(hasRepairs ? ['修复'] : []), '内容'];
  const rows = all.map(([id, message]) => [
    `\`${id}\``,
    weightOf(message, 'zh'),
    ...(hasRepairs ? [repairsOf(message, 'zh')] : []),
    cell(message.zh),
  ]);
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

interface OptionSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly description?: string;
}

function options(meta: RuleMeta): string {
  const properties = Object.entries((meta.options?.properties ?? {}) as Record<string, OptionSchema>);
  if (properties.length === 0) return '';
  const rows = properties.map(([name, schema]) => {
    const value = meta.defaultOptions?.[name];
    const standing = value === undefined ? '' : `\`${cell(JSON.stringify(value))}\``;
    return `| \`${name}\` | ${typeOf(schema)} | ${standing} | ${cell(schema.description ?? '')} |`;
  });
  return ['**选项**', ['| 名称 | 类型 | 默认值 | 说明 |', '| --- | --- | --- | --- |', ...rows].join('\n')].join('\n\n');
}

function typeOf(schema: OptionSchema): string {
  if (schema.enum) return schema.enum.map((value) => `\`${cell(JSON.stringify(value))}\``).join('、');
  return `\`${[schema.type ?? '任意'].flat().join('`、`')}\``;
}

function basis(list: readonly Basis[]): string {
  const lines = list.map(({ instrument, article, words, authority }) => {
    const quoted = words ? `：“${words}”` : '';
    return `- ${instrument} ${article}${quoted}（${authorityNames[authority].zh}）`;
  });
  return lines.length === 0 ? '' : ['**依据**', lines.join('\n')].join('\n\n');
}
