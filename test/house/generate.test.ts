import { describe, expect, test } from '@jest/globals';
import { between } from '../../scripts/generate/output.js';
import { cell } from '../../scripts/generate/tables.js';
import { editionsOf as editions, severities } from '../../src/cli/rule-words.js';
import type { MessageTemplate, RuleMeta } from '../../src/types/rule.js';

function meta(messages: Record<string, Partial<MessageTemplate>>, overrides: Partial<RuleMeta> = {}): RuleMeta {
  const texts = { title: 't', description: 'd' };
  const complete = Object.entries(messages).map(([id, message]) => [id, { severity: 'warning', zh: '', en: '', ...message }]);
  return {
    id: 'some-rule',
    category: 'forms',
    docs: { zh: texts, en: texts },
    recommended: 'default',
    editions: 'all',
    basis: [],
    messages: Object.fromEntries(complete) as RuleMeta['messages'],
    ...overrides,
  };
}

describe('between', () => {
  const text = 'a\n<!-- gklint:x -->\nold\n<!-- /gklint:x -->\nb\n';

  test('replaces what stands between the marks and nothing else', () => {
    expect(between(text, 'x', 'new')).toBe('a\n<!-- gklint:x -->\n\nnew\n\n<!-- /gklint:x -->\nb\n');
  });

  test('gives the same text when it is done again', () => {
    const once = between(text, 'x', 'new') ?? '';
    expect(between(once, 'x', 'new')).toBe(once);
  });

  test('is null without the marks, or with the marks in the wrong order', () => {
    expect(between(text, 'y', 'new')).toBeNull();
    expect(between('<!-- /gklint:x --><!-- gklint:x -->', 'x', 'new')).toBeNull();
  });
});

describe('severities', () => {
  test.each([
    ['an error and a warning', meta({ a: { severity: 'error' }, b: {} }), '错误、警告', 'error, warning'],
    ['a style message', meta({ a: { style: true } }), '风格', 'style'],
    ['a rule that is off', meta({ a: { severity: 'error' } }, { recommended: 'off' }), '关', 'off'],
    ['a rule lowered by the preset', meta({ a: { severity: 'error' }, b: {} }, { recommended: 'warn' }), '警告', 'warning'],
    ['a rule raised by the preset', meta({ a: {} }, { recommended: 'error' }), '错误', 'error'],
    ['nothing but reviews', meta({ a: { review: 'blank-cell' } }), '需人工核对', 'review'],
    ['a review beside an error', meta({ a: { severity: 'error' }, b: { review: 'blank-cell' } }), '错误', 'error'],
  ])('%s', (_name, rule, zh, en) => {
    expect([severities(rule, 'zh'), severities(rule, 'en')]).toEqual([zh, en]);
  });
});

test('editions are listed, or all', () => {
  expect(editions(meta({}), 'zh')).toBe('全部');
  expect(editions(meta({}, { editions: ['2019', '2021'] }), 'zh')).toBe('2019、2021');
});

test('a cell of a table stays one cell on one line', () => {
  expect(cell(' a|b\n c ')).toBe('a\\|b c');
});
