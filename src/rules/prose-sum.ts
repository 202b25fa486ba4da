import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { judgeFlows } from '../report/queries/flow-findings.js';
import { judgeLists } from '../report/queries/list-judgement.js';
import { flowFinding, sumFinding, type ProseSumMessageId } from '../report/queries/prose-sum-findings.js';
import { dutyOfAccuracy } from '../standards/index.js';

export default defineRule<Record<string, unknown>, ProseSumMessageId>({
  meta: {
    id: 'prose-sum',
    category: 'numbers',
    docs: {
      zh: { title: '正文中的合计', description: '正文中的总数应等于所列各项之和；新收加上年结转应等于办结加结转下年度。' },
      en: {
        title: 'Sums in the prose',
        description:
          'A total in the prose equals the sum of the items listed under it; received and carried in equal handled and carried out.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      total: {
        severity: 'error',
        zh: '{{total}}总数为 {{actual}}，应等于所列各项之和 {{sum}}，相差 {{difference}}',
        en: '{{total}} are {{actual}} in all and must equal the sum of the items listed, {{sum}}: {{difference}} apart',
      },
      channels: {
        severity: 'error',
        zh: '{{total}}总数为 {{actual}}，应等于或小于各渠道之和 {{sum}}，相差 {{difference}}',
        en: '{{total}} are {{actual}} in all and must equal the sum of the channels, {{sum}}, or be less where channels overlap: {{difference}} apart',
      },
      likely: {
        severity: 'warning',
        zh: '{{total}}总数为 {{actual}}，所列各项之和为 {{sum}}，相差 {{difference}}，建议核对更正',
        en: '{{total}} are {{actual}} in all, the items listed come to {{sum}}, {{difference}} apart; better check and correct',
      },
      categories: {
        severity: 'warning',
        zh: '{{total}}总数为 {{actual}}，所列主要类别之和为 {{sum}}，相差 {{difference}}，建议核对更正',
        en: '{{total}} are {{actual}} in all, the main classes listed come to {{sum}}, {{difference}} apart; better check and correct',
      },
      above: {
        severity: 'warning',
        review: 'two-readings',
        zh: '{{total}}总数为 {{actual}}，所列各项之和为 {{sum}}，超出 {{difference}}；各项没有重复计数的，可能有误',
        en: '{{total}} are {{actual}} in all, the items listed come to {{sum}}, {{difference}} more; unless items are counted twice, one may be wrong',
      },
      flow: {
        severity: 'error',
        zh: '{{in}}之和为 {{inSum}}，应等于{{out}}之和 {{outSum}}，相差 {{difference}}',
        en: '{{in}} come to {{inSum}} and must equal {{out}}, {{outSum}}: {{difference}} apart',
      },
      flowLikely: {
        severity: 'warning',
        zh: '{{in}}之和为 {{inSum}}，{{out}}之和为 {{outSum}}，相差 {{difference}}，建议核对更正',
        en: '{{in}} come to {{inSum}}, {{out}} to {{outSum}}, {{difference}} apart; better check and correct',
      },
    },
  },
  check({ report, found }) {
    const lists = judgeLists(report);
    const flows = judgeFlows(report);
    if (lists.count + flows.count === 0) return inapplicable('no-such-part');
    for (const fault of lists.faults) if (fault.kind === 'sum') found(sumFinding(fault));
    for (const fault of flows.faults) found(flowFinding(fault));
    return checked(lists.count + flows.count);
  },
});
