import { describe, expect, test } from '@jest/globals';
import { checked, inapplicable } from '../../src/engine/define-rule.js';
import { checkFile, checkReport } from '../../src/engine/index.js';
import type { CheckOptions, FileResult, Rule } from '../../src/types/rule.js';
import { fakeOptions, fakeParts, fakeReport, fakeRule, type FakeReport, type FakeRule } from './fakes.js';

const bytes = new TextEncoder().encode('甲县年度报告');

async function run(rules: readonly Rule[], report: FakeReport = {}, options: Partial<CheckOptions> = {}): Promise<FileResult> {
  return checkFile(fakeParts(rules, report), 'a.txt', bytes, fakeOptions(rules, options));
}

async function outcomeOf(fake: FakeRule, report: FakeReport = {}, options: Partial<CheckOptions> = {}): Promise<unknown> {
  return (await run([fakeRule(fake)], report, options)).outcomes;
}

const wrong = { messageId: 'wrong', at: [0, 1] } as const;

describe('a rule ends in exactly one outcome', () => {
  test('pass, with the number of things checked', async () => {
    expect(await outcomeOf({ check: () => checked(7) })).toEqual([{ rule: 'fake-rule', outcome: 'pass', count: 7 }]);
  });

  test('looking at nothing is no pass', async () => {
    expect(await outcomeOf({ check: () => checked(0) })).toEqual([{ rule: 'fake-rule', outcome: 'inapplicable', reason: 'no-such-part' }]);
  });

  test('violation, also where nothing else was there to be counted', async () => {
    const check: FakeRule['check'] = (context) => {
      context.found(wrong);
      return checked(0);
    };
    expect(await outcomeOf({ check })).toEqual([{ rule: 'fake-rule', outcome: 'violation' }]);
  });

  test('review, where all that was found needs a person', async () => {
    expect(await outcomeOf({ found: [{ ...wrong, reason: 'blank-cell' }] })).toEqual([{ rule: 'fake-rule', outcome: 'review' }]);
    expect(await outcomeOf({ messages: { wrong: { review: 'two-readings' } }, found: [wrong] })).toEqual([
      { rule: 'fake-rule', outcome: 'review' },
    ]);
  });

  test('a violation beside a review is a violation', async () => {
    expect(await outcomeOf({ found: [{ ...wrong, reason: 'blank-cell' }, wrong] })).toEqual([{ rule: 'fake-rule', outcome: 'violation' }]);
  });

  test.each(['no-such-part', 'no-such-form', 'year-unknown', 'agency-kind', 'option-off'] as const)('inapplicable: %s', async (reason) => {
    expect(await outcomeOf({ check: () => inapplicable(reason) })).toEqual([{ rule: 'fake-rule', outcome: 'inapplicable', reason }]);
  });

  test('one outcome a rule, in the order of the rules; a rule that is off or unnamed leaves none', async () => {
    const rules = ['b', 'a', 'off', 'unnamed'].map((id) => fakeRule({ id }));
    const options = fakeOptions(rules.slice(0, 2));
    const result = await checkFile(fakeParts(rules), 'a.txt', bytes, {
      ...options,
      rules: { ...options.rules, off: { level: 'off', options: {} } },
    });
    expect(result.outcomes.map((outcome) => outcome.rule)).toEqual(['b', 'a']);
  });
});

