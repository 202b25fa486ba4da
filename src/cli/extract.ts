import type { Plan } from '../api/plan.js';
import { recogniseFile, type EngineParts } from '../engine/index.js';
import { summarise } from '../engine/summary.js';
import { veilOf } from '../engine/veil.js';
import { defaultParts } from '../parts.js';
import { csv } from '../reporters/extract-csv.js';
import { quantityExtracts } from '../reporters/extract-quantities.js';
import { json, ndjson, type Extract, type FormExtract } from '../reporters/extract.js';
import { LineIndex } from '../text/lines.js';
import type { Form } from '../types/form.js';
import type { Report } from '../types/report.js';
import { findInputs, readFailure, shownPath, type Input } from './inputs.js';
import type { Io, Log } from './io.js';
import { sayOthers } from './lint.js';
import { allIgnored, createPlanning, type Planned } from './plan.js';
import { createProgress } from './progress.js';
import { openSink, pour, requireEdition } from './session.js';
import type { Settings } from './settings.js';

const writers = { json, ndjson, csv } as const;

interface Tally {
  reports: number;
  /** Named files that are no reports, or have no text. */
  unrecognised: number;
  failed: number;
  others: number;
}

/** Prints the figures of reports. 1 where a file is no readable report, 2 where one could not be read at all. */
export async function extract(settings: Settings, io: Io, log: Log, parts: EngineParts = defaultParts()): Promise<number> {
  requireEdition(settings, parts);
  const planning = await createPlanning(settings, parts, io, log);
  const { inputs, problems } = await findInputs(settings, io, log);
  if (inputs.length === 0) return 2;
  const { planned, ignored, isAllNamed } = await planning.plan(inputs, log);
  if (planned.length === 0 && !isAllNamed) {
    log.say(allIgnored);
    return 2;
  }
  const sink = openSink(settings, inputs, io);
  const progress = createProgress(io.stderr, planned.length);
  log.beforeLine = progress.clear;
  const tally: Tally = { reports: 0, unrecognised: 0, failed: 0, others: 0 };
  const writer = writers[settings.format as keyof typeof writers];
  await pour(writer(extractAll(planned, tally, progress.step, io, log)), sink, progress.clear);
  progress.clear();
  const met = tally.reports + tally.unrecognised + tally.failed;
  sayOthers(tally.others, met, log);
  if (problems > 0 || tally.failed > 0 || (met === 0 && ignored === 0)) return 2;
  return tally.unrecognised > 0 ? 1 : 0;
}

async function* extractAll(
  planned: readonly Planned[],
  tally: Tally,
  step: (done: number) => void,
  io: Io,
  log: Log,
): AsyncGenerator<Extract> {
  let done = 0;
  for (const { input, plan } of planned) {
    const name = shownPath(input.path, io.cwd());
    done += 1;
    step(done);
    let report: Report;
    try {
      report = await recognise(input, plan);
    } catch (error) {
      const cause = readFailure(error);
      log.say({ zh: `“${name}”读取失败：${cause.zh}。`, en: `"${name}" could not be read: ${cause.en}.` });
      tally.failed += 1;
      yield nothing(input.path);
      continue;
    }
    if (report.recognition.verdict === 'report') {
      tally.reports += 1;
      yield extractOf(input.path, report);
    } else if (input.expected) {
      log.say({ zh: `“${name}”不是可读的政府信息公开工作年度报告。`, en: `"${name}" is no readable annual report.` });
      tally.unrecognised += 1;
      yield nothing(input.path);
    } else tally.others += 1;
  }
}

async function recognise(input: Input, { parts, options }: Plan): Promise<Report> {
  const { encoding } = options;
  const file = await parts.read(input.path, await input.bytes(), encoding === undefined ? {} : { encoding });
  return recogniseFile(parts, file, options);
}

function nothing(filePath: string): Extract {
  return { filePath, report: null, forms: {}, quantities: [] };
}

function extractOf(filePath: string, report: Report): Extract {
  const lines = new LineIndex(report.source.value);
  const figures = {
    report: summarise(report, lines),
    forms: Object.fromEntries(report.forms.map((form) => [form.id, formOf(form, lines)])),
    quantities: quantityExtracts(report, lines),
  };
  return { filePath, ...(veilOf(report)?.data(figures) ?? figures) };
}

function formOf(form: Form, lines: LineIndex): FormExtract {
  const cells = [...form.cells.values()].map(({ id, kind, value, text, range }) => {
    const { line, column } = lines.pointAt(range[0]);
    return [id, { kind, ...(kind === 'number' && value !== null ? { value } : {}), text, line, column }] as const;
  });
  const unreadable = form.unreadable.map(({ reason, cells: ids, text, range }) => {
    const { line, column } = lines.pointAt(range[0]);
    return { reason, cells: ids, text, line, column };
  });
  return { line: lines.pointAt(form.range[0]).line, cells: Object.fromEntries(cells), unreadable };
}
