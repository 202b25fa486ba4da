import { measureCells } from '../../standards/measure-cells.js';
import { measureBook } from '../../standards/measures.js';
import type { Quantity } from '../../types/quantity.js';

/** What the figures of one sentence so far are of: those behind them are of the same, until the sentence comes back to the agency. */
export class Narrowed {
  #toBody = false;
  #last = '';
  readonly #families = new Set<string>();

  /** Behind the figure of another body all are of that body; behind that of a part those of its family are. */
  enter({ kind, scope, place, subject }: Quantity, family: string): void {
    if (kind !== 'count') return;
    if (scope !== 'own' || place !== null) this.#toBody = true;
    else if (subject !== '') this.#families.add(family);
  }

  leave({ wording }: Quantity, family: string): void {
    if (!this.holds(family) || !ownWords().some((word) => wording.includes(word))) return;
    this.#toBody = false;
    this.#families.delete(family);
  }

  holds(family: string): boolean {
    return this.#toBody || this.#families.has(family);
  }

  /** Whether the figure goes on with what the sentence counts, though its words alone are of another family. */
  goesOn({ wording }: Quantity, family: string): boolean {
    const named = measureCells.named[family];
    const isOther = named?.behind.includes(this.#last) === true && !named.words.some((word) => wording.includes(word));
    if (!isOther) this.#last = family;
    return isOther;
  }
}

let own: readonly string[] | undefined;

/** 我区, 全市: words by which a sentence comes back to the agency itself. */
function ownWords(): readonly string[] {
  const { scopes } = measureBook;
  own ??= [
    ...scopes.own.flatMap((word) => scopes.bodies.map((body) => word + body)),
    ...scopes.area.flatMap((word) => scopes.areas.map((area) => word + area)),
  ];
  return own;
}

/** 对 9件申请中的 1件, 8件中办结 7件: some of others. 在办结的 9件中，予以公开 7件 begins a list. */
export function isSomeOf({ wording, written }: Quantity): boolean {
  return written !== 'words' && (/中的?有?$/u.test(wording) || /^[^,]{0,6}(?<![其集当])中(?![,:央心介标小国])/u.test(wording.slice(0, 8)));
}
