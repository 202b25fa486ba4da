import { measureBook, measureById, partitionsOf } from '../../standards/measures.js';
import { fold } from '../../text/fold.js';
import { sourceRange } from '../../text/mapped-text.js';
import type { Range } from '../../types/position.js';
import type { Quantity, QuantityGroup } from '../../types/quantity.js';
import type { Passage, Section } from '../../types/report.js';
import type { AgencyKind } from '../../types/standard.js';
import type { Draft } from './draft.js';
import { figuresOf, type Sentence } from './figures.js';
import { channelsOf, scopeOfUnit, type Frame } from './frame.js';
import { listsOf, type ListDraft } from './lists.js';
import { tiePercents } from './percents.js';
import { proseOf } from './prose.js';
import { namesUnit } from './subject.js';
import { has } from './vocabulary.js';
import { zerosOf } from './zeros.js';

/** How near words stand that tell what a list is of. */
const nearby = 80;

export interface QuantityInput {
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  /** Ranges of the source that hold forms; what stands in them is no prose. */
  readonly forms: readonly Range[];
  /** Ranges of the source whose numbers count nothing: how many parts the report says it has. */
  readonly skipped: readonly Range[];
  readonly year: number | null;
  readonly agency: { readonly name: string; readonly kind: AgencyKind } | null;
}

export interface Quantities {
  readonly quantities: readonly Quantity[];
  readonly groups: readonly QuantityGroup[];
}

/** Every number of the prose as a fact, in reading order, and which of them are listed under which. Linear in the text. */
export function readQuantities(input: QuantityInput): Quantities {
  const frame: Frame = { name: input.agency?.name ?? '', kind: input.agency?.kind ?? null, year: input.year };
  const drafts: Draft[] = [];
  const lists: ListDraft[] = [];
  for (const prose of proseOf(input.passages, input.sections, [...input.forms, ...input.skipped])) {
    const sentences = figuresOf(prose, frame);
    if (sentences.length === 0) continue;
    for (const list of readLists(sentences, frame)) lists.push(list);
    for (const sentence of sentences) {
      tiePercents(sentence.tokens, sentence.drafts);
      for (const draft of inOrder(sentence.drafts, zerosOf(prose, sentence, frame))) drafts.push(draft);
    }
  }
  const indices = new Map(drafts.map((draft, index) => [draft, index]));
  const groups = lists.map((list, index) => groupOf(list, index, indices));
  for (const { index, parts } of groups) {
    for (const part of parts) {
      const draft = drafts[part];
      if (draft !== undefined) draft.group = index;
    }
  }
  return { quantities: drafts.map((draft, index) => quantityOf(draft, index, indices)), groups };
}

/** Parts that do not say what they count are of what they are parts of. */
function readLists(sentences: readonly Sentence[], frame: Frame): ListDraft[] {
  const lists = listsOf(sentences);
  for (const { total, parts } of lists) {
    if (total?.measure === null) total.measure = wholeOf(parts);
    for (const part of parts) {
      if (part.measure !== null) continue;
      part.measure = (total ?? parts.find(({ measure }) => measure !== null))?.measure ?? null;
      takeChannels(part);
      if (part.scope !== 'own' || !namesUnit(part.subject)) continue;
      Object.assign(part, scopeOfUnit(part.subject, frame), { subject: '' });
    }
  }
  return lists;
}

/** 其中网站11条、微信11条: what it counts tells by which way. */
function takeChannels(part: Draft): void {
  const channels = channelsOf(part.tokens, measureById(part.measure)?.family);
  if (channels.length === 0 || part.channels.length > 0) return;
  const { text } = part.prose.text;
  part.channels = channels;
  for (const token of part.tokens) {
    if (channels.some((channel) => has(token, `channel:${channel}`)))
      part.subject = part.subject.replace(text.slice(token.start, token.end), '');
  }
}

