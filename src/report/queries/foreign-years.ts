import { sourceRange } from '../../text/mapped-text.js';
import type { Range } from '../../types/position.js';
import type { HeadingPassage, Report, Section, TextPassage } from '../../types/report.js';
import { isInForm } from './places.js';
import { foreignNames } from './year-naming.js';
import { headingYear, isPastPlan, isResidue, type ResidueContext } from './year-residue.js';
import { yearsIn, type YearMention } from './years-in-text.js';

/** Another year where the report's is due. `plan`: a plan for a year that is over. */
export interface ForeignYear {
  readonly kind: 'residue' | 'plan';
  readonly year: number;
  readonly at: Range;
}

export interface ForeignYears {
  /** In reading order. */
  readonly years: readonly ForeignYear[];
  /** How many years were looked at. */
  readonly looked: number;
}

type Running = TextPassage | HeadingPassage;

const anyYear = /(?:19|20)\d{2}(?=\s{0,2}年)/g;
/** May plan something; whether for a year that is over is looked at closely. */
const maybePlan = /年度?\s{0,2}[，,]?[^。；，,]{0,14}将/;
const aboutProblems = /问题|改进|整改|下一步|打算|思路|计划|安排/u;
const problemsBefore = /存在.{0,10}(?:问题|不足|差距|困难)|下一步|改进措施|整改措施/u;
/** A line that is a heading without being marked up as one. */
const longestHeading = 40;
const window = 400;

/**
 * Years other than the report's in sentences about its own doings, in its headings and where it names itself. `also` is a year
 * that the period or the title says against it: which of the two is wrong is for another finding to say.
 */
export function foreignYearsOf(report: Report, year: number, also: number | null): ForeignYears {
  const walk = new Walk(report, year, also);
  report.passages.forEach((passage, index) => {
    if (passage.kind === 'heading') walk.heading(passage, index);
    else if (passage.kind === 'text') walk.text(passage, index);
  });
  return walk;
}

class Walk implements ForeignYears {
  readonly years: ForeignYear[] = [];
  looked = 0;
  #inProblems = false;
  readonly #places = new Set<number>();
  readonly #sections = new Map<number, Section>();
  #problemsNameYear: boolean | undefined;

  constructor(
    readonly report: Report,
    readonly year: number,
    readonly also: number | null,
  ) {
    const add = (section: Section): void => {
      this.#sections.set(section.first, section);
      section.children.forEach(add);
    };
    report.sections.forEach(add);
  }

  heading(passage: HeadingPassage, index: number): void {
    const section = this.#sections.get(index);
    const isMain = section === undefined || section.level === 1;
    const isAbout = section?.id === 'problems' || aboutProblems.test(passage.text.text.slice(0, longestHeading));
    this.#inProblems = isAbout || (!isMain && this.#inProblems);
    const title = section?.heading.title ?? '';
    const found = this.#inProblems ? null : headingYear(title, this.year);
    if (found !== null && section !== undefined) {
      const [start] = section.heading.titleRange;
      this.#add('residue', found, [start, start + 5]);
    }
    // A sentence without a mark between them may have been taken for a part of its heading.
    if (this.#isWorthwhile(passage)) this.#mentions(passage);
  }

  text(passage: TextPassage, index: number): void {
    const { text } = passage.text;
    if (text.length < longestHeading && aboutProblems.test(text) && !/[。，]/u.test(text)) this.#inProblems = true;
    if (!this.#isWorthwhile(passage)) return;
    if (index < this.#endOfHead()) {
      for (const { year, start, end } of foreignNames(text, this.year)) this.#add('residue', year, sourceRange(passage.text, start, end));
    }
    this.#mentions(passage);
  }

  /** Most passages name no year but the report's, and plan nothing. */
  #isWorthwhile({ text: { text } }: Running): boolean {
    if (!text.includes('年')) return false;
    let found = false;
    for (const [year] of text.matchAll(anyYear)) {
      this.looked += 1;
      found ||= Number(year) !== this.year;
    }
    return found || maybePlan.test(text);
  }

  #mentions(passage: Running): void {
    for (const mention of yearsIn(passage.text)) this.#mention(passage, mention);
  }

  #mention(passage: Running, mention: YearMention): void {
    if (!mention.opens) return;
    const at = sourceRange(passage.text, mention.start, mention.end);
    const context: ResidueContext = {
      year: this.year,
      inProblems: this.#inProblems || problemsBefore.test(passage.text.text.slice(Math.max(0, mention.start - window), mention.start)),
      problemsNameYear: () => (this.#problemsNameYear ??= this.report.sections.some((section) => this.#isNamedIn(section))),
    };
    const kind = isPastPlan(mention, context) ? 'plan' : isResidue(mention, context) ? 'residue' : null;
    if (kind !== null && !isInForm(this.report, at[0])) this.#add(kind, mention.year, at);
  }

  #add(kind: ForeignYear['kind'], year: number, at: Range): void {
    if (year === this.also || this.#places.has(at[0])) return;
    this.#places.add(at[0]);
    this.years.push({ kind, year, at });
  }

  /** Whether the section about problems names the report's year, other than in the title of the report (as that of an attachment). */
  #isNamedIn({ id, first, end }: Section): boolean {
    if (id !== 'problems') return false;
    const word = new RegExp(`(?<!\\d)${String(this.year)}\\s{0,2}年(?!度?(?:政府信息|政务|信息)公开(?:工作)?年)`, 'u');
    return this.report.passages.slice(first, end).some((passage) => passage.kind !== 'table' && word.test(passage.text.text));
  }

  /** Index of the first passage in which the report no longer introduces itself. */
  #endOfHead(): number {
    return this.report.preamble[1] + 2;
  }
}

/** How many sentences begin with a year. */
export function countOf({ passages }: Report, year: number): number {
  let count = 0;
  for (const passage of passages) {
    if (passage.kind === 'text') count += yearsIn(passage.text).filter((mention) => mention.opens && mention.year === year).length;
  }
  return count;
}
