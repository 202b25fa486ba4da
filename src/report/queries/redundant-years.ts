import { enclosureOf, enclosures } from '../../text/enclosures.js';
import { sourceRange } from '../../text/mapped-text.js';
import type { Report } from '../../types/report.js';
import { editOf, type StylePlace } from './style-places.js';

/** 2023年，我局2023年共…: an adverb of time at the beginning of a sentence, and the same once more behind its subject. */
const twice =
  /(?<=^\s*|[。；！？;])((?:19|20)\d{2})(年度?[，,](?:我|本|全)?[^，。；：、！？,;:!?《》“”（）()\d]{0,12}?)(\1年度?[，,]?)(?=共|累计|全年|一共|总共|主动公开|公开政府信息|收到|受理|新收|办理|办结|答复|制发|制定|没有|未|无|继续|积极|认真|深入|扎实|严格|不断)/gu;
const subjectEnd = /(?:[，,]|我[一-龥]|本[一-龥]{1,2}|全[一-龥]|[局委办厅院会所站室部市县区镇乡处队心府关])$/u;
/** 2023年度政府信息公开工作年度报告 in a sentence; the title itself is checked with the title. */
const ofYear = /(?<!\d)(?:19|20)\d{2}年(度)(?=[^，。；：！？,;:!?《》“”\d]{0,30}(?<!本)年度报告)/gu;

/** Years said twice, where one of them can go. Titles in 《》 and quotes are others' words. */
export function redundantYears(report: Report): {
  readonly again: readonly StylePlace[];
  readonly ofReport: readonly StylePlace[];
  readonly looked: number;
} {
  const again: StylePlace[] = [];
  const ofReport: StylePlace[] = [];
  let looked = 0;
  for (const passage of report.passages) {
    if (passage.kind !== 'text') continue;
    looked += 1;
    const { text: mapped } = passage;
    const { text } = mapped;
    const quoted = enclosures(text, 'all');
    for (const match of text.matchAll(twice)) {
      const [whole, , between = '', repeated = ''] = match;
      if (!subjectEnd.test(between)) continue;
      const end = match.index + whole.length;
      const start = end - repeated.length;
      again.push({ at: sourceRange(mapped, start, end), example: whole, edits: editOf(report, mapped, start, end, '') });
    }
    for (const match of text.matchAll(ofYear)) {
      const end = match.index + match[0].length;
      const shown = text.slice(match.index, text.indexOf('年度报告', end) + 4);
      if (report.title?.text.includes(shown) === true || enclosureOf(quoted, match.index, end) !== null) continue;
      ofReport.push({ at: sourceRange(mapped, end - 1, end), example: shown, edits: editOf(report, mapped, end - 1, end, '') });
    }
  }
  return { again, ofReport, looked };
}
