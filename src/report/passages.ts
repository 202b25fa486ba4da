import { fold } from '../text/fold.js';
import { sliceMapped, sourceRange, trimMapped } from '../text/mapped-text.js';
import type { Table } from '../types/document.js';
import type { Passage } from '../types/report.js';
import type { SectionId } from '../types/standard.js';
import { joinBrokenHeadings } from './broken-headings.js';
import { HeadingFinder, type FoundHeading } from './headings.js';
import type { Lexicon, WordingUse } from './lexicon.js';
import { listedHeadings } from './listed-headings.js';
import type { Piece, TextPiece } from './metadata.js';

/** A heading among the passages, its offsets still in the text of the piece it was cut from. */
export interface PlacedHeading {
  /** Index into the passages. */
  readonly passage: number;
  readonly found: FoundHeading;
  readonly piece: TextPiece;
}

const enoughParts = 3;
const volumeMark = '第';

export interface CutPassages {
  readonly passages: readonly Passage[];
  readonly headings: readonly PlacedHeading[];
}

/** Cuts the pieces at their headings, in reading order. */
export function cutPassages(lines: readonly Piece[], lexicon: Lexicon): CutPassages {
  const pieces = joinBrokenHeadings(lines, lexicon);
  const finder = new HeadingFinder(lexicon);
  const found = pieces.map((piece) => {
    if (piece.kind === 'text') return finder.find(piece.text.text, piece.block.type === 'heading');
    finder.passTable(firstCells(piece.table));
    return [];
  });
  const listed = listedHeadings(pieces, found, (folded) => knowsSection(lexicon, folded));
  const set = listed.size === 0 ? found : found.map((headings) => headings.filter((heading) => !listed.has(heading)));
  dropVolumes(pieces, set, lexicon);
  promote(pieces, set, lexicon);
  const keep = headingsToKeep(set.flat(), mandatedNumbers(pieces, set, lexicon));
  const passages: Passage[] = [];
  const headings: PlacedHeading[] = [];
  pieces.forEach((piece, index) => {
    if (piece.kind === 'table')
      passages.push({ kind: 'table', table: piece.table, range: [piece.table.position.start.offset, piece.table.position.end.offset] });
    else cutPiece(piece, (set[index] ?? []).filter(keep), passages, headings);
  });
  return { passages, headings };
}

/** 第一部分 年度报告 over sections marked 一、 is no section: those have the known words, it has not. */
function dropVolumes(pieces: readonly Piece[], found: FoundHeading[][], lexicon: Lexicon): void {
  const volumes = new Set<FoundHeading>();
  let known = 0;
  for (const [index, headings] of found.entries()) {
    const piece = pieces[index];
    if (piece?.kind !== 'text') continue;
    for (const heading of headings) {
      if (heading.level !== 1 || heading.unmarked) continue;
      const isKnown = requiredUses(piece.text.text, heading, lexicon).length > 0;
      const isVolume = piece.text.text.charAt(heading.start) === volumeMark;
      if (isVolume && isKnown) return;
      if (isVolume) volumes.add(heading);
      else if (isKnown) known += 1;
    }
  }
  if (volumes.size === 0 || known < enoughParts) return;
  found.forEach((headings, index) => {
    if (headings.some((heading) => volumes.has(heading))) found[index] = headings.filter((heading) => !volumes.has(heading));
  });
}

function knowsSection(lexicon: Lexicon, folded: string): boolean {
  return (lexicon.wordings.get(folded) ?? []).some(({ id, required }) => id !== null && required);
}

function requiredUses(text: string, heading: FoundHeading, lexicon: Lexicon): readonly WordingUse[] {
  const uses = lexicon.wordings.get(fold(text.slice(heading.titleStart, heading.titleEnd))) ?? [];
  return uses.filter(({ id, required }) => id !== null && required);
}

/**
 * Where nothing is marked 一、, the parts of a report are the headings of the kind that has most of its sections: those
 * marked (一) or 1., or those without marks.
 */
