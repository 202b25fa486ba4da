import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { markLike } from '../report/queries/numerals.js';
import { partNumbering } from '../report/queries/numbering.js';
import { outlineOf, type Outline } from '../report/queries/outline.js';
import type { Section } from '../types/report.js';
import type { SectionStandard } from '../types/standard.js';

interface Placed {
  readonly standard: SectionStandard;
  readonly section: Section;
}

export default defineRule({
  meta: {
    id: 'section-order',
    category: 'structure',
    docs: {
      zh: { title: '部分的顺序', description: '各部分建议按规定的顺序排列，序号与规定一致。' },
      en: { title: 'Order of sections', description: 'Sections stand in the mandated order and bear the mandated numbers.' },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [{ instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）', article: '第五十条第二款', authority: 'stated' }],
    messages: {
      tooLate: {
        severity: 'warning',
        zh: '“{{heading}}”排在“{{other}}”之后，建议按规定的顺序排在其前',
        en: '"{{heading}}" stands behind "{{other}}"; by the mandated order it comes before it',
      },
      tooEarly: {
        severity: 'warning',
        zh: '“{{heading}}”排在“{{other}}”之前，建议按规定的顺序排在其后',
        en: '"{{heading}}" stands before "{{other}}"; by the mandated order it comes after it',
      },
      wrongOrdinal: {
        severity: 'warning',
        zh: '“{{heading}}”的序号为“{{actual}}”，建议改为规定的“{{expected}}”',
        en: '"{{heading}}" is numbered "{{actual}}"; the mandated number is "{{expected}}"',
      },
    },
  },
  check({ report, found }) {
    const placed = inReadingOrder(outlineOf(report));
    if (placed.length < 2) return inapplicable('no-such-part');
    for (const moved of outOfOrder(placed)) {
      const { other, late } = neighbour(placed, moved);
      found({
        messageId: late ? 'tooLate' : 'tooEarly',
        at: moved.section.heading.range,
        section: moved.standard.id,
        basis: moved.standard.basis,
        related: [{ at: other.section.heading.range, zh: '应与此处比较先后', en: 'compared with this heading' }],
        data: { heading: moved.section.heading.text, other: other.section.heading.text },
      });
    }
    for (const { section, expected } of partNumbering(report).wrong) {
      found({
        messageId: 'wrongOrdinal',
        at: section.heading.markRange,
        section: section.id,
        data: { heading: section.heading.text, actual: section.heading.mark.trim(), expected: markLike(section.heading.mark, expected) },
      });
    }
    return checked(placed.length);
  },
});

function inReadingOrder({ required, found }: Outline): Placed[] {
  const placed = required.flatMap((standard) => {
    const section = found.get(standard.id);
    return section === undefined ? [] : [{ standard, section }];
  });
  return placed.sort((a, b) => a.section.first - b.section.first);
}

/** The fewest sections whose move puts all in order. */
function outOfOrder(placed: readonly Placed[]): Placed[] {
  const chains: Placed[][] = [];
  for (const current of placed) {
    const best = chains
      .filter((chain) => ordinalOf(chain[chain.length - 1]) < ordinalOf(current))
      .reduce<Placed[]>((longest, chain) => (chain.length > longest.length ? chain : longest), []);
    chains.push([...best, current]);
  }
  const kept = chains.reduce<Placed[]>((longest, chain) => (chain.length > longest.length ? chain : longest), []);
  return placed.filter((entry) => !kept.includes(entry));
}

function neighbour(placed: readonly Placed[], moved: Placed): { readonly other: Placed; readonly late: boolean } {
  const index = placed.indexOf(moved);
  const before = placed.slice(0, index).find((entry) => ordinalOf(entry) > ordinalOf(moved));
  if (before !== undefined) return { other: before, late: true };
  return { other: placed.slice(index + 1).findLast((entry) => ordinalOf(entry) < ordinalOf(moved)) ?? moved, late: false };
}

function ordinalOf(entry: Placed | undefined): number {
  return entry?.standard.ordinal ?? 0;
}
