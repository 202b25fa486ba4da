import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkFile, checkOptions, defaultParts } from '../../src/index.js';
import { noPaint } from '../../src/reporters/color.js';
import type { ReportContext, RunInfo } from '../../src/reporters/types.js';
import type { CheckOptions, FileResult } from '../../src/types/rule.js';

export const parts = defaultParts();
export const metas = parts.rules.map(({ meta }) => meta);

/** Where the files of the tests are said to be. */
export const root = '/工作 区';

/** The report of a file of this repository, as it would be with that name below `root`; with all that formats draw. */
export async function checkedFile(path: string, name: string, overrides: Partial<CheckOptions> = {}): Promise<FileResult> {
  return checked(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url))), name, overrides);
}

export async function checked(bytes: Uint8Array, name: string, overrides: Partial<CheckOptions> = {}): Promise<FileResult> {
  return checkFile(parts, `${root}/${name}`, bytes, checkOptions(parts.rules, { detail: true, ...overrides }));
}

export function runOf(overrides: Partial<RunInfo> = {}): RunInfo {
  return {
    tool: { name: 'gklint', version: '1.2.3', homepage: null },
    root,
    rules: metas,
    levels: checkOptions(parts.rules).rules,
    arguments: ['-f', 'sarif', '.'],
    conclusion: () => ({ exitCode: 1, notes: [] }),
    ...overrides,
  };
}

export function contextOf(overrides: Partial<ReportContext> = {}): ReportContext {
  return { locale: 'zh-CN', quiet: false, paint: noPaint, run: runOf(), ...overrides };
}
