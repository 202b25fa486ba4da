import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { formHead } from '../report/queries/form-places.js';

export default defineRule({
  meta: {
    id: 'table-form',
    category: 'forms',
    docs: {
      zh: { title: '表格的版本', description: '表格应是报告年度所适用的格式，不应用其他年度的表格。' },
      en: { title: 'Edition of the forms', description: 'The forms are those of the edition that applies to the year of the report.' },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [
      {
        instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
        article: '第五十条第二款',
        words: '全国政府信息公开工作主管部门应当公布政府信息公开工作年度报告统一格式，并适时更新',
        authority: 'stated',
      },
      { instrument: '国办公开办函〔2021〕30号', article: '附件', authority: 'stated' },
    ],
    messages: {
      otherEdition: {
        severity: 'error',
        zh: '“{{form}}”表用的是{{actual}}的表样，应用{{expected}}的表样',
        en: 'The form "{{form}}" is that of {{actual}} and must be that of {{expected}}',
      },
    },
  },
  check({ report, found }) {
    const { standard, forms } = report;
    if (standard === null) return inapplicable('edition-unknown');
    const judged = forms.flatMap((form) => {
      const due = standard.forms.find((candidate) => candidate.id === form.id);
      return due === undefined ? [] : [{ form, due }];
    });
    if (judged.length === 0) return inapplicable('no-such-form');
    for (const { form, due } of judged) {
      if (form.edition === standard.id) continue;
      found({
        messageId: 'otherEdition',
        at: formHead(report, form),
        section: due.section,
        data: {
          form: due.title,
          actual: form.standard.basis[0]?.instrument ?? form.edition,
          expected: due.basis[0]?.instrument ?? standard.id,
        },
        basis: due.basis,
      });
    }
    return checked(judged.length);
  },
});
