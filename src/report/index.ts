import type { Root, SourceText } from '../types/document.js';
import type { Range } from '../types/position.js';
import type { Agency, Noise, Passage, Period, Report, Section } from '../types/report.js';
import { agencyKind } from './agency.js';
import { findAgency, type AgencySources } from './agency-source.js';
import { computeArithmetic } from './arithmetic.js';
import { binderOf } from './binding.js';
import { cleanDocument } from './clean.js';
import { findDeclared } from './declared.js';
import { findEdition } from './edition.js';
import { withoutEmphasis } from './emphasis.js';
import { detectFormEdition, readForms } from './forms/index.js';
import { findItems } from './items.js';
import { lexiconOf } from './lexicon.js';
import { withoutMetadata } from './metadata.js';
import type { RecogniseOptions } from './options.js';
import { buildSections } from './outline.js';
import { unfoldPageTables } from './page-tables.js';
import { cutPassages } from './passages.js';
import { namedPeriodIn, periodIn, tellsOfFigures } from './period.js';
import { readQuantities } from './quantities/index.js';
import { recogniseReport } from './recognised.js';
import { findSignature, publicationDates } from './signature.js';
import { findTitles } from './title.js';
import { findYear } from './year.js';

export { needsSimplifier } from './clean.js';
export type { RecogniseOptions } from './options.js';

/**
 * Recognises an annual report in a document: cleans its text, sets page furniture apart, finds title, period, year,
 * edition, sections and forms. Everything maps back to `source.value`. Never throws on any text.
 */
export function recognise(source: SourceText, raw: Root, options: RecogniseOptions): Report {
  const { standards } = options;
  const lexicon = lexiconOf(standards);
  const cleaned = cleanDocument(source.value, raw, options.toSimplified);
  const document = withoutEmphasis(source.value, cleaned.document);
  const { fields, pieces, furniture } = withoutMetadata(unfoldPageTables(document, lexicon));
  const { passages, headings } = cutPassages(pieces, lexicon);
  const firstHeading = headings[0]?.passage ?? passages.length;
  const titles = findTitles(passages, firstHeading, document.name, fields);
  const period = findPeriod(passages, firstHeading);
  const loose = (): readonly Section[] => buildSections(passages, headings, binderOf(lexicon, null), source.value);
  const year = findYear(options.year, titles.title, period, passages, loose);
  const { edition, from, standard } = findEdition(standards, options.edition, year, passages, firstHeading, () =>
    detectFormEdition(passages, loose(), standards),
  );
  const bind = binderOf(lexicon, standard);
  const sections = buildSections(passages, headings, bind, source.value);
  const preambleStart = Math.min(titles.end, firstHeading);
  const signature = findSignature(passages, preambleStart, firstHeading);
  const { forms, localForms } = readForms({ passages, sections, edition, standards });
  const dates = [...publicationDates(fields), ...(signature?.date ? [signature.date] : [])];
  const expectedForms = standard?.about === 'form' ? standard.forms.filter((form) => form.required).length : 0;
  const agency = agencyOf(options, { title: titles.title, signature, metadata: fields, passages, firstHeading });
  const declared = findDeclared(passages, firstHeading, sections, lexicon, bind);
  const { quantities, groups } = readQuantities({
    passages,
    sections,
    forms: [...forms.filter(({ cells }) => cells.size > 0), ...localForms].map(({ range }) => range),
    year: year?.value ?? null,
    agency,
    skipped: declared?.countRange ? [declared.countRange] : [],
  });
  return {
    source,
    format: raw.format,
    raw,
    document,
    recognition: recogniseReport(source, document, { title: titles.title, sections, forms, localForms, passages }),
    metadata: fields,
    title: titles.title,
    furtherTitles: titles.furtherTitles,
    agency,
    year,
    edition,
    editionFrom: from,
    standard,
    period,
    dates,
    signature,
    passages,
    preamble: [preambleStart, firstHeading],
    sections,
    declared,
    items: findItems(standard, passages, sections),
    extracted:
      furniture.length > 0 ||
      raw.chrome.length > 0 ||
      titles.title === null ||
      forms.length < expectedForms ||
      hasJoinedLines(source.value, passages),
    forms,
    localForms,
    arithmetic: computeArithmetic(forms, standards),
    quantities,
    quantityGroups: groups,
    noise: outside(furniture, cleaned.noise),
  };
}

/** In the preamble, else in the first section: a preamble is sometimes put there. Else wherever the text calls it the period. */
function findPeriod(passages: readonly Passage[], firstHeading: number): Period | null {
  for (const [index, passage] of passages.slice(0, firstHeading + 3).entries()) {
    if (passage.kind !== 'text' || (index > firstHeading && !tellsOfFigures(passage.text.text))) continue;
    const period = periodIn(passage.text);
    if (period !== null) return period;
  }
  for (const passage of passages) {
    const period = passage.kind === 'text' ? namedPeriodIn(passage.text) : null;
    if (period !== null) return period;
  }
  return null;
}

function agencyOf(options: RecogniseOptions, sources: AgencySources): Agency | null {
  const named = findAgency(sources);
  if (named === null) return null;
  return {
    ...named,
    kind: options.agencyKind ?? agencyKind(named.name),
    kindFrom: options.agencyKind === undefined ? 'name' : 'option',
  };
}

/** Hard wraps joined by the reader: the text came out of a PDF. */
function hasJoinedLines(source: string, passages: readonly Passage[]): boolean {
  return passages.some(
    (passage) =>
      passage.kind === 'text' &&
      passage.block.type === 'paragraph' &&
      passage.text.at.length > 1 &&
      passage.text.to.some((end, index) => /[\r\n]/u.test(source.slice(end, passage.text.from[index + 1] ?? end))),
  );
}

/** Noise of page furniture is not the report's. */
function outside(furniture: readonly Range[], noise: readonly Noise[]): readonly Noise[] {
  if (furniture.length === 0 || noise.length === 0) return noise;
  return noise.flatMap((kind) => {
    const ranges = kind.ranges.filter(([start]) => !furniture.some((place) => place[0] <= start && start < place[1]));
    return ranges.length === 0 ? [] : [{ ...kind, ranges }];
  });
}
