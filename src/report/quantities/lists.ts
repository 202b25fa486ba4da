import { isWithin, measureById, partitionsOf } from '../../standards/measures.js';
import type { QuantityGroup } from '../../types/quantity.js';
import type { Draft } from './draft.js';
import type { Sentence } from './figures.js';
import { has, type Token } from './vocabulary.js';
import { within } from './spans.js';

/** A list in the making. */
export interface ListDraft {
  readonly total: Draft | null;
  readonly parts: Draft[];
  readonly marker: QuantityGroup['marker'];
  /** Opened by 含 or 另有: what it names is a part among others that are not named. */
  readonly including: boolean;
  /** A part for the rest (其他) was read; what follows behind a comma belongs elsewhere. */
  hasRest: boolean;
  isOpen: boolean;
}

const mostHeads = 30;

interface Level {
  readonly kind: 'bracket' | 'list';
  /** The figures that may be totals here, the latest last. */
  readonly heads: readonly Draft[];
  marker: QuantityGroup['marker'];
  including: boolean;
  readonly lists: ListDraft[];
}

/** Reads which figures are parts of which: 其中, brackets, colons, 分别, and parts that by the law make up what stands before them. */
export function listsOf(sentences: readonly Sentence[]): ListDraft[] {
  const reader = new ListReader();
  for (const sentence of sentences) reader.read(sentence);
  return reader.lists.filter(({ parts }) => parts.length > 0);
}

class ListReader {
  readonly lists: ListDraft[] = [];
  #levels: Level[] = [];
  #heads: Draft[] = [];
  /** Those of the sentence before: 其中 may begin a sentence. */
  #before: Draft[] = [];
  #last: Draft | null = null;

  read({ drafts, tokens, span }: Sentence): void {
    const counts = drafts.filter(({ number }) => number.unit !== '%');
    if (counts.length === 0) return;
    this.#before = this.#heads;
    this.#heads = [];
    this.#levels = [];
    this.#last = null;
    let from = span.start;
    counts.forEach((draft, index) => {
      const next = counts[index + 1]?.number.start ?? span.end;
      this.#walk(draft.prose.text.text, tokens, from, draft.number.start);
      this.#place(draft, within(tokens, { start: from, end: draft.number.start }), opensList(tokens, draft.number.end, next));
      from = draft.number.end;
      this.#last = draft;
    });
    this.#levels.forEach(close);
  }

  /** Brackets and list words between two figures. */
  #walk(text: string, tokens: readonly Token[], start: number, end: number): void {
    const words = within(tokens, { start, end });
    let word = 0;
    for (let index = start; index < end; index += 1) {
      while (word < words.length && (words[word] as Token).start < index) word += 1;
      const token = words[word]?.start === index ? words[word] : undefined;
      if (token !== undefined) this.#word(token);
      const mark = text.charAt(index);
      if (mark === '（' || mark === '(') this.#openBracket(text, start, index);
      else if (mark === '）' || mark === ')') this.#closeBracket();
      else if (mark === '：' || mark === ':') this.#colon();
      else if (mark === '中' && this.#last !== null && isAmong(text, start, index, end)) this.#openAmong(this.#last);
    }
  }

  /** Behind a figure its parts follow; with none before, parts of a total that stands elsewhere. */
  #colon(): void {
    if (this.#last !== null) this.#openList('colon');
    else if (this.#levels.length === 0) this.#levels.push({ kind: 'list', heads: [], marker: 'colon', including: false, lists: [] });
  }

  /** 425条信息中: the number right before it is the total. */
  #openAmong(total: Draft): void {
    this.#levels.push({ kind: 'list', heads: [total], marker: 'among', including: false, lists: [] });
  }

  #word(token: Token): void {
    if (has(token, 'list:including')) this.#including();
    else if (has(token, 'list:strong')) this.#openList('among');
    else if (has(token, 'list:respectively') && this.#last !== null) this.#openList('respectively');
  }

