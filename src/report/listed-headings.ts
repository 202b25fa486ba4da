import { fold } from '../text/fold.js';
import { isSpace } from '../text/mapped-text.js';
import { textStart } from './heading-ends.js';
import type { FoundHeading } from './headings.js';
import { markAt } from './marks.js';
import type { Piece } from './metadata.js';

/** A heading with the piece it was found in. */
interface Placed {
  readonly found: FoundHeading;
  readonly piece: number;
  readonly text: string;
}

/** What stands between two headings: words; nothing but leaders and page numbers; marks as they separate the items of a list. */
type Gap = 'words' | 'bare' | 'listed';

const enoughItems = 3;
/** Fewer later headings than these are no repetition of a list of contents. */
const enoughRepeated = 2;
const contentsLine = /(?:目\s{0,6}录|CONTENTS)\s*[：:]?\s*$/iu;
const listMarks = '、，,；;“”"《》‘’和及与';
const leaders = '.…·-—_()（）/／⋯●。|';

/**
 * The headings that are only listed, not set: those of a list of contents, of a sentence that names the parts, of a menu of
 * the page, and those that a sentence mentions while they stand on a line of their own. `isKnown` knows the words of sections.
 */
export function listedHeadings(
  pieces: readonly Piece[],
  found: readonly (readonly FoundHeading[])[],
  isKnown: (folded: string) => boolean,
): ReadonlySet<FoundHeading> {
  const listed = new Set<FoundHeading>();
  const all = placedHeadings(pieces, found);
  if (all.length <= enoughRepeated) return listed;
  let census: Census | null = null;
  for (const run of runsOf(all, pieces)) {
    census ??= censusOf(all);
    if (isList(run, census, pieces) || isMenu(run, census, isKnown)) for (const { found: heading } of run.items) listed.add(heading);
  }
  addMentions(all, listed);
  addLoose(all, listed);
  return listed;
}

function placedHeadings(pieces: readonly Piece[], found: readonly (readonly FoundHeading[])[]): Placed[] {
  return found.flatMap((headings, piece) => {
    const from = pieces[piece];
    return from?.kind === 'text' ? headings.map((heading) => ({ found: heading, piece, text: from.text.text })) : [];
  });
}

/** Headings one after the other with nothing between them that could be their contents. */
interface Run {
  readonly items: readonly Placed[];
  /** Those of the run's highest level. */
  readonly top: readonly Placed[];
  readonly marks: number;
}

function* runsOf(all: readonly Placed[], pieces: readonly Piece[]): Generator<Run> {
  let items: Placed[] = [];
  let marks = 0;
  for (const [index, placed] of all.entries()) {
    const gap = index === 0 ? 'words' : gapBetween(all[index - 1], placed, pieces);
    if (gap === 'words' || beginsAgain(items, placed)) {
      if (items.length >= enoughItems) yield runOf(items, marks);
      items = [];
      marks = 0;
    } else if (gap === 'listed') marks += 1;
    items.push(placed);
  }
  if (items.length >= enoughItems) yield runOf(items, marks);
}

function runOf(items: readonly Placed[], marks: number): Run {
  const level = Math.min(...items.map(({ found }) => found.level));
  return { items, top: items.filter(({ found }) => found.level === level), marks };
}

/** The first heading proper may follow the list at once: it has the number or the words of one of the list. */
function beginsAgain(items: readonly Placed[], placed: Placed): boolean {
  const { found } = placed;
  const first = items[0];
  if (first === undefined || found.level > first.found.level) return false;
  if (found.ordinal !== null && first.found.ordinal !== null) return found.ordinal <= first.found.ordinal;
  return first.found.ordinal !== found.ordinal || keyOf(first) === keyOf(placed);
}

/** Items set apart by the marks of a sentence; items that all come again; items below 目录. Something must be left to be the outline. */
function isList({ items, top, marks }: Run, census: Census, pieces: readonly Piece[]): boolean {
  const [first] = top;
  if (first === undefined || top.length < enoughItems) return false;
  const left = headingsUpTo(first.found.level, census.levels) - top.length;
  if (left === 0) return false;
  if (marks * 2 >= top.length - 1) return true;
  const own = countKeys(items);
  const keys = new Set(top.map(keyOf));
  const repeated = [...keys].filter((key) => (census.keys.get(key) ?? 0) > (own.get(key) ?? 0)).length;
  if (repeated >= enoughRepeated && repeated * 2 >= keys.size) return true;
  return left >= enoughRepeated && isContentsLine(first, pieces);
}

