import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/readers/index.js';
import { describeMaterial, materialBytes } from '../material.js';
import { cellsOf, faultsOf, outlineOf, textsOf, utf8 } from './helpers.js';

const formatOf = async (path: string, text: string): Promise<string> => (await read(path, utf8(text))).root.format;

describe('the format', () => {
  test('is told by the content, then by the name', async () => {
    expect(await formatOf('a.txt', '<!doctype html><p>甲</p>')).toBe('html');
    expect(await formatOf('a.txt', '\n<!-- x -->\n<html><body>甲')).toBe('html');
    expect(await formatOf('a.txt', '<div><p>甲</p><p>乙</p></div>')).toBe('html');
    expect(await formatOf('a.html', '甲<p>乙')).toBe('html');
    expect(await formatOf('a.md', '一、甲')).toBe('markdown');
    expect(await formatOf('a.txt', '# 报告\n\n## 一、甲\n')).toBe('markdown');
    expect(await formatOf('a.txt', '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n')).toBe('markdown');
    expect(await formatOf('a.txt', '一、甲\n1 < 2\n#1 号\n')).toBe('text');
    expect(await formatOf('a.docx', '一、甲')).toBe('text');
  });

  test('a binary file has an empty root and a name', async () => {
    const { source, root } = await read('a.txt', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 1]));
    expect(source.binary).toBe('JPEG');
    expect(root).toEqual({
      type: 'root',
      format: 'text',
      children: [],
      position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
      chrome: [],
      name: null,
    });
  });

  test('an unknown encoding is refused', async () => {
    await expect(read('a.txt', utf8('甲'), { encoding: 'nope' })).rejects.toThrow(RangeError);
  });
});

interface Truth {
  readonly blocks: readonly (readonly [kind: string, ...texts: string[]])[];
  readonly tables: readonly {
    readonly cells: readonly {
      readonly r: number;
      readonly c: number;
      readonly rowspan: number;
      readonly colspan: number;
      readonly text: string;
    }[];
  }[];
}

const truth = (): Truth => JSON.parse(new TextDecoder().decode(materialBytes('samples', 'truth.json'))) as Truth;
const squeeze = (text: string): string => text.replace(/[\s\u00a0]+/gu, '');

describeMaterial('samples', () => {
  test.each(['report.html', 'page-gbk.html', 'page-utf8.html', 'page-word-utf8.html'])('%s has every cell in its place', async (name) => {
    const { tables } = truth();
    const { root } = await read(name, materialBytes('samples', name));
    const read3 = root.children.filter((block) => block.type === 'table');
    expect(read3.length).toBe(tables.length);
    tables.forEach((table, at) => {
      const block = read3[at];
      const ours =
        block === undefined
          ? []
          : block.children.flatMap((row, r) =>
              row.children.map((cell) => ({
                r,
                c: cell.column,
                rowspan: cell.rowspan,
                colspan: cell.colspan,
                text: squeeze(cell.text.text),
              })),
            );
      expect(ours).toEqual(table.cells.map(({ r, c, rowspan, colspan, text }) => ({ r, c, rowspan, colspan, text: squeeze(text) })));
    });
  });

  test.each(['report.txt', 'pasted-pipe.txt', 'pasted-tab.txt'])('%s has the text of every cell, in order', async (name) => {
    const { tables } = truth();
    const { root } = await read(name, materialBytes('samples', name));
    const ours = root.children
      .flatMap((block) => (block.type === 'table' ? cellsOf(block).map((cell) => cell.text.text) : [block.text.text]))
      .map(squeeze);
    let at = 0;
    for (const { text } of tables.flatMap((table) => table.cells)) {
      if (squeeze(text) === '') continue;
      at = ours.indexOf(squeeze(text), at) + 1;
      expect([text, at > 0]).toEqual([text, true]);
    }
  });

  test.each(['report.html', 'page-gbk.html', 'page-utf8.html', 'page-word-utf8.html', 'report.txt', 'pasted-pipe.txt'])(
    '%s has all its prose and no text of the page',
    async (name) => {
      const { blocks } = truth();
      const { source, root } = await read(name, materialBytes('samples', name));
      const texts = outlineOf(root).filter((block) => typeof block === 'string');
      for (const [kind, ...parts] of blocks) if (kind === 'p' || kind === 'title') expect(texts).toContain(parts[0]);
      expect(texts.join('').includes('首页')).toBe(false);
      expect(textsOf(root).flatMap((node) => faultsOf(source.value, node))).toEqual([]);
    },
  );
});
