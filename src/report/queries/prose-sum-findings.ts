import { distance, formatDecimal } from '../../text/decimal.js';
import type { Range } from '../../types/position.js';
import type { Descriptor } from '../../types/rule.js';
import type { ExactFigure } from './exact-figure.js';
import { partName, totalName, valueOf } from './figure-name.js';
import type { FlowFault } from './flow-findings.js';
import type { QuantityGroup } from '../../types/quantity.js';
import type { Counted, ListFault } from './list-judgement.js';
import type { ListWeight } from './list-weight.js';
import { sumOf } from './sums.js';

export type ProseSumMessageId = 'total' | 'channels' | 'likely' | 'categories' | 'above' | 'flow' | 'flowLikely';

/** Lists are written out in full up to this many items. */
const MOST_ITEMS = 16;

/** What `prose-sum` says of a list, at the total. */
export function sumFinding({ list, counted, weight }: Extract<ListFault, { kind: 'sum' }>): Descriptor<ProseSumMessageId> {
  const { total, group } = list;
  return {
    messageId: messageOf(weight, group),
    at: total.quantity.numberRange,
    data: {
      total: totalName(total.quantity),
      actual: valueOf(total),
      sum: writtenParts(counted),
      difference: distance(valueOf(total), formatDecimal(counted.sum)),
    },
    related: [itemsPlace(counted)],
  };
}

function messageOf(weight: ListWeight, { overlapping, categories }: QuantityGroup): ProseSumMessageId {
  if (weight === 'error') return overlapping ? 'channels' : 'total';
  if (weight === 'doubtful') return 'above';
  return categories ? 'categories' : 'likely';
}

/** `8278(6563+390+1325)` */
export function writtenParts({ parts, sum }: Counted): string {
  return sumOf(formatDecimal(sum), parts.map(valueOf), MOST_ITEMS);
}

/** Where the items of a list stand, with their sum. */
export function itemsPlace(counted: Counted): { readonly at: Range; readonly zh: string; readonly en: string } {
  const first = counted.parts[0]?.quantity.range[0] ?? 0;
  const last = counted.parts.at(-1)?.quantity.range[1] ?? 0;
  const sum = writtenParts(counted);
  return { at: [first, last], zh: `所列各项：${sum}`, en: `the items listed: ${sum}` };
}

/** What `prose-sum` says of what came in and went out, at the first of the figures. */
export function flowFinding({ into, out, severity }: FlowFault): Descriptor<ProseSumMessageId> {
  const inSum = sideOf(into);
  const outSum = sideOf(out);
  const [first, ...others] = [...into, ...out];
  if (first === undefined) throw new Error('a flow without figures');
  return {
    messageId: severity === 'error' ? 'flow' : 'flowLikely',
    at: first.quantity.numberRange,
    data: {
      in: into.map(({ quantity }) => partName(quantity)).join('+'),
      inSum: inSum.written,
      out: out.map(({ quantity }) => partName(quantity)).join('+'),
      outSum: outSum.written,
      difference: distance(inSum.sum, outSum.sum),
    },
    related: others.map((figure) => ({
      at: figure.quantity.numberRange,
      zh: `${partName(figure.quantity)}：${valueOf(figure)}`,
      en: `${partName(figure.quantity)}: ${valueOf(figure)}`,
    })),
  };
}

function sideOf(figures: readonly ExactFigure[]): { readonly sum: string; readonly written: string } {
  const sum = formatDecimal(figures.reduce((all, { value }) => all + value, 0n) as ExactFigure['value']);
  return { sum, written: sumOf(sum, figures.map(valueOf)) };
}
