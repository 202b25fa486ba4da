/**
 * A short digest of a text: 26 hex digits, the same on every platform. It tells texts apart; it is no protection against
 * somebody who wants two to look the same.
 */
export function digest(text: string): string {
  return mix(text, 0) + mix(text, 0x9e3779b9);
}

/** 53 bits (cyrb53). */
function mix(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return ((high >>> 0) & 0x1fffff).toString(16).padStart(5, '0') + (low >>> 0).toString(16).padStart(8, '0');
}
