import type { Finding } from '../types/rule.js';
import type { AgencyKind } from '../types/standard.js';
import type { CaseFormat } from './cases.js';

/** The settings of an example: the JSON object after its kind. */
export interface ExampleSettings {
  readonly edition?: string;
  readonly year?: number;
  readonly agencyKind?: AgencyKind;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A fenced block of a rule page: ```` ```txt gklint-invalid {"edition":"2021"} ````. */
export interface Example {
  readonly kind: 'valid' | 'invalid';
  readonly format: CaseFormat;
  readonly settings: ExampleSettings;
  readonly text: string;
  /** 1-based line of the page on which the fence opens. */
  readonly line: number;
}

export interface RulePage {
  readonly examples: readonly Example[];
  /** Why the page has no examples: `<!-- no-example: reason -->`. */
  readonly noExample: string | null;
  /** True where the head is between its marks. */
  readonly hasHead: boolean;
}

/** A fault of the page itself, with the line. */
export class RulePageError extends Error {
  override name = 'RulePageError';
}

const fence = /^(`{3,}|~{3,})(.*)$/;
const kinds = new Map([
  ['gklint-valid', 'valid'],
  ['gklint-invalid', 'invalid'],
] as const);
const formats: readonly string[] = ['txt', 'md', 'html'];
const settingNames: readonly string[] = ['edition', 'year', 'agencyKind', 'options'];

/** Reads docs/rules/<id>.md. Throws a {@link RulePageError} where an example cannot be run. */
export function parseRulePage(markdown: string): RulePage {
  const lines = markdown.split(/\r?\n/);
  const examples: Example[] = [];
  const prose: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const opening = fence.exec(lines[at] ?? '');
    if (opening === null) {
      prose.push(lines[at] ?? '');
      continue;
    }
    const end = closingFence(lines, at, opening[1] ?? '');
    const example = toExample(opening[2] ?? '', lines.slice(at + 1, end), at + 1);
    if (example !== undefined) examples.push(example);
    at = end;
  }
  const text = prose.join('\n');
  const head = text.indexOf('<!-- gklint:head -->');
  return {
    examples,
    noExample: /<!--\s*no-example:([^>]*?)-->/.exec(text)?.[1]?.trim() ?? null,
    hasHead: head !== -1 && text.indexOf('<!-- /gklint:head -->') > head,
  };
}

/** What is wrong with the findings of an example; null where nothing is. Only findings of the rule of the page count. */
export function exampleFault(ruleId: string, example: Example, findings: readonly Finding[]): string | null {
  const fatal = findings.find((finding) => finding.fatal === true);
  if (fatal !== undefined) return fatal.message;
  const own = findings.filter((finding) => finding.ruleId === ruleId);
  if (example.kind === 'invalid') return own.length > 0 ? null : `${ruleId} finds nothing`;
  return own.length === 0 ? null : own.map((finding) => `${String(finding.line)}:${String(finding.column)} ${finding.message}`).join('\n');
}

/** What a page owes its reader and does not give; empty where it is complete. */
export function pageFaults({ examples, noExample, hasHead }: RulePage): string[] {
  const faults = hasHead ? [] : ['the head is not between <!-- gklint:head --> and <!-- /gklint:head -->'];
  if (noExample !== null) return noExample === '' ? [...faults, 'no-example gives no reason'] : faults;
  for (const kind of ['valid', 'invalid']) {
    if (!examples.some((example) => example.kind === kind)) faults.push(`no example is ${kind}`);
  }
  return faults;
}

function closingFence(lines: readonly string[], start: number, mark: string): number {
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trimEnd();
    if (line.length >= mark.length && line === mark.charAt(0).repeat(line.length)) return at;
  }
  throw new RulePageError(`line ${String(start + 1)}: the fence is not closed`);
}

function toExample(info: string, body: readonly string[], line: number): Example | undefined {
  const [, format = '', word = '', json = ''] = /^\s*(\S*)\s*(\S*)\s*(.*)$/.exec(info) ?? [];
  const kind = kinds.get(word as 'gklint-valid');
  if (kind === undefined) {
    if (info.includes('gklint-')) throw new RulePageError(`line ${String(line)}: "${info.trim()}" is no example`);
    return undefined;
  }
  if (!formats.includes(format)) throw new RulePageError(`line ${String(line)}: format "${format}" is none of ${formats.join(', ')}`);
  return { kind, format: format as CaseFormat, settings: settingsOf(json, line), text: `${body.join('\n')}\n`, line };
}

function settingsOf(json: string, line: number): ExampleSettings {
  if (json.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new RulePageError(`line ${String(line)}: the settings are no JSON`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RulePageError(`line ${String(line)}: the settings are no object`);
  const unknown = Object.keys(value).filter((name) => !settingNames.includes(name));
  if (unknown.length > 0) throw new RulePageError(`line ${String(line)}: unknown setting ${unknown.join(', ')}`);
  return value;
}
