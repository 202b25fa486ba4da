import { read } from '../../../src/readers/index.js';
import { recognise } from '../../../src/report/index.js';
import { loadStandards } from '../../../src/standards/index.js';
import type { Form } from '../../../src/types/form.js';
import type { Report } from '../../../src/types/report.js';

const standards = loadStandards();

export async function reportOf(text: string, edition = '2021', name = 'a.txt'): Promise<Report> {
  const { source, root } = await read(name, new TextEncoder().encode(text));
  return recognise(source, root, { standards, edition });
}

export async function formOf(id: string, text: string, edition = '2021', name = 'a.txt'): Promise<Form> {
  const report = await reportOf(text, edition, name);
  const form = report.forms.find((candidate) => candidate.id === id);
  if (form === undefined) throw new Error(`no form ${id}`);
  return form;
}

/** The values of one row as written, blanks as ␣. */
export function rowOf(form: Form, row: string): string {
  return [...form.cells.values()]
    .filter((cell) => cell.id.startsWith(`${row}@`))
    .map((cell) => (cell.text === '' ? '␣' : cell.text))
    .join(' ');
}
