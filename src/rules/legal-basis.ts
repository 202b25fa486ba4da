import { defineRule, inapplicable, sayAll } from '../engine/define-rule.js';
import { legalBasisFindings, type BasisFault } from '../report/queries/legal-basis-findings.js';

export default defineRule<Record<string, unknown>, BasisFault>({
  meta: {
    id: 'legal-basis',
    category: 'law',
    docs: {
      zh: { title: '编制依据', description: '年度报告引用的条例和格式，应是报告年度适用的。' },
      en: { title: 'Basis cited', description: 'The regulation and the notice that a report cites are those in force for its year.' },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [
      { instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）', article: '第五十条第二款', authority: 'implied' },
      { instrument: '国办公开办函〔2021〕30号', article: '附件', authority: 'implied' },
      { instrument: '国办公开办函〔2019〕60号', article: '附件', authority: 'implied' },
    ],
    messages: {
      replaced: {
        severity: 'warning',
        zh: '“{{instrument}}”不适用于{{year}}年度报告：{{from}}年度起为“{{expected}}”，建议改引后者',
        en: '{{instrument}} is not for a report on {{year}}: from {{from}} on it is {{expected}}; better cite the latter',
      },
      outdated: {
        severity: 'warning',
        zh: '“{{instrument}}”针对2008年条例下的年度报告（至{{last}}年度），可能不适用于{{year}}年度报告，建议核对',
        en: '{{instrument}} is about reports under the regulation of 2008 (to {{last}}) and may not be for a report on {{year}}; better check',
      },
      early: {
        severity: 'warning',
        zh: '“{{instrument}}”自{{from}}年度报告起适用，{{year}}年度报告引用它作为依据，建议核对',
        en: '{{instrument}} is for reports from {{from}} on, and this one is on {{year}}; better check',
      },
      misnumbered: {
        severity: 'warning',
        fixable: true,
        zh: '{{title}}的令号写作“{{actual}}”，建议改为“{{expected}}”',
        en: 'The order of {{title}} is written {{actual}}; better {{expected}}',
      },
    },
  },
  check({ report, found }) {
    const findings = legalBasisFindings(report);
    if (findings.checked === null && report.year === null) return inapplicable('year-unknown');
    return sayAll(findings, found, 'no-such-part');
  },
});
