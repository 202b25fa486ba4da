/** A year by which a report names itself. Offsets into the text. */
export interface NamedYear {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

const year = '((?:19|20)\\d{2})\\s{0,2}年度?';
const making = '(?:现将|现公布|特?公布|编制|发布|撰写|形成)';
/** What goes on like this is the title of a notice, or what a notice demands. */
const ofNotice = /关于|通知|要求|函|意见|方案|部署|要点|上年|去年/u;
const sentences: readonly RegExp[] = [
  new RegExp(
    `${making}[^，。；《》]{0,40}?${year}[^，。；《》]{0,12}?(?:信息公开|政务公开)[^，。；《》]{0,10}?(?:年度报告|年报|情况|报告)`,
    'gu',
  ),
  new RegExp(`现将[^，。；《》]{0,30}?${year}[^，。；《》]{0,24}?(?:报告|公布|汇报|通报)如下`, 'gu'),
  new RegExp(`${making}(?:了|出|完成)?[^，。；《》]{0,8}《([^《》]{0,60}?)${year}([^《》]{0,30}?(?:年度报告|年报))》`, 'gu'),
];

/** Other years in sentences by which a report introduces itself: 现公布某局2022年政府信息公开工作年度报告. Near years only. */
export function foreignNames(text: string, own: number): NamedYear[] {
  if (!text.includes('年')) return [];
  return sentences.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const around = match[0] + text.slice(match.index + match[0].length, match.index + match[0].length + 12);
      const digits = /(?:19|20)\d{2}(?=\s{0,2}年)/u.exec(match[0]);
      if (digits === null || ofNotice.test(around)) return [];
      const named = Number(digits[0]);
      if (named === own || Math.abs(named - own) > 3) return [];
      const start = match.index + digits.index;
      return [{ year: named, start, end: start + 4 + (/^\s{0,2}年/u.exec(text.slice(start + 4, start + 8))?.[0].length ?? 0) }];
    }),
  );
}
