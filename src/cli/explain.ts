import { existsSync, readFileSync } from 'node:fs';
import type { EngineParts } from '../engine/index.js';
import { inLocale } from '../text/bilingual.js';
import { nearest } from '../text/nearest.js';
import type { Locale, RuleMeta } from '../types/rule.js';
import type { Basis } from '../types/standard.js';
import type { Io, Log } from './io.js';
import { rulesHere } from './list-rules.js';
import { pageText } from './rule-page-text.js';
import { authorityNames, categoryNames, editionsOf, repairsOf, weightOf } from './rule-words.js';
import { openSink, pour } from './session.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/** Prints what rules check, on what basis, with examples. */
export async function explain(settings: Settings, io: Io, _log: Log, parts: EngineParts): Promise<number> {
  const { rules, levels, locale } = await rulesHere(settings, parts, io);
  const metas = settings.files.map((id) => {
    const rule = rules.find(({ meta }) => meta.id === id);
    if (rule === undefined)
      throw unknown(
        id,
        rules.map(({ meta }) => meta.id),
      );
    return rule.meta;
  });
  const text =
    settings.format === 'json'
      ? `${JSON.stringify(
          metas.map((meta) => ({ ...meta, level: levels[meta.id]?.level ?? 'off', page: pageOf(meta.id) })),
          null,
          2,
        )}\n`
      : metas.map((meta) => explained(meta, levels[meta.id]?.level ?? 'off', locale)).join('\n');
  await pour([text], openSink(settings, [], io));
  return 0;
}

function unknown(id: string, known: readonly string[]): UsageError {
  const near = nearest(id, known);
  return new UsageError({
    zh: `没有规则“${id}”。${near === undefined ? '全部规则见 gklint --list-rules。' : `是否想写“${near}”？`}`,
    en: `There is no rule "${id}". ${near === undefined ? 'gklint --list-rules shows all rules.' : `Did you mean "${near}"?`}`,
  });
}

/** The page of a rule in Markdown, which ships with the package; null for rules of plugins. */
function pageOf(id: string): string | null {
  const place = new URL(`../../docs/rules/${id}.md`, import.meta.url);
  if (id.includes('/') || !existsSync(place)) return null;
  const page = readFileSync(place, 'utf8');
  const mark = '<!-- /gklint:head -->';
  return page.slice(page.indexOf(mark) + mark.length).trim();
}

function explained(meta: RuleMeta, level: string, locale: Locale): string {
  const language = locale === 'en' ? 'en' : 'zh';
  const { title, description } = meta.docs[language];
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh);
  const facts: [string, string][] = [
    [say('类别', 'Category'), categoryNames[meta.category][language]],
    [
      say('级别', 'Level'),
      level === meta.recommended ? level : say(`${level}（推荐配置为 ${meta.recommended}）`, `${level} (recommended: ${meta.recommended})`),
    ],
    [say('版本', 'Editions'), editionsOf(meta, language)],
  ];
  const page = pageOf(meta.id);
  const blocks = [
    `${meta.id}  ${title}`,
    description,
    facts.map(([name, value]) => `${name}${say('：', ': ')}${value}`).join('\n'),
    titled(
      say('信息', 'Messages'),
      Object.values(meta.messages).map((message) => {
        const repairs = repairsOf(message, language);
        const after = repairs === '' ? '' : say(`（${repairs}）`, ` (${repairs})`);
        return `${weightOf(message, language)}${say('：', ': ')}${message[language]}${after}`;
      }),
    ),
    titled(say('选项', 'Options'), optionLines(meta)),
    titled(
      say('依据', 'Basis'),
      meta.basis.map((basis) => basisLine(basis, locale)),
    ),
    ...(page === null ? [] : [...(language === 'en' ? ['The page of the rule, in Chinese:'] : []), pageText(page)]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function titled(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n');
}

function optionLines({ options, defaultOptions }: RuleMeta): string[] {
  const properties = (options?.['properties'] ?? {}) as Readonly<
    Record<string, { readonly description?: string; readonly type?: unknown; readonly enum?: readonly unknown[] }>
  >;
  return Object.entries(properties).map(([name, { description = '', type, enum: values }]) => {
    const allowed = values?.map((value) => JSON.stringify(value)).join(' | ') ?? [type ?? 'any'].flat().map(String).join(' | ');
    const standing = defaultOptions?.[name];
    return `${name}: ${allowed}${standing === undefined ? '' : ` = ${JSON.stringify(standing)}`}${description === '' ? '' : `  ${description}`}`;
  });
}

function basisLine({ instrument, article, words, authority }: Basis, locale: Locale): string {
  const quoted = words === undefined ? '' : locale === 'en' ? `: “${words}”` : `：“${words}”`;
  const name = inLocale(authorityNames[authority], locale);
  return `${instrument} ${article}${quoted}${locale === 'en' ? ` (${name})` : `（${name}）`}`;
}
