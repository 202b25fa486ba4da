import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { enumerationsOf } from '../report/queries/enumerations.js';
import { chineseNumeral, levelOfMark, markLike, markOf } from '../report/queries/numerals.js';
import { partNumbering, subNumbering, type NumberBreak } from '../report/queries/numbering.js';
import { partsOf } from '../report/queries/outline.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'leap' | 'repeated' | 'restart' | 'start' | 'enumeration';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'heading-numbering',
    category: 'structure',
    docs: {
      zh: { title: '标题序号', description: '同级标题的序号以及“一是、二是”建议依次连续，不跳号、不重号。' },
      en: { title: 'Numbering', description: 'Headings of one level, and 一是、二是, are numbered one after the other.' },
    },
    recommended: 'default',
    editions: 'all',
    basis: [
      {
        instrument: '《党政机关公文格式》（GB/T 9704—2012）',
        article: '7.3.3',
        words: '文中结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注',
        authority: 'convention',
      },
    ],
    messages: {
      leap: {
        severity: 'warning',
        zh: '标题序号由“{{previous}}”跳到“{{actual}}”，建议改为“{{expected}}”，或补上遗漏的内容',
        en: 'The number of this heading leaps from "{{previous}}" to "{{actual}}"; better "{{expected}}", or add what is missing',
      },
      repeated: {
        severity: 'warning',
        zh: '标题序号“{{actual}}”接在“{{previous}}”之后，建议改为“{{expected}}”',
        en: 'The number "{{actual}}" follows "{{previous}}"; better "{{expected}}"',
      },
      restart: {
        severity: 'warning',
        zh: '标题序号在“{{previous}}”之后又从“{{actual}}”开始，建议改用下一级序号（如“{{lower}}”），或接续为“{{expected}}”',
        en: 'The numbering begins again with "{{actual}}" after "{{previous}}"; better number the lower level ("{{lower}}"), or go on with "{{expected}}"',
      },
      start: {
        severity: 'warning',
        zh: '标题序号从“{{actual}}”开始，建议从“{{expected}}”开始，或补上遗漏的内容',
        en: 'The numbering begins with "{{actual}}"; better begin with "{{expected}}", or add what is missing',
      },
      enumeration: {
        severity: 'warning',
        zh: '并列各项的序号依次为“{{actual}}”，建议依次为“{{expected}}”，或补上遗漏的内容',
        en: 'The items are numbered "{{actual}}"; better "{{expected}}", or add what is missing',
      },
    },
  },
  check({ report, found }) {
    const sub = subNumbering(report);
    const enumerations = enumerationsOf(report);
    for (const numberBreak of [...partNumbering(report).breaks, ...sub.breaks]) found(describe(numberBreak));
    for (const { numbers, fault } of enumerations) {
      if (fault === null) continue;
      found({
        messageId: 'enumeration',
        at: fault,
        data: { actual: listOf(numbers), expected: listOf(numbers.map((_, index) => index + 1)) },
      });
    }
    const count = partsOf(report).length + sub.count + enumerations.length;
    return count === 0 ? inapplicable('no-such-part') : checked(count);
  },
});

function describe({ section, actual, expected, previous, restart }: NumberBreak): Descriptor<MessageId> {
  const { heading } = section;
  const at = heading.markRange;
  const data = { actual: heading.mark.trim(), expected: markLike(heading.mark, expected) };
  if (previous === null) return { messageId: 'start', at, data };
  const followed = { ...data, previous: previous.heading.mark.trim() };
  if (restart) return { messageId: 'restart', at, data: { ...followed, lower: markOf(levelOfMark(heading.mark) + 1, 1) } };
  return { messageId: actual > expected ? 'leap' : 'repeated', at, data: followed };
}

function listOf(numbers: readonly number[]): string {
  return numbers.map((number) => `${chineseNumeral(number)}是`).join('、');
}
