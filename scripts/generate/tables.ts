import type { RuleCategory, RuleMeta } from '../../src/types/rule.js';
import { between, current, type Output } from './output.js';

type Language = 'zh' | 'en';

const categories: readonly (readonly [RuleCategory, string, string])[] = [
  ['document', '文档', 'Document'],
  ['structure', '结构', 'Structure'],
  ['forms', '表格', 'Forms'],
  ['numbers', '数据', 'Numbers'],
  ['dates', '日期', 'Dates'],
  ['law', '依据', 'Law'],
  ['agency', '机关', 'Agency'],
  ['words', '文字', 'Words'],
  ['privacy', '隐私', 'Privacy'],
  ['formats', '格式', 'File formats'],
  ['linter', '检查工具', 'Linter'],
];

const levels = {
  zh: { off: '关', error: '错误', warning: '警告', style: '风格', review: '需人工核对' },
  en: { off: 'off', error: 'error', warning: 'warning', style: 'style', review: 'review' },
};

/** The severities that the messages of a rule have by default, the gravest first. */
export function severities(meta: RuleMeta, language: Language): string {
  const names = levels[language];
  if (meta.recommended === 'off') return names.off;
  const messages = Object.values(meta.messages);
  const plain = messages.filter((message) => !message.style && !message.review);
  const found: string[] = [];
  if (plain.some((message) => message.severity === 'error')) found.push(meta.recommended === 'warn' ? names.warning : names.error);
  if (plain.some((message) => message.severity === 'warning')) found.push(meta.recommended === 'error' ? names.error : names.warning);
  if (messages.some((message) => message.style)) found.push(names.style);
  if (found.length === 0) found.push(names.review);
  return [...new Set(found)].join(language === 'zh' ? '、' : ', ');
}

export function editions(meta: RuleMeta, language: Language): string {
  if (meta.editions === 'all') return language === 'zh' ? '全部' : 'all';
  return meta.editions.join(language === 'zh' ? '、' : ', ');
}

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
    return `| ${link} | ${severities(meta, language)} | ${editions(meta, language)} | ${cell(meta.docs[language].title)} |`;
  });
  return [`| ${heads.join(' | ')} |`, '| --- | --- | --- | --- |', ...rows].join('\n');
}

function grouped(metas: readonly RuleMeta[], language: Language, folder: string): string {
  const parts = categories.flatMap(([category, zh, en]) => {
    const members = metas.filter((meta) => meta.category === category);
    return members.length === 0 ? [] : [`**${language === 'zh' ? zh : en}**\n\n${ruleTable(members, language, folder)}`];
  });
  return parts.join('\n\n');
}

const catalogueSkeleton = `# 规则

每条规则一页。本页由 \`npm run generate\` 生成。级别是推荐配置（\`rules.config.json\`）下的级别；版本是适用的年报格式版本。

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
