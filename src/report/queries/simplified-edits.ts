import { isHan } from '../../text/numbers/characters.js';
import type { Block } from '../../types/document.js';
import type { MappedText } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import type { Edit } from '../../types/rule.js';

/**
 * What makes the whole text simplified: a replacement for each run of characters that the reader took for others of the same
 * length. Text with pinyin or other noise within is left between them as it is.
 */
export function simplifiedEdits({ document, source }: Pick<Report, 'document' | 'source'>): Edit[] {
  return document.children.flatMap((block) => textsOf(block).flatMap((text) => editsIn(text, source.value)));
}

function textsOf(block: Block): readonly MappedText[] {
  if (block.type !== 'table') return [block.text];
  return block.children.flatMap((row) => row.children.map((cell) => cell.text));
}

function editsIn({ text, at, from, to }: MappedText, value: string): Edit[] {
  const edits: Edit[] = [];
  from.forEach((start, index) => {
    const first = at[index] ?? 0;
    const length = (at[index + 1] ?? text.length) - first;
    if (length !== (to[index] ?? start) - start) return;
    for (let offset = 0; offset < length; offset += 1) {
      const begin = offset;
      while (offset < length && differs(value, start + offset, text, first + offset)) offset += 1;
      if (offset > begin) edits.push({ range: [start + begin, start + offset], text: text.slice(first + begin, first + offset) });
    }
  });
  return edits;
}

function differs(value: string, at: number, text: string, index: number): boolean {
  const unit = value.charCodeAt(at);
  return unit !== text.charCodeAt(index) && isHan(unit) && isHan(text.charCodeAt(index));
}
