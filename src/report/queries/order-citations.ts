import { instruments } from '../../standards/instruments.js';
import type { MappedText } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import type { InstrumentStandard } from '../../types/standard.js';
import { isTitleOf } from './cited-documents.js';

/** An order of the State Council that a text cites the regulation by: 国务院令第711号. Offsets into the text of the passage. */
export interface OrderCitation {
  readonly text: MappedText;
  /** From 国务院令 (as far as it is written) to behind 号. */
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  /** Without spaces. */
  readonly written: string;
  /** Null where the regulation has no such order. */
  readonly instrument: InstrumentStandard | null;
}

const order = /(?:(?:中华人民共和国)?国务院|国)?\s{0,2}令\s{0,2}(?:第\s{0,2})?(\d{1,4})\s{0,2}号/gu;
/** Between the title and the order: the bracket, a date, 以下简称. */
const longestGap = 60;
const titleBefore = /《([^《》]{6,40})》\s{0,2}[（(]([^（()）《》。；;]{0,60})$/u;
const titleBehind = /^\s{0,2}(?:公布|发布|修订|修订后|颁布)?的?\s{0,2}《([^《》]{6,40})》/u;

/** The orders by which the running text cites the regulation; orders of other regulations are left out. */
export function orderCitations(report: Report): OrderCitation[] {
  const regulations = instruments.filter(({ number }) => !number.includes('〔'));
  return report.passages.flatMap((passage) => {
    if (passage.kind === 'table' || !passage.text.text.includes('令')) return [];
    const { text } = passage.text;
    return Array.from(text.matchAll(order)).flatMap((match) => {
      const start = match.index;
      const end = start + match[0].length;
      const before = text.slice(Math.max(0, start - longestGap - 44), start);
      const title = titleBefore.exec(before)?.[1] ?? titleBehind.exec(text.slice(end, end + longestGap))?.[1];
      const digits = match[1] ?? '';
      const instrument = regulations.find(({ number }) => number.includes(`第${digits}号`)) ?? null;
      const isOurs = title !== undefined && regulations.some((known) => isTitleOf(known, title));
      // 492 and 711 are the orders of the regulation wherever they stand; other numbers only beside its name.
      if (instrument === null && !isOurs) return [];
      if (instrument !== null && title !== undefined && !isOurs) return [];
      const numberStart = start + match[0].lastIndexOf(digits);
      return [
        {
          text: passage.text,
          start,
          end,
          numberStart,
          numberEnd: numberStart + digits.length,
          written: match[0].replace(/\s+/gu, ''),
          instrument,
        },
      ];
    });
  });
}
