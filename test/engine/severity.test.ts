import { describe, expect, test } from '@jest/globals';
import { checkOptions, checkReport, presetRules } from '../../src/engine/index.js';
import type { Descriptor, RuleLevel, Severity } from '../../src/types/rule.js';
import { fakeOptions, fakeParts, fakeReport, fakeRule, type FakeRule } from './fakes.js';

function weights(fake: FakeRule, level: RuleLevel, style = false): string[] {
  const rule = fakeRule(fake);
  const { findings } = checkReport(fakeParts([rule]), 'a.txt', fakeReport(), fakeOptions([rule], { style }, level));
  return findings.map(({ severity, kind, reason }) => [severity === 2 ? 'error' : 'warning', kind, reason ?? ''].join(' ').trim());
}

describe('severity', () => {
  const levels = ['default', 'warn', 'error'] as const;
  const severities: (Severity | undefined)[] = [undefined, 'error', 'warning'];
  const expected = (level: RuleLevel, own: Severity): string =>
    `${level === 'warn' ? 'warning' : level === 'error' ? 'error' : own} violation`;

  for (const level of levels) {
    for (const template of ['error', 'warning'] as const) {
      for (const own of severities) {
        test(`level ${level}, message ${template}, finding ${own ?? 'silent'}`, () => {
          const found: Descriptor = { messageId: 'wrong', at: [0, 1], ...(own === undefined ? {} : { severity: own }) };
          expect(weights({ messages: { wrong: { severity: template } }, found: [found] }, level)).toEqual([
            expected(level, own ?? template),
          ]);
        });
      }
    }

    test(`level ${level}: a review is a warning`, () => {
      const messages = { wrong: { severity: 'error', review: 'two-readings' } } as const;
      const found = [{ messageId: 'wrong', at: [0, 1], severity: 'error' }] as const;
      expect(weights({ messages, found }, level)).toEqual(['warning review two-readings']);
    });

    test(`level ${level}: the reason of the finding goes before that of the message`, () => {
      const messages = { wrong: { severity: 'warning', review: 'two-readings' } } as const;
      const found = [{ messageId: 'wrong', at: [0, 1], reason: 'blank-cell' }] as const;
      expect(weights({ messages, found }, level)).toEqual(['warning review blank-cell']);
    });
  }
});

describe('style', () => {
  const mixed: FakeRule = {
    messages: { wrong: { severity: 'warning' }, ugly: { severity: 'warning', style: true } },
    found: [
      { messageId: 'wrong', at: [0, 1] },
      { messageId: 'ugly', at: [1, 2] },
    ],
  };
  const onlyStyle: FakeRule = {
    messages: { ugly: { severity: 'error', style: true } },
    found: [{ messageId: 'ugly', at: [1, 2], severity: 'error' }],
  };

  test.each(['default', 'warn', 'error'] as const)('a style message beside others is shown only where style was asked for: %s', (level) => {
    expect(weights(mixed, level)).toHaveLength(1);
    expect(weights(mixed, level, true)).toHaveLength(2);
  });

  test('is a warning unless the level says error', () => {
    expect(weights(onlyStyle, 'default', true)).toEqual(['warning violation']);
    expect(weights(onlyStyle, 'warn', true)).toEqual(['warning violation']);
    expect(weights(onlyStyle, 'error', true)).toEqual(['error violation']);
  });

  test('a rule of nothing but style is asked for by its level', () => {
    expect(weights(onlyStyle, 'default')).toEqual([]);
    expect(weights(onlyStyle, 'warn')).toEqual(['warning violation']);
    expect(weights(onlyStyle, 'error')).toEqual(['error violation']);
  });

  test('a rule whose findings are all hidden has passed', () => {
    const rule = fakeRule(onlyStyle);
    const { outcomes } = checkReport(fakeParts([rule]), 'a.txt', fakeReport(), fakeOptions([rule]));
    expect(outcomes).toEqual([{ rule: 'fake-rule', outcome: 'pass', count: 1 }]);
  });
});

describe('presets', () => {
  const rules = [
    fakeRule({ id: 'kept', meta: { recommended: 'default', defaultOptions: { limit: 3 } } }),
    fakeRule({ id: 'off', meta: { recommended: 'off' } }),
    fakeRule({ id: 'style', meta: { recommended: 'off' }, messages: { ugly: { style: true } } }),
  ];

  test('recommended takes the level of each rule', () => {
    expect(presetRules(rules)).toEqual({
      kept: { level: 'default', options: { limit: 3 } },
      off: { level: 'off', options: {} },
      style: { level: 'off', options: {} },
    });
  });

  test('strict turns on what is only style', () => {
    expect(presetRules(rules, 'strict')).toMatchObject({ kept: { level: 'default' }, off: { level: 'off' }, style: { level: 'warn' } });
  });

  test('options without a configuration', () => {
    expect(checkOptions(rules, { locale: 'en' })).toEqual({ locale: 'en', rules: presetRules(rules), style: false, expected: true });
  });
});
