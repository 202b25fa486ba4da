import type { StandardSet } from '../standards/index.js';
import type { Arithmetic, Form, RelationResult } from '../types/form.js';
import { relationInstances } from './arithmetic/instances.js';
import { evaluate } from './arithmetic/outcome.js';
import { repairsOf } from './arithmetic/repairs.js';

/**
 * Puts the relations of each form's own edition to its cells and finds the causes of those that are broken
 * (条例 第六条: 及时、准确地公开政府信息). Sums are exact. Results come in the order of forms and relations.
 */
export function computeArithmetic(forms: readonly Form[], standards: StandardSet): Arithmetic {
  const byForm = forms.map((form) => ({ form, results: resultsOf(form, standards) }));
  return {
    results: byForm.flatMap(({ results }) => results),
    repairs: byForm.flatMap(({ form, results }) => repairsOf(form, results)),
  };
}

function resultsOf(form: Form, standards: StandardSet): RelationResult[] {
  const relations = standards.byId(form.edition)?.relations ?? [];
  return relationInstances(form, relations).map((instance) => evaluate(instance, form));
}
