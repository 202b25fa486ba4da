import type { Nodes, Parents, PhrasingContent, Root as MdastRoot, Table as MdastTable } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { MappedText } from '../types/position.js';
import { LineIndex } from '../text/lines.js';
import { MappedTextBuilder, mappedSlice, sliceMapped } from '../text/mapped-text.js';
import { isAsciiWord, isPageMark } from './line-kind.js';
import { htmlFragment } from './html.js';
import { inlineText } from './markdown-mdast.js';
import { isDelimiterRow, lineWith, markdownTable, type Item, type MarkdownRow } from './markdown-parts.js';
import type { Line } from './text-lines.js';

// One tilde is how ranges are written (1~3月); taken as a mark it would glue figures together.
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** Reads Markdown with the whole grammar. `parsed` is the source with other white space, offset by offset. */
export function remarkItems(source: string, lines: readonly Line[], parsed: string = source): Item[] {
  const reader = new MdastReader(source, lines);
  reader.blocks(parser.parse(parsed));
  return reader.items;
}

class MdastReader {
  readonly items: Item[] = [];
  readonly #source: string;
  readonly #lines: readonly Line[];
  #index: LineIndex | null = null;

  constructor(source: string, lines: readonly Line[]) {
    this.#source = source;
    this.#lines = lines;
  }

  blocks(parent: Parents | MdastRoot): void {
    for (const child of parent.children) this.#block(child);
  }

