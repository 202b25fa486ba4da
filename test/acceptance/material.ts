import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from '@jest/globals';
import { checkFile, checkOptions, defaultParts, recogniseFile } from '../../src/index.js';
import type { Report } from '../../src/types/report.js';
import type { FileResult, Finding } from '../../src/types/rule.js';

/** Real reports are not part of this repository; where they are at hand they lie beside it. */
const shared = new URL('../../../shared/', import.meta.url);

export type MaterialFolder = 'seeds' | 'corpus' | 'samples';

export const parts = defaultParts();

export function hasMaterial(folder: MaterialFolder): boolean {
  return existsSync(new URL(`${folder}/`, shared));
}

/** A block of tests on real reports; where they are absent, one skipped test that says so, here and on stderr. */
export function describeMaterial(folder: MaterialFolder, body: () => void): void {
  if (hasMaterial(folder)) {
    describe(folder, body);
    return;
  }
  const reason = `needs real reports in ${fileURLToPath(new URL(`${folder}/`, shared))}, which are not here`;
  process.stderr.write(`skipped: ${reason}\n`);
  test.skip(reason, () => undefined);
}

/** Names of the files of a folder, sorted. */
export function materialFiles(folder: MaterialFolder): string[] {
  return readdirSync(new URL(`${folder}/`, shared)).sort();
}

export function materialBytes(folder: MaterialFolder, name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${folder}/${name}`, shared)));
}

/** The file of the folder whose name begins so. */
export function materialFile(folder: MaterialFolder, prefix: string): string {
  const name = materialFiles(folder).find((file) => file.startsWith(prefix));
  if (name === undefined) throw new Error(`no ${folder}/${prefix}*`);
  return name;
}

/** The finding in one line: place, severity or review, rule, message. */
export function line({ line, column, endLine, endColumn, severity, kind, reason, ruleId, message }: Finding): string {
  const level = kind === 'review' ? `review(${reason ?? ''})` : severity === 2 ? 'error' : 'warning';
  return `${String(line)}:${String(column)}-${String(endLine)}:${String(endColumn)} ${level} ${ruleId ?? 'null'} ${message}`;
}

export async function check(name: string, bytes: Uint8Array): Promise<FileResult> {
  return checkFile(parts, name, bytes, checkOptions(parts.rules));
}

/** The report with its forms, as the rules see it. */
export async function recognised(name: string, bytes: Uint8Array): Promise<Report> {
  return recogniseFile(parts, await parts.read(name, bytes, {}), {});
}

/** Findings whose place is not in the text, or whose line and column are not those of their range. */
export function misplaced({ source, findings }: FileResult): string[] {
  const text = source ?? '';
  const isPlaced = ({ range: [start, end], line: row, column, endLine, endColumn }: Finding): boolean =>
    start >= 0 &&
    start <= end &&
    end <= text.length &&
    pointOf(text, start) === `${String(row)}:${String(column)}` &&
    pointOf(text, end) === `${String(endLine)}:${String(endColumn)}`;
  return findings.filter((finding) => !isPlaced(finding)).map(line);
}

/** Counted anew, without the index that the engine uses. */
function pointOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const breaks = before.match(/\r\n|\r|\n/g)?.length ?? 0;
  return `${String(breaks + 1)}:${String(offset - start + 1)}`;
}
