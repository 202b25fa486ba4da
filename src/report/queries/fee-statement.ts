import type { FormCell } from '../../types/form.js';
import type { Range } from '../../types/position.js';
import type { Passage, Report, Section } from '../../types/report.js';
import type { DutyStandard } from '../../types/standard.js';
import { hasContent } from './contents.js';
import { outlineOf, partsOf } from './outline.js';
import { bodyOf, endOfSection, isInForm, sentencesOf } from './places.js';
import { foldedOf, foldedText, groupsOf, isSaid } from './statements.js';

/** What a report says of a duty that has a section of its own. */
export type Statement =
  | { readonly where: 'section'; readonly section: Section }
  /** In another part, which is named; null where it stands before the first. */
  | { readonly where: 'elsewhere'; readonly section: Section; readonly part: Section | null; readonly at: Range }
  | { readonly where: 'nowhere'; readonly section: Section; readonly at: Range };

/** Where the report fulfils the duty; null where the section in which it is due is not there or empty, which other rules say. */
export function statementOf(report: Report, duty: DutyStandard): Statement | null {
  const section = duty.section === null ? undefined : outlineOf(report).found.get(duty.section);
  if (section === undefined) return null;
  const signed = report.signature?.range ?? null;
  if (!bodyOf(report, section).some((passage) => hasContent(passage, signed))) return null;
  const body = outsideForms(report, bodyOf(report, section));
  const widely = groupsOf(duty.anyOf);
  const surely = groupsOf(duty.anywhere ?? duty.anyOf);
  if (isSaid(widely, foldedText(body, { headings: true })) || isSaid(surely, foldedOf(rowsOf(body)))) return { where: 'section', section };
  for (const { text, range } of sentencesOf(outsideForms(report, report.passages))) {
    if (isSaid(surely, foldedOf([text]))) return { where: 'elsewhere', section, part: partAt(report, range[0]), at: range };
  }
  const end = endOfSection(report, section);
  return { where: 'nowhere', section, at: [end, end] };
}

/** The cell in which the form counts requests that were dropped since their fee was not paid; null where it is blank or 0. */
export function unpaidCell({ forms }: Pick<Report, 'forms'>): FormCell | null {
  const cell = forms.find(({ id }) => id === 'requests')?.cells.get('other.2@total');
  return cell?.value !== undefined && cell.value !== null && cell.value !== '0' ? cell : null;
}

function outsideForms(report: Report, passages: readonly Passage[]): Passage[] {
  return passages.filter(({ range }) => !isInForm(report, range[0]));
}

function rowsOf(passages: readonly Passage[]): string[] {
  return passages.flatMap((passage) =>
    passage.kind === 'table' ? passage.table.children.map((row) => row.children.map((cell) => cell.text.text).join('')) : [],
  );
}

function partAt(report: Report, offset: number): Section | null {
  return partsOf(report).find(({ body }) => body[0] <= offset && offset < body[1]) ?? null;
}
