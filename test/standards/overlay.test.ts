import { describe, expect, test } from '@jest/globals';
import { StandardError } from '../../src/standards/error.js';
import { loadStandards } from '../../src/standards/index.js';
import { OverlayError, overlayStandards } from '../../src/standards/overlay.js';

const basis = [{ instrument: '某省办法', article: '第十条', authority: 'stated' }];
const name = { zh: '某省', en: 'A province' };
const built = loadStandards();

function failure(overlay: unknown): { readonly path: string; readonly zh: string | null } {
  try {
    overlayStandards(built, [overlay]);
  } catch (error) {
    if (error instanceof OverlayError) return { path: error.path, zh: error.text.zh };
    if (error instanceof StandardError) return { path: error.path, zh: null };
    throw error;
  }
  throw new Error('no error');
}

describe('an overlay', () => {
  const overlay = {
    overlays: '2021',
    name,
    sections: [{ id: 'overview', accepted: ['年度概览', '概况'], recognised: ['回顾'] }],
    customaryHeadings: ['附件说明'],
    deadlines: [{ kinds: ['department'], by: '01-20', basis }],
    statements: [{ id: 'fees', name, section: 'other', anyOf: [['收费']], severity: 'error', basis }],
    lengths: [{ section: null, minimum: 100, severity: 'warning', basis }],
  };
  const before = structuredClone(built.byId('2021'));
  const after = overlayStandards(built, [overlay]).byId('2021');
  const section = after?.sections.find(({ id }) => id === 'overview');

  test('adds, and takes nothing away', () => {
    expect(section?.accepted).toEqual(expect.arrayContaining(['年度概览', ...(before?.sections[0]?.accepted ?? [])]));
    expect(after?.customaryHeadings).toContain('附件说明');
    expect(after?.deadlines).toHaveLength((before?.deadlines.length ?? 0) + 1);
    expect(after?.statements).toHaveLength(1);
    expect(after?.lengths).toHaveLength(1);
    expect(after?.forms).toEqual(before?.forms);
    expect(after?.relations).toEqual(before?.relations);
  });

  test('what it accepts is no longer merely recognised', () => {
    expect(before?.sections[0]?.recognised).toContain('概况');
    expect(section?.recognised).not.toContain('概况');
    expect(section?.recognised).toContain('回顾');
  });

  test('leaves the built-in editions and the others as they are', () => {
    expect(built.byId('2021')).toEqual(before);
    expect(overlayStandards(built, [overlay]).byId('2019')).toEqual(built.byId('2019'));
    expect(built.byId('2021')?.statements).toBeUndefined();
  });

  test('is frozen', () => {
    expect(Object.isFrozen(after?.sections)).toBe(true);
  });

  test('several add up', () => {
    const other = { overlays: '2021', name, statements: [{ ...overlay.statements[0], id: 'more' }] };
    expect(
      overlayStandards(built, [overlay, other])
        .byId('2021')
        ?.statements?.map(({ id }) => id),
    ).toEqual(['fees', 'more']);
    expect(() => overlayStandards(built, [overlay, overlay])).toThrow(OverlayError);
  });
});

const statement = { id: 'x', name, section: null, anyOf: [['甲']], severity: 'warning', basis };
const wrong: [what: string, overlay: unknown, path: string, zh: string | null][] = [
  ['no edition of that name', { overlays: '2020', name }, '/overlays', '没有版本“2020”。可用的有：2008、2014、2019、2021。'],
  [
    'no section of that name',
    { overlays: '2021', name, sections: [{ id: 'reqests' }] },
    '/sections/0/id',
    '没有部分“reqests”。可用的有：overview、disclosure、requests、disputes、problems、other。是否想写“requests”？',
  ],
  [
    'a statement in no section',
    { overlays: '2021', name, statements: [{ ...statement, section: 'x' }] },
    '/statements/0/section',
    '没有部分“x”。可用的有：overview、disclosure、requests、disputes、problems、other。',
  ],
  [
    'a length of no section',
    { overlays: '2021', name, lengths: [{ section: 'x', maximum: 1, severity: 'warning', basis }] },
    '/lengths/0/section',
    '没有部分“x”。可用的有：overview、disclosure、requests、disputes、problems、other。',
  ],
  ['two statements of one id', { overlays: '2021', name, statements: [statement, statement] }, '/statements/1/id', '“x”出现了两次。'],
  [
    'the heading of another section',
    { overlays: '2021', name, sections: [{ id: 'other', recognised: ['总体情况'] }] },
    '/sections/0/recognised/0',
    '“总体情况”已经是“总体情况”部分的标题。',
  ],
  [
    'an error of mere custom',
    { overlays: '2021', name, statements: [{ ...statement, severity: 'error', basis: [{ ...basis[0], authority: 'convention' }] }] },
    '/statements/0/severity',
    '没有规定（stated、implied）作依据的只能是 "warning"。',
  ],
  [
    'a length without a limit',
    { overlays: '2021', name, lengths: [{ section: null, severity: 'warning', basis }] },
    '/lengths/0',
    '应有 minimum 或 maximum。',
  ],
  [
    'limits the wrong way round',
    { overlays: '2021', name, lengths: [{ section: null, minimum: 2, maximum: 1, severity: 'warning', basis }] },
    '/lengths/0',
    'minimum 大于 maximum。',
  ],
  ['an unknown key', { overlays: '2021', name, forms: [] }, '/forms', null],
  ['no name', { overlays: '2021' }, '', null],
  ['a date that is none', { overlays: '2021', name, deadlines: [{ kinds: ['other'], by: '13-01', basis }] }, '/deadlines/0/by', null],
];

test.each(wrong)('%s', (_what, overlay, path, zh) => {
  expect(failure(overlay)).toEqual({ path, zh });
});
