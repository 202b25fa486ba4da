import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { channelNames, figureName, relatedFigure } from '../report/queries/figure-words.js';
import { writtenAddends, type Conflict } from '../report/queries/figures-against-figures.js';
import { proseFaults } from '../report/queries/prose-faults.js';
import { dutyOfAccuracy } from '../standards/index.js';
import { distance, formatDecimal } from '../text/decimal.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'sameWords' | 'values' | 'odd' | 'ways' | 'readings';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'prose-conflict',
    category: 'numbers',
    docs: {
      zh: { title: '叙述前后一致', description: '叙述中同一事项的数，前后应一致。' },
      en: { title: 'Prose agrees with itself', description: 'What the prose counts in two places has one figure.' },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      sameWords: {
        severity: 'error',
        zh: '“{{name}}”写作 {{actual}}，应与另一处同样的表述一致，那里为 {{expected}}',
        en: '"{{name}}" is {{actual}} here; it must agree with the same words elsewhere, which say {{expected}}',
      },
      values: {
        severity: 'warning',
        zh: '“{{name}}”写作 {{actual}}，另一处为 {{expected}}，建议核对一致',
        en: '"{{name}}" is {{actual}} here and {{expected}} elsewhere; better make them agree',
      },
      odd: {
        severity: 'warning',
        zh: '“{{name}}”写作 {{actual}}，另 {{count}} 处均为 {{expected}}，可能有误，建议核对',
        en: '"{{name}}" is {{actual}} here but {{expected}} in {{count}} other places; this one may be wrong: better check',
      },
      ways: {
        severity: 'warning',
        zh: '“{{name}}”合计为 {{actual}}，另一处{{ways}}分别写明，之和为 {{sum}}，相差 {{difference}}，建议核对一致',
        en: '"{{name}}" is {{actual}} together, but elsewhere the figures of {{ways}} come to {{sum}}, {{difference}} apart; better make them agree',
      },
      readings: {
        severity: 'warning',
        review: 'two-readings',
        zh: '“{{name}}”写作 {{actual}}，另一处为 {{expected}}；如指同一事项，建议核对一致',
        en: '"{{name}}" is {{actual}} here and {{expected}} elsewhere; if both mean the same, better make them agree',
      },
    },
  },
  check({ report, found }) {
    const { looked, conflicts } = proseFaults(report).figures;
    if (looked === 0) return inapplicable('no-such-part');
    for (const conflict of conflicts) found(describe(conflict));
    return checked(looked);
  },
});

function describe(conflict: Conflict): Descriptor<MessageId> {
  if (conflict.kind === 'ways') return describeWays(conflict);
  const { places, others } = conflict;
  const [first, ...further] = places;
  const [other] = others;
  if (first === undefined || other === undefined) throw new Error('a conflict of one side');
  const messageId = messageFor(conflict);
  return {
    messageId,
    at: first.range,
    section: first.section,
    data: {
      name: figureName(first),
      actual: plain(first.text),
      expected: plain(other.text),
      ...(messageId === 'odd' ? { count: others.length } : {}),
    },
    related: [...others, ...further].slice(0, 5).map(relatedFigure),
  };
}

function messageFor({ places, others, isOdd, sameWords }: Extract<Conflict, { kind: 'values' }>): MessageId {
  if ([...places, ...others].some(({ otherMeasures }) => otherMeasures.length > 0)) return 'readings';
  if (sameWords) return 'sameWords';
  return isOdd ? 'odd' : 'values';
}

function describeWays({ together, each, sum }: Extract<Conflict, { kind: 'ways' }>): Descriptor<MessageId> {
  return {
    messageId: 'ways',
    at: together.range,
    section: together.section,
    data: {
      name: figureName(together),
      actual: plain(together.text),
      ways: channelNames(together.channels),
      sum: writtenAddends(each),
      difference: distance(together.value, formatDecimal(sum)),
    },
    related: each.map(relatedFigure),
  };
}

function plain(text: string): string {
  return text.replace(/\s+/g, '');
}
