import { fold } from '../text/fold.js';
import { lazily } from '../text/lazily.js';
import { sliceMapped, sourceRange, trimMapped } from '../text/mapped-text.js';
import type { Table } from '../types/document.js';
import type { MappedText } from '../types/position.js';
import type { MetadataField } from '../types/report.js';

const labels =
  '来源|信息来源|文章来源|稿件来源|供稿单位|发布部门|发布机关|发文机构|制发机关|公布日期|公布时间|发表时间|发表日期|上网时间|作者|类别|类型|发布时间|发布日期|更新日期|印发日期|生效日期|失效日期|废止日期|创建时间|发布机构|发布单位|发文日期|发文机关|发文字号|成文日期|生成日期|公开日期|公开时间|(?<!\\p{Script=Han})(?:时间|日期)|更新时间|采集时间|索引号|索取号|信息索引|文号|名称|信息名称|标题|主题词|主题分类|关键词|公开方式|公开形式|公开范围|公开责任部门|组配分类|体裁分类|信息分类|信息类别|内容分类|分类|栏目|有效性|时效性|浏览次数|浏览量|浏览|阅读次数|阅读量|阅读|访问量|访问次数|点击数|点击率|点击量|点击|人气|字号|字体|字体大小|视力保护色|责任编辑|编辑|审核|信息员|分享到|分享|当前位置|您的位置|您所在的位置|您现在的位置|您当前的位置|现在位置|原文链接|原文|本地目录|附件下载|附件|文件下载|相关链接|文件编号|发布人|录入';
const labelled = lazily(() => new RegExp(`(${labels})\\s*[】\\]]?\\s*[:：]|[【\\[]\\s?(${labels})\\s?[】\\]]\\s*[:：]?`, 'gu'));
/** Words that a page prints around a report, each alone or run together (打印关闭). Longest first where one begins another. */
const chromeWords: readonly string[] =
  '分享到|分享|打印本页|打印此页|打印|关闭本页|关闭窗口|关闭|收藏|返回顶部|返回首页|返回列表|微信|微博|新浪微博|腾讯微博|QQ空间|QQ|朋友圈|无障碍浏览|无障碍阅读|无障碍|关怀版|长者版|长者模式|适老化|登录|注册|设为首页|加入收藏|首页|网站地图|繁体版|繁體版|繁体中文|繁體中文|繁体|繁體|简体版|简体中文|简体|English|全真版|文字版|图文版|文件下载|附件下载|相关链接|相关附件|相关文档|相关文章|正文|A+|A-|A|大|中|小|语音播报|政策解读|-->|->'.split(
    '|',
  );
/** Words that go on to the end of the line: 上一篇：… */
const chromeOpenings: readonly string[] = ['上一篇', '上一页', '上一条', '下一篇', '下一页', '下一条', '扫一扫', '扫码'];
const longestTail = 40;
const labelWords: ReadonlySet<string> = new Set(labels.replace(/\(\?<.*?\)\(\?:(.*?)\)/, '$1').split('|'));
const longestLabel = 16;
/** In page furniture the colon may have been a border of a table. */
const chromeLabel = lazily(() => new RegExp(`(?:^|\\s)(${labels})(?:\\s*[:：]|(?=\\s|$))`, 'gu'));
const sentenceMark = /[。；]|《/u;

/** Whether a line is a label of page furniture with its value: 发布时间：…, [来源]… */
export function beginsWithLabel(text: string): boolean {
  return labelEnd(text) > 0;
}

/** Where the label with which the text begins ends, its colon or bracket included; 0 where it begins with none. */
function labelEnd(text: string): number {
  const head = text.slice(0, longestLabel);
  const colon = head.search(/[:：]/);
  if (colon !== -1 && labelWords.has(head.slice(0, colon).replace(/[\s【】[\]|]/g, ''))) return colon + 1;
  const bracket = /^\s?[【[]/.test(head) ? head.search(/[\]】]/) : -1;
  return bracket !== -1 && labelWords.has(head.slice(0, bracket).replace(/[\s【[]/g, '')) ? bracket + 1 : 0;
}

/** 2024-01-18 09:30 某局 点击数：345 */
function isDatedFurniture(text: string): boolean {
  return (
    text.length < 120 && /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}/.test(text) && !sentenceMark.test(text) && text.search(labelled()) > 0
  );
}

