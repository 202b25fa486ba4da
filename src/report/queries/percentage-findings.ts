import type { Quantity } from '../../types/quantity.js';
import type { Descriptor } from '../../types/rule.js';
import type { ExactFigure } from './exact-figure.js';
import { partName, totalName, valueOf } from './figure-name.js';
import type { GrowthFault } from './growth-claims.js';
import { isBeyondAll, percentText, printedPercent } from './printed-percent.js';
import type { RateFault } from './rate-claims.js';
import type { ShareFault } from './share-claims.js';

export type PercentageMessageId = 'beyond' | 'ofNothing' | 'share' | 'rate' | 'growth';
type Finding = Descriptor<PercentageMessageId>;

/** A share or a rate above 100 per cent, or a decline by more than all; null where it is none. */
export function beyondFinding(quantity: Quantity): Finding | null {
  const printed = printedPercent(quantity);
  if (printed === null || printed.approximation === 'about' || !isBeyondAll(printed)) return null;
  const isPart = quantity.kind === 'share' || quantity.kind === 'rate';
  if (!isPart && !(quantity.kind === 'growth' && quantity.value.startsWith('-'))) return null;
  return { messageId: 'beyond', at: quantity.range, data: { name: partName(quantity), actual: quantity.text } };
}

export function shareFinding({ share, printed, part, whole }: ShareFault): Finding {
  return {
    messageId: 'share',
    at: share.range,
    data: {
      part: partName(part.quantity),
      whole: totalName(whole.quantity),
      actual: share.text,
      partValue: valueOf(part),
      wholeValue: valueOf(whole),
      expected: percentText(part.value, whole.value, printed),
    },
    related: [place(part), place(whole)],
  };
}

export function rateFinding(fault: RateFault): Finding {
  const { rate, whole } = fault;
  const data = { name: partName(rate), actual: rate.text, whole: totalName(whole.quantity) };
  if (fault.kind === 'of-nothing') return { messageId: 'ofNothing', at: rate.range, data, related: [place(whole)] };
  const { part, printed } = fault;
  return {
    messageId: 'rate',
    at: rate.range,
    data: {
      ...data,
      part: totalName(part.quantity),
      partValue: valueOf(part),
      wholeValue: valueOf(whole),
      expected: percentText(part.value, whole.value, printed),
    },
    related: [place(part), place(whole)],
  };
}

export function growthFinding({ growth, printed, before, now }: GrowthFault): Finding {
  return {
    messageId: 'growth',
    at: growth.range,
    data: {
      actual: growth.value.startsWith('-') ? `-${growth.text}` : growth.text,
      before: valueOf(before),
      now: valueOf(now),
      expected: percentText(now.value - before.value, before.value, printed),
    },
    related: [place(before), place(now)],
  };
}

function place(figure: ExactFigure): { readonly at: Quantity['range']; readonly zh: string; readonly en: string } {
  const name = partName(figure.quantity);
  return { at: figure.quantity.numberRange, zh: `${name}：${valueOf(figure)}`, en: `${name}: ${valueOf(figure)}` };
}
