import { checkFile, type EngineParts } from '../engine/index.js';
import type { CheckOptions, FileResult, Rule } from '../types/rule.js';
import { assertCases, caseName, RuleTesterError, type Cases, type InvalidCase, type ValidCase } from './cases.js';
import { assertRendered, compareFindings, compareOutcome, fixed } from './compare.js';

export { RuleTesterError } from './cases.js';
export type { CaseFormat, Cases, ExpectedFinding, InvalidCase, ValidCase } from './cases.js';

type Describe = (name: string, body: () => void) => void;
type It = (name: string, body: () => Promise<void>) => void;

export interface RuleTesterSettings {
  /** Default: the readers and standards of gklint. */
  readonly parts?: Omit<EngineParts, 'rules'>;
  /** Default: the globals of the test runner. */
  readonly describe?: Describe;
  readonly it?: It;
}

type AnyRule = Pick<Rule, 'meta'> & { check(context: never): unknown };

/**
 * Tests one rule on texts that go the whole way: reader, recogniser, rule. Texts are taken for reports even where they are
 * fragments. Throws at once on cases that prove too little; a case that fails rejects with a {@link RuleTesterError}.
 */
export class RuleTester {
  readonly #settings: RuleTesterSettings;

  constructor(settings: RuleTesterSettings = {}) {
    this.#settings = settings;
  }

  static run(rule: AnyRule, cases: Cases): void {
    new RuleTester().run(rule, cases);
  }

  run(rule: AnyRule, cases: Cases): void {
    assertCases(rule, cases);
    const describe = this.#settings.describe ?? globalOf<Describe>('describe');
    const it = this.#settings.it ?? globalOf<It>('it');
    const tested = rule as Rule;
    describe(rule.meta.id, () => {
      describe('valid', () => {
        for (const entry of cases.valid) {
          const item = typeof entry === 'string' ? { text: entry } : entry;
          it(caseName(item), () => this.#testValid(tested, item));
        }
      });
      describe('invalid', () => {
        for (const item of cases.invalid) it(caseName(item), () => this.#testInvalid(tested, item));
      });
    });
  }

  async #testValid(rule: Rule, item: ValidCase): Promise<void> {
    const { findings, outcomes } = await runCase(rule, item, this.#settings.parts);
    compareFindings(findings, []);
    compareOutcome(outcomes[0], item.inapplicable === undefined ? 'pass' : { inapplicable: item.inapplicable });
  }

  async #testInvalid(rule: Rule, item: InvalidCase): Promise<void> {
    const { findings, outcomes, source } = await runCase(rule, item, this.#settings.parts);
    compareFindings(findings, item.errors, source ?? '');
    compareOutcome(outcomes[0], 'found');
    assertRendered(rule, findings);
    const output = fixed(source ?? '', findings);
    if (output !== item.output) {
      throw new RuleTesterError(`output: expected ${JSON.stringify(item.output) ?? 'none'}, got ${JSON.stringify(output) ?? 'none'}`);
    }
  }
}

/** Runs one rule on one text. */
export async function runCase(rule: Rule, item: ValidCase | InvalidCase, parts?: Omit<EngineParts, 'rules'>): Promise<FileResult> {
  const options: CheckOptions = {
    locale: 'zh-CN',
    rules: { [rule.meta.id]: { level: item.level ?? 'default', options: item.options ?? {} } },
    style: item.style ?? true,
    expected: true,
    assumeReport: item.assumeReport ?? true,
    encoding: 'utf-8',
    ...(item.edition === undefined ? {} : { edition: item.edition }),
    ...(item.year === undefined ? {} : { year: item.year }),
    ...(item.agencyKind === undefined ? {} : { agencyKind: item.agencyKind }),
  };
  const path = `case.${item.format ?? 'txt'}`;
  const bytes = new TextEncoder().encode(item.text);
  const given = parts ?? (await defaultParts());
  if (rule.meta.category !== 'linter') return checkFile({ ...given, rules: [rule] }, path, bytes, options);
  const { besideOthers, alone } = await import('./linter-case.js');
  const company = besideOthers(rule, options);
  return alone(rule, await checkFile({ ...given, rules: company.rules }, path, bytes, company.options));
}

let shared: Omit<EngineParts, 'rules'> | undefined;

/** Loaded once, and only where a tester brings no parts of its own. */
async function defaultParts(): Promise<Omit<EngineParts, 'rules'>> {
  const { readingParts } = await import('./reading-parts.js');
  return (shared ??= readingParts());
}

function globalOf<Value>(name: string): Value {
  const value: unknown = (globalThis as Record<string, unknown>)[name];
  if (typeof value !== 'function') throw new RuleTesterError(`no global ${name}: hand it to the RuleTester`);
  return value as Value;
}
