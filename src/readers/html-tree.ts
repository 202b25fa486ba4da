import { Tokenizer } from 'htmlparser2';
import { boundaryFor, isHeadingName, type Element } from './html-element.js';
import { closesParagraph, ignoredNames, scopeNames, voidNames } from './html-names.js';

/** Deeper nesting is flattened, as browsers do. */
const deepest = 500;
const keptAttributes = new Set(['colspan', 'rowspan', 'style', 'hidden', 'id', 'class', 'role']);

/**
 * Builds the tree of a page as far as its text and tables go: what the HTML standard says of implied and missing end
 * tags of tables, rows, cells, paragraphs, lists and headings holds; formatting elements are not rebuilt.
 * `base` is where `source` stands in the file: it is added to every offset. Never fails; linear but for the search for an open element, which the depth bounds.
 */
export function parseHtml(source: string, base = 0): Element {
  const builder = new TreeBuilder(source, base);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(source);
  tokenizer.end();
  return builder.root;
}

class TreeBuilder {
  readonly root: Element;
  readonly #source: string;
  readonly #base: number;
  readonly #stack: Element[];
  #name = '';
  #start = 0;
  #attributes = new Map<string, string>();
  #attribute = '';
  #value = '';
  /** Elements opened beyond the deepest level, which close before anything else does. */
  #flattened = 0;
  /** The outermost open element whose content is no text of the page. */
  #ignored: string | null = null;

  constructor(source: string, base: number) {
    this.#source = source;
    this.#base = base;
    this.root = { name: '#root', parent: null, depth: 0, start: base, end: base + source.length, attributes: new Map(), children: [] };
    this.#stack = [this.root];
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#source.slice(start, end).toLowerCase();
    this.#start = this.#base + start - 1;
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#source.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (keptAttributes.has(this.#attribute)) this.#value += this.#source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (keptAttributes.has(this.#attribute)) this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (keptAttributes.has(this.#attribute) && !this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend(end: number): void {
    this.#open(this.#base + end + 1);
  }

  onselfclosingtag(end: number): void {
    this.#open(this.#base + end + 1);
  }

