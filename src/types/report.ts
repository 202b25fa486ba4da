import type { Format, Root, SourceText, Table, Paragraph, Heading } from './document.js';
import type { MappedText, Range } from './position.js';
import type {
  AgencyKind,
  ArithmeticRuleId,
  EditionId,
  FormId,
  FormStandard,
  LabelNode,
  RelationStandard,
  SectionId,
  SectionStandard,
  Standard,
} from './standard.js';

/** The closed list of reasons why a person must look. */
export type ReviewReason =
  | 'blank-cell'
  | 'unreadable-number'
  | 'ambiguous-table'
  | 'local-form'
  | 'two-readings'
  | 'year-unknown'
  | 'edition-unknown'
  | 'table-not-in-text'
  | 'heading-lost'
  | 'title-lost'
  | 'only-in-table'
  | 'input-noise';

/**
 * A piece of the document in reading order: a heading, a run of text or a table. Blocks whose text holds headings glued
 * to sentences are cut at them, so that every heading is a passage of its own.
 */
export type Passage = TextPassage | TablePassage | HeadingPassage;
export interface TextPassage {
  readonly kind: 'text';
  readonly text: MappedText;
  readonly range: Range;
  readonly block: Paragraph | Heading;
}
export interface TablePassage {
  readonly kind: 'table';
  readonly table: Table;
  readonly range: Range;
}
export interface HeadingPassage {
  readonly kind: 'heading';
  readonly text: MappedText;
  readonly range: Range;
  readonly block: Paragraph | Heading;
}

/** A heading of the report. */
export interface SectionHeading {
  /** The whole heading as written, mark included. */
  readonly text: string;
  readonly range: Range;
  /** `一、`, as written; empty where none. */
  readonly mark: string;
  readonly markRange: Range;
  /** Without mark, trailing stop and inner spaces. */
  readonly title: string;
  readonly titleRange: Range;
}

/** How the wording of a heading relates to the standard's. */
export type Wording = 'mandated' | 'accepted' | 'recognised' | 'unknown';

export interface Section {
  /** As its mark says: 1: 一、; 2: （一）; 3: 1. ; 4: （1）. A list that begins again at 一、 stands among the children of its section all the same. */
  readonly level: number;
  /** The number its mark says; null where unnumbered. */
  readonly ordinal: number | null;
  readonly id: SectionId | null;
  readonly wording: Wording;
  readonly heading: SectionHeading;
  /** From the end of the heading to the next heading of the same or a higher level. */
  readonly body: Range;
  /** Indices into `Report.passages`: heading at `first`, body up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
  readonly children: readonly Section[];
}

export interface Title {
  readonly text: string;
  readonly range: Range;
  /** What the title names; null where it does not. */
  readonly agency: string | null;
  readonly year: number | null;
  /** True where it says 政府信息公开工作年度报告 (or an accepted short form). */
  readonly complete: boolean;
  /** True where characters of the fixed phrase stand in the wrong order (告年度报). */
  readonly scrambled: boolean;
  /** True where it says 年度…年度报告. */
  readonly yearDoubled: boolean;
}

export interface Agency {
  readonly name: string;
  readonly kind: AgencyKind;
  readonly kindFrom: 'name' | 'option';
  readonly range: Range | null;
}

export interface StatedYear {
  readonly value: number;
  readonly range: Range | null;
  readonly from: 'title' | 'period' | 'text' | 'option';
}

export interface Period {
  /** ISO dates; null where the text leaves that end out. */
  readonly from: string | null;
  readonly to: string | null;
  readonly range: Range;
}

export interface DatedPlace {
  /** ISO date. */
  readonly date: string;
  readonly range: Range;
  /** `published`: labelled 发布日期 and the like by the page; `signed`: at the end or beneath the title. */
  readonly role: 'published' | 'signed';
}

export interface Signature {
  readonly agency: string | null;
  readonly date: DatedPlace | null;
  readonly range: Range;
}

/** 由…六部分组成 and the like. */
export interface DeclaredOutline {
  readonly range: Range;
  readonly count: number | null;
  readonly countRange: Range | null;
  readonly names: readonly { readonly text: string; readonly range: Range; readonly id: SectionId | null }[];
}

/** Noise of one kind: found while cleaning, reported once. */
export interface Noise {
  readonly kind: 'traditional' | 'pinyin' | 'doubled-mark' | 'mojibake';
  readonly ranges: readonly Range[];
  /** The first few as written, for the message. */
  readonly examples: readonly string[];
}

/** Where an item of a content edition is addressed. */
export interface ItemEvidence {
  readonly section: SectionStandard;
  readonly places: readonly { readonly range: Range; readonly where: 'heading' | 'sentence' | 'table-row' }[];
  readonly halves: readonly {
    readonly name: string;
    readonly places: readonly { readonly range: Range; readonly where: 'heading' | 'sentence' | 'table-row' }[];
  }[];
}

export type CellKind = 'number' | 'blank' | 'dash' | 'words' | 'text';

/** A faulty writing of a value, kept for `table-cell-number`. */
export type CellFault = 'negative' | 'fraction' | 'unit-in-cell' | 'two-numbers' | 'not-a-number' | 'full-width';

