import { describe, expect, test } from '@jest/globals';
import { RuleTester, RuleTesterError, type Cases, type ExpectedFinding, type InvalidCase } from '../../src/testing/rule-tester.js';
import type { Descriptor, Rule } from '../../src/types/rule.js';
import { checked, inapplicable } from '../../src/engine/define-rule.js';
import { fakeParts, fakeReport, fakeRule } from '../engine/fakes.js';

const optionSchema = { type: 'object', additionalProperties: false, properties: { limit: { type: 'number' }, x: {}, y: {} } };

/** Finds every 错; `over` adds to what it says. */
function findsFault(over: Partial<Descriptor> = {}): Rule {
  return fakeRule({
    id: 'no-fault',
    meta: { editions: ['2021'], options: optionSchema, defaultOptions: { limit: 0 } },
    messages: { fault: { zh: '第 {{number}} 处有误', en: 'fault {{number}}', fixable: true, suggests: true } },
    check: ({ report, found }) => {
      const { value } = report.source;
      let number = 0;
      for (let at = value.indexOf('错'); at !== -1; at = value.indexOf('错', at + 1))
        found({ messageId: 'fault', at: [at, at + 1], data: { number: (number += 1) }, ...over });
      return value.includes('空') ? inapplicable('no-such-part') : checked(value.length);
    },
  });
}

interface Ran {
  readonly names: string[];
  readonly failures: string[];
}

/** Runs the cases as a test runner would, and gathers what fails. */
async function run(rule: Rule, cases: Partial<Cases>): Promise<Ran> {
  const names: string[] = [];
  const bodies: (() => Promise<void>)[] = [];
  const failures: string[] = [];
  const { rules: _rules, ...parts } = fakeParts(
    [],
    {},
    {
      recognise: (source, _root, { edition = '2021' }) =>
        fakeReport({ text: source.value, path: source.path, edition, verdict: 'not-a-report' }),
    },
  );
  const tester = new RuleTester({
    parts,
    describe: (name, body) => {
      names.push(name);
      body();
    },
    it: (name, body) => {
      names.push(name);
      bodies.push(body);
    },
  });
  tester.run(rule, { valid: [], invalid: [], ...cases });
  for (const body of bodies) await body().catch((error: unknown) => failures.push((error as Error).message));
  return { names, failures };
}

const place = { line: 1, column: 2, endLine: 1, endColumn: 3 };
const expected: ExpectedFinding = { messageId: 'fault', ...place };
const invalid = (over: Partial<InvalidCase> = {}, error: Partial<ExpectedFinding> = {}): Partial<Cases> => ({
  invalid: [{ text: '有错', errors: [{ ...expected, ...error }], ...over }],
});

describe('cases that hold', () => {
  test('are named and run, and nothing fails', async () => {
    const cases: Cases = {
      valid: [
        '无误',
        { name: '无此部分', text: '空', inapplicable: 'no-such-part' },
        { text: '有错', edition: '2019', inapplicable: 'edition' },
      ],
      invalid: [
        {
          text: '有错\n又错',
          errors: [
            { ...expected, data: { number: 1 }, severity: 'error', kind: 'violation', message: '第 1 处有误', section: null, related: [] },
            { messageId: 'fault', line: 2, column: 2, endLine: 2, endColumn: 3, data: { number: '2' } },
          ],
        },
      ],
    };
    expect(await run(findsFault(), cases)).toEqual({
      names: ['no-fault', 'valid', '"无误"', '无此部分', '"有错"', 'invalid', '"有错\\n又错"'],
      failures: [],
    });
  });

  test('the same text may be tested with other options, in another format, under another level', async () => {
    const cases = { invalid: ['default', 'warn', 'error'].map((level) => ({ text: '有错', level, errors: [expected] }) as InvalidCase) };
    const { failures } = await run(findsFault(), {
      ...cases,
      valid: [{ text: '无误' }, { text: '无误', format: 'md' }, { text: '无误', options: { limit: 1 } }],
    });
    expect(failures).toEqual([]);
  });

  test('what a finding carries can be asked for', async () => {
    const over = {
      reason: 'blank-cell',
      cells: ['requests:new@total'],
      alternatives: [['requests:new@natural']],
      place: '表',
      section: 'requests',
      related: [{ at: [0, 1], zh: '甲', en: 'a' }],
    } as const;
    const error = {
      reason: 'blank-cell',
      kind: 'review',
      severity: 'warning',
      cells: over.cells,
      alternatives: over.alternatives,
      place: '表',
      section: 'requests',
      related: ['1:1'],
    } as const;
    expect((await run(findsFault(over), invalid({}, error))).failures).toEqual([]);
  });

  test('fixes are shown by the text that they leave', async () => {
    const rule = findsFault({ fix: { range: [1, 2], text: '对' } });
    expect((await run(rule, invalid({ output: '有对' }))).failures).toEqual([]);
  });

  test('fixes of several edits, too', async () => {
    const fix = [
      { range: [1, 2], text: '对' },
      { range: [0, 0], text: '全' },
    ] as const;
    expect((await run(findsFault({ fix }), invalid({ output: '全有对' }))).failures).toEqual([]);
  });

  test('suggestions are shown by the texts that they would leave', async () => {
    const suggestions = [
      { zh: '改', en: 'change', edits: [{ range: [1, 2], text: '对' }] },
      { zh: '删', en: 'delete', edits: [{ range: [1, 2], text: '' }] },
    ] as const;
    const rule = findsFault({ suggestions });
    const wanted = [{ desc: '改', output: '有对' }, { output: '有' }];
    expect((await run(rule, invalid({}, { suggestions: wanted }))).failures).toEqual([]);
    expect((await run(rule, invalid({}, { suggestions: [{ output: '有对' }] }))).failures[0]).toContain('suggestions: expected');
  });
});

