import type { Root, SourceText } from '../types/document.js';
import type { Report } from '../types/report.js';
import type { Edit, Rule } from '../types/rule.js';
import type { AgencyKind, EditionId, Standard } from '../types/standard.js';

/** The editions of the law at hand. */
export interface Standards {
  readonly all: readonly Standard[];
  byId(id: string): Standard | undefined;
  forYear(year: number): Standard | undefined;
}

/** What a reader makes of bytes. */
export interface ReadFile {
  readonly source: SourceText;
  readonly root: Root;
}

/** What recognition is told beside the document. */
export interface RecogniseInput {
  readonly standards: Standards;
  readonly edition?: EditionId;
  readonly year?: number;
  readonly agencyKind?: AgencyKind;
  readonly toSimplified?: (text: string) => string;
}

/** Writes what fixes make of a text back into its bytes. */
export interface Editor {
  /** The first character of a text that the encoding does not have; null where it has all. */
  unencodable(text: string, encoding: string): string | null;
  /** The bytes with the edits, which stand in order; all others are as they were. Throws where that cannot be. */
  edit(bytes: Uint8Array, source: SourceText, edits: readonly Edit[]): Uint8Array;
}

/** Everything the engine is handed; it fetches nothing itself. */
export interface EngineParts {
  readonly rules: readonly Rule[];
  readonly standards: Standards;
  read(path: string, bytes: Uint8Array, options?: { readonly encoding?: string }): Promise<ReadFile>;
  recognise(source: SourceText, root: Root, options: RecogniseInput): Report;
  /** True where the text holds traditional characters; only then is the simplifier loaded. */
  needsSimplifier(value: string): boolean;
  loadSimplifier(): Promise<(text: string) => string>;
  /** Only fixes need it. Without it nothing is fixed. */
  loadEditor?(): Promise<Editor>;
}
