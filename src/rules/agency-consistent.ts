import { defineRule, inapplicable, checked } from '../engine/define-rule.js';
import { foreignSignature, foreignSubjects, type ForeignSubject } from '../report/queries/foreign-subjects.js';
import { ownAgency, type OwnAgency } from '../report/queries/own-agency.js';
import { foreignSelves } from '../report/queries/self-references.js';
import { dutyOfAccuracy } from '../standards/index.js';
import type { Range } from '../types/position.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'self' | 'signature' | ForeignSubject['kind'];

const mostRelated = 5;

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'agency-consistent',
    category: 'agency',
    docs: {
      zh: { title: '单位前后一致', description: '文中不应留有其他单位、其他地方的文字：自称、主语、落款应与标题的单位一致。' },
      en: {
        title: 'One agency throughout',
        description: 'No text of another body or place is left in: what the report calls itself, subjects and signature fit the title.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      self: {
        severity: 'warning',
        zh: '文中有{{count}}处自称“{{words}}”，与报告单位“{{agency}}”不符，可能是其他单位的文字，建议核对',
        en: 'The text calls its office "{{words}}" in {{count}} place(s), which does not fit "{{agency}}": perhaps text of another body; better check',
      },
      place: {
        severity: 'error',
        zh: '“{{name}}”是其他地方，报告单位是“{{agency}}”，应改为本单位的情况',
        en: '"{{name}}" is of another place while the report is that of "{{agency}}": it must tell of the agency itself',
      },
      signature: {
        severity: 'error',
        zh: '落款“{{name}}”与标题的单位“{{agency}}”不是同一地方，应改为一致',
        en: 'The signature "{{name}}" is of another place than "{{agency}}" of the title: they must agree',
      },
      body: {
        severity: 'warning',
        zh: '“{{name}}”可能是其他单位，报告单位是“{{agency}}”，建议核对',
        en: '"{{name}}" may be another body while the report is that of "{{agency}}"; better check',
      },
      superior: {
        severity: 'warning',
        zh: '“{{name}}”说的是上级政府收到的申请，报告单位是“{{agency}}”，可能是上级的文字，建议核对',
        en: '"{{name}}" tells of requests put to a higher government while the report is that of "{{agency}}": perhaps its text; better check',
      },
    },
  },
  check({ report, found }) {
    const own = ownAgency(report);
    if (own === null) return inapplicable('no-such-part');
    for (const { words, ranges } of foreignSelves(report, own)) found(finding('self', ranges, own, { words, count: ranges.length }));
    for (const [key, subjects] of byName(foreignSubjects(report, own))) {
      const [kind, name] = key;
      found(
        finding(
          kind,
          subjects.map(({ range }) => range),
          own,
          { name },
        ),
      );
    }
    const signed = foreignSignature(report, own);
    if (signed !== null && report.signature !== null) found(finding('signature', [report.signature.range], own, { name: signed }));
    return checked(1);
  },
});

/** The first place of what is said alike, the others beside it. */
function finding(
  messageId: MessageId,
  ranges: readonly Range[],
  own: OwnAgency,
  data: Readonly<Record<string, string | number>>,
): Descriptor<MessageId> {
  return {
    messageId,
    at: ranges[0] ?? own.range,
    data: { ...data, agency: own.name },
    related: [
      ...ranges.slice(1, 1 + mostRelated).map((at) => ({ at, zh: '另一处', en: 'another place' })),
      { at: own.range, zh: `报告单位：${own.name}`, en: `the agency: ${own.name}` },
    ],
  };
}

function byName(subjects: readonly ForeignSubject[]): (readonly [readonly [ForeignSubject['kind'], string], readonly ForeignSubject[]])[] {
  const groups = new Map<string, ForeignSubject[]>();
  for (const subject of subjects) {
    const key = `${subject.kind} ${subject.name}`;
    groups.set(key, [...(groups.get(key) ?? []), subject]);
  }
  return Array.from(groups.values(), (group) => [[group[0]?.kind ?? 'body', group[0]?.name ?? ''], group] as const);
}
