import type { FileDetail } from './detail.js';
import type { Directive } from './document.js';
import type { Range } from './position.js';
import type { Report } from './report.js';
import type { ReviewReason } from './review.js';
import type { AgencyKind, Basis, EditionId, SectionId } from './standard.js';

export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];
export type Severity = 'error' | 'warning';
/** What a configuration may say of a rule. `default`: each message keeps its own severity. */
export type RuleLevel = 'off' | 'warn' | 'error' | 'default';

export const ruleCategories = [
  'document',
  'structure',
  'forms',
  'numbers',
  'dates',
  'law',
  'agency',
  'words',
  'privacy',
  'formats',
  'linter',
] as const;
export type RuleCategory = (typeof ruleCategories)[number];

export interface MessageTemplate {
  /** Severity in configuration `default`. */
  readonly severity: Severity;
  /** Style: off in `recommended`, warning in `strict`. */
  readonly style?: boolean;
  /** Text with {{placeholders}}. */
  readonly zh: string;
  readonly en: string;
  /** Set where the message is a review; then its findings carry this reason unless they name their own. */
  readonly review?: ReviewReason;
  /** Its findings may carry a fix, which `--fix` applies. */
  readonly fixable?: true;
  /** Its findings may carry suggestions, which nobody applies but a person. */
  readonly suggests?: true;
}

export interface RuleMeta {
  readonly id: string;
  readonly category: RuleCategory;
  readonly docs: {
    readonly zh: { readonly title: string; readonly description: string };
    readonly en: { readonly title: string; readonly description: string };
  };
  /** Level in the preset `recommended`. */
  readonly recommended: RuleLevel;
  /** Editions it applies to; `all` also where the edition is unknown. */
  readonly editions: 'all' | readonly EditionId[];
  readonly basis: readonly Basis[];
  readonly messages: Readonly<Record<string, MessageTemplate>>;
  /** JSON Schema (draft-07) of the options object; absent where the rule has none. */
  readonly options?: Readonly<Record<string, unknown>>;
  readonly defaultOptions?: Readonly<Record<string, unknown>>;
  /** Rules whose findings fold under this one's: where it reports a violation, theirs are consequences. */
  readonly folds?: readonly string[];
}

export type InapplicableReason =
  'edition' | 'no-such-part' | 'no-such-form' | 'year-unknown' | 'edition-unknown' | 'not-a-report' | 'agency-kind' | 'option-off';

export type Verdict =
  { readonly outcome: 'checked'; readonly count: number } | { readonly outcome: 'inapplicable'; readonly reason: InapplicableReason };

/** A replacement in the decoded text of the file. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** A possible repair that only a person can choose. */
export interface SuggestionDescriptor {
  readonly zh: string;
  readonly en: string;
  /** All of them together, in any order, without overlaps. */
  readonly edits: readonly Edit[];
}

/** What a rule hands to `context.report`. */
export interface Descriptor<MessageId extends string = string> {
  readonly messageId: MessageId;
  readonly at: Range;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Overrides the severity of the message (relations carry their own). */
  readonly severity?: Severity;
  /** Makes it a review. */
  readonly reason?: ReviewReason;
  readonly related?: readonly { readonly at: Range; readonly zh: string; readonly en: string }[];
  readonly place?: string;
  readonly section?: SectionId | null;
  /** Cells at fault, never mere suspects: `requests:new@total`. */
  readonly cells?: readonly string[];
  readonly alternatives?: readonly (readonly string[])[];
  /** Overrides the basis of the rule. */
  readonly basis?: readonly Basis[];
  /** A repair that is certain: one replacement, or several that are made together or not at all, without overlaps. */
  readonly fix?: Edit | readonly Edit[];
  readonly suggestions?: readonly SuggestionDescriptor[];
}

/** What one directive of the file did. */
export interface DirectiveUse {
  readonly directive: Directive;
  /** True where it suppressed something; of `gklint-enable`: where there was something to end. */
  readonly used: boolean;
  /** The rules it names, in order; empty where it speaks of all. */
  readonly rules: readonly {
    readonly name: string;
    readonly range: Range;
    readonly used: boolean;
    readonly known: boolean;
    /** The name of a rule that may be meant; null where it is known or nothing is near. */
    readonly nearest: string | null;
    /** True where the rule failed on this file, so that nobody knows whether there was something to suppress. */
    readonly failed: boolean;
  }[];
}

export interface RuleContext<Options, MessageId extends string = string> {
  readonly report: Report;
  readonly options: Options;
  /** What the directives did so far. Empty but for rules of the category `linter`, which run after all others. */
  readonly directives: readonly DirectiveUse[];
  /** Says that a check failed, or that a person must look. */
  found(descriptor: Descriptor<MessageId>): void;
}

export interface Rule<Options = Record<string, unknown>, MessageId extends string = string> {
  readonly meta: RuleMeta & { readonly messages: Readonly<Record<MessageId, MessageTemplate>> };
  /** Pure. Returns what was checked (how many things), or why there was nothing to check. */
  /** Who brought the rule, named where it fails; without it gklint itself. */
  readonly origin?: string;
  check(context: RuleContext<Options, MessageId>): Verdict;
}

