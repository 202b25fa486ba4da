import type { Finding, Locale, Outcome, Rule } from '../types/rule.js';
import { makeFatal } from './finding.js';

/** What can fail before any rule runs. */
export type Stage = 'read' | 'recognise';

const stages = {
  read: { messageId: 'readFailed', zh: '文件读取失败', en: 'The file could not be read' },
  recognise: { messageId: 'recogniseFailed', zh: '年度报告识别失败', en: 'The report could not be recognised' },
} as const;

/** One line: the message of an error, or whatever was thrown. */
export function errorText(error: unknown): string {
  return plainText(error).replace(/\s+/g, ' ').trim();
}

function plainText(error: unknown): string {
  if (error instanceof Error) return error.message || error.name;
  try {
    return String(error);
  } catch {
    // An object without a prototype has no text.
    return Object.prototype.toString.call(error);
  }
}

export function ruleFailed(ruleId: string, error: unknown, locale: Locale): Finding {
  const text = errorText(error);
  const message = locale === 'en' ? `Rule ${ruleId} failed: ${text}` : `规则 ${ruleId} 运行失败：${text}`;
  return makeFatal(ruleId, 'ruleFailed', message, text);
}

export function stageFailed(stage: Stage, error: unknown, locale: Locale): Finding {
  const text = errorText(error);
  const { messageId, zh, en } = stages[stage];
  return makeFatal(null, messageId, locale === 'en' ? `${en}: ${text}` : `${zh}：${text}`, text);
}

/** No rule could run. */
export function allNotRun(rules: readonly Rule[], error: unknown): Outcome[] {
  const text = errorText(error);
  return rules.map((rule) => ({ rule: rule.meta.id, outcome: 'not-run', error: text }));
}
