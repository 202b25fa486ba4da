import { amountAt } from './amount.js';
import { approximationBefore, approximationBehind } from './approximation.js';
import { digitOf, digitsEnd, isIn, isStop } from './characters.js';
import type { NumberToken } from './token.js';

/** 成立, 成效, 成熟: 成 begins another word. A tenth is no common share. */
export function isTenthBehind(text: string, at: number, tenths: bigint): boolean {
  const next = text.charCodeAt(at);
  if (isIn('立功果员效为就熟本都长绩交品人份型片形套分年不风群', next)) return false;
  return tenths > 1n || isStop(next) || text.startsWith('以上', at);
}

/** 8成 at a place is 80 %, 8成5 is 85 %; null where it is none. */
export function digitTenthsAt(text: string, at: number, floor: number): NumberToken | null {
  if (text.charAt(at + 1) !== '成') return null;
  const amount = amountAt(text, at);
  if (amount === null || amount.digits.length > 1 || amount.value === '0' || text.charAt(amount.end) !== '成') return null;
  if (amount.end !== at + 1 || !isTenthBehind(text, at + 2, BigInt(amount.value))) return null;
  const isExact = digitsEnd(text, at + 2) === at + 3;
  const unitEnd = isExact ? at + 3 : at + 2;
  const before = approximationBefore(text, at, floor);
  const behind = approximationBehind(text, unitEnd);
  return {
    start: before?.start ?? at,
    end: behind?.end ?? unitEnd,
    numberStart: at,
    numberEnd: isExact ? unitEnd : at + 1,
    value: amount.value + (isExact ? String(digitOf(text.charCodeAt(at + 2))) : '0'),
    to: null,
    step: isExact ? '1' : '10',
    approximation: before?.kind ?? behind?.kind ?? null,
    unit: '%',
    written: 'digits',
  };
}
