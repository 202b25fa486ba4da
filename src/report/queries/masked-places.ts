import { few } from '../../text/few.js';
import type { Range } from '../../types/position.js';
import type { Descriptor } from '../../types/rule.js';

/** A place that holds what must not be shown whole; `shown` is what may. */
export interface MaskedPlace {
  readonly range: Range;
  readonly shown: string;
}

const mostExamples = 3;
/** Further places that a finding names. */
const mostRelated = 5;

/** All places of one kind as one finding, at the first of them; null where there is none. Data: `count`, `examples`. */
export function maskedFinding<MessageId extends string>(
  messageId: MessageId,
  places: readonly MaskedPlace[],
): Descriptor<MessageId> | null {
  const [first, ...others] = places;
  if (first === undefined) return null;
  return {
    messageId,
    at: first.range,
    related: others.slice(0, mostRelated).map(({ range, shown }) => ({ at: range, zh: `另一处：${shown}`, en: `another: ${shown}` })),
    data: { count: places.length, examples: few([...new Set(places.map(({ shown }) => shown))], mostExamples) },
  };
}
