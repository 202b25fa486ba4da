/** The lines of a short report of 2021 with its six sections, each with a sentence; line 1 is the title. */
export const lines: readonly string[] = [
  '清溪县水务局2023年政府信息公开工作年度报告',
  '一、总体情况',
  '2023年主动公开信息120条。',
  '二、主动公开政府信息情况',
  '本年制发行政规范性文件2件。',
  '三、收到和处理政府信息公开申请情况',
  '本年新收申请3件。',
  '四、政府信息公开行政复议、行政诉讼情况',
  '未发生行政复议、行政诉讼。',
  '五、存在的主要问题及改进情况',
  '解读材料偏少，将增加图解。',
  '六、其他需要报告的事项',
  '未收取信息处理费。',
];

/** The lines with some put in place of others: `{ 4: ['…'] }` replaces line 4 (1-based), an empty list takes it out. */
export function text(changes: Readonly<Record<number, readonly string[]>> = {}): string {
  return `${lines.flatMap((line, index) => changes[index + 1] ?? [line]).join('\n')}\n`;
}
