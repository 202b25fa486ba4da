import type { Rule } from '../types/rule.js';

/**
 * The rule under its full name. It is given a report that it cannot change, since other rules read the same one; where it
 * fails, the plugin is named. `siblings` are the rules of the plugin by their short names.
 */
export function guarded(rule: Rule, plugin: string, from: string, siblings: readonly string[]): Rule {
  const { folds, id, ...meta } = rule.meta;
  return {
    origin: `plugin ${plugin}: ${from}`,
    meta: {
      ...meta,
      id: `${plugin}/${id}`,
      ...(folds === undefined ? {} : { folds: folds.map((other) => (siblings.includes(other) ? `${plugin}/${other}` : other)) }),
    },
    check(context) {
      deepFreeze(context.report);
      deepFreeze(context.options);
      return rule.check(context);
    },
  };
}

/** Freezes what a value leads to: plain objects, arrays and the contents of maps. */
export function deepFreeze(value: unknown): void {
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null || frozen.has(next)) continue;
    frozen.add(next);
    if (ArrayBuffer.isView(next)) continue;
    if (next instanceof Map) {
      for (const [key, each] of next) waiting.push(key, each);
      lock(next, ['set', 'delete', 'clear']);
    } else if (next instanceof Set) {
      waiting.push(...(next as Set<unknown>));
      lock(next, ['add', 'delete', 'clear']);
    }
    for (const part of Object.values(next) as unknown[]) waiting.push(part);
    Object.freeze(next);
  }
}

const frozen = new WeakSet<object>();

function lock(collection: object, names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(collection, name, {
      value: () => {
        throw new TypeError('a report cannot be changed');
      },
    });
  }
}
