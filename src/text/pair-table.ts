/** Two-byte encodings, whose tables are taken from the decoder of the platform. */
export type PairEncoding = 'gbk' | 'gb18030' | 'big5';

/** The bytes of characters: two of them in one number, the first in the high byte. */
export interface PairTable {
  /** By UTF-16 unit; 0 where there are none. */
  readonly units: Uint16Array;
  /** By code point, beyond U+FFFF. */
  readonly others: ReadonlyMap<number, number>;
}

const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
/** Leads of Big5 before this one are of Hong Kong's additions, which no writer uses (WHATWG Encoding, index Big5 pointer). */
const FIRST_BIG5_LEAD = 0xa1;
/** Characters that Big5 has twice and writers take the second of. */
const secondOfTwo: ReadonlySet<number> = new Set([0x2550, 0x255e, 0x2561, 0x256a, 0x5341, 0x5345]);
const REPLACEMENT = 0xfffd;

/** Decodes every pair of bytes once. Where a character has several, its first counts. */
export function buildPairTable(encoding: PairEncoding): PairTable {
  const units = new Uint16Array(0x10000);
  const others = new Map<number, number>();
  const decoder = new TextDecoder(encoding);
  const trails = trailsOf(encoding);
  const row = new Uint8Array(2 * trails.length);
  for (let lead = encoding === 'big5' ? FIRST_BIG5_LEAD : FIRST_LEAD; lead <= LAST_LEAD; lead += 1) {
    trails.forEach((trail, index) => {
      row[index * 2] = lead;
      row[index * 2 + 1] = trail;
    });
    const decoded = decoder.decode(row);
    // A pair that is no character gives other than one unit and would shift the row: then one by one.
    const isEven = decoded.length === trails.length && !/\p{Surrogate}|[\u{10000}-\u{10ffff}]/u.test(decoded);
    trails.forEach((trail, index) => {
      const point = isEven ? decoded.charCodeAt(index) : onlyPoint(decoder.decode(new Uint8Array([lead, trail])));
      if (point <= 0x7f || point === REPLACEMENT || isUnassigned(point, encoding)) return;
      const pair = lead * 256 + trail;
      if (point > 0xffff) others.set(point, others.get(point) ?? pair);
      else if (units[point] === 0 || (encoding === 'big5' && secondOfTwo.has(point))) units[point] = pair;
    });
  }
  return { units, others };
}

function trailsOf(encoding: PairEncoding): number[] {
  const trails: number[] = [];
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const isNone = encoding === 'big5' ? trail > 0x7e && trail < 0xa1 : trail === 0x7f;
    if (!isNone) trails.push(trail);
  }
  return trails;
}

/** The only character of a text; U+FFFD where there are several. */
function onlyPoint(text: string): number {
  const point = text.codePointAt(0) ?? REPLACEMENT;
  return text.length === (point > 0xffff ? 2 : 1) ? point : REPLACEMENT;
}

/** What platforms give for bytes that Big5 leaves empty. */
function isUnassigned(point: number, encoding: PairEncoding): boolean {
  return encoding === 'big5' && ((point >= 0x80 && point <= 0x9f) || (point >= 0xe000 && point <= 0xf8ff));
}