  #openBracket(text: string, start: number, index: number): void {
    const between = text.slice(start, index).replace(/^[，,]|[，,]$/u, '');
    const behind = this.#last !== null && between.length <= 12 && !/[，。；、]/u.test(between);
    this.#levels.push({
      kind: 'bracket',
      heads: behind && this.#last !== null ? [this.#last] : [],
      marker: 'brackets',
      including: false,
      lists: [],
    });
  }

  #closeBracket(): void {
    let level = this.#levels.pop();
    while (level !== undefined && level.kind !== 'bracket') {
      close(level);
      level = this.#levels.pop();
    }
    if (level !== undefined) close(level);
  }

  #openList(marker: QuantityGroup['marker']): void {
    const top = this.#levels.at(-1);
    if (top !== undefined && top.lists.length === 0) {
      if (top.kind === 'list' || top.heads.length > 0) top.marker = top.kind === 'bracket' ? 'brackets' : marker;
      return;
    }
    const inner = top?.lists.at(-1)?.parts.at(-1);
    const heads = inner !== undefined ? [inner] : this.#heads.length > 0 ? [...this.#heads] : marker === 'among' ? this.#before : [];
    this.#levels.push({ kind: 'list', heads, marker, including: false, lists: [] });
  }

  #including(): void {
    const top = this.#levels.at(-1);
    if (top !== undefined && top.lists.length === 0) top.including = true;
    else if (top === undefined || top.kind === 'list')
      this.#levels.push({ kind: 'list', heads: this.#last === null ? [] : [this.#last], marker: 'none', including: true, lists: [] });
  }

  #place(draft: Draft, gap: readonly Token[], hasOwnList: boolean): void {
    this.#leaveLists(draft, gap, hasOwnList);
    const level = this.#levels.at(-1);
    if (level === undefined) {
      if (!this.#partition(draft) && !this.#totalBehind(draft, gap)) this.#addHead(draft);
      return;
    }
    if (level.kind === 'list' && level.marker === 'colon' && level.heads.length === 0) {
      this.#addPart(level, null, draft, gap);
      return;
    }
    const head = headFor(level, draft);
    if (head === undefined) {
      if (level.kind === 'list' && level.heads.length > 0 && level.lists.length === 0) this.#addHead(draft);
      return;
    }
    this.#addPart(level, head, draft, gap);
  }

  /** The latest few: no list has its total farther away. */
  #addHead(draft: Draft): void {
    this.#heads.push(draft);
    if (this.#heads.length > mostHeads) this.#heads.shift();
  }

  /** A figure that begins something new ends the lists before it. */
  #leaveLists(draft: Draft, gap: readonly Token[], hasOwnList: boolean): void {
    for (let level = this.#levels.at(-1); level !== undefined && level.kind === 'list'; level = this.#levels.at(-1)) {
      if (!endsList(level, draft, gap, hasOwnList)) return;
      close(level);
      this.#levels.pop();
    }
  }

  /** Without any list word: 共计81件，涉及自然人80件、商业企业1件. */
  #partition(draft: Draft): boolean {
    const head = this.#heads.at(-1);
    if (head === undefined || draft.measure === null || head.measure === null || draft.measure === head.measure) return false;
    if (head.number.unit !== draft.number.unit || !inPartition(draft.measure, head.measure)) return false;
    const level: Level = { kind: 'list', heads: [head], marker: 'none', including: false, lists: [] };
    this.#levels.push(level);
    this.#addPart(level, head, draft, []);
    return true;
  }

  /** 网上申请3件、信函申请2件，共5件: a total behind its parts, told by no words but that it is one. */
  #totalBehind(draft: Draft, gap: readonly Token[]): boolean {
    if (draft.match !== null || draft.subject !== '' || !gap.some((token) => has(token, 'list:total'))) return false;
    const parts = this.#heads.filter(({ number }) => number.unit === draft.number.unit);
    const [first] = parts;
    if (first === undefined || parts.length < 2 || parts.length !== this.#heads.length) return false;
    if (parts.every(({ measure }) => measure === first.measure)) draft.measure = first.measure;
    this.lists.push({
      total: draft,
      parts: [...parts],
      marker: 'respectively',
      including: false,
      hasRest: false,
      isOpen: parts.some(({ number }) => number.approximation !== null),
    });
    this.#heads = [draft];
    return true;
  }

  #addPart(level: Level, head: Draft | null, draft: Draft, gap: readonly Token[]): void {
    let list = level.lists.find(({ total }) => total === head);
    if (list === undefined) {
      list = { total: head, parts: [], marker: level.marker, including: level.including, hasRest: false, isOpen: false };
      level.lists.push(list);
      this.lists.push(list);
    }
    list.parts.push(draft);
    if (isRest(draft, gap)) list.hasRest = true;
    if (draft.number.approximation !== null || saysMore(draft)) list.isOpen = true;
  }
}

