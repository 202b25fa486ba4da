import { eastAsianWidth } from 'get-east-asian-width';
import type { Range } from '../../src/types/position.js';
import { filled, lineOf, type Grid, type GridCell } from './grid.js';

/** How a form looks in a file. */
export const renderings = ['pipe', 'pipe-merged', 'tab', 'cell-lines', 'aligned', 'label-lines', 'flattened', 'md', 'html'] as const;
export type Rendering = (typeof renderings)[number];

const gutter = 3;

export interface TrueCell {
  readonly value: string;
  readonly text: string;
  /** Offsets in the text of the report, end exclusive. */
  readonly range: Range;
}

/** Writes a text and remembers where its values stand. */
export class Writer {
  text = '';
  readonly cells = new Map<string, TrueCell>();

  put(text: string): this {
    this.text += text;
    return this;
  }

  cell(cell: GridCell, escape: (text: string) => string = (text) => text): this {
    const start = this.text.length;
    this.text += escape(cell.text);
    if (cell.key !== undefined) this.cells.set(cell.key, { value: cell.text, text: cell.text, range: [start, this.text.length] });
    return this;
  }
}

export function writeGrid(out: Writer, grid: Grid, rendering: Rendering): void {
  writers[rendering](out, grid);
}

const writers: Record<Rendering, (out: Writer, grid: Grid) => void> = {
  /** Cells that are spanned are gone. */
  pipe(out, grid) {
    for (const row of grid.rows) {
      for (const cell of row) out.cell(cell).put(' | ');
      out.text = out.text.trimEnd();
      out.put('\n');
    }
  },

  /** Cells that are spanned are empty. */
  'pipe-merged'(out, grid) {
    for (const row of filled(grid)) {
      out.put('|');
      for (const cell of row) (cell === null ? out : out.put(' ').cell(cell).put(' ')).put('|');
      out.put('\n');
    }
  },

  tab(out, grid) {
    for (const row of filled(grid)) {
      row.forEach((cell, index) => {
        if (index > 0) out.put('\t');
        if (cell !== null) out.cell(cell);
      });
      out.put('\n');
    }
  },

  'cell-lines'(out, grid) {
    for (const row of grid.rows) for (const cell of row) if (cell.text !== '') out.cell(cell).put('\n');
  },

  /** Every column begins where it begins in all rows. */
  aligned(out, grid) {
    const rows = filled(grid);
    const starts = columnStarts(rows, grid.width);
    for (const row of rows) {
      let at = 0;
      row.forEach((cell, column) => {
        if (cell === null || cell.text === '') return;
        const start = starts[column] ?? 0;
        out.put(' '.repeat(start - at)).cell(cell);
        at = start + widthOf(cell.text);
      });
      out.put('\n');
    }
  },

  /** Heads a word a line; then each row its own label and its values. */
  'label-lines'(out, grid) {
    const printed = new Set<GridCell>();
    for (const row of grid.rows) {
      const { label, values } = lineOf(row);
      const heads = row.filter((cell) => cell.key === undefined && cell.text !== '' && (values.length === 0 || cell.text !== label));
      for (const cell of heads) if (!printed.has(cell)) out.cell(cell).put('\n');
      heads.forEach((cell) => printed.add(cell));
      if (values.length === 0) continue;
      out.put(label);
      values.forEach((cell, index) => out.put(index === 0 && label === '' ? '' : ' ').cell(cell));
      out.put('\n');
    }
  },

  flattened(out, grid) {
    for (const row of grid.rows) for (const cell of row) out.cell(cell);
    out.put('\n');
  },

  md(out, grid) {
    filled(grid).forEach((row, index) => {
      out.put('|');
      for (const cell of row) (cell === null ? out.put(' ') : out.put(' ').cell(cell).put(' ')).put('|');
      out.put('\n');
      if (index === 0) out.put(`|${' --- |'.repeat(grid.width)}\n`);
    });
  },

  html(out, grid) {
    out.put('<table>\n');
    for (const row of grid.rows) {
      out.put('<tr>');
      for (const cell of row) {
        const spans = `${cell.colspan > 1 ? ` colspan="${String(cell.colspan)}"` : ''}${cell.rowspan > 1 ? ` rowspan="${String(cell.rowspan)}"` : ''}`;
        out.put(`<td${spans}>`).cell(cell, escapeHtml).put('</td>');
      }
      out.put('</tr>\n');
    }
    out.put('</table>\n');
  },
};

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** How a Markdown reader would take these words for something else. */
export function escapeMarkdown(text: string): string {
  return text.replace(/^(\d+)\./gm, '$1\\.').replace(/[*_<>`|]/g, '\\$&');
}

/** Where columns begin so that no cell runs into the next, in half-width columns. */
function columnStarts(rows: readonly (readonly (GridCell | null)[])[], width: number): number[] {
  const starts = Array.from({ length: width + 1 }, () => 0);
  for (let column = 1; column <= width; column += 1) {
    for (const row of rows) {
      row.forEach((cell, begin) => {
        if (cell !== null && begin + cell.colspan === column)
          starts[column] = Math.max(starts[column] ?? 0, (starts[begin] ?? 0) + widthOf(cell.text) + gutter);
      });
    }
    starts[column] = Math.max(starts[column] ?? 0, (starts[column - 1] ?? 0) + gutter);
  }
  return starts;
}

function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + eastAsianWidth(character.codePointAt(0) ?? 0), 0);
}
