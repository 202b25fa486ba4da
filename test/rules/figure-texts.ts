/** Texts for the tests of rules about figures in prose. */

export const departmentTitle = '某市财政局2023年政府信息公开工作年度报告';
export const governmentTitle = '某市人民政府2023年政府信息公开工作年度报告';

/** The overview of a report that holds these paragraphs, and what follows it. */
export function overviewText(paragraphs: string | readonly string[], rest = '', title = ''): string {
  const all = typeof paragraphs === 'string' ? [paragraphs] : paragraphs;
  return [...(title === '' ? [] : [title]), '一、总体情况', ...all, rest].join('\n');
}

/** Section three without its form. */
export function requestsProse(...paragraphs: string[]): string {
  return ['三、收到和处理政府信息公开申请情况', ...paragraphs, ''].join('\n');
}
