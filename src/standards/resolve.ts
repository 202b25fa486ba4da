import type { InstrumentStandard, Standard } from '../types/standard.js';
import { StandardError } from './error.js';
import { instrumentById } from './instruments.js';

/** A standard as written: what it takes over from another may be left out, an instrument may be named by its id. */
export type WrittenStandard = Pick<Standard, 'id'> &
  Partial<Omit<Standard, 'instruments'>> & { readonly instruments?: readonly (InstrumentStandard | string)[] };

const KEYS: readonly (keyof Standard)[] = [
  'id',
  'name',
  'years',
  'about',
  'instruments',
  'sections',
  'customaryHeadings',
  'forms',
  'relations',
  'deadlines',
  'basis',
];

/** Resolves `extends`: the top-level keys of a standard replace those of the one it extends, whole. */
export function resolveStandards(written: readonly WrittenStandard[]): Standard[] {
  const byId = new Map<string, WrittenStandard>();
  for (const standard of written) {
    if (byId.has(standard.id)) throw new StandardError(standard.id, '/id', standard.id, 'another standard has this id');
    byId.set(standard.id, standard);
  }
  const resolved = new Map<string, Standard>();
  return written.map((standard) => resolveOne(standard, byId, resolved, []));
}

function resolveOne(
  standard: WrittenStandard,
  byId: ReadonlyMap<string, WrittenStandard>,
  resolved: Map<string, Standard>,
  trail: readonly string[],
): Standard {
  const known = resolved.get(standard.id);
  if (known !== undefined) return known;
  if (trail.includes(standard.id)) {
    throw new StandardError(standard.id, '/extends', standard.extends, `extends itself: ${[...trail, standard.id].join(' → ')}`);
  }
  const whole = complete(withParent(standard, byId, resolved, [...trail, standard.id]));
  resolved.set(standard.id, whole);
  return whole;
}

function withParent(
  standard: WrittenStandard,
  byId: ReadonlyMap<string, WrittenStandard>,
  resolved: Map<string, Standard>,
  trail: readonly string[],
): WrittenStandard {
  if (standard.extends === undefined) return standard;
  const parent = byId.get(standard.extends);
  if (parent === undefined) throw new StandardError(standard.id, '/extends', standard.extends, 'no such standard');
  return { ...resolveOne(parent, byId, resolved, trail), ...standard };
}

function complete(standard: WrittenStandard): Standard {
  const missing = KEYS.find((key) => standard[key] === undefined);
  if (missing !== undefined) throw new StandardError(standard.id, '', standard.id, `lacks ${missing}`);
  const instruments = (standard.instruments ?? []).map((instrument, index) => named(standard.id, instrument, index));
  return { ...standard, instruments } as Standard;
}

function named(standard: string, instrument: InstrumentStandard | string, index: number): InstrumentStandard {
  if (typeof instrument !== 'string') return instrument;
  const known = instrumentById(instrument);
  if (known === undefined) throw new StandardError(standard, `/instruments/${index}`, instrument, 'no such instrument');
  return known;
}
