import type { StandardSet } from '../standards/index.js';
import type { Arithmetic, Form } from '../types/report.js';

/** Not written yet: nothing is computed. */
export function computeArithmetic(_forms: readonly Form[], _standards: StandardSet): Arithmetic {
  return { results: [], repairs: [] };
}
