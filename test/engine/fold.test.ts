import { describe, expect, test } from '@jest/globals';
import { checkReport } from '../../src/engine/index.js';
import type { CheckOptions, Rule } from '../../src/types/rule.js';
import { fakeOptions, fakeParts, fakeReport, fakeRule } from './fakes.js';

const wrong = { messageId: 'wrong', at: [0, 1] } as const;
const review = { ...wrong, reason: 'heading-lost' } as const;

function violating(id: string, folds?: readonly string[]): Rule {
  return fakeRule({ id, found: [wrong], ...(folds === undefined ? {} : { meta: { folds } }) });
}

function findingsOf(rules: readonly Rule[], over: Partial<CheckOptions> = {}): (string | null)[] {
  return checkReport(fakeParts(rules), 'a.txt', fakeReport(), fakeOptions(rules, over)).findings.map((finding) => finding.ruleId);
}

describe('folding', () => {
  test('a violation takes the findings of the rules that it folds; others stay', () => {
    expect(findingsOf([violating('consequence'), violating('cause', ['consequence', 'absent']), violating('other')])).toEqual([
      'cause',
      'other',
    ]);
  });

  test('the outcome of a folded rule stays: its demand is not met', () => {
    const rules = [violating('cause', ['consequence', 'looked']), violating('consequence'), fakeRule({ id: 'looked', found: [review] })];
    const { outcomes } = checkReport(fakeParts(rules), 'a.txt', fakeReport(), fakeOptions(rules));
    expect(outcomes).toEqual([
      { rule: 'cause', outcome: 'violation' },
      { rule: 'consequence', outcome: 'violation' },
      { rule: 'looked', outcome: 'review' },
    ]);
  });

  test('a review folds nothing', () => {
    const cause = fakeRule({ id: 'cause', found: [review], meta: { folds: ['consequence'] } });
    expect(findingsOf([cause, violating('consequence')])).toEqual(['cause', 'consequence']);
  });

  test('a rule that passed, is off, or failed folds nothing', () => {
    const passed = fakeRule({ id: 'cause', meta: { folds: ['consequence'] } });
    expect(findingsOf([passed, violating('consequence')])).toEqual(['consequence']);
    const off = { rules: { consequence: { level: 'default', options: {} } } } as const;
    expect(findingsOf([violating('cause', ['consequence']), violating('consequence')], off)).toEqual(['consequence']);
    const failed = fakeRule({ id: 'cause', meta: { folds: ['consequence'] }, check: () => undefined });
    expect(findingsOf([failed, violating('consequence')])).toEqual(['cause', 'consequence']);
  });

  test('the failure of a folded rule is not folded', () => {
    expect(findingsOf([violating('cause', ['broken']), fakeRule({ id: 'broken', check: () => undefined })])).toEqual(['broken', 'cause']);
  });

  test('consequences of consequences fold too, whatever the order', () => {
    expect(findingsOf([violating('c'), violating('b', ['c']), violating('a', ['b'])])).toEqual(['a']);
    expect(findingsOf([violating('a', ['b']), violating('b', ['c']), violating('c')])).toEqual(['a']);
  });

  test('a rule in between that found nothing does not pass it on', () => {
    expect(findingsOf([violating('a', ['b']), fakeRule({ id: 'b', meta: { folds: ['c'] } }), violating('c')])).toEqual(['a', 'c']);
  });

  test('rules that fold each other, or themselves, do not vanish', () => {
    expect(findingsOf([violating('a', ['b']), violating('b', ['a'])])).toEqual(['a']);
    expect(findingsOf([violating('a', ['b']), violating('b', ['c']), violating('c', ['a'])])).toEqual(['a']);
    expect(findingsOf([violating('a', ['a'])])).toEqual(['a']);
  });
});
