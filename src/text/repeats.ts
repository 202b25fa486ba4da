/** A piece of text that stands twice or more, side by side. Offsets into the text. */
export interface Repeat {
  readonly start: number;
  /** Of the last copy. */
  readonly end: number;
  /** Length of one copy. */
  readonly length: number;
}

/** UTF-16 unit → where it stood last, counted on from text to text so that nothing need be cleared. */
const lastPlaces = new Int32Array(0x10000);
let base = 1;

/**
 * Pieces of at least two and at most `longest` UTF-16 units that are repeated at once, the shortest that repeats, in order and apart
 * from each other. Linear: only where every character stood a few places before is it worth a look.
 */
export function repeatsIn(text: string, longest: number): Repeat[] {
  const found: Repeat[] = [];
  const { length } = text;
  if (base + length > 0x7fffffff) restart();
  let from = 0;
  let told = 0;
  for (let index = 0; index <= length; index += 1) {
    if (index < length) {
      const code = text.charCodeAt(index);
      const before = (lastPlaces[code] ?? 0) - base;
      lastPlaces[code] = base + index;
      if (before >= 0 && index - before <= longest) continue;
    }
    if (index - from >= 2) told = look(text, from, index, longest, told, found);
    from = index + 1;
  }
  base += length;
  return found;
}

function restart(): void {
  lastPlaces.fill(0);
  base = 1;
}

/** Looks at a run of characters each of which stood at most `longest` places before. Returns where what was found ends. */
function look(text: string, from: number, to: number, longest: number, told: number, found: Repeat[]): number {
  let end = told;
  let index = from;
  while (index < to) {
    const repeat = repeatAt(text, index, Math.min(longest, to - index), end);
    if (repeat === null) {
      index += 1;
      continue;
    }
    found.push(repeat);
    end = repeat.end;
    index = end;
  }
  return end;
}

/** The shortest piece whose second copy begins at `at`; what was found ends at `told`. */
function repeatAt(text: string, at: number, longest: number, told: number): Repeat | null {
  for (let length = 2; length <= longest && at - length >= told; length += 1) {
    if (!isSame(text, at - length, at, length)) continue;
    let end = at + length;
    while (isSame(text, end - length, end, length)) end += length;
    return { start: at - length, end, length };
  }
  return null;
}

function isSame(text: string, left: number, right: number, length: number): boolean {
  if (right + length > text.length) return false;
  for (let index = 0; index < length; index += 1) if (text.charCodeAt(left + index) !== text.charCodeAt(right + index)) return false;
  return true;
}
