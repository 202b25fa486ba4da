import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { dutiesFor } from '../report/queries/duties.js';
import { statementOf, unpaidCell } from '../report/queries/fee-statement.js';

export default defineRule({
  meta: {
    id: 'fee-statement',
    category: 'law',
    docs: {
      zh: { title: '信息处理费', description: '收取信息处理费的情况应在“其他需要报告的事项”中写明，没有收取的也应写明。' },
      en: {
        title: 'Information processing fees',
        description: 'The last section states the information processing fees of the year, also where there were none.',
      },
    },
    recommended: 'default',
    editions: ['2021'],
    basis: [
      {
        instrument: '国办公开办函〔2021〕30号',
        article: '附件 六、其他需要报告的事项',
        words: '收取信息处理费情况在此处报告',
        authority: 'stated',
      },
    ],
    messages: {
      absent: {
        severity: 'warning',
        zh: '“{{section}}”没有写明{{name}}，建议写明，没有收取的写明“未收取”',
        en: '"{{section}}" says nothing of information processing fees ({{name}}); better state them, also where there were none',
      },
      unpaid: {
        severity: 'warning',
        zh: '“{{section}}”没有写明{{name}}，而表格中逾期未缴费、不再处理的申请为 {{actual}} 件，建议写明发出收费通知和实际收取的情况',
        en: '"{{section}}" says nothing of information processing fees ({{name}}), while the form counts {{actual}} requests dropped since their fee was not paid; better state what was charged and collected',
      },
      elsewhere: {
        severity: 'warning',
        style: true,
        zh: '{{name}}写在“{{part}}”，建议写入“{{section}}”',
        en: 'Information processing fees ({{name}}) stand in "{{part}}"; better state them in "{{section}}"',
      },
    },
  },
  check({ report, found }) {
    const [duty] = dutiesFor(report, 'fee-statement');
    if (duty === undefined) return inapplicable('edition');
    const statement = statementOf(report, duty);
    if (statement === null) return inapplicable('no-such-part');
    if (statement.where === 'section') return checked(1);
    const data = { section: statement.section.heading.text, name: duty.name.zh };
    const common = { at: statement.at, section: duty.section, basis: duty.basis };
    const cell = unpaidCell(report);
    if (statement.where === 'elsewhere') {
      found({ ...common, messageId: 'elsewhere', data: { ...data, part: statement.part?.heading.text ?? '正文开头' } });
    } else if (cell === null) {
      found({ ...common, messageId: 'absent', data });
    } else {
      found({
        ...common,
        messageId: 'unpaid',
        data: { ...data, actual: cell.value ?? '' },
        related: [{ at: cell.range, zh: `${cell.place}：${cell.text}`, en: `${cell.place}: ${cell.text}` }],
      });
    }
    return checked(1);
  },
});