  onclosetag(start: number, end: number): void {
    const close = this.#source.indexOf('>', end);
    this.#close(
      this.#source.slice(start, end).toLowerCase(),
      this.#base + start - 2,
      this.#base + (close === -1 ? this.#source.length : close + 1),
    );
  }

  /** A file that ends within a tag gives a text from -1. */
  ontext(start: number, end: number): void {
    if (this.#ignored === null && end > start && start >= 0)
      this.#top.children.push({ text: this.#source.slice(start, end), from: this.#base + start, to: this.#base + end });
  }

  ontextentity(codepoint: number, end: number): void {
    const from = Math.max(0, this.#source.lastIndexOf('&', end - 1));
    if (this.#ignored === null)
      this.#top.children.push({ text: String.fromCodePoint(codepoint), from: this.#base + from, to: this.#base + end });
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onend(): void {
    for (const element of this.#stack) element.end = this.root.end;
  }

  get #top(): Element {
    return this.#stack[this.#stack.length - 1] ?? this.root;
  }

  #open(end: number): void {
    const name = this.#name;
    if (this.#ignored !== null) return;
    if (ignoredNames.has(name)) {
      this.#ignored = name;
      return;
    }
    if (!this.#makeRoom(name)) return;
    const parent = this.#top;
    const element: Element = {
      name,
      parent,
      depth: this.#stack.length,
      start: this.#start,
      end,
      attributes: this.#attributes,
      children: [],
    };
    if (voidNames.has(name)) {
      parent.children.push(element);
    } else if (this.#stack.length >= deepest) {
      this.#flattened += 1;
    } else {
      parent.children.push(element);
      this.#stack.push(element);
    }
  }

  /** An element whose start tag is left out. */
  #push(name: string): void {
    const element: Element = {
      name,
      parent: this.#top,
      depth: this.#stack.length,
      start: this.#start,
      end: this.#start,
      attributes: new Map(),
      children: [],
    };
    this.#top.children.push(element);
    this.#stack.push(element);
  }

  /** Closes what the start tag implies closed; false where the tag is to be ignored. */
  #makeRoom(name: string): boolean {
    switch (name) {
      case 'td':
      case 'th':
        if (!this.#clearTo(['tr', 'tbody', 'thead', 'tfoot', 'table'])) return false;
        if (this.#top.name === 'table') this.#push('tbody');
        if (this.#top.name !== 'tr') this.#push('tr');
        return true;
      case 'tr':
        if (!this.#clearTo(['tbody', 'thead', 'tfoot', 'table'])) return false;
        if (this.#top.name === 'table') this.#push('tbody');
        return true;
      case 'tbody':
      case 'thead':
      case 'tfoot':
      case 'caption':
      case 'colgroup':
        return this.#clearTo(['table']);
      case 'col':
        return this.#find((element) => element.name === 'table') > 0;
      case 'table':
        this.#closeTableOutsideCell();
        break;
      case 'li':
        this.#popWithin(
          (element) => element.name === 'li',
          (element) => element.name === 'ul' || element.name === 'ol' || scopeNames.has(element.name),
        );
        break;
      case 'dd':
      case 'dt':
        this.#popWithin(
          (element) => element.name === 'dd' || element.name === 'dt',
          (element) => element.name === 'dl' || scopeNames.has(element.name),
        );
        break;
      default:
        break;
    }
    if (closesParagraph.has(name))
      this.#popWithin(
        (element) => element.name === 'p',
        (element) => scopeNames.has(element.name),
      );
    if (isHeadingName(name) && isHeadingName(this.#top.name)) this.#popTo(this.#stack.length - 1, this.#start);
    return true;
  }

  /** Pops to the nearest of the names (a row, a table) so that it is the top. False where there is none. */
  #clearTo(names: readonly string[]): boolean {
    const at = this.#find((element) => names.includes(element.name));
    if (at <= 0) return false;
    this.#popTo(at + 1, this.#start);
    return true;
  }

  #closeTableOutsideCell(): void {
    const at = this.#find((element) => scopeNames.has(element.name) || element.name === 'tr' || element.name === 'tbody');
    const name = this.#stack[at]?.name;
    if (name !== 'table' && name !== 'tr' && name !== 'tbody') return;
    const table = this.#find((element) => element.name === 'table');
    if (table > 0) this.#popTo(table, this.#start);
  }

  #close(name: string, start: number, end: number): void {
    if (this.#ignored !== null) {
      if (name === this.#ignored) this.#ignored = null;
      return;
    }
    if (name === 'br' || name === 'p') {
      if (
        name === 'br' ||
        !this.#popWithin(
          (element) => element.name === 'p',
          (element) => scopeNames.has(element.name),
          end,
        )
      ) {
        this.#top.children.push({ name, parent: this.#top, depth: this.#stack.length, start, end, attributes: new Map(), children: [] });
      }
      return;
    }
    if (this.#flattened > 0 && name !== 'table' && name !== 'tr' && name !== 'td') {
      this.#flattened -= 1;
      return;
    }
    if (name === 'body' || name === 'html') return;
    const matches = isHeadingName(name) ? (element: Element) => isHeadingName(element.name) : (element: Element) => element.name === name;
    this.#popWithin(matches, boundaryFor(name), end);
  }

  /** Pops the nearest matching element and all above it, unless a boundary stands before. */
  #popWithin(matches: (element: Element) => boolean, boundary: (element: Element) => boolean, end = this.#start): boolean {
    const at = this.#find((element) => matches(element) || boundary(element));
    const found = this.#stack[at];
    if (at <= 0 || found === undefined || !matches(found)) return false;
    this.#popTo(at, end);
    return true;
  }

  #find(wanted: (element: Element) => boolean): number {
    let at = this.#stack.length - 1;
    while (at > 0 && !wanted(this.#stack[at] ?? this.root)) at -= 1;
    return at;
  }

  #popTo(length: number, end: number): void {
    for (let at = length; at < this.#stack.length; at += 1) {
      const element = this.#stack[at];
      if (element !== undefined) element.end = end;
    }
    this.#stack.length = Math.max(1, length);
    this.#flattened = 0;
  }
}
