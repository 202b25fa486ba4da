import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { placeholdersOf } from '../../src/engine/message.js';
import rules from '../../src/rules/index.js';
import type { MessageTemplate, RuleMeta } from '../../src/types/rule.js';

/** What every rule owes its reader, whatever it checks. */

const kebabCase = /^[a-z]+(?:-[a-z]+)*$/;
const camelCase = /^[a-z][a-zA-Z0-9]*$/;
const unfit = /[!！]|(?<![申报函提])请|您|此处|违法|违规/;
const metas: readonly RuleMeta[] = rules.map((rule) => rule.meta);
const ids = new Set(metas.map((meta) => meta.id));

test('ids are unique and in kebab-case', () => {
  expect(ids.size).toBe(metas.length);
  expect(metas.filter((meta) => !kebabCase.test(meta.id)).map((meta) => meta.id)).toEqual([]);
});

test('no rule folds itself through others', () => {
  const reached = (id: string, seen: Set<string>): Set<string> => {
    for (const next of metas.find((meta) => meta.id === id)?.folds ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      reached(next, seen);
    }
    return seen;
  };
  expect(metas.filter((meta) => reached(meta.id, new Set()).has(meta.id)).map((meta) => meta.id)).toEqual([]);
});

for (const meta of metas) {
  describe(meta.id, () => {
    const messages: [string, MessageTemplate][] = Object.entries(meta.messages);

    test('has titles and descriptions in both languages', () => {
      for (const docs of [meta.docs.zh, meta.docs.en]) {
        expect(docs.title.trim()).not.toBe('');
        expect(docs.description.trim()).not.toBe('');
      }
      expect(meta.docs.zh.description).toMatch(/\p{Script=Han}/u);
      expect(meta.docs.en.description).not.toMatch(/^\P{ASCII}*$/u);
    });

    test('has messages, named in camelCase', () => {
      expect(messages.length).toBeGreaterThan(0);
      expect(messages.map(([id]) => id).filter((id) => !camelCase.test(id))).toEqual([]);
    });

    test.each(messages)('%s says the same in both languages, without a full stop', (_id, { zh, en }) => {
      expect(placeholdersOf(zh).sort()).toEqual(placeholdersOf(en).sort());
      for (const text of [zh, en]) {
        expect(text).toBe(text.trim());
        expect(text).not.toBe('');
        expect(text).not.toMatch(/[。.]$/);
        expect(text).not.toMatch(/[\r\n]/);
        // Whatever looks like a placeholder is one.
        expect(text.replace(/\{\{\s*[A-Za-z][A-Za-z0-9]*\s*\}\}/g, '')).not.toMatch(/[{}]/);
      }
      expect(zh).not.toMatch(unfit);
    });

    test('what is an error has a basis that is stated or implied', () => {
      for (const basis of meta.basis) {
        expect(basis.instrument.trim()).not.toBe('');
        expect(basis.article.trim()).not.toBe('');
      }
      const blocks = messages.some(([, { severity, review }]) => severity === 'error' && review === undefined);
      // How gklint is spoken to is no matter of the law.
      if (blocks && meta.category !== 'linter')
        expect(meta.basis.some(({ authority }) => authority === 'stated' || authority === 'implied')).toBe(true);
    });

    test('is no guess by level: style is not recommended at a level of its own', () => {
      if (messages.every(([, { style }]) => style === true)) expect(['off', 'default']).toContain(meta.recommended);
      expect(messages.filter(([, { style, severity }]) => style === true && severity === 'error')).toEqual([]);
    });

    test('describes its options, and its defaults fit', () => {
      if (meta.options === undefined) {
        expect(meta.defaultOptions ?? {}).toEqual({});
        return;
      }
      expect(meta.options).toMatchObject({ type: 'object', additionalProperties: false });
      const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(meta.options);
      expect([validate(meta.defaultOptions ?? {}), validate.errors]).toEqual([true, null]);
      const described = Object.keys(meta.options['properties'] ?? {});
      expect(Object.keys(meta.defaultOptions ?? {}).filter((name) => !described.includes(name))).toEqual([]);
    });

    test('folds rules that exist', () => {
      expect((meta.folds ?? []).filter((id) => !ids.has(id))).toEqual([]);
    });
  });
}
