import type { Plugin, Processor } from 'unified';
import type { VFile } from 'vfile';
import { checkOptions, checkReport, recogniseFile, type EngineParts } from './engine/index.js';
import { defaultParts } from './parts.js';
import type { Root, SourceText } from './types/document.js';
import type { Report } from './types/report.js';
import type { CheckOptions, FileResult, Finding } from './types/rule.js';

/** What the plugins leave at `file.data.gklint`. */
export interface GklintData {
  source?: SourceText;
  report?: Report;
  result?: FileResult;
}

declare module 'vfile' {
  interface DataMap {
    gklint: GklintData;
  }
}

export interface GklintSettings {
  /** Default: what gklint brings. */
  readonly parts?: EngineParts;
  /** Default: the recommended rules. */
  readonly options?: Partial<CheckOptions>;
}

/** An option of its own beside `options` would be silently unheeded. */
function assertSettings(settings: GklintSettings): void {
  const other = Object.keys(settings).find((key) => key !== 'parts' && key !== 'options');
  if (other !== undefined) throw new TypeError(`gklint has no setting "${other}": known are "options" and "parts"`);
}

const unread: Root = {
  type: 'root',
  format: 'text',
  children: [],
  position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
  chrome: [],
  name: null,
};

/**
 * Reads a report. Readers load what they need, so the tree comes with `process` or `run`, which wait for it; `parse` alone
 * gives an empty one. The file is left as it is.
 */
export const gklintParse: Plugin<[GklintSettings?], Root, Root> = function (this: Processor, settings = {}) {
  assertSettings(settings);
  const { read } = settings.parts ?? defaultParts();
  const encoding = settings.options?.encoding;
  this.parser = () => unread;
  this.compiler ??= (_tree, file) => file.value;
  return async (_tree: Root, file: VFile) => {
    const { source, root } = await read(pathOf(file), bytesOf(file), encodingOf(file, encoding));
    file.data.gklint = { source };
    return root;
  };
};

/** Recognises the report: `file.data.gklint.report`. */
export const gklintRecognise: Plugin<[GklintSettings?], Root> = function (settings = {}) {
  assertSettings(settings);
  const parts = settings.parts ?? defaultParts();
  return async (root: Root, file: VFile) => {
    const { source } = dataOf(file);
    if (source === undefined) throw new Error('gklintRecognise needs gklintParse before it');
    dataOf(file).report = await recogniseFile(parts, { source, root }, settings.options ?? {});
  };
};

/** Runs the rules: `file.data.gklint.result`, and a message of the file for every finding (`fatal` true for errors). */
export const gklintCheck: Plugin<[GklintSettings?], Root> = function (settings = {}) {
  assertSettings(settings);
  const parts = settings.parts ?? defaultParts();
  const options = checkOptions(parts.rules, settings.options);
  return (_root: Root, file: VFile) => {
    const { report } = dataOf(file);
    if (report === undefined) throw new Error('gklintCheck needs gklintRecognise before it');
    const result = checkReport(parts, pathOf(file), report, options);
    dataOf(file).result = result;
    for (const finding of result.findings) addMessage(file, finding);
  };
};

function addMessage(file: VFile, finding: Finding): void {
  const message = file.message(finding.message, {
    place: {
      start: { line: finding.line, column: finding.column, offset: finding.range[0] },
      end: { line: finding.endLine, column: finding.endColumn, offset: finding.range[1] },
    },
    ruleId: finding.ruleId ?? finding.messageId,
    source: 'gklint',
  });
  message.fatal = finding.severity === 2;
}

function dataOf(file: VFile): GklintData {
  return (file.data.gklint ??= {});
}

function pathOf(file: VFile): string {
  return file.path || 'report.txt';
}

function bytesOf(file: VFile): Uint8Array {
  return typeof file.value === 'string' ? new TextEncoder().encode(file.value) : (file.value ?? new Uint8Array());
}

function encodingOf(file: VFile, asked: string | undefined): { readonly encoding?: string } {
  if (typeof file.value === 'string') return { encoding: 'utf-8' };
  return asked === undefined ? {} : { encoding: asked };
}
