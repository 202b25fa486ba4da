import { printable } from '../../text/printable.js';
import type { Locale } from '../../types/rule.js';

/** Text that differs by language. */
export type Say = (zh: string, en: string) => string;

export function sayIn(locale: Locale): Say {
  return (zh, en) => (locale === 'en' ? en : zh);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it stands in a page, in an attribute too. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

/** What came of one thing that was checked. */
export type Mark = 'yes' | 'no' | 'look' | 'none';

const signs: Readonly<Record<Mark, string>> = { yes: '✓', no: '✗', look: '□', none: '—' };

/** The sign with its word, so that neither colour nor sign alone has to be understood. */
export function markHtml(mark: Mark, say: Say): string {
  const words = {
    yes: say('符合', 'holds'),
    no: say('不符合', 'does not hold'),
    look: say('人工核对', 'look'),
    none: say('不要求', 'not due'),
  };
  return `<span class="mark ${mark}">${signs[mark]} ${words[mark]}</span>`;
}
