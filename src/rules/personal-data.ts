import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { maskedFinding } from '../report/queries/masked-places.js';
import type { PersonalKind } from '../report/queries/personal-numbers.js';
import { personalPlaces, type PersonalPlace } from '../report/queries/personal-places.js';
import { dutyOfPrivacy } from '../standards/privacy.js';

type MessageId = PersonalKind | 'maybeBankCard';

const order: readonly MessageId[] = ['residentId', 'mobile', 'bankCard', 'maybeBankCard'];

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'personal-data',
    category: 'privacy',
    docs: {
      zh: { title: '个人信息', description: '文中不应出现公民身份号码、个人手机号码、银行卡号；任何输出都不显示完整号码。' },
      en: {
        title: 'Numbers of persons',
        description: 'No resident ID, mobile or bank card numbers of persons; no output ever shows one in full.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfPrivacy,
    messages: {
      residentId: {
        severity: 'error',
        zh: '文中有{{count}}个公民身份号码（{{examples}}），属于个人隐私，应删除，或只保留部分数字',
        en: '{{count}} resident ID number(s) stand in the text ({{examples}}): they must be deleted or shown in part only',
      },
      mobile: {
        severity: 'error',
        zh: '文中有{{count}}个个人手机号码（{{examples}}），属于个人隐私，应删除，或写作“138****1234”的形式',
        en: '{{count}} mobile number(s) of persons stand in the text ({{examples}}): they must be deleted or written as in 138****1234',
      },
      bankCard: {
        severity: 'error',
        zh: '文中有{{count}}个银行卡号（{{examples}}），属于个人隐私，应删除，或只保留部分数字',
        en: '{{count}} bank card number(s) stand in the text ({{examples}}): they must be deleted or shown in part only',
      },
      maybeBankCard: {
        severity: 'warning',
        zh: '文中有{{count}}个数字可能是银行卡号（{{examples}}），建议核对，是个人卡号的应删除',
        en: '{{count}} number(s) may be those of bank cards ({{examples}}); better check, and delete those of persons',
      },
    },
  },
  check({ report, found }) {
    if (report.passages.length === 0) return inapplicable('no-such-part');
    const places = personalPlaces(report).filter(({ isContact }) => !isContact);
    for (const messageId of order) {
      const finding = maskedFinding(
        messageId,
        places.filter((place) => messageOf(place) === messageId),
      );
      if (finding !== null) found(finding);
    }
    return checked(1);
  },
});

function messageOf({ kind, isLabelled }: PersonalPlace): MessageId {
  return kind === 'bankCard' && !isLabelled ? 'maybeBankCard' : kind;
}