/** Whether a line is nothing but page furniture. */
export function isChromeLine(text: string): boolean {
  if (text.length > 300) return false;
  return (
    isChromeWords(text) ||
    isBare(text) ||
    isDatedFurniture(text) ||
    (beginsWithLabel(text) && !sentenceMark.test(text.replace(/《[^》]*》/gu, '')))
  );
}

/** At the foot an attachment is the report's own. */
export function isFootLine(text: string): boolean {
  return (
    isBare(text) ||
    isLink(text) ||
    (text.length < 300 && isChromeWords(text)) ||
    (text.length < 120 && beginsWithLabel(text) && !/^附件/u.test(text) && !sentenceMark.test(text))
  );
}

/** 上一篇：某局2022年…年度报告 */
function isLink(text: string): boolean {
  return text.length < 120 && /^[【[\s]{0,2}(?:[上下]一[篇页条])[】\]\s]{0,2}[:：]/u.test(text);
}

function isBare(text: string): boolean {
  return /^[\s|｜]*$/.test(text);
}

/** Whether a line is made of words of page furniture alone. */
function isChromeWords(text: string): boolean {
  const words = text.split(/[\s|｜：:【】[\]]+/).filter((word) => word !== '');
  return words.length > 0 && words.every(isChromeWord);
}

function isChromeWord(word: string): boolean {
  let rest = word;
  while (rest !== '') {
    if (chromeOpenings.some((opening) => rest.startsWith(opening)) && rest.length <= longestTail) return true;
    const known = chromeWords.find((candidate) => rest.startsWith(candidate));
    if (known === undefined) return false;
    rest = rest.slice(known.length);
  }
  return true;
}

/** Labels and values that a text says one after the other: 来源:贡井区人民政府类别:年报发布时间:2019-03-05. */
export function fieldsIn(mapped: MappedText): MetadataField[] {
  return fieldsBy(mapped, labelled());
}

/** The same for text that the reader set apart as page furniture. */
export function chromeFieldsIn(mapped: MappedText): MetadataField[] {
  return mapped.text.length > 400 ? [] : fieldsBy(mapped, chromeLabel());
}

interface FoundLabel {
  readonly label: string;
  readonly start: number;
  /** Where its value begins. */
  readonly end: number;
}

function fieldsBy(mapped: MappedText, pattern: RegExp): MetadataField[] {
  const { text } = mapped;
  const found = [...spacedLabel(text), ...labelsIn(text, pattern)];
  return found.map(({ label, start, end: from }, index) => {
    const end = found[index + 1]?.start ?? text.length;
    const value = trimMapped(sliceMapped(mapped, from, end));
    const valueEnd = from + text.slice(from, end).trimEnd().length;
    return { label, value: value.text.replace(/[\s【】[\]|]+$/u, '').trim(), range: sourceRange(mapped, start, valueEnd) };
  });
}

function labelsIn(text: string, pattern: RegExp): FoundLabel[] {
  return [...text.matchAll(pattern)].map((match) => {
    const label = match[1] ?? match[2] ?? '';
    return { label, start: match.index + match[0].indexOf(label), end: match.index + match[0].length };
  });
}

/** A label set with spaces at the beginning: 索 引 号：…; the others are found as they stand. */
function spacedLabel(text: string): FoundLabel[] {
  const end = labelEnd(text);
  const said = text.slice(0, end);
  const label = said.replace(/[\s【】[\]|:：]/g, '');
  return end === 0 || said.includes(label) ? [] : [{ label, start: 0, end }];
}

/** A table of labels and values in front of the text: 索引号 | … | 发布机构 | … */
export function isMetadataTable(table: Table): boolean {
  let found = 0;
  for (const row of table.children.slice(0, 6)) {
    for (const cell of row.children.slice(0, 4)) if (labelOf(cell.text) !== null) found += 1;
  }
  return found >= 2 && table.children.length <= 10;
}

export function tableFields(table: Table): MetadataField[] {
  const fields: MetadataField[] = [];
  for (const row of table.children) {
    for (let index = 0; index + 1 < row.children.length; index += 1) {
      const cell = row.children[index];
      const value = row.children[index + 1];
      const label = cell === undefined ? null : labelOf(cell.text);
      if (cell === undefined || value === undefined || label === null) continue;
      fields.push({
        label,
        value: value.text.text.trim(),
        range: value.text.text === '' ? sourceRange(cell.text) : sourceRange(value.text),
      });
      index += 1;
    }
  }
  return fields;
}

function labelOf(text: MappedText): string | null {
  if (text.text.length > 20) return null;
  const folded = fold(text.text).replace(/:$/u, '');
  return labelWords.has(folded) ? folded : null;
}