/** A possible repair, in the language of the check. */
export interface Suggestion {
  readonly desc: string;
  /** In order, without overlaps. */
  readonly edits: readonly Edit[];
}

export interface Finding {
  readonly ruleId: string | null;
  readonly messageId: string;
  readonly message: string;
  readonly severity: 1 | 2;
  readonly kind: 'violation' | 'review';
  readonly reason?: ReviewReason;
  readonly fatal?: true;
  readonly range: Range;
  /** 1-based, UTF-16, end exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly place?: string;
  readonly section?: SectionId | null;
  readonly cells?: readonly string[];
  readonly alternatives?: readonly (readonly string[])[];
  readonly basis: readonly Basis[];
  readonly related: readonly {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly message: string;
  }[];
  readonly data: Readonly<Record<string, string>>;
  /** The repair, made as a whole: in order, without overlaps, at least one. */
  readonly fix?: readonly Edit[];
  readonly suggestions?: readonly Suggestion[];
}

/** Why a finding does not count. */
export interface Suppression {
  /** `directive`: a comment in the document; `file`: an entry of the suppressions file. */
  readonly kind: 'directive' | 'file';
  /** The reason given; empty where none was. */
  readonly justification: string;
  /** Who decided, and on which day (ISO date); entries of the suppressions file only. */
  readonly name?: string;
  readonly date?: string;
}

/** A finding that a person decided to leave: it is kept but neither shown nor counted. */
export interface SuppressedFinding extends Finding {
  /** At least one. */
  readonly suppressions: readonly Suppression[];
}

export type Outcome =
  | { readonly rule: string; readonly outcome: 'pass'; readonly count: number }
  | { readonly rule: string; readonly outcome: 'violation' | 'review' }
  | { readonly rule: string; readonly outcome: 'inapplicable'; readonly reason: InapplicableReason }
  | { readonly rule: string; readonly outcome: 'not-run'; readonly error: string };

export interface RelationSummary {
  readonly checked: number;
  readonly held: number;
  readonly broken: number;
  readonly undecidable: number;
  readonly list: readonly { readonly id: string; readonly form: string; readonly at: string; readonly outcome: string }[];
}

/** The result of checking one file: a pure function of its bytes and the resolved configuration. */
export interface FileResult {
  readonly filePath: string;
  /**
   * The decoded text; null where the file could not be read. For code frames: numbers and names of persons are masked in it, at
   * the same length, so it is never written back.
   */
  readonly source: string | null;
  readonly report: ReportSummary | null;
  readonly findings: readonly Finding[];
  /** Sorted as the findings. Outcomes do not heed suppressions: they tell what the rules found. */
  readonly suppressedFindings: readonly SuppressedFinding[];
  readonly outcomes: readonly Outcome[];
  readonly relations: RelationSummary;
  /** Only where `CheckOptions.detail` asks for it. */
  readonly detail?: FileDetail;
  /** Only where times were measured; they are no part of the pure result. */
  readonly stats?: FileStats;
  /** Only where fixes were applied: then `source` and everything else are of the text after them. */
  readonly fixed?: Fixed;
  /** Set where `source` and texts that quote it are not as in the file: numbers of persons are not shown in full. */
  readonly veiled?: true;
}

/** What fixes made of a file. */
export interface Fixed {
  /** How many times findings were repaired; a repair may lay open what another finding is about. */
  readonly passes: number;
  /** The text before, as it is shown. */
  readonly source: string;
  /** All replacements together, in order, in the text before. */
  readonly edits: readonly Edit[];
  /** The file before and after. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** How long a file took, in milliseconds, in ESLint's shape. */
export interface FileStats {
  readonly fixPasses: number;
  readonly times: {
    readonly passes: readonly {
      /** Reading and recognising. */
      readonly parse: { readonly total: number };
      readonly rules: Readonly<Record<string, { readonly total: number }>>;
      readonly fix: { readonly total: number };
      readonly total: number;
      readonly read: { readonly total: number };
      readonly recognise: { readonly total: number };
    }[];
  };
}

/** The `report` object of the JSON contract. */
export interface ReportSummary {
  readonly title: string | null;
  readonly agency: string | null;
  readonly agencyKind: string | null;
  readonly year: number | null;
  readonly edition: string | null;
  readonly editionFrom: string | null;
  readonly period: { readonly from: string | null; readonly to: string | null } | null;
  readonly sections: readonly {
    readonly id: string | null;
    readonly ordinal: number | null;
    readonly heading: string;
    readonly line: number;
  }[];
}

/** What is asked of one check, after configuration was resolved. */
export interface CheckOptions {
  readonly edition?: EditionId;
  readonly year?: number;
  readonly agencyKind?: AgencyKind;
  readonly encoding?: string;
  readonly locale: Locale;
  readonly rules: Readonly<Record<string, { readonly level: RuleLevel; readonly options: Readonly<Record<string, unknown>> }>>;
  /** Whether style messages are shown (preset `strict`). */
  readonly style: boolean;
  /** True where the file was named by the user or its name says 年报 or 年度报告: then "no report" is a finding. */
  readonly expected: boolean;
  /** Runs the rules even where the text is not recognised as a report: fragments in tests and rule pages. */
  readonly assumeReport?: boolean;
  /** Fills `FileResult.detail`. */
  readonly detail?: boolean;
}
