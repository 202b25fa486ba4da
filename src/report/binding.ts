import { similarity } from '../text/edit-distance.js';
import { fold } from '../text/fold.js';
import type { Wording } from '../types/report.js';
import type { SectionId, Standard } from '../types/standard.js';
import type { Lexicon, WordingUse } from './lexicon.js';

export interface Binding {
  readonly id: SectionId | null;
  readonly wording: Wording;
}

const unknown: Binding = { id: null, wording: 'unknown' };
/** What may stand before the wording of a heading: a year, the body that speaks. */
const leading = /^(?:(?:19|20)\d{2}年度?|本年度?|全年|(?:我|本|全)[省市县区旗局委办厅镇乡])/u;
const similarEnough = 0.7;

/** Binds titles to the sections of a standard (of any, where the edition is unknown). */
export function binderOf(lexicon: Lexicon, standard: Standard | null): (title: string) => Binding {
  const known = new Map<string, Binding>();
  return (title) => {
    const folded = fold(title).replace(/[.:]+$/u, '');
    let binding = known.get(folded);
    if (binding === undefined) known.set(folded, (binding = bind(folded, lexicon, standard)));
    return binding;
  };
}

function bind(folded: string, lexicon: Lexicon, standard: Standard | null): Binding {
  if (folded === '') return unknown;
  const exact = exactly(folded, lexicon, standard);
  if (exact !== null) return exact;
  const shorter = folded.replace(leading, '');
  const dated = shorter === folded ? null : exactly(shorter, lexicon, standard);
  if (dated !== null) return { id: dated.id, wording: dated.wording === 'mandated' ? 'accepted' : dated.wording };
  if (folded.includes('\uFFFD')) return broken(folded, lexicon, standard);
  return similar(shorter, lexicon, standard);
}

function exactly(folded: string, lexicon: Lexicon, standard: Standard | null): Binding | null {
  const uses = lexicon.wordings.get(folded);
  if (uses === undefined) return null;
  const own = uses.find((use) => use.standard === standard);
  if (own !== undefined) return { id: own.id, wording: own.wording };
  const other = foreign(uses, standard);
  if (other === null) return unknown;
  return { id: other.id, wording: standard === null ? other.wording : 'recognised' };
}

/** Wordings of other editions count for the parts that they demand, if this edition has such a part. */
function foreign(uses: readonly WordingUse[], standard: Standard | null): WordingUse | null {
  const candidates = uses.filter(
    (use) => use.id !== null && (standard === null || (use.required && standard.sections.some((section) => section.id === use.id))),
  );
  return candidates[candidates.length - 1] ?? null;
}

/** A title that lost characters to a broken encoding: what is left of it on both sides must fit. */
function broken(folded: string, lexicon: Lexicon, standard: Standard | null): Binding {
  const head = folded.slice(0, folded.indexOf('\uFFFD'));
  const tail = folded.slice(folded.lastIndexOf('\uFFFD') + 1);
  if (head.length + tail.length < 6) return unknown;
  for (const [wording, uses] of lexicon.wordings) {
    if (wording.length < head.length + tail.length || !wording.startsWith(head) || !wording.endsWith(tail)) continue;
    const use = uses.find((candidate) => candidate.standard === standard && candidate.id !== null) ?? foreign(uses, standard);
    if (use !== null) return { id: use.id, wording: 'recognised' };
  }
  return unknown;
}

function similar(folded: string, lexicon: Lexicon, standard: Standard | null): Binding {
  let best: WordingUse | null = null;
  let most = 0;
  if (folded.length < 5 || folded.length > 40) return unknown;
  for (const wording of alike(folded, lexicon)) {
    const likeness = similarity(folded, wording, Math.max(similarEnough, most));
    if (likeness <= most || likeness < similarEnough) continue;
    const uses = lexicon.wordings.get(wording) ?? [];
    const use = uses.find((candidate) => candidate.standard === standard) ?? foreign(uses, standard);
    if (use === null) continue;
    most = likeness;
    best = use;
  }
  return best === null || best.id === null ? unknown : { id: best.id, wording: 'recognised' };
}

/** Wordings that share enough pairs of characters to be near: each edit destroys two pairs at most. */
function alike(folded: string, lexicon: Lexicon): string[] {
  const pairs = lexicon.pairs();
  const shared = new Map<string, number>();
  for (let index = 0; index + 1 < folded.length; index += 1) {
    for (const wording of pairs.get(folded.slice(index, index + 2)) ?? []) shared.set(wording, (shared.get(wording) ?? 0) + 1);
  }
  const near: string[] = [];
  for (const [wording, count] of shared) {
    const length = Math.max(folded.length, wording.length);
    if (count >= length - 1 - 2 * Math.floor(length * (1 - similarEnough))) near.push(wording);
  }
  return near;
}
