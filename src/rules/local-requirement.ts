import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { charactersOf } from '../report/queries/lengths.js';
import { partsOf } from '../report/queries/outline.js';
import { bodyOf, endOfSection, endOfText, startOfText } from '../report/queries/places.js';
import { foldedText, isSaid } from '../report/queries/statements.js';
import type { Range } from '../types/position.js';
import type { Passage, Report, Section } from '../types/report.js';
import type { LengthStandard } from '../types/standard.js';

/**
 * What a local overlay of the standard demands beyond the law of the land: statements, and limits of length. Nothing where no
 * overlay is configured. A section that is absent is reported by `section-required` and not again for what it should state.
 */
export default defineRule({
  meta: {
    id: 'local-requirement',
    category: 'structure',
    docs: {
      zh: { title: '地方要求', description: '配置中的地方标准所要求的内容应写明，字数应在其限度内。' },
      en: { title: 'Local requirements', description: 'What a configured local overlay demands is stated, within its limits of length.' },
    },
    recommended: 'default',
    editions: 'all',
    basis: [{ instrument: '配置的地方标准', article: '各项要求', authority: 'convention' }],
    messages: {
      statementMissing: { severity: 'warning', zh: '{{place}}没有写明“{{name}}”', en: '{{place}} does not state "{{name}}"' },
      tooShort: {
        severity: 'warning',
        zh: '{{place}}为 {{count}} 字，应不少于 {{limit}} 字',
        en: '{{place}} has {{count}} characters; at least {{limit}} are due',
      },
      tooLong: {
        severity: 'warning',
        zh: '{{place}}为 {{count}} 字，应不超过 {{limit}} 字',
        en: '{{place}} has {{count}} characters; at most {{limit}} are allowed',
      },
    },
  },
  check({ report, found }) {
    const { statements = [], lengths = [] } = report.standard ?? {};
    if (statements.length + lengths.length === 0) return inapplicable('option-off');
    let count = 0;
    for (const statement of statements) {
      const scope = scopeOf(report, statement.section);
      if (scope === null) continue;
      count += 1;
      if (isSaid(statement.anyOf, foldedText(scope.passages))) continue;
      found({
        messageId: 'statementMissing',
        at: [scope.end, scope.end],
        section: statement.section,
        severity: statement.severity,
        basis: statement.basis,
        data: { place: scope.name, name: statement.name.zh },
      });
    }
    for (const length of lengths) {
      const scope = scopeOf(report, length.section);
      if (scope === null) continue;
      count += 1;
      const fault = faultOf(length, charactersOf(scope.passages));
      if (fault === null) continue;
      const { messageId, ...data } = fault;
      const { severity, basis, section } = length;
      found({ messageId, at: scope.head, section, severity, basis, data: { place: scope.name, ...data } });
    }
    return checked(count);
  },
});

interface Scope {
  readonly name: string;
  readonly passages: readonly Passage[];
  readonly head: Range;
  readonly end: number;
}

/** A section, or the whole report; null where the section is absent. */
function scopeOf(report: Report, id: string | null): Scope | null {
  if (id === null) {
    const start = startOfText(report);
    const head = report.title?.range ?? [start, start];
    return { name: `“${report.title?.text ?? '全文'}”`, passages: report.passages, head, end: endOfText(report) };
  }
  const section: Section | undefined = partsOf(report).find((part) => part.id === id);
  if (section === undefined) return null;
  return {
    name: `“${section.heading.text}”`,
    passages: bodyOf(report, section),
    head: section.heading.range,
    end: endOfSection(report, section),
  };
}

interface LengthFault {
  readonly messageId: 'tooShort' | 'tooLong';
  readonly count: number;
  readonly limit: number;
}

function faultOf({ minimum, maximum }: LengthStandard, count: number): LengthFault | null {
  if (minimum !== undefined && count < minimum) return { messageId: 'tooShort', count, limit: minimum };
  if (maximum !== undefined && count > maximum) return { messageId: 'tooLong', count, limit: maximum };
  return null;
}
