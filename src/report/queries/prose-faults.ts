import type { Quantity } from '../../types/quantity.js';
import type { Report } from '../../types/report.js';
import { wholeFigures } from './comparable.js';
import { figuresAgainstCells, type AgainstCells } from './figures-against-cells.js';
import { figuresAgainstFigures, type AgainstFigures } from './figures-against-figures.js';
import { handledAgainstReceived, type HandledAgainstReceived } from './handled-received.js';
import { isZero, zeroContradictions, type ZeroContradiction } from './said-zeros.js';

/** What the figures of the prose say against each other and against the forms. */
export interface ProseFaults {
  readonly handled: HandledAgainstReceived;
  readonly zeros: { readonly looked: number; readonly contradictions: readonly ZeroContradiction[] };
  readonly cells: AgainstCells;
  readonly figures: AgainstFigures;
}

const known = new WeakMap<Report, ProseFaults>();

/**
 * Every disagreement once: what cannot be comes first, then what is said not to be, then figures against the form, then figures
 * against each other. A figure that an earlier one tells of is left out of the later ones.
 */
export function proseFaults(report: Report): ProseFaults {
  const faults = known.get(report) ?? faultsOf(report);
  known.set(report, faults);
  return faults;
}

function faultsOf(report: Report): ProseFaults {
  const whole = wholeFigures(report);
  const handled = handledAgainstReceived(report, whole);
  const told = new Told(whole);
  for (const { handled: figures, received } of handled.exceeding) told.add([...figures, received]);
  const contradictions = zeroContradictions(report, told.left());
  told.add(contradictions.map(({ zero }) => zero));
  const cells = figuresAgainstCells(report, told.left());
  told.add([...cells.fitting, ...cells.mismatches.flatMap(({ places, fitting }) => [...places, ...fitting])]);
  return {
    handled,
    zeros: { looked: whole.filter(isZero).length, contradictions },
    cells,
    figures: figuresAgainstFigures(told.left()),
  };
}

/** Figures of which something was said already, and those that repeat them. */
class Told {
  readonly #whole: readonly Quantity[];
  readonly #keys = new Set<string>();

  constructor(whole: readonly Quantity[]) {
    this.#whole = whole;
  }

  add(figures: readonly Quantity[]): void {
    for (const figure of figures) this.#keys.add(keyOf(figure));
  }

  left(): Quantity[] {
    return this.#whole.filter((figure) => !this.#keys.has(keyOf(figure)));
  }
}

function keyOf({ measure, channels, period, value }: Quantity): string {
  return `${measure ?? ''} ${channels.join()} ${String(period.year)} ${value}`;
}
