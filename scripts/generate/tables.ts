import { categoryNames, editionsOf, severities } from '../../src/cli/rule-words.js';
import type { RuleMeta } from '../../src/types/rule.js';
import { between, current, type Output } from './output.js';

type Language = 'zh' | 'en';

/** Text for a cell of a Markdown table. */
export function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}

function ruleTable(metas: readonly RuleMeta[], language: Language, folder: string): string {
  const heads = language === 'zh' ? ['规则', '级别', '版本', '检查内容'] : ['rule', 'severity', 'editions', 'checks'];
  const rows = metas.map((meta) => {
    const link = `[\`${meta.id}\`](${folder}${meta.id}.md)`;
    return `| ${link} | ${severities(meta, language)} | ${editionsOf(meta, language)} | ${cell(meta.docs[language].title)}${marksOf(meta)} |`;
  });
  return [`| ${heads.join(' | ')} |`, '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** What programs can do about it: repair it, or make suggestions. */
function marksOf({ messages }: RuleMeta): string {
  const all = Object.values(messages);
  return `${all.some(({ fixable }) => fixable === true) ? ' 🔧' : ''}${all.some(({ suggests }) => suggests === true) ? ' 💡' : ''}`;
}

function grouped(metas: readonly RuleMeta[], language: Language, folder: string): string {
  const parts = Object.entries(categoryNames).flatMap(([category, { zh, en }]) => {
    const members = metas.filter((meta) => meta.category === category);
    return members.length === 0 ? [] : [`**${language === 'zh' ? zh : en}**\n\n${ruleTable(members, language, folder)}`];
  });
  return parts.join('\n\n');
}

const catalogueSkeleton = `# 规则

每条规则一页。本页由 \`npm run generate\` 生成。级别是推荐配置（\`rules.config.json\`）下的级别；版本是适用的年报格式版本。🔧 可用 \`--fix\` 自动修复，💡 有修改建议（不会自动采用）。

<!-- gklint:rules -->
<!-- /gklint:rules -->
`;

/** The tables of rules: docs/rules/README.md, README.md and README.en.md. */
export function ruleTables(root: string, metas: readonly RuleMeta[]): Output[] {
  const places: readonly (readonly [string, Language, string, string | null])[] = [
    ['docs/rules/README.md', 'zh', './', current(root, 'docs/rules/README.md') ?? catalogueSkeleton],
    ['README.md', 'zh', 'docs/rules/', current(root, 'README.md')],
    ['README.en.md', 'en', 'docs/rules/', current(root, 'README.en.md')],
  ];
  return places.map(([path, language, folder, text]) => {
    const content = text === null ? null : between(text, 'rules', grouped(metas, language, folder));
    if (content === null) throw new Error(`${path}: the marks <!-- gklint:rules --> … <!-- /gklint:rules --> are missing`);
    return { path, content };
  });
}
