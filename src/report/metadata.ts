import { sliceMapped, sourceRange } from '../text/mapped-text.js';
import type { Block, Heading, Paragraph, Root, Table } from '../types/document.js';
import type { MappedText, Range } from '../types/position.js';
import type { MetadataField } from '../types/report.js';
import { beginsWithLabel, chromeFieldsIn, fieldsIn, isChromeLine, isFootLine, isMetadataTable, tableFields } from './metadata-labels.js';
import { looksLikeAgency } from './agency.js';
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
  /** Where page furniture stood in the text, in order. */
  readonly furniture: readonly Range[];
}

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
    const taken = block === undefined ? 'stop' : collector.head(block);
    if (taken === 'stop') break;
    index += 1;
    seen += 1;
    if (taken === 'last') break;
  }
  let end = blocks.length;
  while (end > index && blocks.length - end < farthest && isTail(blocks[end - 1], blocks[end - 2])) end -= 1;
  for (const block of blocks.slice(index, end)) collector.keep(block);
  for (const block of blocks.slice(end)) collector.metadata(block);
  const chrome = document.chrome.flatMap((block) => chromeFieldsIn(block.text));
  return { fields: [...chrome, ...collector.fields], pieces: collector.pieces, furniture: collector.furniture };
}

class Collector {
  readonly fields: MetadataField[] = [];
  readonly pieces: Piece[] = [];
  readonly furniture: Range[] = [];

  keep(block: Block): void {
    if (block.type === 'table') this.pieces.push({ kind: 'table', table: block });
    else if (block.text.text.trim() !== '') this.pieces.push({ kind: 'text', text: block.text, block });
  }

  /** Takes one block of the head. `stop`: the report's text has begun and the block was not taken; `last`: it was taken. */
  head(block: Block): 'next' | 'last' | 'stop' {
    if (block.type === 'table') {
      if (!isMetadataTable(block)) return 'stop';
      this.metadata(block);
      return 'next';
    }
    const text = block.text.text.trim();
    if (text === '') return 'next';
    if (isChromeLine(text)) {
      this.metadata(block);
      return 'next';
    }
    if (isOneLine(text)) {
      this.#oneLine(block);
      return 'last';
    }
    if (text.length > 80 || sentenceMark.test(text)) return 'stop';
    if (/^[一二三四五六七八九十（(\d]/u.test(text) && !/^\d{4}/u.test(text) && !titleShape(text)) return 'stop';
    this.keep(block);
    return 'next';
  }

  metadata(block: Block): void {
    this.furniture.push(block.type === 'table' ? [block.position.start.offset, block.position.end.offset] : sourceRange(block.text));
    this.fields.push(...(block.type === 'table' ? tableFields(block) : fieldsIn(block.text)));
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
      const isTitle = !this.#awaitsPath() && titleShape(token) !== null;
      if (isTitle) {
        this.keep({ ...block, text: sliceMapped(block.text, pending >= 0 ? pending : start, end) });
        pending = -1;
        inField = false;
      } else if (beginsWithLabel(token)) {
        this.metadata({ ...block, text: sliceMapped(block.text, start, end) });
        inField = true;
        pending = -1;
      } else if (this.#awaitsPath() || isChromeLine(token) || (inField && dateLike.test(token))) {
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

  /** 当前位置： stands alone and its path follows. */
  #awaitsPath(): boolean {
    const last = this.fields[this.fields.length - 1];
    return last !== undefined && last.value === '' && last.label.endsWith('位置');
  }

  #extend(mapped: MappedText, start: number, end: number, token: string): void {
    const last = this.fields[this.fields.length - 1];
    if (last === undefined || !(this.#awaitsPath() || dateLike.test(token))) {
      this.furniture.push(sourceRange(mapped, start, end));
      return;
    }
    this.fields[this.fields.length - 1] = {
      ...last,
      value: `${last.value} ${token}`.trim(),
      range: [last.range[0], sourceRange(mapped, start, end)[1]],
    };
  }
}

function isOneLine(text: string): boolean {
  return text.length > 200 && (beginsWithLabel(text) || titleShape(text.slice(0, 80).split(/\s/u)[0] ?? '') !== null);
}

function isTail(block: Block | undefined, before: Block | undefined): boolean {
  if (block === undefined || block.type === 'table') return false;
  const text = block.text.text.trim();
  // A date beneath a name is that of the signature, labelled or not.
  if (/^日\s{0,4}期\s*[:：]/u.test(text) && before?.type === 'paragraph' && looksLikeAgency(before.text.text.replace(/^.{0,6}[:：]/u, '')))
    return false;
  return isFootLine(text);
}
