import type { ReviewReason } from '../types/review.js';
import type { CheckOptions, InapplicableReason, Rule, RuleLevel, RuleMeta, Severity } from '../types/rule.js';

export type CaseFormat = 'txt' | 'md' | 'html';

interface CaseBase {
  /** Default: the beginning of the text. */
  readonly name?: string;
  readonly text: string;
  readonly format?: CaseFormat;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly edition?: string;
  readonly year?: number;
  readonly agencyKind?: NonNullable<CheckOptions['agencyKind']>;
  /** Default `default`: each message keeps its own severity. */
  readonly level?: Exclude<RuleLevel, 'off'>;
  /** Whether style messages are shown. Default true. */
  readonly style?: boolean;
  /** False: fragments are not taken for reports. Default true. */
  readonly assumeReport?: boolean;
}

/** The rule must stay silent. */
export interface ValidCase extends CaseBase {
  /** Why there is nothing to check. Without it the rule must have looked at something. */
  readonly inapplicable?: InapplicableReason;
}

/** The rule must find exactly this, in the order of offsets. */
export interface InvalidCase extends CaseBase {
  readonly errors: readonly ExpectedFinding[];
  /** The text with all fixes applied; due where a finding carries a fix. */
  readonly output?: string;
}

/** Lines and columns 1-based, columns in UTF-16 units, end exclusive. What is left out is not compared. */
export interface ExpectedFinding {
  readonly messageId: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly severity?: Severity;
  readonly kind?: 'violation' | 'review';
  readonly reason?: ReviewReason;
  readonly cells?: readonly string[];
  readonly alternatives?: readonly (readonly string[])[];
  readonly place?: string;
  readonly section?: string | null;
  /** The message in Chinese. */
  readonly message?: string;
  /** Related places, as `line:column`. */
  readonly related?: readonly string[];
  /** What a person may choose, by the text that each would leave; all of them, in order. */
  readonly suggestions?: readonly { readonly desc?: string; readonly output: string }[];
}

export interface Cases {
  readonly valid: readonly (string | ValidCase)[];
  readonly invalid: readonly InvalidCase[];
}

/** A test that proves too little, or a rule that did not do what its test says. */
export class RuleTesterError extends Error {
  override name = 'RuleTesterError';
}

const placeKeys = ['line', 'column', 'endLine', 'endColumn'] as const;
const baseKeys: readonly string[] = [
  ...['name', 'text', 'format', 'options', 'edition', 'year', 'agencyKind', 'level', 'style', 'assumeReport'],
];
const validKeys = [...baseKeys, 'inapplicable'];
const invalidKeys = [...baseKeys, 'errors', 'output'];
const errorKeys: readonly string[] = [
  ...[
    'messageId',
    ...placeKeys,
    'data',
    'severity',
    'kind',
    'reason',
    'cells',
    'alternatives',
    'place',
    'section',
    'message',
    'related',
    'suggestions',
  ],
];

/** Refuses cases that prove too little: duplicates, counts in place of findings, findings without their whole range. */
export function assertCases(rule: Pick<Rule, 'meta'>, cases: Cases): void {
  assertShape(rule, cases);
  if (cases.valid.length + cases.invalid.length === 0) throw new RuleTesterError(`${rule.meta.id}: no cases`);
  const seen = new Set<string>();
  for (const entry of cases.valid) {
    const item = typeof entry === 'string' ? { text: entry } : entry;
    if (Object.hasOwn(item, 'errors')) refuse(item, 'a valid case has no errors');
    assertKeys(item, item, validKeys);
    assertNew(item, seen);
    assertOptions(item, rule.meta);
  }
  for (const item of cases.invalid) {
    assertKeys(item, item, invalidKeys);
    assertNew(item, seen);
    assertOptions(item, rule.meta);
    assertErrors(item, rule.meta);
  }
}

function assertShape(rule: Pick<Rule, 'meta'>, cases: Cases): void {
  const meta = rule.meta as Partial<RuleMeta> | undefined;
  if (typeof meta?.id !== 'string' || typeof meta.messages !== 'object')
    throw new RuleTesterError('this is no rule: its meta lacks id or messages');
  for (const key of ['valid', 'invalid'] as const)
    if (!Array.isArray(cases[key])) throw new RuleTesterError(`${meta.id}: "${key}" must be an array of cases`);
  const other = Object.keys(cases).find((key) => key !== 'valid' && key !== 'invalid');
  if (other !== undefined) throw new RuleTesterError(`${meta.id}: there is no key "${other}"; cases are "valid" or "invalid"`);
}

/** A key that nobody reads would be taken for heeded. */
function assertKeys(item: CaseBase, value: object, known: readonly string[]): void {
  if (typeof item.text !== 'string') throw new RuleTesterError('a case has a text');
  const other = Object.keys(value).find((key) => !known.includes(key));
  if (other !== undefined) refuse(item, `there is no key "${other}"; known are ${known.join(', ')}`);
}

/** No configuration could give options that the rule does not have. */
function assertOptions(item: CaseBase, meta: RuleMeta): void {
  const names = Object.keys(item.options ?? {});
  const schema = meta.options as { readonly properties?: object; readonly additionalProperties?: unknown } | undefined;
  if (schema !== undefined && schema.additionalProperties !== false) return;
  const known = { ...schema?.properties, ...meta.defaultOptions };
  const other = names.find((name) => !Object.hasOwn(known, name));
  if (other !== undefined) refuse(item, `the rule has no option "${other}"`);
}

export function caseName(item: { readonly name?: string; readonly text: string }): string {
  if (item.name !== undefined) return item.name;
  const start = JSON.stringify(item.text.slice(0, 60));
  return item.text.length > 60 ? `${start}…` : start;
}

function assertNew(item: CaseBase, seen: Set<string>): void {
  const key = identity(item);
  if (seen.has(key)) refuse(item, 'the same text with the same options is tested twice');
  seen.add(key);
}

function assertErrors(item: InvalidCase, meta: RuleMeta): void {
  const errors: unknown = item.errors;
  if (typeof errors === 'number') refuse(item, 'a count of errors proves nothing: list them');
  if (!Array.isArray(errors) || errors.length === 0) refuse(item, 'an invalid case lists its errors');
  for (const error of item.errors) {
    if (typeof error !== 'object' || !Object.hasOwn(error, 'messageId')) refuse(item, 'an error names its messageId and its range');
    assertKeys(item, error, errorKeys);
    if (!Object.hasOwn(meta.messages, error.messageId)) refuse(item, `the rule has no message "${String(error.messageId)}"`);
    const missing = placeKeys.filter((key) => !Number.isInteger(error[key]));
    if (missing.length > 0) refuse(item, `${error.messageId} lacks ${missing.join(', ')}`);
  }
}

function identity(item: CaseBase): string {
  const parts: Record<string, unknown> = { ...item };
  for (const key of ['name', 'errors', 'output', 'inapplicable']) delete parts[key];
  return JSON.stringify(sorted(parts));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

function refuse(item: { readonly name?: string; readonly text: string }, why: string): never {
  throw new RuleTesterError(`${caseName(item)}: ${why}`);
}
