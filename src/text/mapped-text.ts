import type { MappedText, Range } from '../types/position.js';

/** Where the only stretch of a text begins. */
const atStart: readonly number[] = [0];

/** The source between two offsets, unchanged. */
export function mappedSlice(source: string, start: number, end: number): MappedText {
  return { text: source.slice(start, end), at: atStart, from: [start], to: [end] };
}

export const emptyText: MappedText = { text: '', at: [0], from: [0], to: [0] };

/** Builds a text out of stretches of the source, each as it stands or replaced. */
export class MappedTextBuilder {
  #text = '';
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  get length(): number {
    return this.#text.length;
  }

  get text(): string {
    return this.#text;
  }

  /** Appends `text`, which stands for the source between `from` and `to`. */
  add(text: string, from: number, to: number): this {
    if (text === '') return this;
    const last = this.#at.length - 1;
    const straight = text.length === to - from;
    if (last >= 0 && straight && this.#to[last] === from && this.#isStraight(last)) {
      this.#to[last] = to;
    } else {
      this.#at.push(this.#text.length);
      this.#from.push(from);
      this.#to.push(to);
    }
    this.#text += text;
    return this;
  }

  /** Appends a part of another mapped text. */
  append(mapped: MappedText, start = 0, end = mapped.text.length): this {
    let index = stretchAt(mapped, start);
    while (index < mapped.at.length && (mapped.at[index] ?? 0) < end) {
      const stretchStart = Math.max(start, mapped.at[index] ?? 0);
      const stretchEnd = Math.min(end, mapped.at[index + 1] ?? mapped.text.length);
      if (stretchStart < stretchEnd) {
        const [from, to] = sourceRange(mapped, stretchStart, stretchEnd);
        this.add(mapped.text.slice(stretchStart, stretchEnd), from, to);
      }
      index += 1;
    }
    return this;
  }

  build(): MappedText {
    if (this.#at.length === 0) return emptyText;
    return { text: this.#text, at: this.#at, from: this.#from, to: this.#to };
  }

  #isStraight(index: number): boolean {
    return this.#text.length - (this.#at[index] ?? 0) === (this.#to[index] ?? 0) - (this.#from[index] ?? 0);
  }
}

/** Where the part `[start, end)` of the text stands in the source. An empty part gives an empty range. */
export function sourceRange(mapped: MappedText, start = 0, end = mapped.text.length): Range {
  const from = sourceStart(mapped, start);
  if (end <= start) return [from, from];
  const index = stretchAt(mapped, end - 1);
  const stretchEnd = mapped.at[index + 1] ?? mapped.text.length;
  if (end >= stretchEnd || !isStraight(mapped, index)) return [from, Math.max(from, mapped.to[index] ?? from)];
  return [from, (mapped.from[index] ?? 0) + end - (mapped.at[index] ?? 0)];
}

/** A part of a mapped text, mapped itself. */
export function sliceMapped(mapped: MappedText, start: number, end: number): MappedText {
  if (start <= 0 && end >= mapped.text.length) return mapped;
  if (mapped.at.length === 1 && isStraight(mapped, 0)) {
    const from = mapped.from[0] ?? 0;
    const low = Math.max(0, start);
    const high = Math.max(low, Math.min(end, mapped.text.length));
    return { text: mapped.text.slice(low, high), at: [0], from: [from + low], to: [from + high] };
  }
  const builder = new MappedTextBuilder().append(mapped, Math.max(0, start), Math.min(end, mapped.text.length));
  if (builder.length > 0) return builder.build();
  const at = sourceStart(mapped, start);
  return { text: '', at: [0], from: [at], to: [at] };
}

/** Without white space at both ends. */
export function trimMapped(mapped: MappedText): MappedText {
  const { text } = mapped;
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return sliceMapped(mapped, start, end);
}

/** White space of reports: ASCII, NBSP, ideographic, zero-width, BOM. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0xfeff ||
    code === 0x202f
  );
}

function sourceStart(mapped: MappedText, offset: number): number {
  if (offset >= mapped.text.length) return mapped.to[mapped.to.length - 1] ?? 0;
  const index = stretchAt(mapped, offset);
  const from = mapped.from[index] ?? 0;
  return isStraight(mapped, index) ? from + offset - (mapped.at[index] ?? 0) : from;
}

function stretchAt(mapped: MappedText, offset: number): number {
  let low = 0;
  let high = mapped.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((mapped.at[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isStraight(mapped: MappedText, index: number): boolean {
  const length = (mapped.at[index + 1] ?? mapped.text.length) - (mapped.at[index] ?? 0);
  return length === (mapped.to[index] ?? 0) - (mapped.from[index] ?? 0);
}
