import { describe, expect, test } from '@jest/globals';
import { checkText } from '../../src/engine/index.js';
import { checkOptions, defaultParts } from '../../src/index.js';
import { inapplicable } from '../../src/engine/define-rule.js';
import type { CheckOptions, FileResult, Rule, RuleContext } from '../../src/types/rule.js';
import { fakeRule } from './fakes.js';

const { rules: _rules, ...reading } = defaultParts();

/** Finds each 甲 (rule `one`) and each 乙 (rule `two`), what is empty at the end (`end`), and fails on 坏. */
const rules: readonly Rule[] = [
  fakeRule({ id: 'one', check: (context) => findEach(context, '甲') }),
  fakeRule({ id: 'two', check: (context) => findEach(context, '乙') }),
  fakeRule({
    id: 'end',
    check(context) {
      const at = context.report.source.value.trimEnd().length;
      if (context.report.source.value.includes('末')) context.found({ messageId: 'wrong', at: [at, at] });
      return { outcome: 'checked', count: 1 };
    },
  }),
  fakeRule({
    id: 'broken',
    check({ report }) {
      if (report.source.value.includes('坏')) throw new Error('broken');
      return inapplicable('no-such-part');
    },
  }),
  ...defaultParts().rules.filter(({ meta }) => meta.category === 'linter'),
];

function findEach(context: RuleContext<Record<string, unknown>>, what: string): { outcome: 'checked'; count: number } {
  for (const { index } of context.report.source.value.matchAll(new RegExp(what, 'g'))) {
    context.found({ messageId: 'wrong', at: [index, index + 1] });
  }
  return { outcome: 'checked', count: 1 };
}

async function check(text: string, path = 'a.txt', over: Partial<CheckOptions> = {}): Promise<FileResult> {
  return checkText({ ...reading, rules }, path, text, checkOptions(rules, { assumeReport: true, ...over }));
}

/** `2:1 one`: what stays; `(3:1 two: 原因)`: what is suppressed. */
async function shown(text: string, path?: string): Promise<string[]> {
  const { findings, suppressedFindings } = await check(text, path);
  return [
    ...findings.map(({ line, column, ruleId }) => `${String(line)}:${String(column)} ${ruleId ?? ''}`),
    ...suppressedFindings.map(
      ({ line, column, ruleId, suppressions }) =>
        `(${String(line)}:${String(column)} ${ruleId ?? ''}: ${suppressions.map(({ kind, justification }) => `${kind} ${justification}`).join(' + ')})`,
    ),
  ];
}

describe('next-line', () => {
  test('the line below, one rule', async () => {
    expect(await shown('// gklint-disable-next-line one -- 因\n甲乙\n甲\n')).toEqual(['2:2 two', '3:1 one', '(2:1 one: directive 因)']);
  });

  test('all rules', async () => {
    expect(await shown('// gklint-disable-next-line -- 因\n甲乙\n甲\n')).toEqual([
      '3:1 one',
      '(2:1 one: directive 因)',
      '(2:2 two: directive 因)',
    ]);
  });

  test('blank lines and other directives are passed over', async () => {
    expect(await shown('// gklint-disable-next-line one -- 因\n\n// gklint-disable-next-line two -- 果\n \n甲乙\n')).toEqual([
      '(5:1 one: directive 因)',
      '(5:2 two: directive 果)',
    ]);
  });

  test('as the last line it speaks of the end of the text', async () => {
    expect(await shown('末\n// gklint-disable-next-line end -- 因')).toEqual(['(2:37 end: directive 因)']);
  });

  test('with line ends of Windows and of old Macs', async () => {
    for (const end of ['\r\n', '\r']) {
      expect(await shown(['// gklint-disable-next-line one -- 因', '甲', '甲'].join(end))).toEqual(['3:1 one', '(2:1 one: directive 因)']);
    }
  });
});

describe('line', () => {
  test('at the end of the line', async () => {
    expect(await shown('甲乙 // gklint-disable-line one -- 因\n甲\n')).toEqual(['1:2 two', '2:1 one', '(1:1 one: directive 因)']);
  });

  test('in a comment of Markdown and of a page', async () => {
    expect(await shown('# 甲 <!-- gklint-disable-line one -- 因 -->\n\n甲\n', 'a.md')).toEqual(['3:1 one', '(1:3 one: directive 因)']);
    expect(await shown('<html><body>\n<p>甲</p><!-- gklint-disable-line one -- 因 -->\n<p>甲</p></body></html>', 'a.html')).toEqual([
      '3:4 one',
      '(2:4 one: directive 因)',
    ]);
  });
});

