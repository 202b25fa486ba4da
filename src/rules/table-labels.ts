import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { shortLabel } from '../report/queries/cell-names.js';
import { labelById } from '../report/queries/form-places.js';
import { few } from '../text/few.js';
import type { Form, LabelFault } from '../types/form.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'missing' | 'added' | 'renamed' | 'shortened' | 'unsplit' | 'localForm';
type FaultMessage = Exclude<MessageId, 'localForm'>;

/** So many labels are named in a message; the others are related places. */
const NAMED = 4;
const RELATED = 10;

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'table-labels',
    category: 'forms',
    docs: {
      zh: { title: '表格的项目名称', description: '表格的行、列和分表以及它们的名称建议与格式一致。' },
      en: { title: 'Labels of the forms', description: 'Rows, columns and blocks of a form, and their names, are those of the format.' },
    },
    recommended: 'default',
    editions: ['2014', '2019', '2021'],
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
        severity: 'warning',
        zh: '“{{form}}”表缺少 {{count}} 项：{{labels}}，建议按格式补齐',
        en: 'The form "{{form}}" lacks {{count}} of its labels: {{labels}}; better as the format has it',
      },
      added: {
        severity: 'warning',
        zh: '“{{form}}”表多出格式之外的 {{count}} 项：{{labels}}，建议按格式删去',
        en: 'The form "{{form}}" has {{count}} labels that the format does not know: {{labels}}; better without',
      },
      renamed: {
        severity: 'warning',
        zh: '“{{form}}”表有 {{count}} 项名称与格式不同：{{labels}}，建议改用格式的名称',
        en: 'The form "{{form}}" names {{count}} labels otherwise than the format: {{labels}}; better as the format has it',
      },
      shortened: {
        severity: 'warning',
        style: true,
        zh: '“{{form}}”表有 {{count}} 项名称用了简称：{{labels}}，建议写全',
        en: 'The form "{{form}}" shortens {{count}} labels: {{labels}}; better in full',
      },
      unsplit: {
        severity: 'warning',
        zh: '“{{form}}”表的{{labels}}未分列，建议按格式分为 {{count}} 行：{{children}}',
        en: 'The form "{{form}}" does not split {{labels}}; better {{count}} rows: {{children}}',
      },
      localForm: {
        severity: 'warning',
        review: 'local-form',
        zh: '“{{title}}”不是全国统一的表样，未逐项检查，应人工核对',
        en: '"{{title}}" is not the national form; its rows were not checked, a person must look',
      },
    },
  },
  check({ report, found }) {
    const { forms, localForms } = report;
    if (forms.length + localForms.length === 0) return inapplicable('no-such-form');
    for (const form of forms) for (const descriptor of faultsOf(form)) found(descriptor);
    for (const { range, title } of localForms) found({ messageId: 'localForm', at: range, data: { title: title.trim() } });
    return checked(forms.length);
  },
});

function faultsOf(form: Form): Descriptor<FaultMessage>[] {
  const groups = new Map<FaultMessage, LabelFault[]>();
  for (const fault of form.labelFaults) groups.set(messageOf(fault), [...(groups.get(messageOf(fault)) ?? []), fault]);
  return [...groups].flatMap(([messageId, faults]) =>
    messageId === 'unsplit' ? faults.map((fault) => finding(form, messageId, [fault])) : [finding(form, messageId, faults)],
  );
}

function messageOf({ kind, expected, actual }: LabelFault): FaultMessage {
  if (kind === 'unsplit' || kind === 'renamed') {
    if (kind === 'unsplit') return kind;
    const isShort = expected !== null && actual !== null && expected !== actual && expected.endsWith(actual);
    return isShort ? 'shortened' : 'renamed';
  }
  return kind.startsWith('missing') ? 'missing' : 'added';
}

function finding(form: Form, messageId: FaultMessage, faults: readonly LabelFault[]): Descriptor<FaultMessage> {
  const first = faults[0];
  const children = first?.id === null || first === undefined ? [] : (form.merged.get(first.id) ?? []);
  return {
    messageId,
    at: first?.range ?? form.range,
    section: form.standard.section,
    data: {
      form: form.standard.title,
      labels: few(faults.map(nameOf), NAMED),
      count: messageId === 'unsplit' ? children.length : faults.length,
      ...(messageId === 'unsplit' ? { children: children.map((id) => `“${shortLabel(labelById(form, id) ?? id)}”`).join('、') } : {}),
    },
    basis: form.standard.basis,
    related: faults.slice(1, RELATED).map((fault) => ({ at: fault.range, zh: nameOf(fault), en: nameOf(fault) })),
  };
}

/** `“实际”→“规定”`, or the one that there is. */
function nameOf({ kind, expected, actual }: LabelFault): string {
  if (kind === 'renamed') return `“${shortLabel(actual ?? '')}”→“${shortLabel(expected ?? '')}”`;
  return `“${shortLabel(actual ?? expected ?? '')}”`;
}
