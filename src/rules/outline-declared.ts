import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { declaredMatch, type DeclaredMatch, type DeclaredName } from '../report/queries/declared.js';
import { outlineOf, type Outline } from '../report/queries/outline.js';
import { dutyOfAccuracy } from '../standards/index.js';

type MessageId = 'count' | 'name' | 'undeclared' | 'order';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'outline-declared',
    category: 'structure',
    docs: {
      zh: { title: '前言所述的组成部分', description: '前言所说“由……几个部分组成”应与实际的标题一致。' },
      en: { title: 'Declared outline', description: 'What the preamble says of the parts of the report agrees with the headings.' },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      count: {
        severity: 'error',
        zh: '前言称报告由{{declared}}个部分组成，实际有{{actual}}个部分（{{titles}}），二者应一致',
        en: 'The preamble says {{declared}} parts, the report has {{actual}} ({{titles}}); they must agree',
      },
      name: {
        severity: 'warning',
        zh: '前言所列“{{name}}”没有对应的标题，建议与实际的标题一致',
        en: 'The part "{{name}}" that the preamble lists has no heading; better make them agree',
      },
      undeclared: {
        severity: 'warning',
        zh: '前言未列出“{{heading}}”，建议与实际的标题一致',
        en: 'The preamble does not list "{{heading}}"; better make them agree',
      },
      order: {
        severity: 'warning',
        zh: '前言将“{{name}}”列在“{{other}}”之后，而正文中“{{heading}}”排在前面，建议顺序一致',
        en: 'The preamble lists "{{name}}" behind "{{other}}" while "{{heading}}" comes first in the text; better make the order agree',
      },
    },
  },
  check({ report, found }) {
    const match = declaredMatch(report);
    if (match === null) return inapplicable('no-such-part');
    const outline = outlineOf(report);
    const { declared, parts } = match;
    if (isCountWrong(match, outline)) {
      found({
        messageId: 'count',
        at: declared.countRange ?? declared.range,
        section: null,
        related: parts.map((part) => ({ at: part.heading.range, zh: '实际的部分', en: 'a part of the report' })),
        data: { declared: declared.count ?? 0, actual: parts.length, titles: parts.map((part) => part.heading.title).join('；') },
      });
      return checked(1 + declared.names.length);
    }
    for (const name of match.unmatched) {
      if (!isSaidElsewhere(name, outline)) found({ messageId: 'name', at: name.range, section: null, data: { name: name.text } });
    }
    if (declared.count === null && declared.names.length > 0 && match.unmatched.length === 0) {
      const extra = new Set(outline.extra);
      const listed = new Set(match.matched.map(({ part }) => part));
      for (const part of parts) {
        if (!listed.has(part) && !extra.has(part))
          found({
            messageId: 'undeclared',
            at: declared.range,
            section: null,
            related: [{ at: part.heading.range, zh: '未列出的部分', en: 'the part not listed' }],
            data: { heading: part.heading.title },
          });
      }
    }
    checkOrder(match, (late) => {
      found({
        messageId: 'order',
        at: late.name.range,
        section: null,
        related: [{ at: late.part.heading.range, zh: '正文中的位置', en: 'its place in the text' }],
        data: { name: late.name.text, other: late.other.text, heading: late.part.heading.title },
      });
    });
    return checked((declared.count === null ? 0 : 1) + declared.names.length);
  },
});

/** A part that is there without a heading counts; so does one whose absence another rule reports. */
function isCountWrong({ declared, parts, inText }: DeclaredMatch, { missing, lost }: Outline): boolean {
  if (declared.count === null) return false;
  const acceptable = [parts.length, parts.length + inText.length, parts.length + lost.length, parts.length + missing.length + lost.length];
  return !acceptable.includes(declared.count);
}

function isSaidElsewhere(name: DeclaredName, { missing, lost }: Outline): boolean {
  if (name.id === null) return false;
  return missing.some((section) => section.id === name.id) || lost.some(({ section }) => section.id === name.id);
}

function checkOrder(
  { matched }: DeclaredMatch,
  found: (late: DeclaredMatch['matched'][number] & { readonly other: DeclaredName }) => void,
): void {
  for (const [index, entry] of matched.entries()) {
    const before = matched[index - 1];
    if (before === undefined || before.part.first < entry.part.first) continue;
    found({ ...entry, other: before.name });
    return;
  }
}
