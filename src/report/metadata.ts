import { fold } from '../text/fold.js';
import { sliceMapped, sourceRange, trimMapped } from '../text/mapped-text.js';
import type { Block, Heading, Paragraph, Root, Table } from '../types/document.js';
import type { MappedText } from '../types/position.js';
import type { MetadataField } from '../types/report.js';
import { titleShape } from './title-shape.js';

/** A block or a part of one that belongs to the report. */
export type Piece = TextPiece | TablePiece;
export interface TextPiece {
  readonly kind: 'text';
  readonly text: MappedText;
  readonly block: Paragraph | Heading;
}
export interface TablePiece {
  readonly kind: 'table';
  readonly table: Table;
}

export interface WithoutMetadata {
  readonly fields: readonly MetadataField[];
  readonly pieces: readonly Piece[];
  /** True where page furniture stood in the text. */
  readonly chrome: boolean;
}

const labels =
  '来源|信息来源|文章来源|作者|类别|类型|发布时间|发布日期|发布机构|发布单位|发文日期|发文机关|发文字号|成文日期|生成日期|公开日期|公开时间|时间|日期|更新时间|采集时间|索引号|索取号|信息索引|文号|名称|信息名称|标题|主题词|主题分类|关键词|公开方式|公开形式|公开范围|公开责任部门|组配分类|体裁分类|信息分类|信息类别|内容分类|分类|栏目|有效性|时效性|浏览次数|浏览量|浏览|阅读次数|阅读量|阅读|访问量|访问次数|点击数|点击率|点击量|点击|人气|字号|字体|字体大小|视力保护色|责任编辑|编辑|审核|信息员|分享到|分享|当前位置|您的位置|您所在的位置|您现在的位置|您当前的位置|现在位置|原文链接|原文|本地目录|附件下载|附件|文件下载|相关链接|文件编号|发布人|录入';
const labelled = new RegExp(`(?:^|[\\s|【\\[(（>]|(?<=[^\\s]))(${labels})\\s*[】\\]]?\\s*[:：]`, 'gu');
const lineLabel = new RegExp(`^\\s*[【\\[|]?\\s*(?:${labels})\\s*[】\\]]?\\s*[:：]`, 'u');
const labelWord = new RegExp(`^(?:${labels})$`, 'u');
const chromeWords =
  /^(?:[|｜\s]*(?:分享到?|打印(?:本页|此页)?|关闭(?:本页|窗口)?|收藏|返回顶部|返回首页|返回列表|上一[篇页条].*|下一[篇页条].*|微信|微博|新浪微博|腾讯微博|QQ空间|QQ|朋友圈|扫一扫.*|无障碍(?:浏览|阅读)?|关怀版|长者(?:版|模式)|适老化|登录|注册|设为首页|加入收藏|首页|网站地图|繁[體体](?:版|中文)?|简体(?:版|中文)?|English|全真版|文字版|图文版|文件下载|附件下载|相关(?:链接|附件|文档|文章)|正文|A[+-]?|[大中小]|【[大中小]】|\[[大中小]\]|语音播报|政策解读|扫码.*|-{1,2}>|[|｜]+)[|｜\s：:]*)+$/iu;
const bodyHead = /^=+\s*正文\s*=+$/u;
const sentenceMark = /[。；]|《/u;
const dateLike = /^[\d年月日:：./\-\s]+$/u;
/** How many blocks at either end may be page furniture. */
const farthest = 40;

/** Sets metadata and page furniture apart from the report; titles and text glued to them in one line are kept. */
export function withoutMetadata(document: Root): WithoutMetadata {
  const blocks = document.children;
  const collector = new Collector();
  const crawlerEnd = blocks.slice(0, farthest).findIndex((block) => block.type === 'paragraph' && bodyHead.test(block.text.text.trim()));
  for (const block of blocks.slice(0, crawlerEnd + 1)) collector.metadata(block);
  let index = crawlerEnd + 1;
  let seen = 0;
  while (index < blocks.length && seen < farthest) {
    const block = blocks[index];
    if (block === undefined || collector.head(block)) break;
    index += 1;
    seen += 1;
  }
  let end = blocks.length;
  while (end > index && blocks.length - end < farthest && isTail(blocks[end - 1])) end -= 1;
  for (const block of blocks.slice(index, end)) collector.keep(block);
  for (const block of blocks.slice(end)) collector.metadata(block);
  return { fields: collector.fields, pieces: collector.pieces, chrome: collector.chrome };
}

class Collector {
  readonly fields: MetadataField[] = [];
  readonly pieces: Piece[] = [];
  chrome = false;

  keep(block: Block): void {
    if (block.type === 'table') this.pieces.push({ kind: 'table', table: block });
    else if (block.text.text.trim() !== '') this.pieces.push({ kind: 'text', text: block.text, block });
  }

