import { singleLine as printable } from '../text/printable.js';
import type { Locale, MessageTemplate } from '../types/rule.js';

export { printable };

const placeholder = /\{\{\s*([A-Za-z][A-Za-z0-9]*)\s*\}\}/g;
/** A rendered message with what its data lacked or had too much of; both are faults of the rule. */
export interface RenderedMessage {
  readonly text: string;
  readonly missing: readonly string[];
  readonly unused: readonly string[];
}

/** The names between {{ and }} in a template, each once, in order. */
export function placeholdersOf(template: string): string[] {
  return [...new Set(Array.from(template.matchAll(placeholder), (match) => match[1] ?? ''))];
}

export function templateText(template: MessageTemplate, locale: Locale): string {
  return locale === 'en' ? template.en : template.zh;
}

/** Fills a template. A placeholder without data stays as it is. The text has no line breaks or control characters. */
export function renderMessage(template: string, data: Readonly<Record<string, string | number>> = {}): RenderedMessage {
  const missing = new Set<string>();
  const used = new Set<string>();
  const text = template.replace(placeholder, (whole, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) {
      missing.add(name);
      return whole;
    }
    used.add(name);
    return printable(String(value));
  });
  return { text, missing: [...missing], unused: Object.keys(data).filter((name) => !used.has(name)) };
}
