/** Tells for places in rising order whether they stand within a title or a short quotation; the text is looked through when first asked. */
export class Enclosures {
  readonly #text: string;
  #found: { readonly titles: Enclosure[]; readonly quotations: Enclosure[] } | null = null;
  #title = 0;
  #quotation = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isInTitle(at: number): boolean {
    const { titles } = (this.#found ??= findEnclosures(this.#text));
    this.#title = firstBehind(titles, this.#title, at);
    return (titles[this.#title]?.start ?? Infinity) <= at;
  }

  isInQuotation(at: number): boolean {
    const { quotations } = (this.#found ??= findEnclosures(this.#text));
    this.#quotation = firstBehind(quotations, this.#quotation, at);
    return (quotations[this.#quotation]?.start ?? Infinity) <= at;
  }
}

/** The first enclosure that does not end before a place, from the one at `index` on. */
function firstBehind(enclosures: readonly Enclosure[], index: number, at: number): number {
  let next = index;
  while (next < enclosures.length && (enclosures[next]?.end ?? 0) <= at) next += 1;
  return next;
}

/** What stands between a pair of marks, the marks left out. Offsets 0-based, end exclusive. */
interface Enclosure {
  readonly start: number;
  readonly end: number;
}

/** A title or a quotation that is longer was never closed. */
const LONGEST_TITLE = 200;
const LONGEST_QUOTATION = 40;

/** The titles in 《》 and the short quotations of a text, outermost and in order; none goes on behind a 。 */
function findEnclosures(text: string): { readonly titles: Enclosure[]; readonly quotations: Enclosure[] } {
  const titles: Enclosure[] = [];
  const quotations: Enclosure[] = [];
  let open: number[] = [];
  let quote = -1;
  let straight = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0xff02) {
      if (straight >= 0 && at - straight <= LONGEST_QUOTATION) {
        quotations.push({ start: straight + 1, end: at });
        straight = -1;
      } else straight = at;
    } else if (code < 0x2018) {
      if (code === 0x0a) [open, quote, straight] = [[], -1, -1];
    } else if (code === 0x300a) open.push(at);
    else if (code === 0x300b) close(titles, open.pop(), at, LONGEST_TITLE);
    else if (code === 0x201c || code === 0x300c || code === 0x300e) quote = at;
    else if (code === 0x201d || code === 0x300d || code === 0x300f) {
      if (quote >= 0) close(quotations, quote, at, LONGEST_QUOTATION);
      quote = -1;
    } else if (code === 0x3002) [open, quote, straight] = [[], -1, -1];
  }
  return { titles, quotations };
}

function close(found: Enclosure[], open: number | undefined, at: number, longest: number): void {
  if (open === undefined || at - open > longest) return;
  while ((found.at(-1)?.start ?? -1) > open) found.pop();
  found.push({ start: open + 1, end: at });
}
