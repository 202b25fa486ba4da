import type { MappedText, Position, Range } from './position.js';

/** The formats that gklint reads. */
export type Format = 'text' | 'markdown' | 'html';

/** A place in a format that has no lines of its own (a cell of a sheet, a paragraph of a Word file, a page). */
export interface Origin {
  readonly kind: string;
  readonly label: string;
}

interface NodeBase {
  readonly position: Position;
  readonly origin?: Origin;
}

/** A heading that the format itself marks (`## …`, `<h2>`); depth 1–6. Marks such as 一、 are the report's matter. */
export interface Heading extends NodeBase {
  readonly type: 'heading';
  readonly depth: number;
  readonly text: MappedText;
}

/**
 * One line of a text file (hard wraps of extracted text already joined), one block of text of a page.
 * `lines` is set where the block keeps several visual lines; `text` joins them without the breaks.
 */
export interface Paragraph extends NodeBase {
  readonly type: 'paragraph';
  readonly text: MappedText;
  /** Blank lines between this block and the one before; tells pdftotext's columns apart. Text files only. */
  readonly gap?: number;
}

export interface Cell extends NodeBase {
  readonly type: 'cell';
  readonly text: MappedText;
  /** 0-based column of the grid, spans of earlier rows counted in. */
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

export interface Row extends NodeBase {
  readonly type: 'row';
  readonly children: readonly Cell[];
}

export interface Table extends NodeBase {
  readonly type: 'table';
  readonly children: readonly Row[];
  /** True where the format keeps the grid (html, gfm), so that columns can be trusted; false for pipes and tabs in text. */
  readonly grid: boolean;
}

export type Block = Heading | Paragraph | Table;

/** What a reader gives: blocks in reading order. A unist tree. */
export interface Root {
  readonly type: 'root';
  readonly format: Format;
  readonly children: readonly Block[];
  readonly position: Position;
  /**
   * Text that belongs to the page, not to the report (navigation, 分享到, 字号 …).
   * Readers of pages fill it; the recogniser adds to it.
   */
  readonly chrome: readonly ChromeBlock[];
  /** The page's own name, `<title>`, where the format has one. */
  readonly name: MappedText | null;
  /** Comments to gklint, in order; absent where there are none. */
  readonly directives?: readonly Directive[];
}

/** A comment to gklint in the document: `// gklint-disable-next-line table-row-sum -- 原因`. It is no text of the report. */
export interface Directive {
  /** null where the word is none that gklint knows (`gklint-disabel`). */
  readonly action: 'disable' | 'enable' | null;
  /** `block`: from here on; the lines are those of the directive itself or the one after; `file`: everything. */
  readonly scope: 'block' | 'line' | 'next-line' | 'file';
  /** As written: `gklint-disable-next-line`. */
  readonly word: string;
  readonly wordRange: Range;
  /** The rules it names; empty where it speaks of all. */
  readonly rules: readonly { readonly name: string; readonly range: Range }[];
  /** What stands after `--`; empty where nothing does. */
  readonly reason: string;
  /** The comment with its marks. */
  readonly range: Range;
  /** What goes when the comment is taken out: its lines where it stands alone, else white space before it as well. */
  readonly extent: Range;
  /** True where nothing else stands on its lines. */
  readonly alone: boolean;
}

export interface ChromeBlock {
  readonly text: MappedText;
  readonly position: Position;
}

/** A fault met while decoding; `range` in the decoded value, `offset` in bytes. */
export interface DecodingFault {
  readonly kind: 'undecodable-bytes' | 'label-mismatch';
  readonly offset: number;
  readonly range: Range;
  /** The bytes as hex (`undecodable-bytes`), or the encoding that the page declares (`label-mismatch`). */
  readonly detail: string;
}

/** A file decoded. `value` has no BOM; line ends are as in the file. */
export interface SourceText {
  readonly path: string;
  readonly value: string;
  /** WHATWG name: utf-8, gb18030, big5, utf-16le, utf-16be. */
  readonly encoding: string;
  readonly bom: boolean;
  readonly faults: readonly DecodingFault[];
  /** What the bytes are where they are no text (`JPEG`, `PDF`, `ZIP` …); then `value` is empty. */
  readonly binary: string | null;
}
