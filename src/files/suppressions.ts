import type { Bilingual } from '../text/bilingual.js';
import { escapePointer } from '../text/json-pointer.js';
import { listed, withNearest } from '../text/suggestion.js';
import { byCodePoint } from './expand.js';
import { keyText, type SuppressionKey } from './suppression-key.js';

/** A decision to leave findings: who, why, when. */
export interface SuppressionEntry extends SuppressionKey {
  /** How many findings with this key it is about. */
  readonly count: number;
  readonly reason: string;
  readonly name?: string;
  /** ISO date. */
  readonly date: string;
}

/** Entries by file, the path relative to the folder of the suppressions file, `/` between its parts. */
export type Suppressions = ReadonlyMap<string, readonly SuppressionEntry[]>;

/** What is wrong in a suppressions file; `pointer` is a JSON pointer. */
export interface SuppressionFault {
  readonly pointer: string;
  readonly text: Bilingual;
}

const version = 1;

const topKeys = ['$schema', 'version', 'files'];
const required = ['rule', 'messageId', 'place', 'text', 'count', 'reason', 'date'];
const optional = ['expected', 'name'];

/** The entries of a file that was read as JSON, or everything that is wrong with it. */
export function checkSuppressions(
  value: unknown,
): { readonly suppressions: Suppressions } | { readonly faults: readonly SuppressionFault[] } {
  const faults: SuppressionFault[] = [];
  const say = (pointer: string, zh: string, en: string): void => void faults.push({ pointer, text: { zh, en } });
  if (!isObject(value)) {
    say('', '应为对象 { "version": 1, "files": { … } }。', 'An object { "version": 1, "files": { … } } is expected.');
    return { faults };
  }
  for (const key of Object.keys(value)) if (!topKeys.includes(key)) faults.push(unknownKey('', key, topKeys));
  if (value['version'] !== version) {
    say('/version', `“version”应为 ${String(version)}。`, `"version" must be ${String(version)}.`);
  }
  const { files } = value;
  if (!isObject(files))
    say('/files', '“files”应为对象：文件名与条目的数组。', '"files" must be an object: names of files, each with an array of entries.');
  const found = new Map<string, readonly SuppressionEntry[]>();
  for (const [path, entries] of isObject(files) ? Object.entries(files) : []) {
    const pointer = `/files/${escapePointer(path)}`;
    if (!Array.isArray(entries)) say(pointer, '每个文件的值应为条目的数组 [ … ]。', 'Each file has an array of entries [ … ].');
    else entries.forEach((entry, index) => faults.push(...entryFaults(entry, `${pointer}/${String(index)}`)));
    found.set(path, entries as SuppressionEntry[]);
  }
  return faults.length > 0 ? { faults } : { suppressions: found };
}

function entryFaults(entry: unknown, pointer: string): SuppressionFault[] {
  if (!isObject(entry)) return [{ pointer, text: { zh: '条目应为对象 { … }。', en: 'An entry is an object { … }.' } }];
  const known = [...required, ...optional];
  const faults: SuppressionFault[] = [];
  for (const key of Object.keys(entry)) if (!known.includes(key)) faults.push(unknownKey(pointer, key, known));
  for (const key of required) {
    if (key in entry) continue;
    faults.push({ pointer, text: { zh: `条目缺少“${key}”。`, en: `The entry lacks "${key}".` } });
  }
  for (const key of known) {
    if (!(key in entry)) continue;
    const text = valueFault(key, entry[key]);
    if (text !== null) faults.push({ pointer: `${pointer}/${key}`, text });
  }
  return faults;
}

function valueFault(key: string, value: unknown): Bilingual | null {
  if (key === 'count') {
    if (Number.isInteger(value) && Number(value) >= 1) return null;
    return { zh: '“count”应为 1 以上的整数。', en: '"count" must be a whole number of 1 or more.' };
  }
  if (typeof value !== 'string') return { zh: `“${key}”应为文字。`, en: `"${key}" must be a string.` };
  if (key === 'date') {
    if (isDate(value)) return null;
    return {
      zh: `“date”应为日期，如 "2026-01-31"，不能是 ${JSON.stringify(value)}。`,
      en: `"date" must be a date, as in "2026-01-31", not ${JSON.stringify(value)}.`,
    };
  }
  const mayBeEmpty = key === 'place' || key === 'text' || key === 'expected';
  if (mayBeEmpty || value.trim() !== '') return null;
  if (key === 'reason') return { zh: '“reason”不能为空：请写明为什么不必改。', en: '"reason" cannot be empty: say why this may stay.' };
  return { zh: `“${key}”不能为空。`, en: `"${key}" cannot be empty.` };
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function unknownKey(pointer: string, key: string, known: readonly string[]): SuppressionFault {
  const allowed = listed(known);
  const text = { zh: `没有“${key}”一项。${allowed.zh}`, en: `There is no key "${key}".${allowed.en}` };
  return { pointer: `${pointer}/${escapePointer(key)}`, text: withNearest(text, key, known) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a suppressions file: sorted, so that the same decisions make the same file. */
export function suppressionsText(suppressions: Suppressions): string {
  const paths = [...suppressions.keys()].filter((path) => (suppressions.get(path) ?? []).length > 0).sort(byCodePoint);
  const files = Object.fromEntries(paths.map((path) => [path, [...(suppressions.get(path) ?? [])].sort(inOrder).map(inKeyOrder)]));
  return `${JSON.stringify({ version, files }, null, 2)}\n`;
}

function inOrder(a: SuppressionEntry, b: SuppressionEntry): number {
  return (
    byCodePoint(a.rule, b.rule) || byCodePoint(keyText(a), keyText(b)) || byCodePoint(a.date, b.date) || byCodePoint(a.reason, b.reason)
  );
}

function inKeyOrder({ rule, messageId, place, text, expected, count, name, reason, date }: SuppressionEntry): SuppressionEntry {
  return {
    rule,
    messageId,
    place,
    text,
    ...(expected === undefined ? {} : { expected }),
    count,
    ...(name === undefined ? {} : { name }),
    reason,
    date,
  };
}
