import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { problemsOf } from '../report/queries/problems.js';
import { remedyFault } from '../report/queries/remedies.js';
import { dutyToReportProblems } from '../standards/accuracy.js';

export default defineRule({
  meta: {
    id: 'problem-remedy',
    category: 'words',
    docs: {
      zh: { title: '问题与改进对应', description: '存在的主要问题应有相应的改进情况，不应只列问题，也不应问题多而改进少。' },
      en: {
        title: 'A remedy for each problem',
        description: 'What is done about the problems is told, and no fewer remedies are numbered than problems.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyToReportProblems,
    messages: {
      none: {
        severity: 'warning',
        zh: '“{{section}}”只写了问题，没有写改进情况，建议补写',
        en: '"{{section}}" tells of problems and of no remedy; better tell what is done about them',
      },
      fewer: {
        severity: 'warning',
        zh: '“{{section}}”列出问题 {{problems}} 项、改进措施 {{remedies}} 项，建议逐项对应',
        en: '"{{section}}" numbers {{problems}} problems and {{remedies}} remedies; better one for each',
      },
    },
  },
  check({ report, found }) {
    const problems = problemsOf(report);
    if (problems === null) return inapplicable('no-such-part');
    const fault = remedyFault(report);
    if (fault === null) return checked(1);
    const section = problems.section.heading.text;
    const { at } = fault;
    if (fault.kind === 'none') found({ messageId: 'none', at, section: 'problems', data: { section } });
    else found({ messageId: 'fewer', at, section: 'problems', data: { section, problems: fault.problems, remedies: fault.remedies } });
    return checked(1);
  },
});
