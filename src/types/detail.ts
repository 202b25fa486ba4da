import type { Format } from './document.js';
import type { CellKind } from './form.js';
import type { EditionId, LabelNode } from './standard.js';

/** What fuller outputs draw of a file beside its findings. Plain data: it can be stored and sent. */
export interface FileDetail {
  readonly file: FileFacts;
  /** The parts that the edition asks for, in its order, found or not; empty where the edition is not known. */
  readonly sections: readonly SectionDetail[];
  /** Headings of the report that are none of these parts. */
  readonly otherHeadings: readonly HeadingDetail[];
  /** The forms that the edition asks for and those found beside. */
  readonly forms: readonly FormDetail[];
  readonly relations: readonly RelationDetail[];
}

export interface FileFacts {
  /** null where the file could not be read. */
  readonly format: Format | null;
  /** WHATWG name of the encoding; null where the file could not be read. */
  readonly encoding: string | null;
  /** In bytes. */
  readonly length: number;
  /** Of the bytes, in hex; null where the platform has no digest. */
  readonly sha256: string | null;
}

export interface HeadingDetail {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

export interface SectionDetail {
  readonly id: string;
  /** With the mark that the edition mandates: `一、总体情况`. */
  readonly title: string;
  readonly required: boolean;
  /** Where it stands: its headings, or for editions about content the places that address it. */
  readonly found: readonly HeadingDetail[];
}

export interface FormDetail {
  readonly id: string;
  readonly title: string;
  readonly section: string | null;
  readonly required: boolean;
  /** `local`: a table of a province's own stands in its place. */
  readonly state: 'found' | 'missing' | 'local';
  readonly edition: EditionId;
  /** 1-based line where it begins; null where it is missing. */
  readonly line: number | null;
  /** Labels as the edition prints them. */
  readonly blocks: readonly FormBlockDetail[];
  /** By cell id. */
  readonly cells: Readonly<Record<string, CellDetail>>;
  /** Ids of cells that are printed but cannot be read with certainty. */
  readonly unreadable: readonly string[];
}

export interface FormBlockDetail {
  /** Empty where the form has a single block; cell ids of the others begin with it. */
  readonly id: string;
  readonly caption: string | null;
  readonly columns: readonly LabelNode[];
  readonly rows: readonly LabelNode[];
}

export interface CellDetail {
  readonly kind: CellKind;
  /** Exact decimal; null unless `number`. */
  readonly value: string | null;
  /** As written. */
  readonly text: string;
  /** 1-based; the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

export interface RelationDetail {
  readonly id: string;
  readonly form: string;
  /** The row or column it is put to; empty where there is but one. */
  readonly at: string;
  readonly outcome: 'held' | 'broken' | 'undecidable';
  readonly kind: 'eq' | 'le' | 'ge';
  readonly severity: 'error' | 'warning';
  readonly words: { readonly zh: string; readonly en: string };
  /** `“自然人”：`; empty where there is but one. */
  readonly where: string;
  readonly left: SideDetail;
  readonly right: SideDetail;
}

export interface SideDetail {
  readonly terms: readonly { readonly cell: string; readonly label: string; readonly text: string; readonly value: string | null }[];
  /** Exact decimal sum of the numbers. */
  readonly sum: string;
  /** How many terms are not in the form or cannot be read. */
  readonly missing: number;
}
