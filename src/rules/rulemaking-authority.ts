import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { rulemakingPower, rulesCells } from '../report/queries/rulemaking.js';
import { parseDecimal, ZERO } from '../text/decimal.js';
import type { FormCell } from '../types/form.js';
import type { Agency } from '../types/report.js';
import type { AgencyKind } from '../types/standard.js';

type MessageId = 'inferred' | 'stated';

const FORM = 'disclosure';

const bodies: Readonly<Record<AgencyKind, string>> = {
  government: '县、区人民政府',
  department: '地方政府部门',
  township: '乡镇人民政府、街道办事处',
  other: '其他机构',
};

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'rulemaking-authority',
    category: 'law',
    docs: {
      zh: { title: '规章制定权', description: '没有规章制定权的机关，“规章”一行应为0。' },
      en: { title: 'Power to make rules', description: 'A body without the power to make 规章 (government rules) reports none.' },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [
      { instrument: '《中华人民共和国立法法》（2023年修正）', article: '第九十一条', authority: 'stated' },
      { instrument: '《中华人民共和国立法法》（2023年修正）', article: '第九十三条', authority: 'stated' },
    ],
    messages: {
      inferred: {
        severity: 'warning',
        zh: '“规章”一行填有{{cells}}，而{{agency}}（按机关名称判断为{{body}}）没有规章制定权，建议核对，可能应计入规范性文件；机关类别可用 agencyKind 指定',
        en: 'The row 规章 has {{cells}}, yet {{agency}} ({{body}}, by its name) has no power to make rules; better check, they may be normative documents; the kind can be set by agencyKind',
      },
      stated: {
        severity: 'warning',
        zh: '“规章”一行填有{{cells}}，而{{agency}}（{{body}}）没有规章制定权，建议核对，可能应计入规范性文件',
        en: 'The row 规章 has {{cells}}, yet {{agency}} ({{body}}) has no power to make rules; better check, they may be normative documents',
      },
    },
  },
  check({ report, found }) {
    const form = report.forms.find(({ id }) => id === FORM);
    const cells = form === undefined ? [] : rulesCells(form);
    if (form === undefined || cells.length === 0) return inapplicable('no-such-form');
    const { agency } = report;
    if (agency === null || rulemakingPower(agency) === 'unknown') return inapplicable('agency-kind');
    const filled = cells.filter(isAboveZero);
    const [first, ...others] = filled;
    if (first !== undefined) {
      found({
        messageId: agency.kindFrom === 'name' ? 'inferred' : 'stated',
        at: first.range,
        place: first.place,
        section: form.standard.section,
        cells: filled.map(({ id }) => `${FORM}:${id}`),
        data: dataOf(agency, filled),
        related: others.map(({ range, column, text }) => ({
          at: range,
          zh: `${column.label}：${text.trim()}`,
          en: `${column.label}: ${text.trim()}`,
        })),
      });
    }
    return checked(cells.length);
  },
});

function isAboveZero({ value }: FormCell): boolean {
  const number = value === null ? null : parseDecimal(value);
  return number !== null && number > ZERO;
}

function dataOf({ name, kind }: Agency, cells: readonly FormCell[]): Record<string, string> {
  return { agency: name, body: bodies[kind], cells: cells.map(({ column, text }) => `“${column.label}”${text.trim()}`).join('、') };
}