/** 办结20件，其中予以公开10件…: what two parts or more make up by the law. */
function wholeOf(parts: readonly Draft[]): string | null {
  const [partition] = measureBook.partitions.filter(
    ({ parts: ids }) => parts.filter(({ measure }) => measure !== null && ids.includes(measure)).length > 1,
  );
  return partition?.wholes[0] ?? null;
}

function inOrder(drafts: readonly Draft[], zeros: readonly Draft[]): Draft[] {
  if (zeros.length === 0) return [...drafts];
  return [...drafts, ...zeros].sort((left, right) => left.number.start - right.number.start);
}

function quantityOf(draft: Draft, index: number, indices: ReadonlyMap<Draft, number>): Quantity {
  const { prose, number, said } = draft;
  const { text } = prose.text;
  return {
    index,
    kind: draft.kind,
    measure: draft.measure,
    otherMeasures: draft.otherMeasures,
    channels: draft.channels,
    scope: draft.scope,
    place: draft.place,
    period: draft.period,
    subject: draft.subject,
    value: draft.value,
    to: number.to,
    step: number.step,
    approximation: number.approximation,
    unit: number.unit,
    written: said ? 'words' : number.written,
    group: draft.group,
    about: draft.about === null ? null : (indices.get(draft.about) ?? null),
    wording: [draft.window, ...(draft.behind === null ? [] : [draft.behind])]
      .map(({ start, end }) => fold(text.slice(start, end)))
      .join(''),
    text: text.slice(number.start, number.end),
    range: sourceRange(prose.text, number.start, number.end),
    numberRange: sourceRange(prose.text, number.numberStart, number.numberEnd),
    sentence: sourceRange(prose.text, draft.sentence.start, draft.sentence.end),
    section: prose.section,
    passage: prose.passage,
  };
}

function groupOf(list: ListDraft, index: number, indices: ReadonlyMap<Draft, number>): QuantityGroup {
  const { total, parts } = list;
  const place = (draft: Draft): number => indices.get(draft) ?? -1;
  return {
    index,
    total: total === null ? null : place(total),
    parts: parts.map(place),
    marker: list.marker,
    closed: closedBy(list),
    categories: saysCategories(parts[0]),
    open: list.isOpen || list.including || total?.number.approximation != null,
    alike: isAlike(parts, total),
    overlapping: parts.every(({ channels, measure }) => channels.length > 0 && measureById(measure)?.family === 'disclosed'),
  };
}

function closedBy({ total, parts, marker, hasRest }: ListDraft): QuantityGroup['closed'] {
  if (hasRest) return 'rest';
  if (marker === 'respectively') return 'respectively';
  return coversPartition(total, parts) ? 'partition' : null;
}

function coversPartition(total: Draft | null, parts: readonly Draft[]): boolean {
  if (total?.measure == null) return false;
  return partitionsOf(total.measure).some((all) => all.every((id) => parts.some(({ measure }) => measure === id)));
}

/** Of one kind: all by channel, all by place, all results, or all named alike (…类信息). */
function isAlike(parts: readonly Draft[], total: Draft | null): boolean {
  if (parts.every(({ channels }) => channels.length > 0) || parts.every(({ scope }) => scope === 'unit')) return true;
  const measure = total?.measure ?? null;
  if (measure !== null) {
    if (partitionsOf(measure).some((all) => parts.every((part) => part.measure !== null && all.includes(part.measure)))) return true;
  }
  const endings = parts.map((part) => wordsOf(part).slice(-2));
  return parts.length > 1 && endings.every((ending) => ending.length === 2 && ending === endings[0]);
}

function wordsOf({ prose, window }: Draft): string {
  return prose.text.text.slice(window.start, window.end);
}

/** The words before the first part, or the nearest heading, say that the main classes are listed. */
function saysCategories(first: Draft | undefined): boolean {
  if (first === undefined) return false;
  const { prose, sentence, number } = first;
  const before = prose.text.text.slice(Math.max(sentence.start, number.start - nearby), number.start);
  const heading = prose.headings.slice(-nearby);
  return measureBook.lists.categories.some((word) => before.includes(word) || heading.includes(word));
}
