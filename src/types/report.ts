import type { Format, Root, SourceText, Table, Paragraph, Heading } from './document.js';
import type { Arithmetic, Form, LocalForm } from './form.js';
import type { MappedText, Range } from './position.js';
import type { Quantity, QuantityGroup } from './quantity.js';
import type { AgencyKind, EditionId, SectionId, SectionStandard, Standard } from './standard.js';

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
  /** Every number of the prose outside the forms, and zeros that it says, in reading order. */
  readonly quantities: readonly Quantity[];
  /** Which of them are listed under which. */
  readonly quantityGroups: readonly QuantityGroup[];
  readonly noise: readonly Noise[];
}
