import type { Form, LocalForm } from '../../types/form.js';
import type { Passage } from '../../types/report.js';
import type { Standard } from '../../types/standard.js';
import { canonicalLabel } from './label-text.js';

/** So many figures behind the caption make a table. */
const ENOUGH_FIGURES = 6;

/** Tables under the caption of a form of the standard that print a layout of their own (a province's). */
export function localForms(standard: Standard | undefined, forms: readonly Form[], passages: readonly Passage[]): LocalForm[] {
  return (standard?.forms ?? []).flatMap((form): LocalForm[] => {
    if (form.section !== null || forms.some((found) => found.id === form.id)) return [];
    const captions = form.captions.map(canonicalLabel);
    for (let index = passages.length - 1; index >= 0; index -= 1) {
      const passage = passages[index];
      if (passage === undefined || passage.kind === 'table') continue;
      const text = passage.text.text;
      if (!captions.some((caption) => canonicalLabel(text.slice(0, 120)).includes(caption) && text.length < 4000)) continue;
      const figures = passages.slice(index).reduce((sum, other) => sum + countFigures(other), 0);
      if (figures >= ENOUGH_FIGURES) return [{ form: form.id, range: passage.range, title: text.trim().slice(0, 60) }];
    }
    return [];
  });
}

function countFigures(passage: Passage): number {
  if (passage.kind === 'table')
    return passage.table.children.reduce((sum, row) => sum + row.children.filter((cell) => /^\s*\d+\s*$/.test(cell.text.text)).length, 0);
  return passage.text.text.match(/(?<=[\s条件次])\d+(?=\s|$)/g)?.length ?? (/^\s*\d+\s*$/.test(passage.text.text) ? 1 : 0);
}
