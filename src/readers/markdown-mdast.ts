import type { PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import type { MappedText } from '../types/position.js';
import { MappedTextBuilder } from '../text/mapped-text.js';

const asciiPunctuation = /[!-/:-@[-`{-~]/;

/**
 * The text of a node's inline content with its way back to the source; soft and hard breaks are `\n`. Nodes that have
 * no position of their own (addresses found after parsing) follow one another from the start of the parent.
 */
export function inlineText(
  source: string,
  parent: { readonly children: readonly PhrasingContent[]; readonly position?: Position | undefined },
): MappedText {
  const writer = new Writer(source, contentStart(source, parent.position?.start.offset ?? 0));
  writer.write(parent.children);
  return writer.build();
}

class Writer {
  readonly #source: string;
  readonly #builder = new MappedTextBuilder();
  #at: number;

  constructor(source: string, at: number) {
    this.#source = source;
    this.#at = at;
  }

  build(): MappedText {
    return this.#builder.build();
  }

  write(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (start !== undefined) this.#at = start;
      if (node.type === 'text') this.#text(node.value, end);
      else if (node.type === 'inlineCode') this.#code(node.value, end ?? this.#source.length);
      else if (node.type === 'break') this.#builder.add('\n', this.#at, end ?? this.#at + 1);
      else if (node.type === 'html') this.#html(node.value, end);
      else if ('children' in node) this.write(node.children);
      if (end !== undefined) this.#at = end;
    }
  }

  #html(value: string, end: number | undefined): void {
    if (/^<br\b/i.test(value)) this.#builder.add('\n', this.#at, end ?? this.#at + value.length);
  }

  /** As long as its source, a text is its source: an address keeps its backslashes. */
  #text(value: string, end: number | undefined): void {
    if (end !== undefined && end - this.#at === value.length) this.#builder.add(value, this.#at, end);
    else this.#align(value);
  }

  /** Code has no escapes; of code over several lines, indentation is left out and line ends are spaces. */
  #code(value: string, end: number): void {
    const source = this.#source;
    const whole = source.indexOf(value, this.#at);
    if (whole !== -1 && whole + value.length <= end) {
      this.#builder.add(value, whole, whole + value.length);
      return;
    }
    let at = this.#at;
    while (at < end && source[at] === '`') at += 1;
    for (const unit of value.split('')) {
      while (at < end - 1 && source[at] !== unit && !(unit === ' ' && /[\r\n]/.test(source[at] ?? ''))) at += 1;
      this.#builder.add(unit, at, at + 1);
      at += 1;
    }
  }

  /** Text differs from its source by escapes, character references and the white space around line ends. */
  #align(value: string): void {
    const source = this.#source;
    if (!/[\\&]/.test(value) && source.startsWith(value, this.#at)) {
      this.#builder.add(value, this.#at, this.#at + value.length);
      this.#at += value.length;
      return;
    }
    let run = 0;
    let from = this.#at;
    const flush = (end: number): void => {
      this.#builder.add(value.slice(run, end), from, from + end - run);
      run = end;
    };
    let at = 0;
    while (at < value.length && this.#at < source.length) {
      const escaped = source[this.#at] === '\\' && source[this.#at + 1] === value[at] && asciiPunctuation.test(value[at] ?? '');
      if (!escaped && source[this.#at] === value[at] && !(source[this.#at] === '&' && this.#referenceEnd(value, at) > 0)) {
        this.#at += 1;
        at += 1;
        continue;
      }
      flush(at);
      const end = source[this.#at] === '&' ? this.#referenceEnd(value, at) : 0;
      if (end > 0) {
        const size = (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
        this.#builder.add(value.slice(at, at + size), this.#at, end);
        at += size;
        this.#at = end;
      } else if (escaped) {
        this.#builder.add(value.slice(at, at + 1), this.#at, this.#at + 2);
        at += 1;
        this.#at += 2;
      } else {
        this.#at += 1;
      }
      run = at;
      from = this.#at;
    }
    if (at < value.length) this.#builder.add(value.slice(run), from, this.#at);
    else flush(at);
  }

  /** Where a character reference at the current place ends, 0 where it stands for itself. */
  #referenceEnd(value: string, at: number): number {
    const match = /^&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/.exec(this.#source.slice(this.#at, this.#at + 36));
    return match === null || value.startsWith(match[0], at) ? 0 : this.#at + match[0].length;
  }
}

/** After the marks of a heading. */
function contentStart(source: string, start: number): number {
  let at = start;
  while (source.charCodeAt(at) === 35) at += 1;
  return at - start > 6 || (source.charCodeAt(at) !== 32 && source.charCodeAt(at) !== 9) ? start : at;
}
