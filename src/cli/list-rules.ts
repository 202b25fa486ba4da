import { join } from 'node:path';
import type { EngineParts } from '../engine/index.js';
import { inLocale } from '../text/bilingual.js';
import { visibleWidth } from '../text/width.js';
import type { Locale, Rule } from '../types/rule.js';
import { notAChoice } from './arguments.js';
import type { Io, Log } from './io.js';
import { configuratorOf, planner } from './plan.js';
import { categoryNames, editionsOf } from './rule-words.js';
import { openSink, pour } from './session.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/** Prints all rules, those of plugins too, with the level that they have in the current folder. */
export async function listRules(settings: Settings, io: Io, _log: Log, parts: EngineParts): Promise<number> {
  const { format } = settings;
  if (format !== 'stylish' && format !== 'json') throw new UsageError(notAChoice('format', format, ['stylish', 'json']));
  const { rules, levels, locale } = await rulesHere(settings, parts, io);
  const text = format === 'json' ? asJson(rules, levels) : asTable(rules, levels, locale);
  await pour([text], openSink(settings, [], io));
  return 0;
}

/** The rules as they hold in the current folder. Throws a `ConfigError`. */
export async function rulesHere(
  settings: Settings,
  parts: EngineParts,
  io: Io,
): Promise<{ readonly rules: readonly Rule[]; readonly levels: Levels; readonly locale: Locale }> {
  const config = await configuratorOf(settings, parts, io).forFile(join(io.cwd(), 'report.txt'));
  const { parts: used, options } = await planner(settings, parts)(config);
  return { rules: used.rules, levels: options.rules, locale: options.locale };
}

type Levels = Readonly<Record<string, { readonly level: string } | undefined>>;

function asJson(rules: readonly Rule[], levels: Levels): string {
  const list = rules.map(({ meta }) => ({
    id: meta.id,
    plugin: meta.id.includes('/') ? meta.id.slice(0, meta.id.indexOf('/')) : null,
    category: meta.category,
    title: { zh: meta.docs.zh.title, en: meta.docs.en.title },
    description: { zh: meta.docs.zh.description, en: meta.docs.en.description },
    recommended: meta.recommended,
    level: levels[meta.id]?.level ?? 'off',
    editions: meta.editions,
    messages: meta.messages,
    options: meta.options ?? null,
    defaultOptions: meta.defaultOptions ?? null,
    basis: meta.basis,
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

function asTable(rules: readonly Rule[], levels: Levels, locale: Locale): string {
  const language = locale === 'en' ? 'en' : 'zh';
  const heads = language === 'en' ? ['RULE', 'LEVEL', 'CATEGORY', 'EDITIONS', 'CHECKS'] : ['规则', '级别', '类别', '版本', '检查内容'];
  const rows = rules.map(({ meta }) => [
    meta.id,
    levels[meta.id]?.level ?? 'off',
    inLocale(categoryNames[meta.category], locale),
    editionsOf(meta, language),
    meta.docs[language].title,
  ]);
  return aligned([heads, ...rows]);
}

/** Columns of the width of their widest cell, Chinese counted as two. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_head, column) => Math.max(...rows.map((row) => visibleWidth(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - visibleWidth(cell))).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}
