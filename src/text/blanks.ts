import type { Range } from '../types/position.js';
import { enclosureOf, enclosures } from './enclosures.js';

/** 20XX年, ××局, XX条, ____年, 某某单位: a blank with the word that tells what is due there. Stars are blanks in years only: elsewhere they set bold. */
const blank =
  /(?:(?:20|二[〇○零])(?:[Xx×✕Ｘ]{1,2}|[*＊]{2}|[_＿]{2,})|[Xx×✕Ｘ]{2,6}|[_＿]{2,12}|某某)\s?(?:年(?!级)|月|日(?!报)|单位|部门|局(?!长)|委(?!员)|县|市(?!民|场)|区(?!间|域|块)|省|镇|乡(?!村)|街道办|人民政府|条(?!例)|件|篇|人次|次|期(?!刊)|万元)/g;
const anyBlank = /[Xx×✕Ｘ*＊_＿某]/;
const inYear = /^(?:20|二)/;
/** Behind a family name the marks hide a person. */
const familyNames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严';

/** Blanks of a template that were not filled in, in order. Those in quotes or titles show something; a year is a blank in a title as well. */
export function blanksIn(text: string): Range[] {
  if (!anyBlank.test(text)) return [];
  const found = Array.from(text.matchAll(blank), (match) => ({
    range: [match.index, match.index + match[0].length] as const,
    written: match[0],
  }));
  if (found.length === 0) return [];
  const shown = enclosures(text, 'all');
  return found
    .filter(({ range: [start, end], written }) => {
      if (/[\dA-Za-z]/.test(text.charAt(start - 1))) return false;
      if (!inYear.test(written) && familyNames.includes(text.charAt(start - 1) || ' ')) return false;
      const around = enclosureOf(shown, start, end);
      return around === null || (inYear.test(written) && text.charAt(around[0]) === '《');
    })
    .map(({ range }) => range);
}
