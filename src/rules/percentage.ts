import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import {
  beyondFinding,
  growthFinding,
  rateFinding,
  shareFinding,
  type PercentageMessageId,
} from '../report/queries/percentage-findings.js';
import { judgeGrowths } from '../report/queries/growth-claims.js';
import { judgeRates } from '../report/queries/rate-claims.js';
import { judgeShares } from '../report/queries/share-claims.js';
import { dutyOfAccuracy } from '../standards/index.js';

export default defineRule<Record<string, unknown>, PercentageMessageId>({
  meta: {
    id: 'percentage',
    category: 'numbers',
    docs: {
      zh: { title: '百分比', description: '占比、办结率、增长率应与同处的数字相符，占比和比率应不超过 100%。' },
      en: {
        title: 'Percentages',
        description: 'Shares, rates and growth follow from the figures beside them, and shares and rates stay within 100 per cent.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      beyond: {
        severity: 'warning',
        zh: '{{name}}为 {{actual}}，超过 100%，建议核对更正',
        en: '{{name}} is {{actual}}, above 100 per cent; better check and correct',
      },
      ofNothing: {
        severity: 'warning',
        zh: '{{whole}}为 0，{{name}}却为 {{actual}}，建议删去比率或核对数字',
        en: '{{whole}} is 0 and yet {{name}} is {{actual}}; better leave the rate out or check the number',
      },
      share: {
        severity: 'warning',
        zh: '{{part}}占{{whole}}的比例写作 {{actual}}，按 {{partValue}}÷{{wholeValue}} 计算为 {{expected}}，建议核对更正',
        en: '{{part}} is said to be {{actual}} of {{whole}}; {{partValue}} ÷ {{wholeValue}} is {{expected}}; better check and correct',
      },
      rate: {
        severity: 'warning',
        zh: '{{name}}写作 {{actual}}，按{{part}} {{partValue}}÷{{whole}} {{wholeValue}} 计算为 {{expected}}，建议核对更正',
        en: '{{name}} is written {{actual}}; {{part}} {{partValue}} ÷ {{whole}} {{wholeValue}} is {{expected}}; better check and correct',
      },
      growth: {
        severity: 'warning',
        zh: '增减幅度写作 {{actual}}，由 {{before}} 变为 {{now}} 应为 {{expected}}，建议核对更正',
        en: 'The change is written {{actual}}; from {{before}} to {{now}} it is {{expected}}; better check and correct',
      },
    },
  },
  check({ report, found }) {
    const percents = report.quantities.filter(({ kind }) => kind !== 'count');
    if (percents.length === 0) return inapplicable('no-such-part');
    for (const quantity of percents) {
      const finding = beyondFinding(quantity);
      if (finding !== null) found(finding);
    }
    for (const fault of judgeShares(report).faults) found(shareFinding(fault));
    for (const fault of judgeRates(report).faults) found(rateFinding(fault));
    for (const fault of judgeGrowths(report).faults) found(growthFinding(fault));
    return checked(percents.length);
  },
});
