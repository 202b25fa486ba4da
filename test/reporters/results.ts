import type { FileResult, Finding } from '../../src/types/rule.js';

/** A finding with only what a test cares about. */
export function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'some-rule',
    messageId: 'bad',
    message: '有误',
    severity: 2,
    kind: 'violation',
    range: [0, 1],
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    basis: [],
    related: [],
    data: {},
    ...overrides,
  };
}

export const warning: Partial<Finding> = { severity: 1 };

export function result(findings: readonly Finding[], overrides: Partial<FileResult> = {}): FileResult {
  return {
    filePath: '/报告/甲.txt',
    source: '',
    report: null,
    findings,
    suppressedFindings: [],
    outcomes: [],
    relations: { checked: 0, held: 0, broken: 0, undecidable: 0, list: [] },
    ...overrides,
  };
}

export async function text(pieces: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}