function promote(pieces: readonly Piece[], found: FoundHeading[][], lexicon: Lexicon): void {
  if (found.some((headings) => headings.some((heading) => heading.level === 1 && !heading.unmarked))) return;
  const known = new Set<FoundHeading>();
  // By level of the mark; those without marks come first.
  const sections = Array.from({ length: 5 }, () => new Set<SectionId>());
  pieces.forEach((piece, index) => {
    for (const heading of found[index] ?? []) {
      if (piece.kind !== 'text') continue;
      for (const { id } of requiredUses(piece.text.text, heading, lexicon)) {
        if (id === null) continue;
        known.add(heading);
        sections[heading.unmarked ? 0 : heading.level]?.add(id);
      }
    }
  });
  const most = Math.max(...sections.map((ids) => ids.size));
  const first = sections.findIndex((ids) => ids.size === most);
  if (first <= 1 || most < enoughParts) return;
  const isPart = partTest(known);
  const alike = found.flat().filter((heading) => heading.level === first && !heading.unmarked);
  const parts = new Set(alike.filter(isPart));
  // Where headings beneath the parts are marked like these, they keep their level and so do those below them.
  const shift = parts.size < alike.length ? 0 : first - 1;
  found.forEach((headings, index) => {
    found[index] = headings.map((heading) => {
      if (parts.has(heading)) return { ...heading, level: 1 };
      return heading.unmarked || heading.level < first ? heading : { ...heading, level: heading.level - shift };
    });
  });
}

/** Parts and the headings beneath them may be marked alike: a part is known, or goes on with the numbers of the parts. */
function partTest(known: ReadonlySet<FoundHeading>): (heading: FoundHeading) => boolean {
  let last = 0;
  let beneath = 0;
  return (heading) => {
    const ordinal = heading.ordinal ?? 0;
    if (known.has(heading) || (ordinal === last + 1 && !(beneath > 0 && ordinal === beneath + 1))) {
      last = ordinal;
      beneath = 0;
      return true;
    }
    beneath = ordinal;
    return false;
  };
}

/**
 * Without marks only where nothing else has one, before the first that has, or in the place of a number that is left out;
 * lower levels only beneath a first one.
 */
function headingsToKeep(
  all: readonly FoundHeading[],
  mandated: (heading: FoundHeading) => number | null,
): (heading: FoundHeading) => boolean {
  const marked = all.findIndex((heading) => heading.level === 1 && !heading.unmarked);
  const next = nextNumbers(all);
  const kept = new Set<FoundHeading>();
  let open = marked < 0 && !all.some((heading) => heading.unmarked);
  let last = 0;
  all.forEach((heading, index) => {
    if (heading.unmarked && marked >= 0 && index > marked) {
      const ordinal = mandated(heading);
      if (ordinal === null || ordinal !== last + 1 || (next[index] ?? Infinity) <= ordinal) return;
      last = ordinal;
    } else if (heading.level === 1) last = heading.ordinal ?? last;
    if (heading.level === 1) open = true;
    if (open) kept.add(heading);
  });
  return (heading) => kept.has(heading);
}

/** For each heading the number of the next marked one of the first level. */
function nextNumbers(all: readonly FoundHeading[]): readonly number[] {
  const next: number[] = [];
  let number = Infinity;
  for (let index = all.length - 1; index >= 0; index -= 1) {
    next[index] = number;
    const heading = all[index];
    if (heading?.level === 1 && heading.ordinal !== null) number = heading.ordinal;
  }
  return next;
}

/** The number that a format mandates for a heading that bears its very title. */
function mandatedNumbers(
  pieces: readonly Piece[],
  found: readonly (readonly FoundHeading[])[],
  lexicon: Lexicon,
): (heading: FoundHeading) => number | null {
  const pieceOf = new Map(found.flatMap((headings, index) => headings.map((heading) => [heading, pieces[index]] as const)));
  return (heading) => {
    const piece = pieceOf.get(heading);
    if (piece?.kind !== 'text') return null;
    const uses = lexicon.wordings.get(fold(piece.text.text.slice(heading.titleStart, heading.titleEnd))) ?? [];
    const use = uses.find(({ wording, standard }) => wording === 'mandated' && standard.about === 'form');
    return use?.standard.sections.find((section) => section.id === use.id)?.ordinal ?? null;
  };
}

function cutPiece(piece: TextPiece, found: readonly FoundHeading[], passages: Passage[], headings: PlacedHeading[]): void {
  const { text, block } = piece;
  let at = 0;
  for (const heading of found) {
    pushText(piece, at, heading.start, passages);
    const part = sliceMapped(text, heading.start, heading.end);
    headings.push({ passage: passages.length, found: heading, piece });
    passages.push({ kind: 'heading', text: part, range: sourceRange(text, heading.start, heading.end), block });
    at = heading.end;
  }
  pushText(piece, at, text.text.length, passages);
}

function pushText(piece: TextPiece, start: number, end: number, passages: Passage[]): void {
  if (start >= end) return;
  const text = trimMapped(sliceMapped(piece.text, start, end));
  if (text.text === '' || /^[#*]+$/u.test(text.text)) return;
  passages.push({ kind: 'text', text, range: sourceRange(text), block: piece.block });
}

function* firstCells(table: Table): Iterable<string> {
  for (const row of table.children) for (const cell of row.children.slice(0, 3)) yield cell.text.text;
}
