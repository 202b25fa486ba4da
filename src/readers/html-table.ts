import type { Cell, Row, Table } from '../types/document.js';
import type { LineIndex } from '../text/lines.js';
import { sourceRange } from '../text/mapped-text.js';
import { colspanOf, placeCells, rowspanOf, type Placed } from './html-grid.js';
import { blockNames } from './html-names.js';
import { joinRuns, lineBreak } from './html-text.js';
import { isElement, type Element, type TextRun } from './html-element.js';

/** Rows of a table by row group, rows of tables inside left out. */
export function rowGroups(table: Element): Element[][] {
  return table.children
    .filter(isElement)
    .filter(({ name }) => name === 'tbody' || name === 'thead' || name === 'tfoot')
    .map((group) => group.children.filter(isElement).filter(({ name }) => name === 'tr'));
}

export function cellsOf(row: Element): Element[] {
  return row.children.filter(isElement).filter(isCell);
}

function isCell(element: Element): boolean {
  return element.name === 'td' || element.name === 'th';
}

export function tableOf(table: Element, index: LineIndex): Table {
  const children: Row[] = [];
  for (const group of rowGroups(table)) {
    const cells = group.map(cellsOf);
    const places = placeCells(
      cells.map((row) =>
        row.map((cell) => ({ colspan: colspanOf(cell.attributes.get('colspan')), rowspan: rowspanOf(cell.attributes.get('rowspan')) })),
      ),
    );
    group.forEach((row, at) => {
      const placed = (cells[at] ?? []).map((cell, column) =>
        cellOf(cell, places[at]?.[column] ?? { column, colspan: 1, rowspan: 1 }, index),
      );
      if (placed.length > 0) children.push({ type: 'row', children: placed, position: index.positionOf([row.start, row.end]) });
    });
  }
  return { type: 'table', children, grid: true, position: index.positionOf([table.start, table.end]) };
}

function cellOf(cell: Element, placed: Placed, index: LineIndex): Cell {
  const text = joinRuns(runsOf(cell));
  const range = text.text === '' ? ([cell.start, cell.end] as const) : sourceRange(text);
  const mapped = text.text === '' ? { text: '', at: [0], from: [cell.start], to: [cell.start] } : text;
  return {
    type: 'cell',
    text: mapped,
    position: index.positionOf(range),
    column: placed.column,
    colspan: placed.colspan,
    rowspan: placed.rowspan,
  };
}

/** All text within an element; the ends of blocks and `<br>` are line breaks. */
export function runsOf(element: Element): TextRun[] {
  const runs: TextRun[] = [];
  gather(element, runs);
  return runs;
}

function gather(element: Element, runs: TextRun[]): void {
  for (const child of element.children) {
    if (!isElement(child)) {
      runs.push(child);
    } else if (child.name === 'br') {
      runs.push(lineBreak(child.start));
    } else if (blockNames.has(child.name)) {
      runs.push(lineBreak(child.start));
      gather(child, runs);
      runs.push(lineBreak(child.end));
    } else {
      gather(child, runs);
    }
  }
}
