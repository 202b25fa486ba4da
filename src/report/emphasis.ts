import { MappedTextBuilder } from '../text/mapped-text.js';
import type { Block, Cell, Root, Table } from '../types/document.js';
import type { MappedText } from '../types/position.js';

/** Two pairs of asterisks with words between them; two alone may hide a part of a name. */
const emphasis = /\*\*(?=\S)([^*\n]{1,200})(?<=\S)\*\*/g;

/**
 * Takes out the marks of emphasis that stand in the text as such: those of a text file, and those that Markdown does not
 * read beside Chinese punctuation (`**一、**总体情况`).
 */
export function withoutEmphasis(value: string, document: Root): Root {
  if (!value.includes('**')) return document;
  return { ...document, children: document.children.map(blockWithout) };
}

function blockWithout(block: Block): Block {
  if (block.type === 'table') return tableWithout(block);
  const text = textWithout(block.text);
  return text === block.text ? block : { ...block, text };
}

function tableWithout(table: Table): Table {
  const children = table.children.map((row) => ({
    ...row,
    children: row.children.map((cell): Cell => ({ ...cell, text: textWithout(cell.text) })),
  }));
  return { ...table, children };
}

function textWithout(mapped: MappedText): MappedText {
  if (!mapped.text.includes('**')) return mapped;
  const builder = new MappedTextBuilder();
  let at = 0;
  for (const { index, 0: whole } of mapped.text.matchAll(emphasis)) {
    builder.append(mapped, at, index).append(mapped, index + 2, index + whole.length - 2);
    at = index + whole.length;
  }
  return at === 0 ? mapped : builder.append(mapped, at).build();
}
