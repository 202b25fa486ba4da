import type { MappedText } from '../types/position.js';
import { blockNames } from './html-names.js';
import { cellsOf, rowGroups } from './html-table.js';
import { joinRuns, lineBreak } from './html-text.js';
import { isElement, isHeadingName, type Element, type TextRun } from './html-element.js';

/** A block of a page in reading order: a text, or a table that holds no other. */
export interface PageBlock {
  /** Empty for a table. */
  readonly text: MappedText;
  /** 1–6 for h1–h6, else 0. */
  readonly depth: number;
  readonly table: Element | null;
  /** Some of the text is a link. */
  readonly link: boolean;
  readonly hidden: boolean;
}

export interface Page {
  readonly blocks: readonly PageBlock[];
  /** Which blocks stand within an element: from, up to. */
  readonly extent: ReadonlyMap<Element, readonly [from: number, to: number]>;
  readonly name: MappedText | null;
}

/** Cells with this much text, or this many blocks of it, are no figures: the table only lays out the page. */
const longCell = 1000;
const fullCell = 200;
const manyBlocks = 3;

/** Cuts a page into its blocks. */
export function pageBlocks(root: Element): Page {
  const walker = new Walker();
  walker.visit(root, 0, false, false);
  walker.flush();
  return { blocks: walker.blocks, extent: walker.extent, name: walker.name };
}

interface Size {
  readonly length: number;
  readonly blocks: number;
  readonly tables: number;
}

class Walker {
  readonly blocks: PageBlock[] = [];
  readonly extent = new Map<Element, readonly [number, number]>();
  name: MappedText | null = null;
  #runs: TextRun[] = [];
  #depth = 0;
  #link = false;
  #hidden = false;
  /** How many elements around keep the lines of the text. */
  #keeping = 0;
  readonly #sizes = new Map<Element, Size>();

  visit(element: Element, depth: number, link: boolean, hidden: boolean): void {
    const block = blockNames.has(element.name) || element.name === '#root';
    if (block) this.flush();
    const from = this.blocks.length;
    const inner = isHeadingName(element.name) ? Number(element.name[1]) : depth;
    const gone = hidden || isHidden(element);
    const keeps = keepsLines(element) ? 1 : 0;
    this.#keeping += keeps;
    for (const child of element.children) {
      this.#depth = inner;
      this.#hidden = gone;
      if (!isElement(child)) this.#text(element, child, link);
      else this.#child(child, inner, link || child.name === 'a', gone);
    }
    this.#depth = inner;
    this.#hidden = gone;
    if (block) this.flush();
    this.#keeping -= keeps;
    this.extent.set(element, [from, this.blocks.length]);
  }

  #text(parent: Element, run: TextRun, link: boolean): void {
    if (parent.name === 'head' || parent.name === 'html') return;
    this.#link ||= link;
    if (this.#keeping === 0 || run.text.length !== run.to - run.from) {
      this.#runs.push(run);
      return;
    }
    let from = 0;
    for (let to = run.text.indexOf('\n'); to !== -1; to = run.text.indexOf('\n', from)) {
      this.#runs.push({ text: run.text.slice(from, to), from: run.from + from, to: run.from + to });
      this.flush();
      this.#link ||= link;
      from = to + 1;
    }
    this.#runs.push({ text: run.text.slice(from), from: run.from + from, to: run.to });
  }

  #child(child: Element, depth: number, link: boolean, hidden: boolean): void {
    if (child.name === 'title') {
      this.name ??= joinRuns(child.children.filter((run): run is TextRun => !isElement(run)));
    } else if (child.name === 'br') {
      if (depth > 0) this.#runs.push(lineBreak(child.start));
      else this.flush();
    } else if (child.name === 'hr') {
      this.flush();
    } else if (child.name === 'table' && this.#isLeaf(child)) {
      this.#table(child, depth, link, hidden);
    } else {
      this.visit(child, depth, link, hidden);
    }
  }

  /** Text that stands in a table but in no cell belongs before it, as browsers show it. */
  #table(table: Element, depth: number, link: boolean, hidden: boolean): void {
    this.flush();
    const from = this.blocks.length;
    for (const stray of strayOf(table)) {
      if (isElement(stray)) this.visit(stray, depth, link, hidden);
      else this.#text(table, stray, link);
    }
    this.flush();
    if (rowGroups(table).some((rows) => rows.some((row) => cellsOf(row).length > 0))) {
      this.blocks.push({
        text: { text: '', at: [0], from: [table.start], to: [table.start] },
        depth: 0,
        table,
        link: false,
        hidden: hidden || isHidden(table),
      });
    }
    this.extent.set(table, [from, this.blocks.length]);
  }

  flush(): void {
    if (this.#runs.length > 0) {
      const text = joinRuns(this.#runs);
      if (text.text !== '') this.blocks.push({ text, depth: this.#depth, table: null, link: this.#link, hidden: this.#hidden });
    }
    this.#runs = [];
    this.#link = false;
  }

  /** A table of data: it holds no table, and its cells no long text. */
  #isLeaf(table: Element): boolean {
    if (this.#sizeOf(table).tables > 0) return false;
    const rows = rowGroups(table).flat().map(cellsOf);
    const cells = rows.flat();
    const alone = cells.length === 1;
    return cells.every((cell) => {
      const { length, blocks } = this.#sizeOf(cell);
      return (
        length <= longCell && !(length > fullCell && blocks >= manyBlocks) && !(alone && (length > fullCell / 2 || blocks >= manyBlocks))
      );
    });
  }

  /** Characters, blocks and tables with rows below an element. */
  #sizeOf(element: Element): Size {
    const known = this.#sizes.get(element);
    if (known !== undefined) return known;
    let length = 0;
    let blocks = 0;
    let tables = 0;
    for (const child of element.children) {
      if (!isElement(child)) {
        length += child.text.trim().length;
        continue;
      }
      const size = this.#sizeOf(child);
      length += size.length;
      const holds =
        size.length > 0 &&
        size.blocks === 0 &&
        (child.name === 'p' || child.name === 'div' || child.name === 'li' || isHeadingName(child.name));
      blocks += size.blocks + (holds ? 1 : 0);
      tables += size.tables + (child.name === 'table' ? 1 : 0);
    }
    const size = { length, blocks, tables };
    this.#sizes.set(element, size);
    return size;
  }
}

/** What stands in a table, its groups and rows besides rows and cells. */
function strayOf(table: Element): (Element | TextRun)[] {
  const stray: (Element | TextRun)[] = [];
  const within = (parent: Element): void => {
    for (const child of parent.children) {
      if (!isElement(child)) stray.push(child);
      else if (child.name === 'tbody' || child.name === 'thead' || child.name === 'tfoot' || child.name === 'tr') within(child);
      else if (child.name !== 'td' && child.name !== 'th' && child.name !== 'colgroup' && child.name !== 'col') stray.push(child);
    }
  };
  within(table);
  return stray;
}

/** Each line of its text is a line. */
function keepsLines({ name, attributes }: Element): boolean {
  return name === 'pre' || name === 'xmp' || name === 'listing' || /white-space\s*:\s*pre/i.test(attributes.get('style') ?? '');
}

function isHidden(element: Element): boolean {
  return element.attributes.has('hidden') || /display\s*:\s*none/i.test(element.attributes.get('style') ?? '');
}
