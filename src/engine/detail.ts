import { cellNames } from '../report/queries/cell-names.js';
import { markOf } from '../report/queries/numerals.js';
import { balanceResults } from '../report/queries/relations.js';
import { LineIndex } from '../text/lines.js';
import type { FileDetail, FileFacts, FormDetail, HeadingDetail, RelationDetail, SectionDetail, SideDetail } from '../types/detail.js';
import type { SourceText } from '../types/document.js';
import type { Range } from '../types/position.js';
import type { Form, RelationResult, RelationSide } from '../types/form.js';
import type { Report, Section } from '../types/report.js';
import type { FormStandard, SectionStandard } from '../types/standard.js';

type Lines = Pick<LineIndex, 'pointAt'>;

/** What is known of a file that could not be carried to its report. */
export async function bareDetail(bytes: Uint8Array, source: SourceText | null): Promise<FileDetail> {
  return { file: await factsOf(bytes, source, null), sections: [], otherHeadings: [], forms: [], relations: [] };
}

/** What outputs draw of a report. `bytes` as in the file; undefined where the text came from elsewhere. */
export async function detailOf(report: Report, isReport: boolean, bytes: Uint8Array | undefined): Promise<FileDetail> {
  const { source } = report;
  const file = await factsOf(bytes ?? new TextEncoder().encode(source.value), source, report);
  if (!isReport) return { file, sections: [], otherHeadings: [], forms: [], relations: [] };
  const lines = new LineIndex(source.value);
  return {
    file,
    sections: (report.standard?.sections ?? []).map((section) => sectionDetail(section, report, lines)),
    otherHeadings: report.sections
      .filter(({ id }) => !isPartOf(report, id))
      .map(({ heading }) => placeOf(heading.text, heading.range, lines)),
    forms: formDetails(report, lines),
    relations: balanceResults(report).flatMap((result) => relationDetail(result, report)),
  };
}

async function factsOf(bytes: Uint8Array, source: SourceText | null, report: Report | null): Promise<FileFacts> {
  return { format: report?.format ?? null, encoding: source?.encoding ?? null, length: bytes.length, sha256: await digest(bytes) };
}

async function digest(bytes: Uint8Array): Promise<string | null> {
  // Not there in a page that did not come safely.
  const { subtle } = (globalThis as { readonly crypto?: { readonly subtle?: SubtleCrypto } }).crypto ?? {};
  if (subtle === undefined) return null;
  const hash = await subtle.digest('SHA-256', Uint8Array.from(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

type SubtleCrypto = { digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer> };

function isPartOf(report: Report, id: string | null): boolean {
  return id !== null && report.standard?.sections.some((section) => section.id === id) === true;
}

function sectionDetail(section: SectionStandard, report: Report, lines: Lines): SectionDetail {
  const headings = withId(report.sections, section.id).map(({ heading }) => placeOf(heading.text, heading.range, lines));
  return {
    id: section.id,
    title: section.ordinal === null ? section.title : `${markOf(1, section.ordinal)}${section.title}`,
    required: section.required,
    found: headings.length > 0 ? headings : addressed(section, report, lines),
  };
}

function withId(sections: readonly Section[], id: string): Section[] {
  return sections.flatMap((section) => [...(section.id === id ? [section] : []), ...withId(section.children, id)]);
}

const LONGEST_QUOTE = 30;

/** Of editions about content: the first place that speaks of the item. */
function addressed(section: SectionStandard, report: Report, lines: Lines): HeadingDetail[] {
  const place = report.items.find((item) => item.section.id === section.id)?.places[0];
  if (place === undefined) return [];
  const text = report.source.value.slice(...place.range).replace(/\s+/g, '');
  return [placeOf(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text, place.range, lines)];
}

function placeOf(text: string, range: Range, lines: Lines): HeadingDetail {
  return { text: text.trim(), line: lines.pointAt(range[0]).line };
}

function formDetails(report: Report, lines: Lines): FormDetail[] {
  const due = (report.standard?.forms ?? []).filter(
    ({ id, required }) => required || report.forms.some((form) => form.id === id) || report.localForms.some(({ form }) => form === id),
  );
  const details = due.map((standard) => dueForm(standard, report, lines));
  const others = report.forms.filter(({ id }) => !due.some((standard) => standard.id === id));
  return [...details, ...others.map((form) => foundForm(form, false, lines))];
}

function dueForm(standard: FormStandard, report: Report, lines: Lines): FormDetail {
  const form = report.forms.find(({ id }) => id === standard.id);
  if (form !== undefined) return foundForm(form, standard.required, lines);
  const local = report.localForms.find((candidate) => candidate.form === standard.id);
  return {
    ...labelsOf(standard),
    required: standard.required,
    state: local === undefined ? 'missing' : 'local',
    edition: report.edition ?? '',
    line: local === undefined ? null : lines.pointAt(local.range[0]).line,
    cells: {},
    unreadable: [],
  };
}

function foundForm(form: Form, required: boolean, lines: Lines): FormDetail {
  const cells = [...form.cells.values()].map(({ id, kind, value, text, range }) => {
    const { line, column } = lines.pointAt(range[0]);
    return [id, { kind, value, text: text.trim(), line, column }] as const;
  });
  return {
    ...labelsOf(form.standard),
    required,
    state: 'found',
    edition: form.edition,
    line: lines.pointAt(form.range[0]).line,
    cells: Object.fromEntries(cells),
    unreadable: form.unreadable.flatMap((entry) => entry.cells),
  };
}

function labelsOf({ id, title, section, blocks }: FormStandard): Pick<FormDetail, 'id' | 'title' | 'section' | 'blocks'> {
  return { id, title, section, blocks: blocks.map(({ id: block, caption, columns, rows }) => ({ id: block, caption, columns, rows })) };
}

function relationDetail(result: RelationResult, report: Report): RelationDetail[] {
  const { relation, at, outcome, left, right } = result;
  const form = report.forms.find(({ id }) => id === relation.form);
  if (outcome === 'not-applicable' || form === undefined) return [];
  const names = cellNames(form);
  const side = ({ terms, sum, missing }: RelationSide): SideDetail => ({
    terms: terms.map((cell) => ({ cell: cell.id, label: names.cell(cell), text: cell.text.trim(), value: cell.value })),
    sum,
    missing: missing.length,
  });
  return [
    {
      id: relation.id,
      form: relation.form,
      at,
      outcome,
      kind: relation.kind,
      severity: relation.severity,
      words: relation.words,
      where: names.where(result),
      left: side(left),
      right: side(right),
    },
  ];
}