function close(level: Level): void {
  // What was opened by 含 names some parts only.
  for (const list of level.lists) if (list.including) list.isOpen = true;
}

function opensList(tokens: readonly Token[], start: number, end: number): boolean {
  return within(tokens, { start, end }).some((token) => has(token, 'list:strong'));
}

function headFor(level: Level, draft: Draft): Draft | undefined {
  const heads = level.heads.filter(
    (head) => head.number.unit === draft.number.unit || (draft.number.unit === null && hasParts(level, head)),
  );
  const { measure } = draft;
  const own = heads.findLast((head) => measure !== null && head.measure !== null && isWithin(measure, head.measure));
  return own ?? heads.findLast((head) => isKin(draft, head));
}

function hasParts({ lists }: Level, head: Draft): boolean {
  return lists.some(({ total }) => total === head);
}

/** Whether a figure may be a part of another by what the two count. */
function isKin(part: Draft, whole: Draft): boolean {
  if (part.measure === null || whole.measure === null || part.measure === whole.measure) return true;
  if (isWithin(part.measure, whole.measure)) return true;
  const family = measureById(part.measure)?.family;
  return family === undefined || family === measureById(whole.measure)?.family || family !== 'disputes';
}

function endsList(level: Level, draft: Draft, gap: readonly Token[], hasOwnList: boolean): boolean {
  const list = level.lists.at(-1);
  if (list === undefined) return false;
  const { text } = draft.prose.text;
  const between = text.slice(draft.gap.start, draft.number.start);
  const semicolon = /[；;]/u.test(between);
  const comma = /[，,]/u.test(between);
  if (semicolon && (hasOwnList || list.isOpen)) return true;
  if ((semicolon || comma) && gap.some((token) => has(token, 'list:total'))) return true;
  if ((semicolon || comma) && list.hasRest && !isSibling(draft, list)) return true;
  if ((semicolon || comma) && gap.some((token) => has(token, 'period:thisYear'))) return true;
  return (
    (semicolon || comma) &&
    list.total !== null &&
    headFor(level, draft) === undefined &&
    draft.number.unit === list.parts.at(-1)?.number.unit
  );
}

/** 主动公开的425条政府信息中，… and 对95件申请中的3件, 新收8件中办结7件. */
function isAmong(text: string, start: number, index: number, end: number): boolean {
  if (index - start > 12 || /[，,。；;、（(]/u.test(text.slice(start, index))) return false;
  return /[，,：:的有]/u.test(text.charAt(index + 1)) || !/[，,。；;、（(]/u.test(text.slice(index + 1, end));
}

/** Counts what the parts before it count. */
function isSibling(draft: Draft, { total, parts }: ListDraft): boolean {
  const last = parts.at(-1);
  if (draft.measure === null || draft.measure === last?.measure) return true;
  return total?.measure != null && partitionsOf(total.measure).some((all) => all.includes(draft.measure ?? ''));
}

function inPartition(part: string, whole: string): boolean {
  return partitionsOf(whole).some((parts) => parts.includes(part));
}

/** 其他方式公开1325条, 其余16件: the first word of the part says that it is what is left. */
function isRest(draft: Draft, gap: readonly Token[]): boolean {
  const words = draft.tokens.length > 0 ? draft.tokens : gap;
  const { text } = draft.prose.text;
  const start = text.slice(draft.window.start, draft.window.start + 3);
  if (/^(?:其他|其它|其余|剩余)/u.test(start)) return true;
  return words.some(
    (token) => has(token, 'list:rest') || token.tags.includes('channel:otherWay') || token.tags.includes('channel:otherRequestWay'),
  );
}

function saysMore({ prose, number }: Draft): boolean {
  return prose.text.text.charAt(number.end) === '等';
}
