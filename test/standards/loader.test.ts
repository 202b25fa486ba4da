import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { cellIds, loadStandards, StandardError } from '../../src/standards/index.js';
import { verifyStandard, verifyYears } from '../../src/standards/verify.js';
import { written } from './helpers.js';

interface Loose {
  id: string;
  years: { from: number; to: number | null };
  [key: string]: unknown;
}

/** The invented edition with some of its keys replaced. */
function invented(change: Record<string, unknown> = {}): Loose {
  return { ...written('2099'), ...change } as Loose;
}

function failure(...extra: unknown[]): StandardError {
  try {
    loadStandards(extra);
  } catch (error) {
    if (error instanceof StandardError) return error;
    throw error;
  }
  throw new Error('loaded');
}

describe('an edition of the user', () => {
  test('loads without code and ends the open edition before it', () => {
    const set = loadStandards([written('2099')]);
    expect(set.all.map((one) => one.id)).toEqual(['2008', '2014', '2019', '2021', '2099']);
    expect(set.forYear(2098)?.id).toBe('2021');
    expect(set.forYear(2099)?.id).toBe('2099');
    expect(set.byId('2099')?.sections.map((section) => section.title)).toEqual(['概要', '公众询问情况']);
    expect(cellIds(set.byId('2099')!.forms[0]!)).toHaveLength(9);
  });

  test('does not reach the built-in set', () => {
    loadStandards([written('2099')]);
    expect(loadStandards().byId('2099')).toBeUndefined();
    expect(loadStandards()).toBe(loadStandards());
  });

  test('takes over what it does not replace', () => {
    const set = loadStandards([{ id: 'later', extends: '2021', name: { zh: '后', en: 'later' }, years: { from: 2030, to: null } }]);
    expect(set.byId('later')?.forms).toBe(set.byId('2021')?.forms);
    expect(set.byId('later')?.extends).toBe('2021');
  });

  test('extends an edition that is listed after it, over several steps', () => {
    const step = (id: string, parent: string, from: number): Loose => ({
      id,
      extends: parent,
      name: { zh: id, en: id },
      years: { from, to: from },
    });
    const set = loadStandards([step('b', 'a', 2051), step('a', '2021', 2050)]);
    expect(set.byId('b')?.relations).toBe(set.byId('2021')?.relations);
    expect(set.byId('b')?.years.from).toBe(2051);
  });

  test('leaves the caller’s object as it was', () => {
    const mine = written('2099');
    loadStandards([mine]);
    expect(Object.isFrozen(mine)).toBe(false);
    expect(mine).toEqual(written('2099'));
  });
});

test('the built-in editions hold together', () => {
  const { all } = loadStandards();
  expect(all).toHaveLength(4);
  for (const one of all) expect(() => verifyStandard(one)).not.toThrow();
  expect(() => verifyYears(all)).not.toThrow();
});

test('the set is frozen through and through', () => {
  const open: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) open.push(path);
    for (const [key, part] of Object.entries(value)) walk(part, `${path}/${key}`);
  };
  walk(loadStandards([written('2099')]), '');
  expect(open).toEqual([]);
});