describe('refused at once', () => {
  const refused: [string, unknown, string][] = [
    ['no cases at all', {}, 'no-fault: no cases'],
    ['a count in place of findings', { invalid: [{ text: '有错', errors: 1 }] }, '"有错": a count of errors proves nothing: list them'],
    ['no findings', { invalid: [{ text: '有错', errors: [] }] }, '"有错": an invalid case lists its errors'],
    ['findings left out', { invalid: [{ text: '有错' }] }, '"有错": an invalid case lists its errors'],
    [
      'a finding without place',
      { invalid: [{ text: '有错', errors: [{ messageId: 'fault' }] }] },
      '"有错": fault lacks line, column, endLine, endColumn',
    ],
    [
      'a finding without its end',
      { invalid: [{ text: '有错', errors: [{ messageId: 'fault', line: 1, column: 2 }] }] },
      '"有错": fault lacks endLine, endColumn',
    ],
    [
      'an unknown message',
      { invalid: [{ text: '有错', errors: [{ messageId: 'wrong', ...place }] }] },
      '"有错": the rule has no message "wrong"',
    ],
    [
      'the name of a message in place of a finding',
      { invalid: [{ text: '有错', errors: ['fault'] }] },
      '"有错": an error names its messageId and its range',
    ],
    [
      'a finding without its message',
      { invalid: [{ text: '有错', errors: [{ ...place, message: '第 1 处有误' }] }] },
      '"有错": an error names its messageId and its range',
    ],
    [
      'a key of a finding that nobody reads',
      { invalid: [{ text: '有错', errors: [{ ...expected, sevrity: 'error' }] }] },
      '"有错": there is no key "sevrity"; known are messageId, line, column, endLine, endColumn, data, severity, kind, reason, cells, alternatives, place, section, message, related, suggestions',
    ],
    [
      'a key of a case that nobody reads',
      { valid: [{ text: '无误', only: true }] },
      '"无误": there is no key "only"; known are name, text, format, options, edition, year, agencyKind, level, style, assumeReport, inapplicable',
    ],
    ['other lists of cases', { invald: [] }, 'no-fault: there is no key "invald"; cases are "valid" or "invalid"'],
    ['no list of valid cases', { valid: undefined }, 'no-fault: "valid" must be an array of cases'],
    ['an option that the rule does not have', { valid: [{ text: '无误', options: { limt: 1 } }] }, '"无误": the rule has no option "limt"'],
    ['a valid case with errors', { valid: [{ text: '有错', errors: [expected] }] }, '"有错": a valid case has no errors'],
    ['a valid case with an empty list', { valid: [{ text: '无误', errors: [] }] }, '"无误": a valid case has no errors'],
    ['a valid text twice', { valid: ['无误', { text: '无误' }] }, '"无误": the same text with the same options is tested twice'],
    [
      'a text that is valid and invalid',
      { valid: ['有错'], invalid: [{ text: '有错', errors: [expected] }] },
      '"有错": the same text with the same options is tested twice',
    ],
    [
      'the same under another name, its options in another order',
      {
        valid: [
          { name: 'a', text: '甲', options: { x: 1, y: [{ p: 1, q: 2 }] } },
          { name: 'b', text: '甲', options: { y: [{ q: 2, p: 1 }], x: 1 } },
        ],
      },
      'b: the same text with the same options is tested twice',
    ],
  ];

  test.each(refused)('%s', async (_name, cases, message) => {
    await expect(run(findsFault(), cases as Partial<Cases>)).rejects.toThrow(new RuleTesterError(message));
  });

  test('a long text is named by its beginning', async () => {
    await expect(run(findsFault(), { invalid: [{ text: '长'.repeat(99), errors: [] }] })).rejects.toThrow(
      `"${'长'.repeat(60)}"…: an invalid case`,
    );
  });

  test('what is no rule', () => {
    const tester = new RuleTester();
    expect(() => {
      tester.run({ meta: { id: 'x' } } as never, { valid: ['a'], invalid: [] });
    }).toThrow(new RuleTesterError('this is no rule: its meta lacks id or messages'));
  });

  test('no test runner', () => {
    const globals = globalThis as Record<string, unknown>;
    const kept = globals['describe'];
    globals['describe'] = undefined;
    try {
      expect(() => RuleTester.run(findsFault(), { valid: ['无误'], invalid: [] })).toThrow('no global describe');
    } finally {
      globals['describe'] = kept;
    }
  });
});

