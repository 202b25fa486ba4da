import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { startOfText } from '../report/queries/places.js';

export default defineRule({
  meta: {
    id: 'report-title',
    category: 'document',
    docs: {
      zh: { title: '报告标题', description: '标题建议写明机关名称、报告年度和“政府信息公开工作年度报告”。' },
      en: { title: 'Title of the report', description: 'The title names the agency, the year and 政府信息公开工作年度报告.' },
    },
    recommended: 'default',
    editions: 'all',
    basis: [
      {
        instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
        article: '第四十九条、第五十条',
        words: '政府信息公开工作年度报告',
        authority: 'convention',
      },
      {
        instrument: '《中华人民共和国政府信息公开条例》（国务院令第492号）',
        article: '第三十一条',
        words: '政府信息公开工作年度报告',
        authority: 'convention',
      },
    ],
    messages: {
      lost: {
        severity: 'warning',
        review: 'title-lost',
        zh: '文本中没有报告标题，可能在提取文字时丢失，建议核对原文标题是否写明机关名称、年度和“政府信息公开工作年度报告”',
        en: 'The text has no title, perhaps lost when it was taken out; check that the original names agency, year and 政府信息公开工作年度报告',
      },
      agency: {
        severity: 'warning',
        zh: '标题“{{title}}”未写明机关名称，建议在标题中写明机关名称',
        en: 'The title "{{title}}" names no agency; better name it',
      },
      year: {
        severity: 'warning',
        zh: '标题“{{title}}”未写明报告年度，建议在标题中写明年度',
        en: 'The title "{{title}}" names no year; better name the year of the report',
      },
      phrase: {
        severity: 'warning',
        zh: '标题“{{title}}”与规定的名称不一致，建议写作“政府信息公开工作年度报告”',
        en: 'The title "{{title}}" is not the mandated one; better 政府信息公开工作年度报告',
      },
      scrambled: {
        severity: 'warning',
        zh: '标题“{{title}}”中“年度报告”四字次序颠倒，建议改为“政府信息公开工作年度报告”',
        en: 'In the title "{{title}}" the characters of 年度报告 stand in the wrong order; better 政府信息公开工作年度报告',
      },
      yearDoubled: {
        severity: 'warning',
        style: true,
        zh: '标题“{{title}}”中“年度”重复，建议写作“{{better}}”',
        en: 'The title "{{title}}" says 年度 twice; better "{{better}}"',
      },
    },
  },
  check({ report, found }) {
    const { title, recognition } = report;
    if (recognition.verdict !== 'report') return inapplicable('not-a-report');
    if (title === null) {
      const at = startOfText(report);
      found({ messageId: 'lost', at: [at, at], section: null });
      return checked(1);
    }
    const common = { at: title.range, section: null };
    const data = { title: title.text };
    if (title.agency === null) found({ ...common, messageId: 'agency', data });
    // Where the whole text has no year, report-year says so.
    if (title.year === null && report.year !== null) found({ ...common, messageId: 'year', data });
    if (!title.complete && !title.scrambled) found({ ...common, messageId: 'phrase', data });
    if (title.scrambled) found({ ...common, messageId: 'scrambled', data });
    if (title.yearDoubled)
      found({
        ...common,
        messageId: 'yearDoubled',
        data: { ...data, better: `${title.agency ?? ''}${String(title.year ?? '')}年政府信息公开工作年度报告` },
      });
    return checked(1);
  },
});
