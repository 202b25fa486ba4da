import standard2008 from './2008.json' with { type: 'json' };
import standard2014 from './2014.json' with { type: 'json' };
import standard2019 from './2019.json' with { type: 'json' };
import standard2021 from './2021.json' with { type: 'json' };
import { dutiesOf } from './duties.js';
import { deepFreeze } from './freeze.js';
import { resolveStandards, type WrittenStandard } from './resolve.js';
import schema from './schema.json' with { type: 'json' };
import { setOf, type StandardSet } from './set.js';
import { assertShape } from './shape.js';
import { verifyStandard, verifyYears } from './verify.js';

export { accuracyOfForms, accuracyOfStatistics, dutyOfAccuracy } from './accuracy.js';
export { StandardError } from './error.js';
export type { StandardSet } from './set.js';
export { cellId, cellIds, labelNodes, valueNodes } from './tree.js';

const BUILT_IN: readonly unknown[] = [standard2008, standard2014, standard2019, standard2021];

let builtInSet: StandardSet | undefined;

/**
 * Loads the built-in editions and, with them, standards of the caller's own. An edition without an end lasts until the
 * next one begins. Throws `StandardError` where one does not have the shape of `schema.json`, extends nothing known or
 * itself, has the id or the years of another, or holds a relation over cells that are not there.
 */
export function loadStandards(extra: readonly unknown[] = []): StandardSet {
  // Freezing takes longer than all the rest of the loading; types guard the built-in ones.
  if (extra.length > 0) return deepFreeze(build(extra));
  builtInSet ??= build([]);
  return builtInSet;
}

function build(extra: readonly unknown[]): StandardSet {
  extra.forEach((standard, index) => assertShape(nameOf(standard, index), standard, schema));
  const own = structuredClone(extra) as readonly WrittenStandard[];
  const builtIn = (BUILT_IN as readonly WrittenStandard[]).map((standard) => ({ ...standard, duties: dutiesOf(standard.id) }));
  const all = resolveStandards([...builtIn, ...own]).sort((a, b) => a.years.from - b.years.from);
  // The built-in editions are verified when the project is tested; every start of the command need not pay for it.
  if (extra.length > 0) {
    all.forEach(verifyStandard);
    verifyYears(all);
  }
  return setOf(all);
}

function nameOf(standard: unknown, index: number): string {
  const id = typeof standard === 'object' && standard !== null && 'id' in standard ? standard.id : undefined;
  return typeof id === 'string' && id !== '' ? id : `#${index + 1}`;
}
