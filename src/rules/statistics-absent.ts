import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { endOfText } from '../report/queries/places.js';

export default defineRule({
  meta: {
    id: 'statistics-absent',
    category: 'forms',
    docs: {
      zh: { title: '统计表', description: '2014—2018 年度的报告建议附统计表。' },
      en: { title: 'Statistics form', description: 'Reports of the years 2014 to 2018 come with the statistics form.' },
    },
    recommended: 'off',
    editions: ['2014'],
    basis: [{ instrument: '国办发〔2014〕32号', article: '统计表', authority: 'implied' }],
    messages: {
      absent: {
        severity: 'warning',
        style: true,
        zh: '没有附“{{form}}”，建议随年度报告一并公布',
        en: 'The form "{{form}}" does not come with the report; better published with it',
      },
    },
  },
  check({ report, found }) {
    const due = report.standard?.forms.filter((form) => form.section === null) ?? [];
    if (due.length === 0) return inapplicable('no-such-form');
    const present = new Set([...report.forms.map((form) => form.id), ...report.localForms.map((form) => form.form)]);
    const end = endOfText(report);
    for (const form of due) {
      if (!present.has(form.id))
        found({ messageId: 'absent', at: [end, end], section: form.section, data: { form: form.title }, basis: form.basis });
    }
    return checked(due.length);
  },
});
