/** A cell of a row before it has its place. */
export interface Span {
  /** As the attribute says, 1–1000. */
  readonly colspan: number;
  /** As the attribute says, 1–65534; 0 to the end of the group. */
  readonly rowspan: number;
}

export interface Placed {
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

const maxColspan = 1000;
const maxRowspan = 65534;

export function colspanOf(value: string | undefined): number {
  const number = leadingInteger(value);
  return number === null || number < 1 ? 1 : Math.min(number, maxColspan);
}

export function rowspanOf(value: string | undefined): number {
  const number = leadingInteger(value);
  return number === null ? 1 : Math.min(number, maxRowspan);
}

function leadingInteger(value: string | undefined): number | null {
  const match = /^\s*\+?(\d{1,15})/.exec(value ?? '');
  return match?.[1] === undefined ? null : Number(match[1]);
}

interface Cover {
  /** First column after the cell. */
  readonly end: number;
  /** First row after the cell. */
  readonly until: number;
}

/**
 * Places the cells of one row group as the HTML standard does. Rowspans end with the group. The work is bounded: where a
 * hostile table asks for more, the rest of its rowspans count for nothing.
 */
export function placeCells(rows: readonly (readonly Span[])[]): Placed[][] {
  const covers = new Map<number, Cover>();
  let budget = 1_000_000 + 32 * rows.length;
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map(({ colspan, rowspan }) => {
      for (let cover = covers.get(column); cover !== undefined && cover.until > row && budget > 0; cover = covers.get(column)) {
        column = cover.end;
        budget -= 1;
      }
      const left = rows.length - row;
      const placed = { column, colspan, rowspan: rowspan === 0 ? left : Math.min(rowspan, left) };
      if (placed.rowspan > 1 && budget > 0) {
        const until = row + placed.rowspan;
        for (let at = column; at < column + colspan; at += 1) {
          // Cells of hostile tables overlap: the longer one holds the square.
          if ((covers.get(at)?.until ?? 0) < until) covers.set(at, { end: column + colspan, until });
        }
        budget -= colspan;
      }
      column += colspan;
      return placed;
    });
  });
}
