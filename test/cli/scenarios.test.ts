import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { run, type Run } from './harness.js';

/** What a stream must hold: all of it, or parts that it has and has not. */
type Expected = string | { readonly has?: readonly string[]; readonly hasNot?: readonly string[] };

interface Scenario extends Run {
  readonly name: string;
  readonly status: number;
  readonly stdout?: Expected;
  readonly stderr?: Expected;
  readonly after?: Readonly<Record<string, Expected>>;
}

const folder = new URL('scenarios/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const scenarios = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Scenario[];
  describe(file, () => {
    test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_name, scenario) => {
      const ended = await run(scenario);
      check('stderr', ended.stderr, scenario.stderr ?? '');
      check('stdout', ended.stdout, scenario.stdout ?? '');
      expect(ended.status).toBe(scenario.status);
      for (const [path, expected] of Object.entries(scenario.after ?? {})) check(path, ended.read(path), expected);
    });
  });
}

function check(what: string, actual: string, expected: Expected): void {
  if (typeof expected === 'string') {
    expect(`${what}:\n${actual}`).toBe(`${what}:\n${expected}`);
    return;
  }
  for (const part of expected.has ?? []) expect(`${what}:\n${actual}`).toContain(part);
  for (const part of expected.hasNot ?? []) expect(`${what}:\n${actual}`).not.toContain(part);
}