  /** Takes one block of the head. True where the report's text has begun and the block was not taken. */
  head(block: Block): boolean {
    if (block.type === 'table') {
      if (!isMetadataTable(block)) return true;
      this.#table(block);
      return false;
    }
    const text = block.text.text.trim();
    if (text === '') return false;
    if (isChrome(text)) {
      this.metadata(block);
      return false;
    }
    if (isOneLine(text)) {
      this.#oneLine(block);
      return true && this.pieces.length === 0;
    }
    if (text.length > 80 || sentenceMark.test(text)) return true;
    if (/^[一二三四五六七八九十（(\d]/u.test(text) && !/^\d{4}/u.test(text) && !titleShape(text)) return true;
    this.keep(block);
    return false;
  }

  metadata(block: Block): void {
    if (block.type === 'table') {
      this.#table(block);
      return;
    }
    this.chrome = true;
    this.#fieldsOf(block.text);
  }

  #table(table: Table): void {
    this.chrome = true;
    for (const row of table.children) {
      for (let index = 0; index + 1 < row.children.length; index += 2) {
        const label = row.children[index];
        const value = row.children[index + 1];
        if (label === undefined || value === undefined || !labelWord.test(fold(label.text.text).replace(/:$/u, ''))) continue;
        this.fields.push({ label: fold(label.text.text).replace(/:$/u, ''), value: value.text.text.trim(), range: rangeOf(value.text, label.text) });
      }
    }
  }

  #fieldsOf(mapped: MappedText): void {
    const { text } = mapped;
    const matches = [...text.matchAll(labelled)];
    matches.forEach((match, index) => {
      const start = match.index + match[0].length;
      const end = matches[index + 1]?.index ?? text.length;
      const value = trimMapped(sliceMapped(mapped, start, end));
      this.fields.push({ label: match[1] ?? '', value: value.text.replace(/[】\]|]+$/u, '').trim(), range: sourceRange(mapped, match.index, start + text.slice(start, end).trimEnd().length) });
    });
  }

  /** A whole page in one line: `当前位置：… 来源：… 标题 根据《…`. Cut at the white space. */
  #oneLine(block: Paragraph | Heading): void {
    const { text } = block.text;
    let at = 0;
    let pending = -1;
    let inField = false;
    while (at < text.length) {
      const start = at + (/^\s+/u.exec(text.slice(at, at + 50))?.[0].length ?? 0);
      const next = text.slice(start, start + 120).search(/\s/u);
      const end = next < 0 ? start : start + next;
      const token = text.slice(start, end);
      if (token === '' || sentenceMark.test(token) || token.length > 60) break;
      const isTitle = titleShape(token) !== null;
      if (isTitle) {
        this.keep({ ...block, text: sliceMapped(block.text, pending >= 0 ? pending : start, end) });
        pending = -1;
        inField = false;
      } else if (lineLabel.test(token)) {
        this.metadata({ ...block, text: sliceMapped(block.text, start, end) });
        inField = true;
        pending = -1;
      } else if (isChrome(token) || (inField && dateLike.test(token))) {
        this.#extend(block.text, start, end, token);
        pending = -1;
      } else if (pending < 0 && token.length < 30) {
        pending = start;
        inField = false;
      } else break;
      at = end;
    }
    this.keep({ ...block, text: sliceMapped(block.text, pending >= 0 ? pending : at, text.length) });
  }

  #extend(mapped: MappedText, start: number, end: number, token: string): void {
    const last = this.fields[this.fields.length - 1];
    if (last === undefined || !dateLike.test(token)) return;
    this.fields[this.fields.length - 1] = { ...last, value: `${last.value} ${token}`.trim(), range: [last.range[0], sourceRange(mapped, start, end)[1]] };
  }
}

function isOneLine(text: string): boolean {
  return text.length > 200 && (lineLabel.test(text) || titleShape(text.slice(0, 80).split(/\s/u)[0] ?? '') !== null);
}

function isChrome(text: string): boolean {
  if (text.length > 300) return false;
  if (chromeWords.test(text)) return true;
  return lineLabel.test(text) && !sentenceMark.test(text.replace(/《[^》]*》/gu, ''));
}

function isTail(block: Block | undefined): boolean {
  if (block === undefined || block.type === 'table') return false;
  const text = block.text.text.trim();
  return text === '' || chromeWords.test(text) || (text.length < 120 && lineLabel.test(text) && !/^附件/u.test(text) && !sentenceMark.test(text));
}

function isMetadataTable(table: Table): boolean {
  let labelCells = 0;
  for (const row of table.children.slice(0, 6)) {
    for (const cell of row.children.slice(0, 4)) if (labelWord.test(fold(cell.text.text).replace(/:$/u, ''))) labelCells += 1;
  }
  return labelCells >= 2 && table.children.length <= 10;
}

function rangeOf(value: MappedText, label: MappedText): readonly [number, number] {
  return value.text === '' ? sourceRange(label) : sourceRange(value);
}
