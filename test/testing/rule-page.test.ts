import { describe, expect, test } from '@jest/globals';
import { exampleFault, pageFaults, parseRulePage, RulePageError, type Example } from '../../src/testing/rule-page.js';
import type { Finding } from '../../src/types/rule.js';

const head = '<!-- gklint:head -->\n# 标题\n<!-- /gklint:head -->\n';

describe('parsing', () => {
  test('examples with their format, settings, text and line', () => {
    const page = parseRulePage(
      `${head}\n\`\`\`txt gklint-invalid {"edition":"2021","year":2023}\n一、\n\n二、\n\`\`\`\n说明\n~~~~html gklint-valid\n<p>\n~~~\n</p>\n~~~~\n`,
    );
    expect(page).toEqual({
      hasHead: true,
      noExample: null,
      examples: [
        { kind: 'invalid', format: 'txt', settings: { edition: '2021', year: 2023 }, text: '一、\n\n二、\n', line: 5 },
        { kind: 'valid', format: 'html', settings: {}, text: '<p>\n~~~\n</p>\n', line: 11 },
      ],
    });
  });

  test('other fenced blocks are no examples, and what they hold is no mark', () => {
    expect(
      parseRulePage('```json\n<!-- no-example: no -->\n<!-- gklint:head --><!-- /gklint:head -->\n```\n```\n```txt gklint-valid\n```\n'),
    ).toEqual({ hasHead: false, noExample: null, examples: [] });
  });

  test('a longer fence holds shorter ones; CRLF pages are read alike', () => {
    const page = parseRulePage('````md gklint-valid\r\n```\r\n| a |\r\n```\r\n````\r\n');
    expect(page.examples.map((example) => example.text)).toEqual(['```\n| a |\n```\n']);
  });

  test.each([
    ['```txt gklint-wrong\n```', 'line 1: "txt gklint-wrong" is no example'],
    ['```gklint-valid txt\n```', 'line 1: "gklint-valid txt" is no example'],
    ['```pdf gklint-valid\n```', 'line 1: format "pdf" is none of txt, md, html'],
    ['\n```txt gklint-valid {edition}\n```', 'line 2: the settings are no JSON'],
    ['```txt gklint-valid [1]\n```', 'line 1: the settings are no object'],
    ['```txt gklint-valid {"editions":"2021"}\n```', 'line 1: unknown setting editions'],
    ['```txt gklint-valid\n一、', 'line 1: the fence is not closed'],
  ])('refuses %j', (markdown, message) => {
    const parse = (): unknown => parseRulePage(markdown);
    expect(parse).toThrow(RulePageError);
    expect(parse).toThrow(message);
  });
});

describe('what a page owes', () => {
  const valid = '```txt gklint-valid\n```\n';
  const invalid = '```txt gklint-invalid\n```\n';

  test.each([
    [head + valid + invalid, []],
    [head + valid, ['no example is invalid']],
    [head + invalid, ['no example is valid']],
    [valid + invalid, ['the head is not between <!-- gklint:head --> and <!-- /gklint:head -->']],
    [`${head}<!-- no-example: 需要字节 -->`, []],
    [`${head}<!-- no-example: -->`, ['no-example gives no reason']],
  ])('%j', (markdown, faults) => {
    expect(pageFaults(parseRulePage(markdown))).toEqual(faults);
  });
});

describe('judging an example', () => {
  const example = (kind: Example['kind']): Example => ({ kind, format: 'txt', settings: {}, text: '', line: 1 });
  const finding = (ruleId: string | null, over: Partial<Finding> = {}): Finding => ({
    ruleId,
    messageId: 'wrong',
    message: '有误',
    severity: 2,
    kind: 'violation',
    range: [0, 0],
    line: 3,
    column: 4,
    endLine: 3,
    endColumn: 4,
    basis: [],
    related: [],
    data: {},
    ...over,
  });

  test('an invalid one gives a finding of its rule', () => {
    expect(exampleFault('a', example('invalid'), [finding('a')])).toBeNull();
    expect(exampleFault('a', example('invalid'), [finding('b')])).toBe('a finds nothing');
  });

  test('a valid one gives none', () => {
    expect(exampleFault('a', example('valid'), [finding('b')])).toBeNull();
    expect(exampleFault('a', example('valid'), [finding('a')])).toBe('3:4 有误');
  });

  test('a failure is never what was meant', () => {
    const fatal = [finding('a', { fatal: true, message: '规则 a 运行失败' })];
    expect(exampleFault('a', example('invalid'), fatal)).toBe('规则 a 运行失败');
    expect(exampleFault('a', example('valid'), [finding(null, { fatal: true, message: '读取失败' })])).toBe('读取失败');
  });
});
