import { describe, expect, test } from '@jest/globals';
import { readText } from '../../src/readers/text.js';
import { mostCells } from '../../src/readers/text-table.js';

const cellsIn = (source: string): number =>
  readText(source).children.reduce(
    (sum, block) => sum + (block.type === 'table' ? block.children.reduce((row, { children }) => row + children.length, 0) : 0),
    0,
  );

describe('tables of a file that has too many cells', () => {
  test.each([
    ['tabs', '1\t2\n'],
    ['pipes', '1|2\n'],
    ['a long row', `${'1\t'.repeat(1000)}1\n`],
  ])('%s', (_, row) => {
    const source = row.repeat(Math.ceil((mostCells * 4) / row.length));
    const { children } = readText(source);
    expect(cellsIn(source)).toBeLessThanOrEqual(mostCells + 2);
    expect(children.length).toBeLessThan(2000);
    // Nothing is left out: the blocks follow each other to the end.
    expect(children[0]?.position.start.offset).toBe(0);
    expect(children.at(-1)?.position.end.offset).toBe(source.length - 1);
    children.slice(1).forEach((block, index) => {
      expect(block.position.start.offset - (children[index]?.position.end.offset ?? 0)).toBe(1);
    });
  });

  test('one row of a million cells is text', () => {
    const { children } = readText('1\t'.repeat(1_000_000));
    expect(children.map(({ type }) => type)).toEqual(['paragraph']);
  });

  test('the table before is whole', () => {
    const source = `a\t1\t2\t3\nb\t4\t5\t6\n文字。\n${'1\t2\n'.repeat(mostCells)}`;
    expect(readText(source).children[0]).toMatchObject({
      type: 'table',
      children: [{ children: { length: 4 } }, { children: { length: 4 } }],
    });
  });
});