describe('not-run', () => {
  const failures: [string, FakeRule, string][] = [
    [
      'throws an error',
      {
        check: () => {
          throw new TypeError('x is\nundefined');
        },
      },
      'x is undefined',
    ],
    [
      'throws something else',
      {
        check: () => {
          // eslint-disable-next-line @typescript-eslint/only-throw-error -- a rule of somebody else may
          throw 'plain';
        },
      },
      'plain',
    ],
    [
      'throws an error without words',
      {
        check: () => {
          throw new RangeError();
        },
      },
      'RangeError',
    ],
    [
      'says inapplicable but found something',
      { check: (context) => (context.found(wrong), inapplicable('no-such-form')) },
      'inapplicable (no-such-form) but 1 found',
    ],
    ['returns nothing', { check: () => undefined }, 'no valid verdict was returned'],
    ['returns a promise', { check: () => Promise.resolve(checked(1)) }, 'check must be synchronous, but it returned a promise'],
    ['counts less than nothing', { check: () => checked(-1) }, 'no valid verdict was returned'],
    ['counts no whole number', { check: () => checked(Number.NaN) }, 'no valid verdict was returned'],
    ['names a message that it does not have', { found: [{ messageId: 'other', at: [0, 1] }] }, 'unknown message id "other"'],
    ['names a message that every object has', { found: [{ messageId: 'constructor', at: [0, 1] }] }, 'unknown message id "constructor"'],
    ['points before the text', { found: [{ messageId: 'wrong', at: [-1, 1] }] }, 'range [-1, 1] is not within the text of 6 units'],
    ['points beyond the text', { found: [{ messageId: 'wrong', at: [0, 7] }] }, 'range [0, 7] is not within the text of 6 units'],
    ['points backwards', { found: [{ messageId: 'wrong', at: [2, 1] }] }, 'range [2, 1] is not within the text of 6 units'],
    ['points nowhere', { found: [{ messageId: 'wrong', at: [Number.NaN, 1] }] }, 'range [NaN, 1] is not within the text of 6 units'],
    [
      'relates to a place beyond the text',
      { found: [{ ...wrong, related: [{ at: [0, 99], zh: '', en: '' }] }] },
      'range [0, 99] is not within the text of 6 units',
    ],
  ];

  test.each(failures)('a rule that %s', async (_name, fake, error) => {
    const result = await run([fakeRule(fake), fakeRule({ id: 'next', found: [wrong] })]);
    expect(result.outcomes).toEqual([
      { rule: 'fake-rule', outcome: 'not-run', error },
      { rule: 'next', outcome: 'violation' },
    ]);
    expect(result.findings).toEqual([
      expect.objectContaining({
        ruleId: 'fake-rule',
        messageId: 'ruleFailed',
        fatal: true,
        severity: 2,
        line: 1,
        column: 1,
        message: `规则 fake-rule 运行失败：${error}`,
      }),
      expect.objectContaining({ ruleId: 'next', messageId: 'wrong' }),
    ]);
    expect(result.findings[1]).not.toHaveProperty('fatal');
  });

  test('what a rule found before it failed is not kept: it cannot be trusted', async () => {
    const result = await run([
      fakeRule({
        check: (context) => {
          context.found(wrong);
          throw new Error('late');
        },
      }),
    ]);
    expect(result.findings.map((finding) => finding.messageId)).toEqual(['ruleFailed']);
  });

  test('is said in English too', async () => {
    const result = await run([fakeRule({ check: () => undefined })], {}, { locale: 'en' });
    expect(result.findings[0]?.message).toBe('Rule fake-rule failed: no valid verdict was returned');
  });
});

describe('a part that fails is a fatal finding and no rule ran', () => {
  const rules = [fakeRule({ id: 'one' }), fakeRule({ id: 'two' })];
  const fail = (): never => {
    throw new Error('disk gone');
  };

  test('the reader', async () => {
    const result = await checkFile(fakeParts(rules, {}, { read: () => Promise.resolve().then(fail) }), 'a.txt', bytes, fakeOptions(rules));
    expect(result).toEqual({
      filePath: 'a.txt',
      source: null,
      report: null,
      findings: [
        expect.objectContaining({ ruleId: null, messageId: 'readFailed', fatal: true, severity: 2, message: '文件读取失败：disk gone' }),
      ],
      suppressedFindings: [],
      outcomes: [
        { rule: 'one', outcome: 'not-run', error: 'disk gone' },
        { rule: 'two', outcome: 'not-run', error: 'disk gone' },
      ],
      relations: { checked: 0, held: 0, broken: 0, undecidable: 0, list: [] },
    });
  });

  test('a reader that throws before it returns its promise', async () => {
    const result = await checkFile(fakeParts(rules, {}, { read: fail }), 'a.txt', bytes, fakeOptions(rules));
    expect(result.findings[0]?.messageId).toBe('readFailed');
  });

  test.each([
    ['the recogniser', { recognise: fail }],
    ['the simplifier', { needsSimplifier: () => true, loadSimplifier: () => Promise.resolve().then(fail) }],
  ])('%s', async (_name, over) => {
    const result = await checkFile(fakeParts(rules, {}, over), 'a.txt', bytes, fakeOptions(rules, { locale: 'en' }));
    expect(result.source).toBe('甲县年度报告');
    expect(result.report).toBeNull();
    expect(result.findings).toEqual([
      expect.objectContaining({
        ruleId: null,
        messageId: 'recogniseFailed',
        fatal: true,
        message: 'The report could not be recognised: disk gone',
      }),
    ]);
    expect(result.outcomes.map((outcome) => outcome.outcome)).toEqual(['not-run', 'not-run']);
  });
});

