import type { Block, Cell, Root } from '../../src/types/document.js';
import type { MappedText, Position } from '../../src/types/position.js';
import { LineIndex } from '../../src/text/lines.js';
import { sourceRange } from '../../src/text/mapped-text.js';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each paragraph and heading as text, each table as rows of cells joined by ` ¦ `. */
export function outlineOf(root: Root): (string | string[])[] {
  return root.children.map((block) =>
    block.type === 'table' ? block.children.map((row) => row.children.map((cell) => cell.text.text).join(' ¦ ')) : block.text.text,
  );
}

export function cellsOf(block: Block): Cell[] {
  return block.type === 'table' ? block.children.flatMap((row) => [...row.children]) : [];
}

/** Every text of a tree with its position. */
export function textsOf(root: Root): { text: MappedText; position: Position }[] {
  const blocks = root.children.flatMap((block): { text: MappedText; position: Position }[] =>
    block.type === 'table' ? cellsOf(block) : [block],
  );
  return [...blocks, ...root.chrome];
}

/** Complaints about a text whose stretches do not stand where they say. */
export function faultsOf(source: string, { text, position }: { text: MappedText; position: Position }): string[] {
  const faults: string[] = [];
  const lines = new LineIndex(source);
  let before = 0;
  text.at.forEach((at, index) => {
    const from = text.from[index] ?? -1;
    const to = text.to[index] ?? -1;
    const piece = text.text.slice(at, text.at[index + 1] ?? text.text.length);
    if (from < before || to < from || to > source.length)
      faults.push(`stretch ${index} of ${JSON.stringify(text.text)} runs from ${from} to ${to}`);
    // One white-space character may stand for another.
    if (piece.length === to - from && piece.trim() !== '' && blank(source.slice(from, to)) !== blank(piece))
      faults.push(`${JSON.stringify(piece)} is not ${JSON.stringify(source.slice(from, to))}`);
    before = to;
  });
  const [start, end] = sourceRange(text);
  if (text.text !== '' && (position.start.offset > start || position.end.offset < end))
    faults.push(`${JSON.stringify(text.text)} stands outside its node`);
  for (const point of [position.start, position.end]) {
    const expected = lines.pointAt(point.offset);
    if (expected.line !== point.line || expected.column !== point.column)
      faults.push(`${point.offset} is ${expected.line}:${expected.column}, not ${point.line}:${point.column}`);
  }
  return faults;
}

function blank(text: string): string {
  return text.replace(/[\t\n\r\f]/g, ' ');
}