describe('a fault names the standard, the place and the value', () => {
  test.each<[string, unknown[], string, string, unknown]>([
    ['an id taken', [invented({ id: '2021' })], '2021', '/id', '2021'],
    ['no such parent', [invented({ extends: '1999' })], '2099', '/extends', '1999'],
    ['its own parent', [invented({ extends: '2099' })], '2099', '/extends', '2099'],
    ['years of another', [invented({ years: { from: 2016, to: 2016 } })], '2099', '/years', { from: 2016, to: 2016 }],
    ['the first year of another', [invented({ years: { from: 2021, to: null } })], '2099', '/years', { from: 2021, to: null }],
    ['years that run backwards', [invented({ years: { from: 2099, to: 2098 } })], '2099', '/years', { from: 2099, to: 2098 }],
    ['not an object', ['2099'], '#1', '', '2099'],
    ['no id', [{ ...invented(), id: 7 }], '#1', '/id', 7],
    ['an unknown key', [invented({ colour: 'red' })], '2099', '/colour', 'red'],
    ['a bad date', [invented({ deadlines: [{ kinds: ['other'], by: '13-01', basis: [] }] })], '2099', '/deadlines/0/by', '13-01'],
  ])('%s', (_, extra, standard, path, value) => {
    const error = failure(...extra);
    expect([error.standard, error.path, error.value]).toEqual([standard, path, value]);
    expect(error.message).toContain(standard);
  });

  test('a circle of three', () => {
    const step = (id: string, parent: string, from: number): unknown => ({
      id,
      extends: parent,
      name: { zh: id, en: id },
      years: { from, to: from },
    });
    const error = failure(step('a', 'b', 2050), step('b', 'c', 2051), step('c', 'a', 2052));
    expect(error.path).toBe('/extends');
    expect(error.message).toContain('a → b → c → a');
  });

  test('a standard without parent that lacks a key', () => {
    const { relations: _, ...rest } = invented();
    expect(failure(rest).message).toContain('lacks relations');
  });

  test.each([
    ['each-column', 'left', 'asked.fax', 'names no row'],
    ['each-row', 'right', 'asked', 'names no column'],
    ['cells', 'left', 'asked', 'names no cell'],
    ['cells', 'right', 'asked@nobody', 'names no cell'],
  ] as const)('a term over %s on the %s: %s', (over, side, term, problem) => {
    const relation = { ...(invented()['relations'] as Record<string, unknown>[])[2], over, left: ['asked'], right: ['asked.phone'] };
    if (over === 'each-row') Object.assign(relation, { left: ['resident'], right: ['firm'] });
    if (over === 'cells') Object.assign(relation, { left: ['asked@firm'], right: ['asked@sum'] });
    Object.assign(relation, { [side]: [term] });
    const error = failure(invented({ relations: [relation] }));
    expect([error.path, error.value]).toEqual([`/relations/0/${side}/0`, term]);
    expect(error.message).toContain(problem);
  });

  test('an equation has terms on both sides; a bound may be of 0', () => {
    const first = (invented()['relations'] as Record<string, unknown>[])[0];
    expect(failure(invented({ relations: [{ ...first, right: [], total: null }] })).path).toBe('/relations/0/right');
    expect(() => loadStandards([invented({ relations: [{ ...first, right: [], total: null, kind: 'ge' }] })])).not.toThrow();
    expect(failure(invented({ relations: [{ ...first, left: [], total: null, kind: 'ge' }] })).path).toBe('/relations/0/left');
  });

  test('a relation over a form, a block or a group that is not there', () => {
    const first = (invented()['relations'] as Record<string, unknown>[])[0];
    expect(failure(invented({ relations: [{ ...first, form: 'requests' }] })).path).toBe('/relations/0/form');
    expect(failure(invented({ relations: [{ ...first, block: 'a1' }] })).path).toBe('/relations/0/block');
    expect(
      failure({
        ...written('2021'),
        id: 'x',
        years: { from: 2050, to: null },
        relations: [{ ...first, form: 'requests', left: ['org'], right: ['total'] }],
      }).value,
    ).toBe('org');
  });

  test('a section without its form, a form without its section', () => {
    const { sections, forms } = invented() as unknown as { sections: object[]; forms: object[] };
    expect(failure(invented({ sections: [{ ...sections[0], form: 'none' }, sections[1]!] })).path).toBe('/sections/0/form');
    expect(failure(invented({ forms: [{ ...forms[0], section: 'none' }] })).path).toBe('/forms/0/section');
  });

  test('ids that stand twice', () => {
    const { sections, relations } = invented() as unknown as { sections: object[]; relations: object[] };
    expect(failure(invented({ sections: [...sections, sections[0]!] })).path).toBe('/sections');
    expect(failure(invented({ relations: [...relations, relations[0]!] })).value).toBe('X-1');
  });
});

describe('the shape check of the loader agrees with ajv', () => {
  const schema = JSON.parse(readFileSync(new URL('../../src/standards/schema.json', import.meta.url), 'utf8')) as object;
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  const paths = pathsOf(written('2099'));

  test('on standards with one place replaced or taken out', () => {
    const value = fc.oneof(
      fc.constantFrom(null, '', 'x', 0, -1, 1.5, true, [], {}, 'error', 'stated', '03-31'),
      fc.constant(undefined),
      fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.nat(paths.length - 1), value, (index, replacement) => {
        const changed = replaced(written('2099'), paths[index] ?? [], replacement);
        expect(shapeHolds(changed)).toBe(validate(changed));
      }),
      { numRuns: 2000 },
    );
  });
});

/** True unless the loader refuses the shape; what it refuses beyond the shape has a path of its own. */
function shapeHolds(value: unknown): boolean {
  try {
    loadStandards([value]);
    return true;
  } catch (error) {
    if (!(error instanceof StandardError)) throw error;
    return !/must |lacks (?!(?:about|instruments|sections|customaryHeadings|forms|relations|deadlines|basis) \("2099"\))|stands there twice|is not known/u.test(
      error.message,
    );
  }
}

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))].filter((one) => one.length > 0);
}

function replaced(root: Record<string, unknown>, path: readonly string[], value: unknown): unknown {
  let at: Record<string, unknown> = root;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (value !== undefined) at[last] = value;
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
  return root;
}
