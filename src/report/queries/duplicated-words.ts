import { repeatWords } from '../../standards/words.js';
import { endsAt } from '../../text/near-name.js';
import { repeatsIn, type Repeat } from '../../text/repeats.js';

/** Something said twice at once. Offsets into the text. */
export interface Duplicate {
  readonly start: number;
  readonly end: number;
  /** What is to be left of it. */
  readonly kept: string;
  /** `copy`: word for word; `pair`: once in a short and once in a long form (可通过可以通过). */
  readonly kind: 'copy' | 'pair';
}

const longest = 20;
const han = /[\u4e00-\u9fff]/g;
const onlyNumerals = /^[〇○零一二三四五六七八九十百千万亿两]+$/;

/** Words and phrases of up to twenty characters that stand twice, in order; words that the language doubles are left out. */
export function duplicatesIn(text: string): Duplicate[] {
  const copies = repeatsIn(text, longest)
    .filter((repeat) => isMistake(text, repeat))
    .map(({ start, end, length }): Duplicate => ({ start, end, kept: text.slice(start, start + length), kind: 'copy' }));
  const pairs = pairsIn(text);
  return pairs.length === 0 ? copies : [...copies, ...pairs].sort((a, b) => a.start - b.start);
}

function isMistake(text: string, { start, end, length }: Repeat): boolean {
  const word = text.slice(start, start + length);
  const characters = word.match(han)?.length ?? 0;
  if (characters < (characters === length ? 2 : 4) || /[\s/|]/.test(word)) return false;
  if (onlyNumerals.test(word) || isOneCharacter(word)) return false;
  const { natural, behind, before, endings } = repeatWords();
  if (natural.has(word + word) || (length === 2 && word.startsWith('一'))) return false;
  if (length === 2 && endings.some((ending) => text.startsWith(ending, end))) return false;
  if ((behind.get(word) ?? []).some((next) => text.startsWith(next, end))) return false;
  return !(before.get(word) ?? []).some((previous) => endsAt(text, previous, start));
}

function isOneCharacter(word: string): boolean {
  for (let index = 1; index < word.length; index += 1) if (word.charCodeAt(index) !== word.charCodeAt(0)) return false;
  return true;
}

/** 可通过可以通过, 可以通过可通过. */
function pairsIn(text: string): Duplicate[] {
  const found: Duplicate[] = [];
  for (const [short, long] of repeatWords().pairs) {
    for (let at = text.indexOf(long); at >= 0; at = text.indexOf(long, at + 1)) {
      const pair = pairAt(text, short, long, at);
      if (pair !== null) found.push(pair);
    }
  }
  return found;
}

function pairAt(text: string, short: string, long: string, at: number): Duplicate | null {
  for (let length = 2; length <= 4; length += 1) {
    const behind = at + long.length;
    const verb = text.slice(behind, behind + length);
    if (verb.match(han)?.length !== length) return null;
    const kept = long + verb;
    if (endsAt(text, short + verb, at)) return { start: at - short.length - length, end: behind + length, kept, kind: 'pair' };
    if (text.startsWith(short + verb, behind + length))
      return { start: at, end: behind + length + short.length + length, kept, kind: 'pair' };
  }
  return null;
}
