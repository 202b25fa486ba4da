import type { StandardSet } from '../../standards/index.js';
import type { Passage, Section } from '../../types/report.js';
import type { EditionId, FormStandard } from '../../types/standard.js';
import { labelBook, type LabelBook } from './labels.js';
import { locateForm, type Region } from './locate.js';

/** A form of an edition, found in the document. */
export interface LocatedForm {
  readonly edition: EditionId;
  readonly form: FormStandard;
  readonly book: LabelBook;
  readonly region: Region;
}

/**
 * The form of that id whose labels the document prints. Editions share most labels; the one with more of its own wins,
 * the report's own edition where they tie.
 */
export function locateBest(
  id: string,
  edition: EditionId | null,
  standards: StandardSet,
  passages: readonly Passage[],
  sections: readonly Section[],
): LocatedForm | null {
  let best: (LocatedForm & { readonly own: number }) | null = null;
  const seen = new Set<FormStandard>();
  const preferred = edition === null ? undefined : standards.byId(edition);
  for (const standard of preferred === undefined ? standards.all : [preferred, ...standards.all]) {
    for (const form of standard.forms) {
      if (form.id !== id || seen.has(form)) continue;
      seen.add(form);
      const book = labelBook(form);
      const others = standard.forms.filter((other) => other !== form).map(labelBook);
      const region = locateForm(form, book, others, passages, sections);
      if (region === null) continue;
      const own = region.labels - foreignLabels(region, book);
      if (best === null || own > best.own) best = { edition: standard.id, form, book, region, own };
      if (standard === preferred && own === region.labels && region.labels >= book.mandated) return best;
    }
  }
  return best;
}

/** Row-like labels with figures that the form does not know. */
function foreignLabels(region: Region, book: LabelBook): number {
  let foreign = 0;
  for (const line of region.lines) {
    const label = line.tokens[0];
    if (line.from !== 'table' || label?.kind !== 'label' || line.tokens.length < 2 || line.tokens[1]?.kind === 'label') continue;
    if (book.match(label.text).length === 0 && !book.isGroup(label.text) && label.text.length > 2) foreign += 1;
  }
  return Math.min(foreign, 3);
}
