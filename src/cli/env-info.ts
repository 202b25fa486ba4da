import { release, type } from 'node:os';
import pkg from '../../package.json' with { type: 'json' };
import type { EngineParts } from '../engine/index.js';

/** What a report of a fault should say of the program and the machine. */
export function envInfo({ rules, standards }: EngineParts): string {
  const lines = [
    ['gklint', pkg.version],
    [
      'Node.js',
      `${process.version} (V8 ${process.versions.v8}, ICU ${process.versions.icu ?? '-'}, Unicode ${process.versions.unicode ?? '-'})`,
    ],
    ['OS', `${type()} ${release()} ${process.arch}`],
    ['rules', String(rules.length)],
    ['editions', standards.all.map(({ id }) => id).join(' ')],
  ];
  return lines.map(([name, value]) => `${name ?? ''}: ${value ?? ''}\n`).join('');
}