describe('no report', () => {
  const document = fakeRule({ id: 'report-recognised', meta: { category: 'document' }, found: [wrong] });
  const other = fakeRule({ id: 'other', found: [wrong] });
  const notAReport = (rule: string): unknown => ({ rule, outcome: 'inapplicable', reason: 'not-a-report' });

  test.each(['not-a-report', 'empty', 'no-text'] as const)('%s: only rules about the document run', async (verdict) => {
    const result = await run([document, other], { verdict });
    expect(result.outcomes).toEqual([{ rule: 'report-recognised', outcome: 'violation' }, notAReport('other')]);
    expect(result.report).toBeNull();
  });

  test('no rule runs where no report was to be expected', async () => {
    const result = await run([document, other], { verdict: 'not-a-report' }, { expected: false });
    expect(result.outcomes).toEqual([notAReport('report-recognised'), notAReport('other')]);
    expect(result.findings).toEqual([]);
  });

  test('all rules run where it is to be taken for a report', async () => {
    const result = await run([document, other], { verdict: 'not-a-report' }, { assumeReport: true });
    expect(result.outcomes.map((outcome) => outcome.outcome)).toEqual(['violation', 'violation']);
    expect(result.report).not.toBeNull();
  });
});

describe('editions', () => {
  const rules = (['all', ['2008', '2014'], ['2014'], ['2019', '2021'], ['2021']] as const).map((editions, index) =>
    fakeRule({ id: `r${String(index)}`, meta: { editions } }),
  );

  async function ran(edition: string | null): Promise<string> {
    const { outcomes } = await run(rules, { edition });
    return outcomes.map((outcome) => (outcome.outcome === 'inapplicable' ? outcome.reason : outcome.outcome)).join(' ');
  }

  test.each([
    ['2008', 'pass pass edition edition edition'],
    ['2014', 'pass pass pass edition edition'],
    ['2019', 'pass edition edition pass edition'],
    ['2021', 'pass edition edition pass pass'],
    [null, 'pass edition-unknown edition-unknown edition-unknown edition-unknown'],
  ])('%s', async (edition, expected) => {
    expect(await ran(edition)).toBe(expected);
  });

  test('an edition that rules do not know counts as the one that it extends', async () => {
    expect(await ran('province')).toBe('pass edition edition pass pass');
  });

  test('else as the newest of its nature', async () => {
    expect(await ran('2030')).toBe('pass edition edition pass pass');
  });

  test('an edition that is not at hand has only the rules for all', async () => {
    expect(await ran('1999')).toBe('pass edition edition edition edition');
  });
});

test('the simplifier is loaded only where the text needs it, and handed on', async () => {
  const loaded: string[] = [];
  const rules = [fakeRule()];
  const parts = fakeParts(
    rules,
    {},
    {
      needsSimplifier: (value) => value.includes('開'),
      loadSimplifier: () => {
        loaded.push('yes');
        return Promise.resolve((text: string) => text.replace('開', '开'));
      },
      recognise: (source, _root, { toSimplified, ...rest }) => {
        expect(rest).toEqual({ standards: parts.standards, edition: '2019', year: 2020, agencyKind: 'township' });
        return fakeReport({ text: toSimplified?.(source.value) ?? source.value });
      },
    },
  );
  const options = fakeOptions(rules, { edition: '2019', year: 2020, agencyKind: 'township' });
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  expect((await checkFile(parts, 'a.txt', encode('公开'), options)).source).toBe('公开');
  expect(loaded).toEqual([]);
  expect((await checkFile(parts, 'a.txt', encode('公開'), options)).source).toBe('公开');
  expect(loaded).toEqual(['yes']);
});

test('the encoding that was asked for reaches the reader, and nothing where none was', async () => {
  const asked: unknown[] = [];
  const parts = fakeParts(
    [],
    {},
    {
      read: (_path, _bytes, options) => {
        asked.push(options);
        return Promise.reject(new Error('enough'));
      },
    },
  );
  await checkFile(parts, 'a.txt', bytes, fakeOptions([], { encoding: 'gb18030' }));
  await checkFile(parts, 'a.txt', bytes, fakeOptions([]));
  expect(asked).toEqual([{ encoding: 'gb18030' }, {}]);
});

test('options of the configuration lie over the defaults of the rule', () => {
  const seen: unknown[] = [];
  const rule = fakeRule({
    meta: { defaultOptions: { limit: 3, names: ['a'] } },
    check: ({ options }) => {
      seen.push(options);
      return checked(1);
    },
  });
  checkReport(fakeParts([rule]), 'a.txt', fakeReport(), fakeOptions([rule]));
  checkReport(
    fakeParts([rule]),
    'a.txt',
    fakeReport(),
    fakeOptions([rule], { rules: { 'fake-rule': { level: 'error', options: { limit: 5 } } } }),
  );
  expect(seen).toEqual([
    { limit: 3, names: ['a'] },
    { limit: 5, names: ['a'] },
  ]);
});
