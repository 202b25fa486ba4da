import { singleLine } from '../../text/printable.js';
import type { Finding, Locale, RuleMeta } from '../../types/rule.js';

const placeholder = /\{\{\s*([A-Za-z][A-Za-z0-9]*)\s*\}\}/g;

/** A template in SARIF's form, with the name that stands for each of its numbers. */
interface Template {
  readonly text: string;
  readonly names: readonly string[];
}

/** `{{actual}}` becomes `{0}`, a brace of the text itself is doubled. */
export function sarifTemplate(template: string): Template {
  const names: string[] = [];
  let text = '';
  let at = 0;
  for (const match of template.matchAll(placeholder)) {
    const name = match[1] ?? '';
    if (!names.includes(name)) names.push(name);
    text += `${doubled(template.slice(at, match.index))}{${String(names.indexOf(name))}}`;
    at = match.index + match[0].length;
  }
  return { text: text + doubled(template.slice(at)), names };
}

function doubled(text: string): string {
  return text.replace(/[{}]/g, '$&$&');
}

/** The message of a result: its text, and where the rule knows it the template with what fills it. */
export function messageOf(finding: Finding, meta: RuleMeta | undefined, locale: Locale): object {
  const template = meta === undefined || !Object.hasOwn(meta.messages, finding.messageId) ? undefined : meta.messages[finding.messageId];
  if (template === undefined) return { text: finding.message };
  const { names } = sarifTemplate(locale === 'en' ? template.en : template.zh);
  return {
    text: finding.message,
    id: finding.messageId,
    ...(names.length === 0 ? {} : { arguments: names.map((name) => argument(finding, name)) }),
  };
}

/** What the engine puts there: where it has nothing, the placeholder stays. */
function argument({ data }: Finding, name: string): string {
  return Object.hasOwn(data, name) ? singleLine(data[name] ?? '') : `{{${name}}}`;
}
