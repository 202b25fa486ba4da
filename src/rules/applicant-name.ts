import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { maskedFinding } from '../report/queries/masked-places.js';
import { namedPlaces, type NamedPlace } from '../report/queries/named-places.js';
import { dutyOfPrivacy } from '../standards/privacy.js';

type MessageId = NamedPlace['kind'];

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'applicant-name',
    category: 'privacy',
    docs: {
      zh: { title: '申请人姓名', description: '文中不宜写出申请人、原告等的姓名和家庭住址。' },
      en: { title: 'Names of applicants', description: 'No names of applicants and plaintiffs, and no home addresses.' },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfPrivacy,
    messages: {
      name: {
        severity: 'warning',
        zh: '文中有{{count}}处写出申请人、原告等的姓名（{{examples}}），建议隐去，写作“张某”的形式',
        en: 'Applicants, plaintiffs or the like are named in {{count}} place(s) ({{examples}}); better hide the names',
      },
      home: {
        severity: 'warning',
        zh: '文中有{{count}}处写出个人住址（{{examples}}），建议删除，或只写到乡镇、街道',
        en: 'Home addresses stand in {{count}} place(s) ({{examples}}); better delete them or stop at the township',
      },
    },
  },
  check({ report, found }) {
    if (report.passages.length === 0) return inapplicable('no-such-part');
    const places = namedPlaces(report);
    for (const messageId of ['name', 'home'] as const) {
      const finding = maskedFinding(
        messageId,
        places.filter(({ kind }) => kind === messageId),
      );
      if (finding !== null) found(finding);
    }
    return checked(1);
  },
});