/** A numbered menu of the page before the report: none of its items is a section, several behind it are. */
function isMenu({ items, top }: Run, census: Census, isKnown: (folded: string) => boolean): boolean {
  const [first] = top;
  if (first?.found.level !== 1 || first.found.ordinal !== 1 || top.length < enoughItems) return false;
  if (first !== census.first || items.some((placed) => isKnown(keyOf(placed)))) return false;
  return [...census.keys.keys()].filter(isKnown).length >= enoughItems;
}

/** How often each heading stands in the document, and how many there are at each level. */
interface Census {
  /** The first heading of the first level. */
  readonly first: Placed | undefined;
  readonly keys: ReadonlyMap<string, number>;
  readonly levels: readonly number[];
}

function censusOf(all: readonly Placed[]): Census {
  const levels = [0, 0, 0, 0, 0];
  for (const { found } of all) levels[found.level] = (levels[found.level] ?? 0) + 1;
  return { first: all.find(({ found }) => found.level === 1), keys: countKeys(all), levels };
}

function countKeys(placed: readonly Placed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of placed) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

function headingsUpTo(level: number, counts: readonly number[]): number {
  return counts.slice(0, level + 1).reduce((sum, count) => sum + count, 0);
}

function isContentsLine({ found, piece, text }: Placed, pieces: readonly Piece[]): boolean {
  const before = text.slice(Math.max(0, found.start - 12), found.start);
  if (before.trim() !== '') return contentsLine.test(before);
  const previous = pieces[piece - 1];
  return previous?.kind === 'text' && previous.text.text.length <= 20 && contentsLine.test(previous.text.text);
}

/** A sentence that names a heading which stands elsewhere on a line of its own. */
function addMentions(all: readonly Placed[], listed: Set<FoundHeading>): void {
  const glued = all.filter((placed) => placed.found.level === 1 && !listed.has(placed.found) && !isOpening(placed));
  if (glued.length === 0) return;
  const opening = new Set(all.filter((placed) => !listed.has(placed.found) && isOpening(placed)).map(numberedKey));
  for (const placed of glued) if (opening.has(numberedKey(placed))) listed.add(placed.found);
}

/** A line with the words of a heading but no mark proper, where the same words are marked as a part elsewhere. */
function addLoose(all: readonly Placed[], listed: Set<FoundHeading>): void {
  const loose = all.filter((placed) => placed.found.level === 1 && !listed.has(placed.found) && isLoose(placed));
  if (loose.length === 0) return;
  const marked = new Set(all.filter((placed) => placed.found.level === 1 && !listed.has(placed.found) && !isLoose(placed)).map(keyOf));
  for (const placed of loose) if (marked.has(keyOf(placed))) listed.add(placed.found);
}

function isLoose({ found, text }: Placed): boolean {
  return found.unmarked || markAt(text, found.start) === null;
}

function isOpening({ found, text }: Placed): boolean {
  return found.start <= textStart(text);
}

function numberedKey(placed: Placed): string {
  return `${String(placed.found.ordinal)} ${keyOf(placed)}`;
}

/** The words of a heading without leaders and page number. */
function keyOf({ found, text }: Placed): string {
  let end = found.titleEnd;
  while (end > found.titleStart && isFiller(text.charAt(end - 1))) end -= 1;
  return fold(text.slice(found.titleStart, end));
}

function gapBetween(before: Placed | undefined, behind: Placed, pieces: readonly Piece[]): Gap {
  if (before === undefined) return 'words';
  if (before.piece === behind.piece) return gapIn(before.text, before.found.end, behind.found.start);
  let gap = gapIn(before.text, before.found.end, before.text.length);
  for (let index = before.piece + 1; index < behind.piece && gap !== 'words'; index += 1) {
    const piece = pieces[index];
    if (piece?.kind !== 'text') return 'words';
    gap = wider(gap, gapIn(piece.text.text, 0, piece.text.text.length));
  }
  return gap === 'words' ? gap : wider(gap, gapIn(behind.text, 0, behind.found.start));
}

function wider(left: Gap, right: Gap): Gap {
  if (left === 'words' || right === 'words') return 'words';
  return left === 'listed' || right === 'listed' ? 'listed' : 'bare';
}

function gapIn(text: string, start: number, end: number): Gap {
  let gap: Gap = 'bare';
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if (listMarks.includes(character)) gap = 'listed';
    else if (!isFiller(character)) return 'words';
  }
  return gap;
}

function isFiller(character: string): boolean {
  return isSpace(character.charCodeAt(0)) || (character >= '0' && character <= '9') || leaders.includes(character) || character === '#';
}
