import { escapePointer } from '../text/json-pointer.js';

/** A JSON text that does not hold. `offset` is 0-based; `found` what stands there, empty at the end of the text. */
export class JsonFault extends Error {
  override name = 'JsonFault';

  constructor(
    readonly offset: number,
    readonly found: string,
    readonly kind: JsonFaultKind,
  ) {
    super(kind);
  }
}

export type JsonFaultKind =
  | 'value'
  | 'key'
  | 'colon'
  | 'comma'
  | 'trailing-comma'
  | 'comment'
  | 'single-quote'
  | 'string'
  | 'escape'
  | 'number'
  | 'end'
  | 'duplicate-key'
  | 'depth';

export interface ParsedJson {
  readonly value: unknown;
  /** Offset of the key (or element) that a JSON pointer names; 0 where there is none. */
  offsetOf(pointer: string): number;
}

const maximalDepth = 100;
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Reads JSON and keeps where everything stands, so that a wrong key is shown at its line. Throws a `JsonFault`. */
export function parseJson(text: string): ParsedJson {
  const reader = new JsonReader(text);
  const value = reader.document();
  return { value, offsetOf: (pointer) => reader.offsets.get(pointer) ?? 0 };
}

class JsonReader {
  readonly offsets = new Map<string, number>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    if (text.startsWith('\ufeff')) this.#at = 1;
  }

  document(): unknown {
    const value = this.#value('', 0);
    this.#skip();
    if (this.#at < this.#text.length) throw this.#fault('end');
    return value;
  }

  #value(pointer: string, depth: number): unknown {
    this.#skip();
    if (depth > maximalDepth) throw this.#fault('depth');
    const character = this.#text[this.#at];
    if (character === '{') return this.#object(pointer, depth);
    if (character === '[') return this.#array(pointer, depth);
    if (character === '"') return this.#string();
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    return this.#number();
  }

  #object(pointer: string, depth: number): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    this.#at += 1;
    for (let isFirst = true; !this.#closes('}', isFirst); isFirst = false) {
      this.#skip();
      const start = this.#at;
      if (this.#text[start] !== '"') throw this.#fault(this.#text[start] === "'" ? 'single-quote' : 'key');
      const key = this.#string();
      if (entries.has(key)) throw new JsonFault(start, key, 'duplicate-key');
      const child = `${pointer}/${escapePointer(key)}`;
      this.offsets.set(child, start);
      this.#skip();
      if (this.#text[this.#at] !== ':') throw this.#fault('colon');
      this.#at += 1;
      entries.set(key, this.#value(child, depth + 1));
    }
    return Object.fromEntries(entries);
  }

  #array(pointer: string, depth: number): unknown[] {
    const items: unknown[] = [];
    this.#at += 1;
    while (!this.#closes(']', items.length === 0)) {
      this.#skip();
      const child = `${pointer}/${String(items.length)}`;
      this.offsets.set(child, this.#at);
      items.push(this.#value(child, depth + 1));
    }
    return items;
  }

  /** Reads what stands between members: true at the closing bracket, false after the comma before the next. */
  #closes(bracket: string, isFirst: boolean): boolean {
    this.#skip();
    if (this.#text[this.#at] === bracket) {
      this.#at += 1;
      return true;
    }
    if (isFirst) return false;
    if (this.#text[this.#at] !== ',') throw this.#fault('comma');
    const comma = this.#at;
    this.#at += 1;
    this.#skip();
    if (this.#text[this.#at] === bracket) throw new JsonFault(comma, ',', 'trailing-comma');
    return false;
  }

  #string(): string {
    const start = this.#at;
    for (let at = start + 1; at < this.#text.length; at += 1) {
      const character = this.#text[at];
      if (character === '\\') at += 1;
      else if (character === '"') {
        this.#at = at + 1;
        return this.#unquote(start);
      } else if (character === '\n' || character === '\r') break;
    }
    throw new JsonFault(start, '"', 'string');
  }

  #unquote(start: number): string {
    try {
      return JSON.parse(this.#text.slice(start, this.#at)) as string;
    } catch {
      throw new JsonFault(start, this.#text.slice(start, Math.min(this.#at, start + 20)), 'escape');
    }
  }

  #number(): number {
    numberPattern.lastIndex = this.#at;
    const match = numberPattern.exec(this.#text);
    if (match === null) throw this.#fault(this.#text[this.#at] === "'" ? 'single-quote' : 'value');
    this.#at += match[0].length;
    if (/[\w.+-]/.test(this.#text[this.#at] ?? '')) throw this.#fault('number');
    return Number(match[0]);
  }

  #skip(): void {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
    if (this.#text.startsWith('//', this.#at) || this.#text.startsWith('/*', this.#at)) throw this.#fault('comment');
  }

  #fault(kind: JsonFaultKind): JsonFault {
    const code = this.#text.codePointAt(this.#at);
    return new JsonFault(this.#at, code === undefined ? '' : String.fromCodePoint(code), kind);
  }
}
