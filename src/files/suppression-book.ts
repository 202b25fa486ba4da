import { dirname, posix, relative, sep } from 'node:path';
import type { FileResult, Finding, SuppressedFinding, Suppression } from '../types/rule.js';
import { keyText, suppressionKey } from './suppression-key.js';
import type { SuppressionEntry, Suppressions } from './suppressions.js';

/** An entry, or a part of its count, that nothing in the file matches any more. */
export interface StaleEntry {
  /** As the suppressions file names it. */
  readonly path: string;
  readonly entry: SuppressionEntry;
  /** How many of its findings are gone. */
  readonly gone: number;
}

/** What a decision recorded in this run says. */
export interface Decision {
  readonly reason: string;
  readonly name?: string;
  readonly date: string;
}

interface Slot {
  readonly entry: SuppressionEntry;
  left: number;
}

export interface BookSettings {
  /** Absolute path of the suppressions file; paths in it are relative to its folder. */
  readonly location: string;
  /** Set where the findings that are there are to be recorded. */
  readonly record: Decision | null;
  /** Ids of the rules of gklint, those that are off as well. */
  readonly rules: ReadonlySet<string>;
}

/** The decisions of a suppressions file, applied to one result after the other. */
export class SuppressionBook {
  readonly #settings: BookSettings;
  readonly #files: Map<string, readonly SuppressionEntry[]>;
  readonly stale: StaleEntry[] = [];
  /** Findings recorded in this run. */
  recorded = 0;

  constructor(suppressions: Suppressions, settings: BookSettings) {
    this.#files = tidied(suppressions);
    this.#settings = settings;
  }

  /** The findings that no entry covers. Takes nothing from the entries. */
  open(result: FileResult): readonly Finding[] {
    const entries = result.filePath.startsWith('<') ? [] : (this.#files.get(this.#pathOf(result.filePath)) ?? []);
    if (entries.length === 0) return result.findings;
    const slots = slotsOf(entries);
    return result.findings.filter((finding) => take(finding, result.source, slots) === null);
  }

  /** The result with the findings that an entry covers set apart. Each file once. */
  apply(result: FileResult): FileResult {
    if (result.filePath.startsWith('<')) return result;
    const path = this.#pathOf(result.filePath);
    const entries = this.#files.get(path) ?? [];
    const { record } = this.#settings;
    if (entries.length === 0 && record === null) return result;
    const slots = slotsOf(entries);
    const added = new Map<string, SuppressionEntry>();
    const findings: Finding[] = [];
    const suppressed: SuppressedFinding[] = [];
    for (const finding of result.findings) {
      const by = take(finding, result.source, slots) ?? (record === null ? null : this.#add(finding, result.source, record, added));
      if (by === null) findings.push(finding);
      else suppressed.push({ ...finding, suppressions: [by] });
    }
    this.#noteStale(path, slots, result);
    if (added.size > 0) this.#files.set(path, [...entries, ...added.values()]);
    return { ...result, findings, suppressedFindings: merged(result.suppressedFindings, suppressed) };
  }

  /** The decisions as they are now; without those that nothing matches any more. */
  pruned(): Suppressions {
    const files = new Map(this.#files);
    for (const { path, entry, gone } of this.stale) {
      const entries = (files.get(path) ?? []).flatMap((each) => {
        if (each !== entry) return [each];
        return entry.count > gone ? [{ ...entry, count: entry.count - gone }] : [];
      });
      files.set(path, entries);
    }
    return files;
  }

  get suppressions(): Suppressions {
    return this.#files;
  }

  /** Which rules plugins bring is not known where they are off. */
  #isUnknown(rule: string): boolean {
    return !rule.includes('/') && !this.#settings.rules.has(rule);
  }

  #pathOf(file: string): string {
    return relative(dirname(this.#settings.location), file).split(sep).join('/').normalize('NFC');
  }

  #add(finding: Finding, source: string | null, decision: Decision, added: Map<string, SuppressionEntry>): Suppression | null {
    const key = suppressionKey(finding, source);
    if (key === null) return null;
    const text = keyText(key);
    const known = added.get(text);
    added.set(text, known === undefined ? { ...key, count: 1, ...decision } : { ...known, count: known.count + 1 });
    this.recorded += 1;
    return suppressionOf(decision);
  }

  /** What a rule that did not run, or is off, would find is not known. */
  #noteStale(path: string, slots: ReadonlyMap<string, readonly Slot[]>, { findings, outcomes }: FileResult): void {
    if (findings.some(({ ruleId, fatal }) => fatal === true && ruleId === null)) return;
    const decided = new Set(outcomes.filter(({ outcome }) => outcome !== 'not-run').map(({ rule }) => rule));
    for (const { entry, left } of [...slots.values()].flat()) {
      if (left > 0 && (decided.has(entry.rule) || this.#isUnknown(entry.rule))) this.stale.push({ path, entry, gone: left });
    }
  }
}

/** Paths as they are made here: a person may write `./a.txt`, another system takes accents apart. */
function tidied(suppressions: Suppressions): Map<string, readonly SuppressionEntry[]> {
  const files = new Map<string, readonly SuppressionEntry[]>();
  for (const [written, entries] of suppressions) {
    const path = posix.normalize(written).normalize('NFC');
    files.set(path, [...(files.get(path) ?? []), ...entries]);
  }
  return files;
}

function slotsOf(entries: readonly SuppressionEntry[]): Map<string, Slot[]> {
  const slots = new Map<string, Slot[]>();
  for (const entry of entries) {
    const key = keyText(entry);
    const list = slots.get(key);
    const slot = { entry, left: entry.count };
    if (list === undefined) slots.set(key, [slot]);
    else list.push(slot);
  }
  return slots;
}

function take(finding: Finding, source: string | null, slots: ReadonlyMap<string, readonly Slot[]>): Suppression | null {
  if (slots.size === 0) return null;
  const key = suppressionKey(finding, source);
  const slot = key === null ? undefined : slots.get(keyText(key))?.find(({ left }) => left > 0);
  if (slot === undefined) return null;
  slot.left -= 1;
  return suppressionOf(slot.entry);
}

function suppressionOf({ reason, name, date }: Decision): Suppression {
  return { kind: 'file', justification: reason, ...(name === undefined ? {} : { name }), date };
}

/** Both lists are sorted by offset. */
function merged(one: readonly SuppressedFinding[], other: readonly SuppressedFinding[]): readonly SuppressedFinding[] {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
  return [...one, ...other].sort((a, b) => a.range[0] - b.range[0]);
}
