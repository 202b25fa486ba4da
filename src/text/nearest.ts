import { editDistance } from './edit-distance.js';

/**
 * The candidate nearest to what was written, or undefined where none is near: at most one edit for two characters, two for
 * up to eight, three beyond. The first of equals wins; case does not count.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const limit = written.length <= 2 ? 1 : written.length <= 8 ? 2 : 3;
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(written.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
