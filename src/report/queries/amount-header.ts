import { foldFrom } from '../../text/fold.js';
import { MappedTextBuilder, sliceMapped, sourceRange } from '../../text/mapped-text.js';
import { statedUnit } from '../../text/numbers/money.js';
import type { Form, FormCell } from '../../types/form.js';
import type { MappedText, Range } from '../../types/position.js';
import type { Passage, Report } from '../../types/report.js';
import { canonicalLabel, withoutNote } from '../forms/label-text.js';

/** The unit that the heading of a column says in the document. */
export interface StatedUnit {
  readonly unit: string;
  /** The label with its unit. */
  readonly range: Range;
}

/** A heading stands so near before its figure, in characters. */
const NEAR = 600;
const LONGEST_NOTE = 16;

/** The unit that the document prints behind the label of the column of a cell; null where it prints none. */
export function unitInHeader(report: Pick<Report, 'passages'>, form: Form, cell: FormCell): StatedUnit | null {
  const label = withoutNote(canonicalLabel(cell.column.label));
  const before = textBefore(report.passages, [form.range[0], cell.range[0]]);
  const { text, at } = foldFrom(before.text, 0, before.text.length);
  const start = text.lastIndexOf(label);
  if (label === '' || start === -1) return null;
  const end = start + label.length;
  const unit = statedUnit(text.slice(end, end + LONGEST_NOTE));
  if (unit === null) return null;
  const last = text.indexOf(unit, end) + unit.length - 1;
  return { unit, range: sourceRange(before, at[start] ?? 0, (at[last] ?? 0) + 1) };
}

/** The last words of the document within a range of the source. */
function textBefore(passages: readonly Passage[], [from, to]: Range): MappedText {
  const pieces: MappedText[] = [];
  let length = 0;
  for (let index = passages.length - 1; index >= 0 && length < NEAR; index -= 1) {
    const passage = passages[index];
    if (passage === undefined || passage.range[0] >= to) continue;
    if (passage.range[1] <= from) break;
    for (const text of textsOf(passage).reverse()) {
      const piece = upTo(text, to);
      pieces.push(piece);
      length += piece.text.length;
    }
  }
  const builder = new MappedTextBuilder();
  for (const piece of pieces.reverse()) builder.append(piece);
  const all = builder.build();
  return sliceMapped(all, all.text.length - NEAR, all.text.length);
}

function textsOf(passage: Passage): MappedText[] {
  if (passage.kind !== 'table') return [passage.text];
  return passage.table.children.flatMap((row) => row.children.map((cell) => cell.text));
}

/** What of a text stands before an offset of the source, its last words alone. */
function upTo(text: MappedText, offset: number): MappedText {
  let low = 0;
  let high = text.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sourceRange(text, middle, middle)[0] < offset) low = middle + 1;
    else high = middle;
  }
  return sliceMapped(text, low - NEAR, low);
}