describe('block', () => {
  test('to the end of the text', async () => {
    expect(await shown('甲\n// gklint-disable one -- 因\n甲\n\n甲乙\n')).toEqual([
      '1:1 one',
      '5:2 two',
      '(3:1 one: directive 因)',
      '(5:1 one: directive 因)',
    ]);
  });

  test('up to where it is enabled', async () => {
    expect(await shown('// gklint-disable one -- 因\n甲\n// gklint-enable one\n甲\n')).toEqual(['4:1 one', '(2:1 one: directive 因)']);
    expect(await shown('// gklint-disable one, two -- 因\n甲乙\n// gklint-enable\n甲\n')).toEqual([
      '4:1 one',
      '(2:1 one: directive 因)',
      '(2:2 two: directive 因)',
    ]);
  });

  test('enabling one rule where all are disabled', async () => {
    expect(await shown('// gklint-disable -- 因\n甲乙\n// gklint-enable two\n甲乙\n// gklint-disable -- 果\n甲乙\n')).toEqual([
      '4:2 two',
      '(2:1 one: directive 因)',
      '(2:2 two: directive 因)',
      '(4:1 one: directive 因)',
      '(6:1 one: directive 果)',
      '(6:2 two: directive 果)',
    ]);
  });

  test('within one line of a page', async () => {
    const page = '<html><body><p>甲</p><!-- gklint-disable one -- 因 --><p>甲</p><!-- gklint-enable one --><p>甲</p></body></html>';
    const { findings, suppressedFindings } = await check(page, 'a.html');
    expect(findings.map(({ range }) => range[0])).toEqual([page.indexOf('甲'), page.lastIndexOf('甲')]);
    expect(suppressedFindings.length).toBe(1);
  });

  test('as the first of a text it holds for what is said of its beginning', async () => {
    expect(await shown('\n  // gklint-disable one -- 因\n甲\n')).toEqual(['(3:1 one: directive 因)']);
  });

  test('two that cover the same give both reasons', async () => {
    expect(await shown('// gklint-disable -- 因\n// gklint-disable one -- 果\n甲\n')).toEqual(['(3:1 one: directive 因 + directive 果)']);
  });
});

describe('file', () => {
  test('wherever it stands', async () => {
    expect(await shown('甲乙\n甲\n// gklint-disable-file one -- 因\n')).toEqual([
      '1:2 two',
      '(1:1 one: directive 因)',
      '(2:1 one: directive 因)',
    ]);
  });

  test('a file of one line', async () => {
    expect(await shown('<html><!-- gklint-disable-file -- 因 --><body><p>甲乙</p></body></html>', 'a.html')).toEqual([
      '(1:49 one: directive 因)',
      '(1:50 two: directive 因)',
    ]);
    expect(await shown('甲乙 // gklint-disable-file -- 因')).toEqual(['(1:1 one: directive 因)', '(1:2 two: directive 因)']);
  });
});

describe('what judges directives', () => {
  test('yields to a directive that names it', async () => {
    expect(await shown('// gklint-disable-file unused-directive -- 因\n// gklint-disable one -- 果\n')).toEqual([
      '(2:1 unused-directive: directive 因)',
    ]);
    expect(await shown('// gklint-disable-file directive-reason\n// gklint-disable-line one -- 果\n甲')).toEqual([
      '2:1 unused-directive',
      '3:1 one',
      '(1:1 directive-reason: directive )',
    ]);
  });

  test('does not yield to one that speaks of all', async () => {
    expect(await shown('// gklint-disable-file -- 因\n// gklint-disable\n甲\n')).toEqual([
      '2:1 directive-reason',
      '(3:1 one: directive 因 + directive )',
    ]);
  });

  test('does not know whether a rule that failed would have found something', async () => {
    expect(await shown('// gklint-disable-file broken -- 因\n坏\n')).toEqual(['1:1 broken']);
  });

  test('a failure is never suppressed', async () => {
    const { findings, suppressedFindings } = await check('// gklint-disable-file -- 因\n坏\n');
    expect(findings.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
      ['broken', true],
      ['unused-directive', undefined],
    ]);
    expect(suppressedFindings).toEqual([]);
  });
});

test('outcomes tell what the rules found, whatever was decided', async () => {
  const { outcomes } = await check('// gklint-disable-file one -- 因\n甲\n');
  expect(outcomes.slice(0, 2)).toEqual([
    { rule: 'one', outcome: 'violation' },
    { rule: 'two', outcome: 'pass', count: 1 },
  ]);
  expect(outcomes.map(({ rule }) => rule)).toEqual(rules.map(({ meta }) => meta.id));
});

test('a rule that is off leaves its directive without use', async () => {
  const { findings } = await check('// gklint-disable-file one -- 因\n甲\n', 'a.txt', {
    rules: { ...checkOptions(rules).rules, one: { level: 'off', options: {} } },
  });
  expect(findings.map(({ ruleId, messageId }) => `${ruleId ?? ''} ${messageId}`)).toEqual(['unused-directive rules']);
});

test('text that is no comment stays text', async () => {
  expect(await shown('甲 http://gklint-disable-line.cn\n')).toEqual(['1:1 one']);
  expect(await shown('写作 gklint-disable-file 甲\n')).toEqual(['1:24 one']);
  expect(await shown('<html><body><p>// gklint-disable-file</p><p>甲</p></body></html>', 'a.html')).toEqual(['1:45 one']);
  expect(await shown('<!-- gklint-disable-file 甲\n')).toEqual(['1:26 one']);
});
