import { LineIndex } from './lines.js';

/** A place with its column counted in bytes of UTF-8; both 1-based. */
export interface BytePoint {
  readonly line: number;
  readonly column: number;
}

const step = 128;

/** Turns offsets of a text into lines and columns of its UTF-8 form. Linear in the text, whatever is asked. */
export class Utf8Columns {
  readonly #text: string;
  readonly #lines: LineIndex;
  /** Bytes before every `step`th unit. */
  readonly #bytes: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    this.#lines = new LineIndex(text);
    let before = 0;
    for (let at = 0; at < text.length; at += step) {
      before += this.#count(at, at + step);
      this.#bytes.push(before);
    }
  }

  /** The place of an offset in UTF-16 units. */
  pointAt(offset: number): BytePoint {
    const { line } = this.#lines.pointAt(offset);
    return { line, column: this.#before(Math.min(offset, this.#text.length)) - this.#before(this.#lines.startOf(line)) + 1 };
  }

  #before(offset: number): number {
    const index = Math.floor(offset / step);
    return (this.#bytes[index] ?? 0) + this.#count(index * step, offset);
  }

  /** A pair of surrogates has four bytes, two for each; a lone one is written as U+FFFD, three. */
  #count(from: number, to: number): number {
    const text = this.#text;
    const end = Math.min(to, text.length);
    let bytes = 0;
    for (let at = from; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 0x80) bytes += 1;
      else if (code < 0x800) bytes += 2;
      else if (code < 0xd800 || code >= 0xe000) bytes += 3;
      else bytes += isPaired(text, at, code) ? 2 : 3;
    }
    return bytes;
  }
}

/** Whether a surrogate has its other half beside it. */
function isPaired(text: string, at: number, code: number): boolean {
  return code < 0xdc00 ? (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 : (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
