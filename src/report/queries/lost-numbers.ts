import { isDigit, isHan } from '../../text/numbers/characters.js';
import type { Range } from '../../types/position.js';
import type { Quantity } from '../../types/quantity.js';
import type { Report } from '../../types/report.js';

/** A member of a list that has a unit and no number: 企业资质条、施工许可证76条. */
export interface LostNumber {
  readonly at: Range;
  /** 核准企业资质条. */
  readonly text: string;
  readonly unit: string;
  /** The member beside it that has both. */
  readonly beside: Quantity;
}

/** Units that few words end in, with the characters that make such a word with them: 头条, 身份, 层次. */
const units: ReadonlyMap<string, string> = new Map([
  ['条', '条白红路头信链线戒面金借便教萧词油欠布横纸封柳枝鱼苗荆逐每各整多几数若干第款首该此本这那何'],
  ['篇', '篇名长首诗上下开通整全短续新序逐每各多几数若干第开该此本这那鸿中'],
  ['份', '份过缘名充养天等身月省股年水成备县部双全每逐各整多几数若干第该此本这那辈情'],
]);

/** No member of a list that was seen is longer. */
const LONGEST = 30;
/** The noun has two characters at least. */
const SHORTEST = 3;
const NUMERALS = '一二两三四五六七八九十百千万亿零〇余';

/** Members without number that stand right before or behind one with number and the same unit. Linear in the number of figures. */
export function lostNumbers({ quantities, source }: Pick<Report, 'quantities' | 'source'>): LostNumber[] {
  const found = new Map<number, LostNumber>();
  for (const quantity of quantities) {
    const others = quantity.unit === null || quantity.kind !== 'count' ? undefined : units.get(quantity.unit);
    if (others === undefined || quantity.written === 'words') continue;
    for (const at of [memberBefore(source.value, quantity), memberBehind(source.value, quantity)]) {
      if (at === null || found.has(at[0])) continue;
      const text = source.value.slice(at[0], at[1]);
      if (isMember(text, quantity.unit ?? '', others)) found.set(at[0], { at, text, unit: quantity.unit ?? '', beside: quantity });
    }
  }
  return [...found.values()];
}

/** A noun with a unit behind it, and no number or word that makes another word of the two. */
function isMember(text: string, unit: string, others: string): boolean {
  const last = text.charAt(text.length - unit.length - 1);
  return text.length >= SHORTEST && text.endsWith(unit) && isHan(last.charCodeAt(0)) && !NUMERALS.includes(last) && !others.includes(last);
}

/** From the mark before it to the 、 that parts it from the figure's own words. */
function memberBefore(text: string, { numberRange }: Quantity): Range | null {
  let at = numberRange[0] - 1;
  const floor = Math.max(0, at - LONGEST);
  while (at > floor && !isEnd(text, at)) at -= 1;
  return text.charAt(at) === '、' ? [startOf(text, at), at] : null;
}

function memberBehind(text: string, { range, unit }: Quantity): Range | null {
  const start = range[1];
  if (text.charAt(start) !== '、') return null;
  let end = start + 1;
  while (end - start <= LONGEST && !isEnd(text, end)) end += 1;
  const closes = '、，。；'.includes(text.charAt(end));
  return closes && text.slice(start + 1, end).endsWith(unit ?? ' ') ? [start + 1, end] : null;
}

function startOf(text: string, end: number): number {
  let start = end;
  while (end - start < LONGEST && start > 0 && !isEnd(text, start - 1)) start -= 1;
  return start;
}

function isEnd(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || '、，。；：,;:!！?？()（）【】[]|\n\r\t \u3000'.includes(text.charAt(at));
}