  #block(node: Nodes): void {
    switch (node.type) {
      case 'heading':
        this.#heading(node);
        break;
      case 'paragraph':
        this.#prose(inlineText(this.#source, node));
        break;
      case 'list':
        for (const item of node.children) this.#item(item, node.ordered === true);
        break;
      case 'table':
        this.#table(node);
        break;
      case 'code':
        this.#code(node);
        break;
      case 'html':
        this.#html(startOf(node), endOf(node));
        break;
      case 'definition':
      case 'thematicBreak':
        break;
      default:
        if ('children' in node) this.blocks(node);
    }
  }

  #heading(node: Extract<Nodes, { type: 'heading' }>): void {
    const text = foldLines(inlineText(this.#source, node));
    const first = this.#lineAt(startOf(node));
    if (first === null) return;
    const whole = lineWith(this.#source, first, text);
    if (whole === null) return;
    const last = this.#lineAt(endOf(node) - 1) ?? first;
    const position = { start: pointOf(first, first.start), end: pointOf(last, last.end) };
    this.items.push({
      kind: 'block',
      block: { type: 'heading', depth: node.depth, text: whole.text ?? mappedSlice(this.#source, whole.start, whole.end), position },
    });
  }

  /** Each line of a paragraph is an item; what belongs together is joined as in a text. */
  #prose(text: MappedText): void {
    let from = 0;
    while (from < text.text.length) {
      const at = text.text.indexOf('\n', from);
      const to = at === -1 ? text.text.length : at;
      this.#line(sliceMapped(text, from, to));
      from = to + 1;
    }
  }

  #line(text: MappedText): void {
    const base = this.#lineAt(text.from[0] ?? 0);
    const line = base === null || text.text === '' ? null : lineWith(this.#source, base, text);
    if (line !== null) this.items.push({ kind: 'line', line });
  }

  /** The number of an item stays with its first line; a bullet does not, unless the line is a page mark. */
  #item(item: Extract<Nodes, { type: 'listItem' }>, ordered: boolean): void {
    const [first, ...rest] = item.children;
    const start = startOf(item);
    if (first?.type !== 'paragraph') {
      this.blocks(item);
      return;
    }
    const base = this.#lineAt(start);
    const pageMark = base !== null && isPageMark({ text: this.#source, start: base.start, end: base.end });
    const text = inlineText(this.#source, first);
    if (pageMark && base !== null) {
      this.items.push({ kind: 'line', line: base });
      const end = text.text.indexOf('\n');
      if (end !== -1) this.#prose(sliceMapped(text, end + 1, text.text.length));
    } else {
      const builder = new MappedTextBuilder();
      if (ordered) builder.add(this.#source.slice(start, startOf(first)), start, startOf(first));
      this.#prose(builder.append(text).build());
    }
    for (const child of rest) this.#block(child);
  }

  /** A row whose line has no pipe is the text that follows the table without a blank line. */
  #table(table: MdastTable): void {
    let rows: MarkdownRow[] = [];
    const columns = table.align?.length ?? 0;
    const flush = (): void => {
      const block = markdownTable(rows, columns);
      if (block !== null) this.items.push({ kind: 'block', block });
      rows = [];
    };
    table.children.forEach((row, at) => {
      const line = this.#lineAt(startOf(row));
      // remark takes a line of spaces below a table for a row.
      if (line === null || startOf(row) > line.end || (at > 0 && isDelimiterRow(this.#source, line))) return;
      if (line.pipes === 0) {
        flush();
        for (const cell of row.children) this.#prose(inlineText(this.#source, cell));
        return;
      }
      rows.push({
        line,
        cells: row.children.map((cell) => ({
          text: foldLines(inlineText(this.#source, cell)),
          start: startOf(cell) + (this.#source[startOf(cell)] === '|' ? 1 : 0),
        })),
      });
    });
    flush();
  }

  /** Indented text is taken for code by Markdown; in a report it is text. Fences are left out. */
  #code(node: Extract<Nodes, { type: 'code' }>): void {
    const fence = /^[ \t]*(`{3,}|~{3,})/.test(this.#source.slice(startOf(node), startOf(node) + 40));
    const from = startOf(node);
    const to = endOf(node);
    const inside = this.#linesWithin(from, to);
    inside.forEach((line, at) => {
      const isFence = fence && (at === 0 || (at === inside.length - 1 && /^[`~>\s]+$/.test(this.#source.slice(line.start, line.end))));
      if (!isFence) this.items.push({ kind: 'line', line });
    });
  }

  #html(from: number, to: number): void {
    this.#index ??= new LineIndex(this.#source);
    for (const block of htmlFragment(this.#source, from, to, this.#index)) {
      // A paragraph over several lines of the source is no line of a text.
      if (block.type === 'paragraph' && block.position.start.line === block.position.end.line) this.#line(block.text);
      else this.items.push({ kind: 'block', block });
    }
  }

  #linesWithin(from: number, to: number): Line[] {
    const first = this.#indexAt(from);
    const found: Line[] = [];
    for (let at = Math.max(0, first); at < this.#lines.length; at += 1) {
      const line = this.#lines[at];
      if (line === undefined || line.start >= to) break;
      if (line.end > from) found.push(line);
    }
    return found;
  }

  /** The last line of text that begins at or before the offset. */
  #lineAt(offset: number): Line | null {
    const line = this.#lines[this.#indexAt(offset)];
    return line === undefined || line.rawStart > offset ? null : line;
  }

  /** The last line that begins at or before the offset. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lines[middle]?.rawStart ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function startOf(node: Nodes | PhrasingContent): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes | PhrasingContent): number {
  return node.position?.end.offset ?? 0;
}

function pointOf(line: Line, offset: number): { line: number; column: number; offset: number } {
  return { line: line.number, column: offset - line.lineStart + 1, offset };
}

/** A heading or a cell is one line of text. */
function foldLines(text: MappedText): MappedText {
  if (!text.text.includes('\n')) return text;
  const builder = new MappedTextBuilder();
  let from = 0;
  while (from <= text.text.length) {
    const at = text.text.indexOf('\n', from);
    const to = at === -1 ? text.text.length : at;
    builder.append(text, from, to);
    const between = at !== -1 && isAsciiWord(text.text.charCodeAt(at - 1)) && isAsciiWord(text.text.charCodeAt(at + 1));
    if (between) builder.append(text, at, at + 1);
    from = to + 1;
  }
  return builder.build();
}
