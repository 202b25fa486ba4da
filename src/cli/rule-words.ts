import type { Bilingual } from '../text/bilingual.js';
import type { MessageTemplate, RuleCategory, RuleMeta } from '../types/rule.js';
import type { Authority } from '../types/standard.js';

/** Words about rules: for their pages, the tables of rules, `--list-rules` and `explain`. */

type Language = keyof Bilingual;

export const categoryNames: Readonly<Record<RuleCategory, Bilingual>> = {
  document: { zh: '文档', en: 'Document' },
  structure: { zh: '结构', en: 'Structure' },
  forms: { zh: '表格', en: 'Forms' },
  numbers: { zh: '数据', en: 'Numbers' },
  dates: { zh: '日期', en: 'Dates' },
  law: { zh: '依据', en: 'Law' },
  agency: { zh: '机关', en: 'Agency' },
  words: { zh: '文字', en: 'Words' },
  privacy: { zh: '隐私', en: 'Privacy' },
  formats: { zh: '格式', en: 'File formats' },
  linter: { zh: '检查工具', en: 'Linter' },
};

export const authorityNames: Readonly<Record<Authority, Bilingual>> = {
  stated: { zh: '明文规定', en: 'stated' },
  implied: { zh: '由规定得出', en: 'implied' },
  convention: { zh: '惯例', en: 'custom' },
};

const levels = {
  off: { zh: '关', en: 'off' },
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  style: { zh: '风格', en: 'style' },
  review: { zh: '需人工核对', en: 'review' },
} as const;

/** The severities that the messages of a rule have by default, the gravest first. */
export function severities(meta: RuleMeta, language: Language): string {
  if (meta.recommended === 'off') return levels.off[language];
  const messages = Object.values(meta.messages);
  const plain = messages.filter((message) => message.style !== true && message.review === undefined);
  const found: string[] = [];
  if (plain.some((message) => message.severity === 'error'))
    found.push((meta.recommended === 'warn' ? levels.warning : levels.error)[language]);
  if (plain.some((message) => message.severity === 'warning'))
    found.push((meta.recommended === 'error' ? levels.error : levels.warning)[language]);
  if (messages.some((message) => message.style === true)) found.push(levels.style[language]);
  if (found.length === 0) found.push(levels.review[language]);
  return [...new Set(found)].join(language === 'zh' ? '、' : ', ');
}

/** What one message weighs by default. */
export function weightOf(message: MessageTemplate, language: Language): string {
  if (message.review !== undefined) return levels.review[language];
  if (message.style === true) return levels.style[language];
  return levels[message.severity][language];
}

export function editionsOf(meta: RuleMeta, language: Language): string {
  if (meta.editions === 'all') return language === 'zh' ? '全部' : 'all';
  return meta.editions.join(language === 'zh' ? '、' : ', ');
}

const repairs = {
  fixable: { zh: '自动修复', en: 'fixable' },
  suggests: { zh: '有修改建议', en: 'with suggestions' },
} as const;

/** What can be done about the findings of a message by program; empty where nothing can. */
export function repairsOf({ fixable, suggests }: MessageTemplate, language: Language): string {
  const found = [...(fixable === true ? [repairs.fixable[language]] : []), ...(suggests === true ? [repairs.suggests[language]] : [])];
  return found.join(language === 'zh' ? '、' : ', ');
}
