import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isBankCard } from '../../src/text/bank-card.js';
import { maskFigures, plainFigures } from '../../src/text/mask.js';
import { isOldResidentId, isResidentId, isShapedAsResidentId } from '../../src/text/resident-id.js';
import { isSocialCreditCode } from '../../src/text/social-credit-code.js';

describe('resident ID numbers', () => {
  test.each(['11010519491231002X', '11010519491231002x', '320829199003070014'])('%s has the form', (number) => {
    expect(isShapedAsResidentId(number)).toBe(true);
  });

  test('the example of GB 11643 holds, in either case of X', () => {
    expect(isResidentId('11010519491231002X')).toBe(true);
    expect(isResidentId('11010519491231002x')).toBe(true);
  });

  test.each([
    ['another checksum', '110105194912310021'],
    ['no such day', '11010519490230002X'],
    ['no such month', '11010519491331002X'],
    ['no such province', '19010519491231002X'],
    ['a year before 1900', '440524188001010014'],
    ['too short', '1101051949123100'],
    ['X within', '1101051949X231002X'],
  ])('%s: none', (_name, number) => {
    expect(isResidentId(number)).toBe(false);
  });

  test('one figure in eleven is right at the end', () => {
    const right = Array.from('0123456789X').filter((last) => isResidentId(`32082919900307001${last}`));
    expect(right).toHaveLength(1);
  });

  test('leap days', () => {
    expect(isShapedAsResidentId('320829200002290011')).toBe(true);
    expect(isShapedAsResidentId('320829200102290011')).toBe(false);
  });

  test('old ones', () => {
    expect(isOldResidentId('320829900307001')).toBe(true);
    expect(isOldResidentId('320829901307001')).toBe(false);
    expect(isOldResidentId('990829900307001')).toBe(false);
  });
});

describe('bank cards', () => {
  test.each(['6222021234567890128', '4111111111111111', '5555555555554444'])('%s', (number) => {
    expect(isBankCard(number)).toBe(true);
  });

  test.each([
    ['another checksum', '4111111111111112'],
    ['noughts of a table', '0000000000000000'],
    ['another issuer', '1111111111111117'],
    ['too short', '411111111111116'],
    ['too long', '62220212345678901239'],
  ])('%s: none', (_name, number) => {
    expect(isBankCard(number)).toBe(false);
  });
});

describe('codes of bodies', () => {
  test('the checksum of GB 32100', () => {
    expect(isSocialCreditCode('91350100M000100Y43')).toBe(true);
    expect(isSocialCreditCode('91350100M000100Y44')).toBe(false);
    expect(isSocialCreditCode('91350100M000100YI3')).toBe(false);
    expect(isSocialCreditCode('91350100')).toBe(false);
  });
});

describe('masks', () => {
  test.each([
    ['13812345678', 3, 4, '138****5678'],
    ['138-1234-5678', 3, 4, '138-****-5678'],
    ['１３８１２３４５６７８', 3, 4, '１３８****５６７８'],
    ['123', 3, 4, '123'],
    ['', 3, 4, ''],
  ])('%s', (written, first, last, shown) => {
    expect(maskFigures(written, first, last)).toBe(shown);
  });

  test('keep the length and show no more than is said', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d ０-９-]{0,30}$/u), fc.nat(5), fc.nat(5), (written, first, last) => {
        const shown = maskFigures(written, first, last);
        expect(shown).toHaveLength(written.length);
        const count = (text: string): number => text.match(/[\d０-９]/gu)?.length ?? 0;
        expect(count(shown)).toBeLessThanOrEqual(Math.max(first + last, Math.min(first + last, count(written))));
      }),
    );
  });

  test('plain figures keep the length', () => {
    expect(plainFigures('共１２Ｘ－条')).toBe('共12X-条');
  });
});
