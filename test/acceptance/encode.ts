/** Bytes of a text in the encodings that gklint reads, for tests: the inverse of the platform's own decoder. */

export type TestEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export function encode(text: string, encoding: TestEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]);
  if (encoding === 'gb18030' || encoding === 'big5') return encodeDoubleByte(text, encoding);
  const bytes = [0xfeff, ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))].flatMap((unit) => [
    unit & 0xff,
    unit >> 8,
  ]);
  return Uint8Array.from(encoding === 'utf-16le' ? bytes : bytes.map((_, index) => bytes[index ^ 1] ?? 0));
}

const tables = new Map<string, Map<string, readonly number[]>>();

function encodeDoubleByte(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      const bytes = code < 0x80 ? [code] : table.get(character);
      if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}

function tableOf(encoding: string): Map<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(character).length === 1 && character !== '�' && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return table;
}