export interface FormCell {
  /** `new@natural`, `a1.norm@valid`. */
  readonly id: string;
  readonly row: LabelNode;
  readonly column: LabelNode;
  readonly kind: CellKind;
  /** Exact decimal, e.g. `893`, `-18`, `5949.088667`; null unless `number`. */
  readonly value: string | null;
  /** As written. */
  readonly text: string;
  readonly range: Range;
  readonly faults: readonly CellFault[];
  /** Place in words: 三、… › 表 › 一、本年新收… › 总计. */
  readonly place: string;
}

/** A cell that the form prints but that cannot be read with certainty. */
export interface UnreadableCells {
  readonly reason: ReviewReason;
  /** Cell ids; what they may be is not decided. */
  readonly cells: readonly string[];
  readonly range: Range;
  /** What stands there. */
  readonly text: string;
}

export interface LabelFault {
  readonly kind: 'missing-row' | 'missing-column' | 'missing-block' | 'added-row' | 'added-column' | 'added-block' | 'renamed' | 'unsplit';
  /** The standard's label; null where something was added. */
  readonly expected: string | null;
  readonly actual: string | null;
  readonly id: string | null;
  readonly range: Range;
}

/** A form of the standard found in the document and bound to it. */
export interface Form {
  readonly id: FormId;
  readonly standard: FormStandard;
  /** The edition whose labels it has; equal to the report's edition unless `table-form` is broken. */
  readonly edition: EditionId;
  readonly range: Range;
  readonly cells: ReadonlyMap<string, FormCell>;
  readonly unreadable: readonly UnreadableCells[];
  readonly labelFaults: readonly LabelFault[];
  /** How the cells were read: grid, label-rows, column-blocks, flattened … For the person, not for rules. */
  readonly rendering: string;
  /** Rows merged into one by the document: (六)其他处理 unsplit → its id. Relations use the merged row in place of the children. */
  readonly merged: ReadonlyMap<string, readonly string[]>;
}

/** A table that stands where a form is due but follows a province's own layout. */
export interface LocalForm {
  readonly form: FormId;
  readonly range: Range;
  readonly title: string;
}

export type RelationOutcome = 'held' | 'broken' | 'undecidable' | 'not-applicable';

export interface RelationResult {
  readonly relation: RelationStandard;
  /** The row or column it was evaluated at; empty for `cells`. */
  readonly at: string;
  readonly outcome: RelationOutcome;
  readonly left: RelationSide;
  readonly right: RelationSide;
}
export interface RelationSide {
  readonly terms: readonly FormCell[];
  /** Exact decimal sum of the known terms. */
  readonly sum: string;
  readonly blanks: readonly FormCell[];
  /** Ids of terms that are not in the form or unreadable. */
  readonly missing: readonly string[];
}

/** A smallest set of cells whose change repairs all broken relations of a connected group. */
export interface Repair {
  readonly form: Form;
  readonly rule: ArithmeticRuleId;
  readonly severity: 'error' | 'warning';
  readonly relations: readonly RelationResult[];
  /** The cells at fault and the value that repairs each; `value` null where none is determined (bounds). */
  readonly cells: readonly { readonly cell: FormCell; readonly value: string | null }[];
  /** Other repairs of the same size. */
  readonly alternatives: readonly (readonly { readonly cell: FormCell; readonly value: string | null }[])[];
  /** A pair of opposite errors. */
  readonly swap: boolean;
}

/** Arithmetic of all forms, computed once. */
export interface Arithmetic {
  readonly results: readonly RelationResult[];
  readonly repairs: readonly Repair[];
}

export interface MetadataField {
  /** 发布时间, 索引号 … */
  readonly label: string;
  readonly value: string;
  readonly range: Range;
}

export interface Recognition {
  readonly verdict: 'report' | 'not-a-report' | 'empty' | 'no-text';
  /** What it looks like instead: 解读, 通知, 范文, 目录, a picture …; null for a report. */
  readonly looksLike: string | null;
  readonly range: Range;
}

/** What the document says as an annual report. All ranges are offsets into `source.value`. */
export interface Report {
  readonly source: SourceText;
  readonly format: Format;
  /** As read. */
  readonly raw: Root;
  /** Cleaned of noise; texts map back to the source. */
  readonly document: Root;
  readonly recognition: Recognition;
  readonly metadata: readonly MetadataField[];
  readonly title: Title | null;
  /** Further titles in the file that name another year or agency, or start a second report. */
  readonly furtherTitles: readonly Title[];
  readonly agency: Agency | null;
  readonly year: StatedYear | null;
  readonly edition: EditionId | null;
  readonly editionFrom: 'report-year' | 'cited-notice' | 'form' | 'option' | null;
  readonly standard: Standard | null;
  readonly period: Period | null;
  readonly dates: readonly DatedPlace[];
  readonly signature: Signature | null;
  readonly passages: readonly Passage[];
  /** Indices into `passages` of the text between title and first heading. */
  readonly preamble: readonly [first: number, end: number];
  /** Top-level sections in reading order. */
  readonly sections: readonly Section[];
  readonly declared: DeclaredOutline | null;
  readonly items: readonly ItemEvidence[];
  /** True where the text was evidently taken from a page or a PDF (no title, lost tables, chrome). */
  readonly extracted: boolean;
  readonly forms: readonly Form[];
  readonly localForms: readonly LocalForm[];
  readonly arithmetic: Arithmetic;
  readonly noise: readonly Noise[];
}
