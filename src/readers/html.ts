import type { Block, ChromeBlock, Root } from '../types/document.js';
import type { MappedText } from '../types/position.js';
import { LineIndex } from '../text/lines.js';
import { MappedTextBuilder, sourceRange } from '../text/mapped-text.js';
import { pageBlocks, type PageBlock } from './html-blocks.js';
import { mainBlocks } from './html-main.js';
import { tableOf } from './html-table.js';
import { parseHtml } from './html-tree.js';

/** Reads a page: the report's blocks are the children, what stands around it is chrome, the `<title>` is the name. */
export function readHtml(source: string): Root {
  const root = parseHtml(source);
  const page = pageBlocks(root);
  const index = new LineIndex(source);
  const { from, to, title } = mainBlocks(root, page);
  const children: Block[] = [];
  const chrome: ChromeBlock[] = [];
  page.blocks.forEach((block, at) => {
    const inside = (at >= from && at < to && !block.hidden) || at === title;
    if (inside) children.push(blockOf(block, index));
    else chrome.push(...chromeOf(block, index));
  });
  return { type: 'root', format: 'html', children, position: index.positionOf([0, source.length]), chrome, name: page.name };
}

/** The blocks of a piece of HTML within another format, at their places in the whole source. */
export function htmlFragment(source: string, from: number, to: number, index: LineIndex): Block[] {
  return pageBlocks(parseHtml(source.slice(from, to), from))
    .blocks.filter((block) => !block.hidden)
    .map((block) => blockOf(block, index));
}

function blockOf(block: PageBlock, index: LineIndex): Block {
  if (block.table !== null) return tableOf(block.table, index);
  const position = index.positionOf(sourceRange(block.text));
  return block.depth > 0
    ? { type: 'heading', depth: block.depth, text: block.text, position }
    : { type: 'paragraph', text: block.text, position };
}

/** A table of the page is chrome: of a row of labels and values, each label with its value; else the row as a whole. */
function chromeOf(block: PageBlock, index: LineIndex): ChromeBlock[] {
  if (block.table === null) return [{ text: block.text, position: index.positionOf(sourceRange(block.text)) }];
  return tableOf(block.table, index).children.flatMap((row) => {
    const texts = row.children.map((cell) => cell.text);
    return pairs(texts)
      .map(joinCells)
      .filter(({ text }) => text !== '')
      .map((text) => ({ text, position: index.positionOf(sourceRange(text)) }));
  });
}

function pairs(texts: readonly MappedText[]): MappedText[][] {
  if (texts.length % 2 === 1) return [[...texts]];
  return Array.from({ length: texts.length / 2 }, (_, at) => texts.slice(at * 2, at * 2 + 2));
}

function joinCells(texts: readonly MappedText[]): MappedText {
  const builder = new MappedTextBuilder();
  let end = 0;
  for (const text of texts) {
    if (text.text === '') continue;
    const [from, to] = sourceRange(text);
    if (builder.length > 0) builder.add(' ', end, from);
    builder.append(text);
    end = to;
  }
  return builder.build();
}
