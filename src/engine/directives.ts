import type { LineIndex } from '../text/lines.js';
import { nearest } from '../text/nearest.js';
import type { Directive } from '../types/document.js';
import type { DirectiveUse, Finding, SuppressedFinding, Suppression } from '../types/rule.js';
import { Spans, type Claim } from './directive-spans.js';

/** What the directives have to know of the file and of the rules. */
export interface DirectiveFrame {
  readonly value: string;
  readonly lines: LineIndex;
  /** Ids of all rules, those that are off as well. */
  readonly known: ReadonlySet<string>;
}

export interface Sifted {
  readonly findings: Finding[];
  readonly suppressed: SuppressedFinding[];
}

/** Directives of one scope by the rule they name; `all` speaks of every rule. The first of equals holds. */
interface Claims {
  all: Claim | undefined;
  readonly byRule: Map<string, Claim>;
}

// Names that are longer than any rule's are not compared with them.
const longestName = 64;

/** The directives of a file and what they did so far. */
export class DirectiveLedger {
  readonly #directives: readonly Directive[];
  readonly #frame: DirectiveFrame;
  readonly #file: Claims = noClaims();
  readonly #lines = new Map<number, Claims>();
  readonly #spans: Spans;
  /** Directives that speak of all rules and the names of those that do not: what has had an effect. */
  readonly #used = new Set<object>();
  /** What was told last, and how much had had an effect then. */
  #told: { readonly size: number; readonly uses: readonly DirectiveUse[] } | undefined;
  readonly #near = new Map<string, string | null>();

  constructor(directives: readonly Directive[], frame: DirectiveFrame) {
    this.#directives = directives;
    this.#frame = frame;
    this.#spans = new Spans(directives, frame.value);
    for (const claim of this.#spans.ended) this.#used.add(claim);
    const targets = new Targets(directives, frame);
    for (const directive of directives) {
      if (directive.action !== 'disable' || directive.scope === 'block') continue;
      if (directive.scope === 'file') enter(this.#file, directive);
      else for (const line of targets.of(directive)) this.#enterLine(line, directive);
    }
  }

  /**
   * Parts findings into those that stay and those that a directive suppresses. `named` findings yield only to a directive
   * that names their rule. A failure of gklint itself always stays.
   */
  sift(findings: readonly Finding[], named = false): Sifted {
    const stay: Finding[] = [];
    const suppressed: SuppressedFinding[] = [];
    for (const finding of findings) {
      const claims = finding.fatal === true || finding.ruleId === null ? [] : this.#claimsOn(finding, finding.ruleId, named);
      for (const { key } of claims) this.#used.add(key);
      if (claims.length === 0) stay.push(finding);
      else suppressed.push({ ...finding, suppressions: claims.map(suppressionOf) });
    }
    return { findings: stay, suppressed };
  }

  /** `failed` are the rules that failed on this file; the same in each call. */
  uses(failed: ReadonlySet<string>): readonly DirectiveUse[] {
    if (this.#told?.size !== this.#used.size) {
      this.#told = { size: this.#used.size, uses: this.#directives.map((directive) => this.#useOf(directive, failed)) };
    }
    return this.#told.uses;
  }

  #useOf(directive: Directive, failed: ReadonlySet<string>): DirectiveUse {
    const rules = directive.rules.map((entry) => {
      const { name, range } = entry;
      const known = this.#frame.known.has(name);
      const near = known ? null : this.#nearestTo(name);
      return { name, range, known, nearest: near, used: this.#used.has(entry), failed: failed.has(name) };
    });
    return { directive, rules, used: rules.length === 0 ? this.#used.has(directive) : rules.some((rule) => rule.used) };
  }

  #nearestTo(name: string): string | null {
    let near = this.#near.get(name);
    if (near === undefined) {
      near = name.length > longestName ? null : (nearest(name, this.#frame.known) ?? null);
      this.#near.set(name, near);
    }
    return near;
  }

  #claimsOn(finding: Finding, rule: string, named: boolean): Claim[] {
    const inLine = this.#lines.get(finding.line);
    const claims = [
      ...(named ? [] : [this.#file.all, this.#spans.allAt(finding.range[0], rule), inLine?.all]),
      this.#file.byRule.get(rule),
      this.#spans.ruleAt(finding.range[0], rule),
      inLine?.byRule.get(rule),
    ];
    return claims.filter((claim) => claim !== undefined);
  }

  #enterLine(line: number, directive: Directive): void {
    let claims = this.#lines.get(line);
    if (claims === undefined) this.#lines.set(line, (claims = noClaims()));
    enter(claims, directive);
  }
}

function noClaims(): Claims {
  return { all: undefined, byRule: new Map() };
}

function enter(claims: Claims, directive: Directive): void {
  if (directive.rules.length === 0) claims.all ??= { directive, key: directive };
  for (const entry of directive.rules) {
    if (!claims.byRule.has(entry.name)) claims.byRule.set(entry.name, { directive, key: entry });
  }
}

function suppressionOf({ directive }: Claim): Suppression {
  return { kind: 'directive', justification: directive.reason };
}

/** The lines that directives of a line or the next one speak of. */
class Targets {
  readonly #frame: DirectiveFrame;
  /** Lines on which nothing but directives stands. */
  readonly #taken = new Set<number>();
  /** First line after a run of blank lines and directives, by each line of the run: none is walked twice. */
  readonly #after = new Map<number, number>();

  constructor(directives: readonly Directive[], frame: DirectiveFrame) {
    this.#frame = frame;
    for (const { alone, range } of directives) {
      if (!alone) continue;
      const { start, end } = frame.lines.positionOf(range);
      for (let line = start.line; line <= end.line; line += 1) this.#taken.add(line);
    }
  }

  /** Of `next-line`: the next line with text and the blank ones before it, since what is missing may be said of those. */
  *of({ scope, range }: Directive): Generator<number> {
    const { start, end } = this.#frame.lines.positionOf(range);
    if (scope === 'line') {
      for (let line = start.line; line <= end.line; line += 1) yield line;
      return;
    }
    const next = this.#textAfter(end.line);
    // What is missing at the end of the text is said of its last line.
    if (next === end.line) yield end.line;
    for (let line = Math.max(end.line + 1, next - nearLines); line <= next; line += 1) yield line;
  }

  #textAfter(from: number): number {
    const { lines } = this.#frame;
    const passed: number[] = [];
    let line = from + 1;
    while (line <= lines.lineCount && (this.#taken.has(line) || this.#isBlank(line))) {
      const known = this.#after.get(line);
      if (known !== undefined) {
        line = known;
        break;
      }
      passed.push(line);
      line += 1;
    }
    const found = Math.min(line, lines.lineCount);
    for (const each of passed) this.#after.set(each, found);
    return found;
  }

  #isBlank(line: number): boolean {
    const { lines, value } = this.#frame;
    return value.slice(lines.startOf(line), line < lines.lineCount ? lines.startOf(line + 1) : value.length).trim() === '';
  }
}

/** So many blank lines before the next line of text belong to it. */
const nearLines = 20;
