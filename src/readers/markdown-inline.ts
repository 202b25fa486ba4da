import type { MappedText } from '../types/position.js';
import { MappedTextBuilder } from '../text/mapped-text.js';

const special = /[*_`[\]\\<&~!]/;
const asciiPunctuation = /[!-/:-@[-`{-~]/;
const punctuation = /[\p{P}\p{S}]/u;
const entity = /&(?:#|[A-Za-z])[A-Za-z0-9]{0,40};/y;
const link = /\[([^[\]()*_`\\<>!&~\n]{1,500})\]\(([^()\s<>\\&*_`[\]]{0,2000})\)/y;
const links = new RegExp(link.source, 'g');
const bareAddress = /www\.|https?:|@/i;

/**
 * Takes the marks out of one line of Markdown: `**`, `` ` ``, links, escapes. Null where there is nothing to take out,
 * undefined where the line needs the whole grammar.
 */
export function plainInline(source: string, start: number, end: number): MappedText | null | undefined {
  const line = source.slice(start, end);
  if (!special.test(line)) return null;
  if (/[*`[\\]/.test(line) && bareAddress.test(line.replace(links, ''))) return undefined;
  return new InlineScanner(source, start, end).read();
}

class InlineScanner {
  readonly #source: string;
  readonly #end: number;
  readonly #start: number;
  readonly #builder = new MappedTextBuilder();
  #at: number;
  /** Where the text not yet copied begins. */
  #from: number;
  #strong = false;
  #changed = false;

  constructor(source: string, start: number, end: number) {
    this.#source = source;
    this.#start = start;
    this.#end = end;
    this.#at = start;
    this.#from = start;
  }

  read(): MappedText | null | undefined {
    while (this.#at < this.#end) if (!this.#step()) return undefined;
    if (this.#strong) return undefined;
    if (!this.#changed) return null;
    this.#copy();
    return this.#builder.build();
  }

  /** One character or mark; false where the whole grammar is needed. */
  #step(): boolean {
    switch (this.#char(this.#at)) {
      case '\\':
        return this.#escape();
      case '`':
        return this.#code();
      case '*':
        return this.#stars();
      case '[':
        return this.#link();
      case ']':
        this.#at += 1;
        return this.#char(this.#at) !== '(';
      case '!':
        this.#at += 1;
        return this.#char(this.#at) !== '[';
      case '<':
        this.#at += 1;
        return !/[A-Za-z/!?]/.test(this.#char(this.#at));
      case '&':
        entity.lastIndex = this.#at;
        if (entity.test(this.#source)) return false;
        this.#at += 1;
        return true;
      case '~':
        this.#at += 1;
        return this.#char(this.#at) !== '~';
      case '_': {
        const inWord = isWord(this.#char(this.#at - 1)) && isWord(this.#char(this.#at + 1));
        this.#at += 1;
        return inWord;
      }
      default:
        this.#at += 1;
        return true;
    }
  }

  #escape(): boolean {
    const next = this.#char(this.#at + 1);
    if (next === '') return false;
    if (asciiPunctuation.test(next)) {
      this.#copy();
      this.#builder.add(next, this.#at, this.#at + 2);
      this.#skipTo(this.#at + 2);
    } else {
      this.#at += 1;
    }
    return true;
  }

  #code(): boolean {
    const close = this.#source.indexOf('`', this.#at + 1);
    if (close === -1 || close >= this.#end || close === this.#at + 1 || this.#char(close + 1) === '`') return false;
    const content = this.#source.slice(this.#at + 1, close);
    if (content.startsWith(' ') || content.endsWith(' ')) return false;
    this.#copy();
    this.#builder.add(content, this.#at + 1, close);
    this.#skipTo(close + 1);
    return true;
  }

  #stars(): boolean {
    if (this.#char(this.#at + 1) !== '*' || this.#char(this.#at + 2) === '*') return false;
    const before = classOf(this.#char(this.#at - 1));
    const after = classOf(this.#char(this.#at + 2));
    const opens = after !== 'space' && (after === 'word' || before !== 'word');
    const closes = before !== 'space' && (before === 'word' || after !== 'word');
    if (this.#strong ? !closes : !opens) return false;
    this.#copy();
    this.#strong = !this.#strong;
    this.#skipTo(this.#at + 2);
    return true;
  }

  #link(): boolean {
    if (this.#char(this.#at + 1) === '^') return false;
    link.lastIndex = this.#at;
    const match = link.exec(this.#source);
    if (match?.[1] === undefined || link.lastIndex > this.#end) {
      this.#at += 1;
      return true;
    }
    this.#copy();
    this.#builder.add(match[1], this.#at + 1, this.#at + 1 + match[1].length);
    this.#skipTo(this.#at + match[0].length);
    return true;
  }

  #copy(): void {
    this.#builder.add(this.#source.slice(this.#from, this.#at), this.#from, this.#at);
  }

  #skipTo(at: number): void {
    this.#at = at;
    this.#from = at;
    this.#changed = true;
  }

  /** A character of the line; empty beyond its ends. */
  #char(at: number): string {
    return at >= this.#start && at < this.#end ? (this.#source[at] ?? '') : '';
  }
}

function classOf(char: string): 'space' | 'punctuation' | 'word' {
  if (char === '' || /\s/.test(char)) return 'space';
  return punctuation.test(char) ? 'punctuation' : 'word';
}

function isWord(char: string): boolean {
  return classOf(char) === 'word';
}
