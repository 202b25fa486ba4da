import type { FileResult, Finding, Locale, RuleMeta, SuppressedFinding } from '../../types/rule.js';
import type { ArtifactLocation } from './artifacts.js';
import { messageOf } from './messages.js';
import { Regions } from './regions.js';
import type { Taxonomies } from './taxonomies.js';

/** What results refer to. */
export interface ResultWorld {
  readonly metas: ReadonlyMap<string, { readonly meta: RuleMeta; readonly index: number }>;
  readonly taxonomies: Taxonomies;
  readonly locale: Locale;
}

/** Makes the results of one file. */
export function resultMaker(
  result: FileResult,
  location: ArtifactLocation,
  world: ResultWorld,
): (finding: Finding, print: string) => object {
  const regions = new Regions(result.source ?? '');
  return (finding, fingerprint) => {
    const { ruleId, place, related, basis } = finding;
    const known = world.metas.get(ruleId ?? '');
    const context = regions.context(finding.range);
    const isReview = finding.kind === 'review';
    return {
      ruleId: ruleId ?? finding.messageId,
      ...(known === undefined ? {} : { ruleIndex: known.index }),
      kind: isReview ? 'review' : 'fail',
      // What is no failure has no level.
      level: isReview ? 'none' : finding.severity === 2 ? 'error' : 'warning',
      message: messageOf(finding, known?.meta, world.locale),
      locations: [
        {
          physicalLocation: {
            artifactLocation: location,
            region: regions.region(finding.range, true),
            ...(context === undefined ? {} : { contextRegion: context }),
          },
          ...(place === undefined ? {} : { logicalLocations: [logicalLocation(place)] }),
        },
      ],
      ...(related.length === 0 ? {} : { relatedLocations: related.map((each, at) => relatedLocation(each, at, location)) }),
      partialFingerprints: { 'gklint/v1': fingerprint },
      ...(basis.length === 0 ? {} : { taxa: world.taxonomies.referAll(basis) }),
      ...fixesOf(finding, location, regions, world.locale),
      suppressions: suppressionsOf(finding),
      properties: propertiesOf(finding),
    };
  };
}

function logicalLocation(place: string): object {
  const parts = place.split(' › ');
  return { name: parts.at(-1) ?? place, fullyQualifiedName: place, kind: 'section' };
}

function relatedLocation(related: Finding['related'][number], at: number, location: ArtifactLocation): object {
  const { line, column, endLine, endColumn, message } = related;
  return {
    id: at + 1,
    physicalLocation: {
      artifactLocation: location,
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
    message: { text: message },
  };
}

/** The repair that is certain comes first, then those that a person may choose. */
function fixesOf({ fix, suggestions = [] }: Finding, location: ArtifactLocation, regions: Regions, locale: Locale): object {
  const certain = fix === undefined ? [] : [{ desc: locale === 'en' ? 'Replace the text as proposed' : '按建议改写', edits: fix }];
  const fixes = [...certain, ...suggestions].map(({ desc, edits }) => ({
    description: { text: desc },
    artifactChanges: [
      {
        artifactLocation: location,
        replacements: edits.map(({ range, text }) => ({ deletedRegion: regions.region(range, false), insertedContent: { text } })),
      },
    ],
  }));
  return fixes.length === 0 ? {} : { fixes };
}

function suppressionsOf(finding: Finding): object[] {
  if (!('suppressions' in finding)) return [];
  return (finding as SuppressedFinding).suppressions.map(({ kind, justification, name, date }) => ({
    kind: kind === 'directive' ? 'inSource' : 'external',
    status: 'accepted',
    ...(justification === '' ? {} : { justification }),
    // SARIF has no field for who decided and when.
    ...(name === undefined && date === undefined ? {} : { properties: { ...(name && { name }), ...(date && { date }) } }),
  }));
}

function propertiesOf({ reason, section, cells, alternatives, basis }: Finding): object {
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(section === undefined || section === null ? {} : { section }),
    ...(cells === undefined || cells.length === 0 ? {} : { cells }),
    ...(alternatives === undefined || alternatives.length === 0 ? {} : { alternatives }),
    ...(basis.length === 0 ? {} : { authority: [...new Set(basis.map(({ authority }) => authority))] }),
  };
}
