/** A place in the decoded text of a file: line and column 1-based, column in UTF-16 code units, offset 0-based. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** From `start` up to, not including, `end` (unist). */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}

/** Offsets into the decoded text of a file, UTF-16 code units, 0-based, end exclusive. */
export type Range = readonly [start: number, end: number];

/**
 * Text cut out of, joined from or cleaned from the text of a file, with the way back.
 * It is a list of stretches: `text[at[i] .. at[i + 1])` stands for the source `[from[i] .. to[i])`.
 * Where both have the same length they correspond unit by unit; otherwise the stretch maps as a whole.
 */
export interface MappedText {
  readonly text: string;
  readonly at: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}
