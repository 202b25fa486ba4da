import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createConfigurator } from '../../src/config/index.js';
import { configKeys, overrideKeys } from '../../src/config/schema.js';
import type { Config } from '../../src/config/types.js';
import { presetRules } from '../../src/engine/index.js';
import { defaultParts } from '../../src/parts.js';

const { rules } = defaultParts();
const preset = presetRules(rules);
const ids = rules.map(({ meta }) => meta.id);

const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    'off',
    'warn',
    2,
    ['warn', {}],
    ['error'],
    'gklint:strict',
    './x.json',
    '2021',
    'zh-CN',
    [],
    {},
    ['*'],
    ['!**'],
    ['[a'],
    null,
  ),
  fc.dictionary(
    fc.constantFrom('my', ...ids, 'my/x', '__proto__', 'constructor'),
    fc.constantFrom<unknown>('off', 'wran', ['warn', { a: 1 }], './x.js', {}),
  ),
);
const part = fc.dictionary(fc.constantFrom(...configKeys, ...overrideKeys, 'rulez', '__proto__', 'toString'), value);
const config = fc
  .record({ overrides: fc.array(part, { maxLength: 2 }) }, { requiredKeys: [] })
  .chain((base) => part.map((more) => ({ ...more, ...base })));

test('whatever a configuration holds, it is either used or refused with its place', async () => {
  await fc.assert(
    fc.asyncProperty(config, async (over) => {
      const request = {
        cwd: '/nowhere',
        file: null,
        lookup: false,
        rules: [],
        ignore: true,
        ignorePatterns: [],
        over: over as unknown as Config,
      };
      try {
        const found = await createConfigurator(request, rules, preset).forFile('/nowhere/a/b.txt');
        expect(Object.keys(found.rules).sort()).toEqual(Object.keys(preset).sort());
      } catch (error) {
        expect(error).toMatchObject({
          name: 'ConfigError',
          text: { zh: expect.stringMatching(/^overrideConfig/), en: expect.stringMatching(/^overrideConfig/) },
        });
        expect(String((error as Error).message)).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 600 },
  );
});
