import { foldDocumentNumbers } from '../text/document-number.js';
import type { Passage, Report, StatedYear } from '../types/report.js';
import type { EditionId, Standard } from '../types/standard.js';
import type { StandardSet } from './options.js';

export interface FoundEdition {
  readonly edition: EditionId | null;
  readonly from: Report['editionFrom'];
  readonly standard: Standard | null;
}

const none: FoundEdition = { edition: null, from: null, standard: null };

/**
 * The edition of the law that applies: by the year the report covers; without a year by the notice that it cites, else
 * by the form it uses. An option overrides.
 */
export function findEdition(
  standards: StandardSet,
  option: string | undefined,
  year: StatedYear | null,
  passages: readonly Passage[],
  firstHeading: number,
  byForm: () => EditionId | null,
): FoundEdition {
  if (option !== undefined) return known(standards.byId(option), 'option');
  if (year !== null) return known(standards.forYear(year.value), year.from === 'option' ? 'option' : 'report-year');
  const cited = citedEdition(standards, passages.slice(0, firstHeading)) ?? citedEdition(standards, passages.slice(firstHeading));
  if (cited !== null) return known(cited, 'cited-notice');
  const form = byForm();
  return form === null ? none : known(standards.byId(form), 'form');
}

function known(standard: Standard | undefined, from: Report['editionFrom']): FoundEdition {
  return standard === undefined ? none : { edition: standard.id, from, standard };
}

/** The first edition one of whose notices the text cites. */
function citedEdition(standards: StandardSet, passages: readonly Passage[]): Standard | null {
  for (const passage of passages) {
    if (passage.kind !== 'text' || !/号/u.test(passage.text.text)) continue;
    const folded = foldDocumentNumbers(passage.text.text);
    let best: Standard | null = null;
    let at = Infinity;
    for (const standard of standards.all) {
      for (const instrument of standard.instruments) {
        if (!instrument.datesReport) continue;
        for (const pattern of instrument.patterns) {
          const found = folded.indexOf(foldDocumentNumbers(pattern));
          if (found >= 0 && found < at) {
            best = standard;
            at = found;
          }
        }
      }
    }
    if (best !== null) return best;
  }
  return null;
}
