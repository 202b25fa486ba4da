import { describe, expect, test } from '@jest/globals';
import { readNames } from '../../src/standards/words.js';
import { isMistake, slipBefore, slipBehind, type Slip } from '../../src/text/near-name.js';
import type { FixedName } from '../../src/types/words.js';

const [name] = readNames({ strict: true, mistaken: {}, entries: [{ names: '一般/公共/预算/收支', example: '', counter: '' }] }) as [
  FixedName,
];
const half = name.text.length >> 1;

function slipIn(text: string): Slip | 'exact' | null {
  const front = text.indexOf(name.text.slice(0, half));
  const behind = front < 0 ? null : slipBehind(name, half, text, front + half);
  if (behind !== null) return behind;
  const back = text.indexOf(name.text.slice(half));
  return back < 0 ? null : slipBefore(name, half, text, back);
}

describe('a name but for one character', () => {
  test.each<readonly [string, Slip | 'exact' | null]>([
    ['含一般公共预算收支、', 'exact'],
    ['含一般公共预收支、', { kind: 'missing', at: 5, start: 1, end: 8 }],
    ['含一般公共预算算收支、', { kind: 'extra', at: 6, start: 1, end: 10 }],
    ['含一般公共予算收支、', { kind: 'wrong', at: 4, start: 1, end: 9 }],
    ['含一般公共算预收支、', { kind: 'swapped', at: 4, start: 1, end: 9 }],
    ['含一般公预算收支、', { kind: 'missing', at: 3, start: 1, end: 8 }],
    ['含一般公公共预算收支、', { kind: 'extra', at: 2, start: 1, end: 10 }],
    ['含一般工共预算收支、', { kind: 'wrong', at: 2, start: 1, end: 9 }],
    ['含一般共公预算收支、', { kind: 'swapped', at: 2, start: 1, end: 9 }],
    ['含一般公共财政收支、', null],
    ['含公共预算收支、', null],
    ['一般公共预', null],
  ])('%s', (text, expected) => {
    expect(slipIn(text)).toEqual(expected);
  });

  test.each([
    ['missing', 5, '一般公共预收支', true],
    ['missing', 7, '一般公共预算收', false],
    ['missing', 0, '般公共预算收支', false],
    ['wrong', 5, '一般公共预X收支', false],
    ['extra', 2, '一般的公共预算收支', false],
    ['extra', 3, '一般公的共预算收支', true],
    ['extra', 2, '一般般公共预算收支', true],
    ['swapped', 2, '一般共公预算收支', true],
    ['swapped', 1, '一公般共预算收支', false],
  ] as const)('%s at %i in %s: %s', (kind, at, text, expected) => {
    expect(isMistake(name, { kind, at, start: 0, end: text.length }, text)).toBe(expected);
  });

  test('of a list with characters mistaken for others, only those are wrong', () => {
    const [listed] = readNames({ mistaken: { 预: '予' }, entries: [{ names: '一般/公共/预算/收支', example: '', counter: '' }] }) as [
      FixedName,
    ];
    const slip: Slip = { kind: 'wrong', at: 4, start: 0, end: 8 };
    expect(isMistake(listed, slip, '一般公共予算收支')).toBe(true);
    expect(isMistake(listed, slip, '一般公共决算收支')).toBe(false);
  });
});
