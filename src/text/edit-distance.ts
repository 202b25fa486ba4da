/**
 * Levenshtein distance (UTF-16 units), or `bound + 1` where it is larger than `bound`. O(length × bound).
 */
export function editDistance(left: string, right: string, bound: number): number {
  if (left === right) return 0;
  if (Math.abs(left.length - right.length) > bound) return bound + 1;
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const from = Math.max(1, row - bound);
    const to = Math.min(right.length, row + bound);
    const current = new Array<number>(right.length + 1).fill(bound + 1);
    current[0] = row;
    let least = from === 1 ? row : bound + 1;
    for (let column = from; column <= to; column += 1) {
      const cost = left.charCodeAt(row - 1) === right.charCodeAt(column - 1) ? 0 : 1;
      const value = Math.min((previous[column - 1] ?? 0) + cost, (previous[column] ?? bound) + 1, (current[column - 1] ?? bound) + 1);
      current[column] = value;
      if (value < least) least = value;
    }
    if (least > bound) return bound + 1;
    previous = current;
  }
  return Math.min(previous[right.length] ?? bound + 1, bound + 1);
}

/** 1 for equal texts, 0 for texts without anything in common or farther apart than `least` allows. */
export function similarity(left: string, right: string, least = 0.5): number {
  const length = Math.max(left.length, right.length);
  if (length === 0) return 1;
  const bound = Math.floor(length * (1 - least));
  const distance = editDistance(left, right, bound);
  return distance > bound ? 0 : 1 - distance / length;
}