describe('failing', () => {
  const failing: [string, Rule, Partial<Cases>, string][] = [
    ['a valid case with a finding', findsFault(), { valid: ['有错'] }, 'expected 0 findings, got 1'],
    [
      'a valid case that was never looked at',
      findsFault(),
      { valid: ['空'] },
      "the rule looked at nothing (no-such-part); where this is meant, say inapplicable: 'no-such-part'",
    ],
    ['a valid case that was looked at after all', findsFault(), { valid: [{ text: '无误', inapplicable: 'edition' }] }, '"outcome":"pass"'],
    ['a valid case with another reason', findsFault(), { valid: [{ text: '空', inapplicable: 'edition' }] }, '"reason":"no-such-part"'],
    ['a finding too few', findsFault(), invalid({ text: '无误' }), 'expected 1 findings, got 0'],
    ['a finding too many', findsFault(), invalid({ text: '有错错' }), 'expected 1 findings, got 2'],
    ['another line', findsFault(), invalid({}, { line: 2 }), 'line: expected 2, got 1'],
    ['another end', findsFault(), invalid({}, { endColumn: 4 }), 'endColumn: expected 4, got 3'],
    ['other data', findsFault(), invalid({}, { data: { number: 2 } }), 'data: expected {"number":"2"}, got {"number":"1"}'],
    ['another severity', findsFault(), invalid({}, { severity: 'warning' }), 'severity: expected "warning", got "error"'],
    ['a review that is none', findsFault(), invalid({}, { kind: 'review' }), 'kind: expected "review", got "violation"'],
    ['a reason that is not given', findsFault(), invalid({}, { reason: 'blank-cell' }), 'reason: expected "blank-cell", got nothing'],
    [
      'cells that are not named',
      findsFault(),
      invalid({}, { cells: ['requests:new@total'] }),
      'cells: expected ["requests:new@total"], got nothing',
    ],
    [
      'alternatives that are not named',
      findsFault(),
      invalid({}, { alternatives: [['a']] }),
      'alternatives: expected [["a"]], got nothing',
    ],
    ['another message', findsFault(), invalid({}, { message: '有误' }), 'message: expected "有误", got "第 1 处有误"'],
    ['a placeholder without data', findsFault({ data: {} }), invalid(), 'fault (zh): no data for number'],
    ['data that no message shows', findsFault({ data: { number: 1, more: 2 } }), invalid(), 'fault (zh): data never shown: more'],
    [
      'a fix that the case does not show',
      findsFault({ fix: { range: [1, 2], text: '对' } }),
      invalid(),
      'output: expected none, got "有对"',
    ],
    [
      'a fix that does something else',
      findsFault({ fix: { range: [1, 2], text: '' } }),
      invalid({ output: '有对' }),
      'output: expected "有对", got "有"',
    ],
    [
      'a fix of a message that does not say so',
      fakeRule({ id: 'no-fault', messages: { fault: {} }, found: [{ messageId: 'fault', at: [1, 2], fix: { range: [1, 2], text: '' } }] }),
      invalid({ output: '有' }),
      'fault: has a fix, but its message is not "fixable"',
    ],
    ['a fix that is not there', findsFault(), invalid({ output: '有对' }), 'output: expected "有对", got none'],
    [
      'fixes that overlap',
      findsFault({ fix: { range: [0, 2], text: '' } }),
      invalid({ text: '有错\n错', errors: [expected, { messageId: 'fault', line: 2, column: 1, endLine: 2, endColumn: 2 }] }),
      'two fixes overlap',
    ],
    [
      'a rule that throws, though a finding was expected',
      fakeRule({ id: 'no-fault', messages: { fault: {} }, check: () => undefined }),
      invalid(),
      'no valid verdict was returned',
    ],
    [
      'a rule that throws in a valid case',
      fakeRule({ id: 'no-fault', check: () => undefined }),
      { valid: ['无误'] },
      'no valid verdict was returned',
    ],
  ];

  test.each(failing)('%s', async (_name, rule, cases, message) => {
    const { failures } = await run(rule, cases);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain(message);
  });

  test('a placeholder that only the English message has', async () => {
    const rule = fakeRule({
      id: 'no-fault',
      messages: { fault: { zh: '有误', en: 'fault {{number}}' } },
      found: [{ messageId: 'fault', at: [1, 2] }],
    });
    expect((await run(rule, invalid())).failures).toEqual(['fault (en): no data for number']);
  });

  test('says which finding is missing, unexpected, different', async () => {
    const { failures } = await run(findsFault(), invalid({ text: '有错\n错' }, { column: 1 }));
    expect(failures[0]?.split('\n')).toEqual([
      'expected 1 findings, got 2 (- missing, + unexpected, ~ different)',
      expect.stringMatching(/^ {2}~ \{"messageId":"fault","line":1,"column":2/),
      '      column: expected 1, got 2',
      expect.stringMatching(/^ {2}\+ \{"messageId":"fault","line":2,"column":1/),
    ]);
  });
});
