import { checkFile, checkOptions, defaultParts, recogniseFile } from '../../src/index.js';
import type { Report } from '../../src/types/report.js';
import type { FileResult, Finding } from '../../src/types/rule.js';

export { describeMaterial, materialBytes, materialFile, materialFiles, type MaterialFolder } from '../material.js';

export const parts = defaultParts();

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
