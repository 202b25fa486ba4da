import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { problemsOf } from '../report/queries/problems.js';
import { saysThereIsNone } from '../report/queries/substance.js';
import { dutyToReportProblems } from '../standards/accuracy.js';

/** Fewer characters can hold no problem and what is done about it. */
const least = 10;
/** What is no character of a word. */
const mark = /[^0-9A-Za-z\u3400-\u9fff]/g;

export default defineRule({
  meta: {
    id: 'section-substance',
    category: 'structure',
    docs: {
      zh: { title: '问题部分无实质内容', description: '“存在的主要问题及改进情况”不应只写“无”或者不足十个字。' },
      en: {
        title: 'Problems without substance',
        description: 'The section on problems and improvements says more than that there are none, or ten characters.',
      },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: dutyToReportProblems,
    messages: {
      none: {
        severity: 'warning',
        zh: '“{{section}}”只写了“{{text}}”，建议写明主要问题和改进情况',
        en: '"{{section}}" says "{{text}}" only; better tell the main problems and what is done about them',
      },
      short: {
        severity: 'warning',
        zh: '“{{section}}”只有 {{actual}} 个字，建议写明主要问题和改进情况',
        en: '"{{section}}" has {{actual}} characters only; better tell the main problems and what is done about them',
      },
    },
  },
  check({ report, found }) {
    const problems = problemsOf(report);
    const [first] = problems?.clauses ?? [];
    const last = problems?.clauses.at(-1);
    // What is empty is reported by `section-not-empty`.
    if (problems === null || first === undefined || last === undefined) return inapplicable('no-such-part');
    const text = problems.clauses.map((clause) => clause.text).join('');
    const actual = text.replaceAll(mark, '').length;
    const none = saysThereIsNone(text);
    if (none || actual < least)
      found({
        messageId: none ? 'none' : 'short',
        at: [first.range()[0], last.range()[1]],
        section: 'problems',
        data: { section: problems.section.heading.text, ...(none ? { text } : { actual }) },
      });
    return checked(1);
  },
});
