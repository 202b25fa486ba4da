import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { problemsOf } from '../report/queries/problems.js';
import { vagueProblems } from '../report/queries/vague-problems.js';
import { dutyToReportProblems } from '../standards/accuracy.js';

/** So many phrases are quoted. */
const quoted = 3;

export default defineRule({
  meta: {
    id: 'vague-problem',
    category: 'words',
    docs: {
      zh: { title: '问题笼统', description: '存在的主要问题应写具体，不应只有“有待提高”“不够全面”之类的套话。' },
      en: {
        title: 'Vague problems',
        description: 'The problems are those of this agency and this year, and not stock phrases alone.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyToReportProblems,
    messages: {
      vague: {
        severity: 'warning',
        zh: '“{{section}}”所列问题都是笼统的说法（{{phrases}}），建议写明具体问题',
        en: 'All problems in "{{section}}" are stock phrases ({{phrases}}); better say what is wrong in particular',
      },
    },
  },
  check({ report, found }) {
    const problems = problemsOf(report);
    if (problems === null) return inapplicable('no-such-part');
    const vague = vagueProblems(report);
    if (vague === null) return checked(1);
    const { phrases, range } = vague;
    found({
      messageId: 'vague',
      at: range,
      section: 'problems',
      data: {
        section: problems.section.heading.text,
        phrases: `${phrases
          .slice(0, quoted)
          .map((phrase) => `“${phrase}”`)
          .join('、')}${phrases.length > quoted ? '等' : ''}`,
      },
    });
    return checked(1);
  },
});
