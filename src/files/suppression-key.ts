import { digest } from '../text/hash.js';
import type { Finding } from '../types/rule.js';

/** What an entry and a finding must have in common. No line numbers: what is edited elsewhere in the file changes nothing. */
export interface SuppressionKey {
  readonly rule: string;
  readonly messageId: string;
  /** Place in the outline, without the number of the section; empty where the finding has none. */
  readonly place: string;
  /** What stands there, without white space; of what is missing, its name. */
  readonly text: string;
  /** What ought to stand there, where the finding says so: with another figure it is another fault. */
  readonly expected?: string;
}

const longestText = 60;
/** Names of data that say what ought to be, the first that is there. */
const expectations = ['expected', 'sum', 'upperSum', 'rightSum', 'changes'];
/** Data that change with the rest of the file. */
const passing: ReadonlySet<string> = new Set(['count', 'examples', 'after', 'offset', 'titles']);
const sectionMark = /^[（(]?[〇零一二三四五六七八九十百\d]{1,4}(?:[)）][、，,．.]?|[、，,．.])/u;

/** The key of a finding; null for a failure of gklint itself, which nobody can decide to leave. */
export function suppressionKey(finding: Finding, source: string | null): SuppressionKey | null {
  const { ruleId, messageId, fatal, data } = finding;
  if (ruleId === null || fatal === true) return null;
  const expected = expectations.map((name) => data[name]).find((value) => value !== undefined);
  return {
    rule: ruleId,
    messageId,
    place: placeWithoutNumber(finding.place ?? ''),
    text: shortened(squeeze(textAt(finding, source ?? ''))),
    ...(expected === undefined ? {} : { expected: shortened(squeeze(expected)) }),
  };
}

/** The key as one string, to look it up by. */
export function keyText({ rule, messageId, place, text, expected }: SuppressionKey): string {
  return JSON.stringify([rule, messageId, place, text, expected ?? null]);
}

function textAt({ range: [start, end], data }: Finding, source: string): string {
  const text = source.slice(start, end);
  if (text.trim() !== '') return text;
  const names = Object.entries(data).filter(([name]) => !passing.has(name) && !expectations.includes(name));
  return names.map(([, value]) => value).join('；');
}

function placeWithoutNumber(place: string): string {
  return place.trim().replace(sectionMark, '').replace(/\s+/g, ' ').trim();
}

/** Full-width figures and letters are the plain ones; no white space. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** Enough to be known by a person; the digest tells long texts apart. */
function shortened(text: string): string {
  if (text.length <= longestText) return text;
  return `${Array.from(text.slice(0, longestText)).slice(0, 40).join('')}…#${digest(text).slice(0, 13)}`;
}
