import type { Locale, MessageTemplate, RuleMeta } from '../../types/rule.js';
import { basisText } from '../basis.js';
import { escapeMarkdown } from '../markdown.js';
import { ruleUrl } from '../rule-url.js';
import type { RunInfo } from '../types.js';
import { sarifTemplate } from './messages.js';
import type { Taxonomies } from './taxonomies.js';

/** What may be said of the run; the order is their index. */
export const notificationIds = ['readFailed', 'recogniseFailed', 'ruleFailed', 'runNote'] as const;
export type NotificationId = (typeof notificationIds)[number];

const notificationTexts: Readonly<Record<NotificationId, { readonly zh: string; readonly en: string }>> = {
  readFailed: { zh: '文件无法读取，未作检查', en: 'The file could not be read and was not checked' },
  recogniseFailed: { zh: '年度报告识别失败，未作检查', en: 'The report could not be recognised and was not checked' },
  ruleFailed: { zh: '规则运行失败，该项未作检查', en: 'A rule failed; what it looks at was not checked' },
  runNote: { zh: '关于本次运行的说明', en: 'A note on the run' },
};

export function driver({ tool, rules }: Pick<RunInfo, 'tool' | 'rules'>, taxonomies: Taxonomies, locale: Locale): object {
  const { name, version, homepage } = tool;
  return {
    name,
    ...(version === '' ? {} : { version, semanticVersion: version }),
    ...(homepage === null ? {} : { informationUri: homepage }),
    language: locale,
    shortDescription: say(
      { zh: '政府信息公开工作年度报告检查工具', en: 'A linter for annual reports on government information disclosure' },
      locale,
    ),
    rules: rules.map((meta) => ruleDescriptor(meta, homepage, taxonomies, locale)),
    notifications: notificationIds.map((id) => notificationDescriptor(id, locale)),
    supportedTaxonomies: taxonomies.supported(),
  };
}

function say(text: { readonly zh: string; readonly en: string }, locale: Locale): { readonly text: string } {
  return { text: locale === 'en' ? text.en : text.zh };
}

function ruleDescriptor(meta: RuleMeta, homepage: string | null, taxonomies: Taxonomies, locale: Locale): object {
  const { title, description } = locale === 'en' ? meta.docs.en : meta.docs.zh;
  const url = ruleUrl(homepage, meta.id);
  return {
    id: meta.id,
    name: pascalCase(meta.id),
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: help(meta, locale),
    ...(url === undefined ? {} : { helpUri: url }),
    defaultConfiguration: defaultConfiguration(meta),
    messageStrings: Object.fromEntries(
      Object.entries(meta.messages).map(([id, message]) => [id, { text: sarifTemplate(locale === 'en' ? message.en : message.zh).text }]),
    ),
    relationships: taxonomies.referAll(meta.basis).map((target) => ({ target, kinds: ['relevant'] })),
    properties: {
      tags: [meta.category, ...(meta.editions === 'all' ? [] : meta.editions.map((edition) => `edition-${edition}`))],
      precision: precisionOf(meta),
      'problem.severity': highest(meta),
    },
  };
}

/** `table-row-sum`: TableRowSum. Name and id must differ by more than case. */
function pascalCase(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return words.length > 1 ? name : `${name}Rule`;
}

function help({ docs, basis }: RuleMeta, locale: Locale): object {
  const { title, description } = locale === 'en' ? docs.en : docs.zh;
  const heading = locale === 'en' ? 'Legal basis:' : '依据：';
  const quote = (words: string): string => (locale === 'en' ? `: "${words}"` : `：“${words}”`);
  const lines = basis.map((each) => `${basisText(each)}${each.words === undefined ? '' : quote(each.words)}`);
  return {
    text: [description, ...(lines.length === 0 ? [] : [heading, ...lines])].join('\n'),
    markdown: [
      `**${escapeMarkdown(title)}**`,
      escapeMarkdown(description),
      ...(lines.length === 0 ? [] : [heading, lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')]),
    ].join('\n\n'),
  };
}

function defaultConfiguration(meta: RuleMeta): object {
  const { recommended, defaultOptions } = meta;
  return {
    enabled: recommended !== 'off',
    level: levelOf(meta, recommended === 'off' ? 'default' : recommended),
    ...(defaultOptions === undefined ? {} : { parameters: defaultOptions }),
  };
}

/** The level that SARIF gives a rule: the most that its messages come to. */
export function levelOf(meta: RuleMeta, level: 'warn' | 'error' | 'default'): 'error' | 'warning' {
  if (level === 'warn') return 'warning';
  return level === 'error' ? 'error' : highest(meta);
}

function highest({ messages }: RuleMeta): 'error' | 'warning' {
  return Object.values(messages).some((message) => isCertain(message) && message.severity === 'error') ? 'error' : 'warning';
}

function isCertain({ review, style }: MessageTemplate): boolean {
  return review === undefined && style !== true;
}

/** What is demanded by law and can be counted is certain; what is custom may have exceptions; what a person must look at has. */
function precisionOf(meta: RuleMeta): 'very-high' | 'high' | 'medium' {
  if (!Object.values(meta.messages).some(isCertain)) return 'medium';
  return highest(meta) === 'error' ? 'very-high' : 'high';
}

function notificationDescriptor(id: NotificationId, locale: Locale): object {
  const text = say(notificationTexts[id], locale);
  return {
    id,
    shortDescription: text,
    fullDescription: text,
    help: { ...text, markdown: text.text },
    defaultConfiguration: { level: id === 'runNote' ? 'warning' : 'error' },
  };
}
