import type { MessageTemplate } from '../../types/rule.js';

export type SumMessageId = 'cell' | 'total' | 'totalOrPart' | 'cells' | 'swap' | 'candidates' | 'mismatch' | 'undecided';
export type BoundMessageId = 'above' | 'aboveSum' | 'undecided';
export type StockMessageId = 'above' | 'aboveSum' | 'belowZero' | 'undecided';

const undecided: MessageTemplate = {
  severity: 'warning',
  review: 'blank-cell',
  zh: '{{count}} 项勾稽关系因单元格未填数字而无法判定：{{cells}}，应核对后填写，没有的填 0',
  en: '{{count}} relations cannot be decided because cells hold no number: {{cells}}; check and fill them in, 0 where there is none',
};

/** What the rules about equalities say of a broken sum. */
export const sumMessages: Readonly<Record<SumMessageId, MessageTemplate>> = {
  cell: {
    severity: 'error',
    suggests: true,
    zh: '{{cell}}为 {{actual}}，应为 {{expected}}：{{left}}为 {{leftSum}}，{{right}}为 {{rightSum}}，相差 {{difference}}；改后所涉 {{count}} 项勾稽关系均成立',
    en: '{{cell}} is {{actual}} and must be {{expected}}: {{left}} is {{leftSum}}, {{right}} is {{rightSum}}, {{difference}} apart; with it all {{count}} relations concerned hold',
  },
  total: {
    severity: 'error',
    suggests: true,
    zh: '{{cell}}为 {{actual}}，应等于{{parts}}之和 {{sum}}，相差 {{difference}}',
    en: '{{cell}} is {{actual}} and must equal the sum of {{parts}}, {{sum}}: {{difference}} apart',
  },
  totalOrPart: {
    severity: 'error',
    suggests: true,
    zh: '{{cell}}为 {{actual}}，应等于{{parts}}之和 {{sum}}，相差 {{difference}}；总数无误的，可能是分项有误：{{changes}}',
    en: '{{cell}} is {{actual}} and must equal the sum of {{parts}}, {{sum}}: {{difference}} apart; where the total is right, a part may be wrong: {{changes}}',
  },
  cells: {
    severity: 'error',
    suggests: true,
    zh: '{{changes}}应一并更正：{{where}}{{left}}为 {{leftSum}}，{{right}}为 {{rightSum}}，相差 {{difference}}；改后所涉 {{count}} 项勾稽关系均成立',
    en: '{{changes}} must be corrected together: {{where}}{{left}} is {{leftSum}}, {{right}} is {{rightSum}}, {{difference}} apart; with them all {{count}} relations concerned hold',
  },
  swap: {
    severity: 'error',
    zh: '{{where}}{{left}}为 {{leftSum}}，{{right}}为 {{rightSum}}，相差 {{difference}}，应相等；可能是两格数字错位：{{changes}}，改后所涉 {{count}} 项勾稽关系均成立',
    en: '{{where}}{{left}} is {{leftSum}}, {{right}} is {{rightSum}}, {{difference}} apart, and must be equal; the numbers of two cells may have been exchanged: {{changes}}; then all {{count}} relations concerned hold',
  },
  candidates: {
    severity: 'error',
    zh: '{{where}}{{left}}为 {{leftSum}}，{{right}}为 {{rightSum}}，相差 {{difference}}，应相等；可能的更正：{{changes}}，改后所涉 {{count}} 项勾稽关系均成立',
    en: '{{where}}{{left}} is {{leftSum}}, {{right}} is {{rightSum}}, {{difference}} apart, and must be equal; possible corrections: {{changes}}; then all {{count}} relations concerned hold',
  },
  mismatch: {
    severity: 'error',
    zh: '{{where}}{{left}}为 {{leftSum}}，{{right}}为 {{rightSum}}，相差 {{difference}}，应相等',
    en: '{{where}}{{left}} is {{leftSum}}, {{right}} is {{rightSum}}, {{difference}} apart, and must be equal',
  },
  undecided,
};

/** What the rule about bounds says. */
export const boundMessages: Readonly<Record<BoundMessageId, MessageTemplate>> = {
  above: {
    severity: 'error',
    zh: '{{lower}}为 {{lowerSum}}，应不大于{{upper}}的 {{upperSum}}，超出 {{difference}}',
    en: '{{lower}} is {{lowerSum}} and must not exceed {{upper}}, {{upperSum}}: {{difference}} above',
  },
  aboveSum: {
    severity: 'error',
    zh: '{{lower}}为 {{lowerSum}}，应不大于{{upper}}之和 {{upperSum}}，超出 {{difference}}',
    en: '{{lower}} is {{lowerSum}} and must not exceed the sum of {{upper}}, {{upperSum}}: {{difference}} above',
  },
  undecided,
};

/** What the rule about stocks says: any of the figures may be the wrong one. */
export const stockMessages: Readonly<Record<StockMessageId, MessageTemplate>> = {
  above: {
    severity: 'warning',
    zh: '{{where}}{{lower}}为 {{lowerSum}}，大于{{upper}}的 {{upperSum}}，超出 {{difference}}，建议核对更正',
    en: '{{where}}{{lower}} is {{lowerSum}} and exceeds {{upper}}, {{upperSum}}, by {{difference}}; better check and correct',
  },
  aboveSum: {
    severity: 'warning',
    zh: '{{where}}{{lower}}为 {{lowerSum}}，大于{{upper}}之和 {{upperSum}}，超出 {{difference}}，建议核对更正',
    en: '{{where}}{{lower}} is {{lowerSum}} and exceeds the sum of {{upper}}, {{upperSum}}, by {{difference}}; better check and correct',
  },
  belowZero: {
    severity: 'warning',
    zh: '{{where}}{{terms}}之和为 {{sum}}，小于 0，建议核对更正',
    en: '{{where}}{{terms}} come to {{sum}}, less than 0; better check and correct',
  },
  undecided,
};
