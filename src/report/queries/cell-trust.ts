import type { Form, FormCell } from '../../types/form.js';
import type { Report } from '../../types/report.js';

/**
 * What the sums of a form say of one of its cells. `held`: it stands in an equality, and all that it stands in hold. `open`: nothing
 * is known. `faulty`: some relation is broken and the cell may be the reason; `value` is what repairs it, null where that is not told.
 */
export type Trust = { readonly state: 'held' } | { readonly state: 'open' } | { readonly state: 'faulty'; readonly value: string | null };

const known = new WeakMap<Report['arithmetic'], ReadonlyMap<FormCell, Trust>>();
const open: Trust = { state: 'open' };
const held: Trust = { state: 'held' };

export function trustIn({ arithmetic }: Pick<Report, 'arithmetic'>, cell: FormCell): Trust {
  let trusts = known.get(arithmetic);
  if (trusts === undefined) {
    trusts = trustsOf(arithmetic);
    known.set(arithmetic, trusts);
  }
  return trusts.get(cell) ?? open;
}

function trustsOf({ results, repairs }: Report['arithmetic']): Map<FormCell, Trust> {
  const trusts = new Map<FormCell, Trust>();
  for (const { relation, outcome, left, right } of results) {
    if (outcome !== 'held' || relation.kind !== 'eq') continue;
    for (const cell of [...left.terms, ...right.terms]) trusts.set(cell, held);
  }
  for (const { cells, alternatives, relations } of repairs) {
    // A cell of a broken relation that no repair names is as good or bad as the others.
    for (const { left, right } of relations) for (const cell of [...left.terms, ...right.terms]) trusts.set(cell, open);
    for (const { cell } of alternatives.flat()) trusts.set(cell, { state: 'faulty', value: null });
    for (const { cell, value } of cells) trusts.set(cell, { state: 'faulty', value: alternatives.length === 0 ? value : null });
  }
  return trusts;
}

/** Cells of a form by the id that standards and findings use, `requests:new@total`; undefined where the form is another or lacks it. */
export function cellOf(form: Pick<Form, 'id' | 'cells'>, qualified: string): FormCell | undefined {
  const colon = qualified.indexOf(':');
  return qualified.slice(0, colon) === form.id ? form.cells.get(qualified.slice(colon + 1)) : undefined;
}
