const figure = /[\dXxＸｘ０-９]/u;

/**
 * A number with stars for all but its first and last figures. As long as what was given; what stands between the figures
 * (blanks, dashes, marks of a page) stays.
 */
export function maskFigures(written: string, first: number, last: number): string {
  const units = written.split('');
  const places = units.flatMap((unit, index) => (figure.test(unit) ? [index] : []));
  for (const place of places.slice(first, Math.max(first, places.length - last))) units[place] = '*';
  return units.join('');
}

/** Full-width figures, X, stops and dashes as plain ones; every other character stays, and so does the length. */
export function plainFigures(text: string): string {
  return /[０-９Ｘｘ－＋]/u.test(text)
    ? text.replace(/[０-９Ｘｘ－＋]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    : text;
}
