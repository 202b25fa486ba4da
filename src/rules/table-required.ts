import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { outlineOf, placeDue } from '../report/queries/outline.js';
import { endOfText } from '../report/queries/places.js';
import type { Range } from '../types/position.js';
import type { Report } from '../types/report.js';
import type { FormStandard } from '../types/standard.js';

export default defineRule({
  meta: {
    id: 'table-required',
    category: 'forms',
    docs: {
      zh: { title: '规定的表格', description: '格式规定以表格报告的部分应有相应表格。' },
      en: { title: 'Mandated forms', description: 'The parts that the format wants as forms hold them.' },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [
      {
        instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
        article: '第五十条第二款',
        words: '全国政府信息公开工作主管部门应当公布政府信息公开工作年度报告统一格式',
        authority: 'stated',
      },
      { instrument: '国办公开办函〔2021〕30号', article: '附件', authority: 'stated' },
    ],
    messages: {
      missing: {
        severity: 'error',
        zh: '“{{heading}}”之下没有规定的表格，应按格式以表格报告；原表为图片或在提取文字时丢失的，应改为可复制的文字表格后再检查',
        en: 'Beneath "{{heading}}" the mandated form is not in the text and must be; where the original has it as a picture, or extraction lost it, it must be a table of text before it can be checked',
      },
      absent: {
        severity: 'error',
        zh: '没有“{{form}}”表，应按格式以表格报告；原表为图片或在提取文字时丢失的，应改为可复制的文字表格后再检查',
        en: 'The form "{{form}}" is not in the text and must be; where the original has it as a picture, or extraction lost it, it must be a table of text before it can be checked',
      },
    },
  },
  check({ report, found }) {
    const due = report.standard?.forms.filter((form) => form.required) ?? [];
    if (due.length === 0) return inapplicable('no-such-form');
    const present = new Set([...report.forms.map((form) => form.id), ...report.localForms.map((form) => form.form)]);
    for (const form of due) {
      if (present.has(form.id)) continue;
      const heading = form.section === null ? undefined : outlineOf(report).found.get(form.section)?.heading;
      const basis = form.basis;
      if (heading !== undefined)
        found({ messageId: 'missing', at: heading.range, section: form.section, data: { heading: heading.text.trim() }, basis });
      else found({ messageId: 'absent', at: placeOf(report, form), section: form.section, data: { form: form.title }, basis });
    }
    return checked(due.length);
  },
});

/** Where the section of the form should stand; the end of the text where the form has no section of its own. */
function placeOf(report: Report, form: FormStandard): Range {
  const section = report.standard?.sections.find((candidate) => candidate.id === form.section);
  const end = endOfText(report);
  return section === undefined ? [end, end] : placeDue(report, outlineOf(report), section).at;
}
