import { LineIndex } from '../text/lines.js';
import type { SourceText } from '../types/document.js';
import type { Report } from '../types/report.js';
import type { CheckOptions, FileResult } from '../types/rule.js';
import { allNotRun, stageFailed, type Stage } from './failure.js';
import { judgeReport } from './judge.js';
import type { EngineParts, ReadFile, RecogniseInput } from './parts.js';
import { enabled } from './run-rules.js';
import { noRelations, summarise, summariseRelations } from './summary.js';
import { veilOf, veilOfText } from './veil.js';

export type { Editor, EngineParts, ReadFile, RecogniseInput, Standards } from './parts.js';
export { checkOptions, presetRules } from './presets.js';

/**
 * Carries one file from bytes to findings. Never rejects because of the file: a reader, a recogniser or a rule that throws
 * is a finding with `fatal: true` and outcomes `not-run`. The result depends on path, bytes, parts and options alone.
 */
export async function checkFile(parts: EngineParts, path: string, bytes: Uint8Array, options: CheckOptions): Promise<FileResult> {
  let file: ReadFile;
  try {
    file = await parts.read(path, bytes, options.encoding === undefined ? {} : { encoding: options.encoding });
  } catch (error) {
    return withBareDetail(failure(parts, path, null, 'read', error, options), null, options, bytes);
  }
  return checkRead(parts, path, file, options, bytes);
}

/** The same for a text that is decoded already, such as that of an editor; `path` tells its format. */
export async function checkText(parts: EngineParts, path: string, text: string, options: CheckOptions): Promise<FileResult> {
  return checkFile(parts, path, new TextEncoder().encode(text), { ...options, encoding: 'utf-8' });
}

/** The same for a document that was read already. */
export async function checkSource(parts: EngineParts, path: string, file: ReadFile, options: CheckOptions): Promise<FileResult> {
  return checkRead(parts, path, file, options, undefined);
}

async function checkRead(
  parts: EngineParts,
  path: string,
  file: ReadFile,
  options: CheckOptions,
  bytes: Uint8Array | undefined,
): Promise<FileResult> {
  let report: Report;
  try {
    report = await recogniseFile(parts, file, options);
  } catch (error) {
    return withBareDetail(failure(parts, path, file.source, 'recognise', error, options), file.source, options, bytes);
  }
  const result = checkReport(parts, path, report, options);
  if (options.detail !== true) return result;
  const { detailOf } = await import('./detail.js');
  const drawn = await detailOf(report, result.report !== null, bytes);
  return { ...result, detail: veilOf(report)?.data(drawn) ?? drawn };
}

async function withBareDetail(
  result: FileResult,
  source: SourceText | null,
  options: CheckOptions,
  bytes: Uint8Array | undefined,
): Promise<FileResult> {
  if (options.detail !== true) return result;
  const { bareDetail } = await import('./detail.js');
  return { ...result, detail: await bareDetail(bytes ?? new TextEncoder().encode(source?.value ?? ''), source) };
}

/** Recognises a document that was read; loads the simplifier where the text needs it. Throws what the parts throw. */
export async function recogniseFile(
  parts: Omit<EngineParts, 'rules'>,
  { source, root }: ReadFile,
  options: Pick<CheckOptions, 'edition' | 'year' | 'agencyKind'>,
): Promise<Report> {
  const input: RecogniseInput = {
    standards: parts.standards,
    ...(options.edition === undefined ? {} : { edition: options.edition }),
    ...(options.year === undefined ? {} : { year: options.year }),
    ...(options.agencyKind === undefined ? {} : { agencyKind: options.agencyKind }),
    ...(parts.needsSimplifier(source.value) ? { toSimplified: await parts.loadSimplifier() } : {}),
  };
  return parts.recognise(source, root, input);
}

/** Runs the rules on a recognised report. Numbers of persons stand in the result in part only (`veil.ts`). */
export function checkReport(
  parts: Pick<EngineParts, 'rules' | 'standards'>,
  path: string,
  report: Report,
  options: CheckOptions,
): FileResult {
  const lines = new LineIndex(report.source.value);
  const isReport = report.recognition.verdict === 'report' || options.assumeReport === true;
  const veil = veilOf(report);
  const result = {
    report: isReport ? summarise(report, lines) : null,
    ...judgeReport(parts, report, options, lines),
    relations: isReport ? summariseRelations(report) : noRelations,
  };
  return {
    filePath: path,
    source: veil?.source(report.source.value) ?? report.source.value,
    ...(veil?.data(result) ?? result),
    ...(veil === null ? {} : { veiled: true }),
  };
}

function failure(
  parts: EngineParts,
  path: string,
  source: SourceText | null,
  stage: Stage,
  error: unknown,
  options: CheckOptions,
): FileResult {
  const veil = source === null ? null : veilOfText(source);
  const result = {
    report: null,
    findings: [stageFailed(stage, error, options.locale)],
    suppressedFindings: [],
    outcomes: allNotRun(enabled(parts.rules, options), error),
    relations: noRelations,
  };
  const value = source?.value ?? null;
  return {
    filePath: path,
    source: value === null ? null : (veil?.source(value) ?? value),
    ...(veil?.data(result) ?? result),
    ...(veil === null ? {} : { veiled: true }),
  };
}
