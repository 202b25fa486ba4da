/** The editions of the law, by report year: to 2013, 2014–2018, 2019–2020, from 2021. Users may add others. */
export type EditionId = string;

export type Authority = 'stated' | 'implied' | 'convention';

/** Why something is demanded: the instrument, the place in it, the words relied on. */
export interface Basis {
  readonly instrument: string;
  readonly article: string;
  readonly words?: string;
  readonly authority: Authority;
}

export type SectionId = 'overview' | 'disclosure' | 'requests' | 'disputes' | 'problems' | 'other' | (string & {});
export type FormId = 'disclosure' | 'requests' | 'disputes' | 'statistics' | (string & {});
export const agencyKinds = ['government', 'department', 'township', 'other'] as const;
export type AgencyKind = (typeof agencyKinds)[number];

export interface SectionStandard {
  readonly id: SectionId;
  /** 1-based place in the mandated order; null where the edition mandates none. */
  readonly ordinal: number | null;
  /** The mandated wording without its mark. */
  readonly title: string;
  readonly required: boolean;
  /** Default severity of its absence. */
  readonly absent: 'error' | 'warning';
  /** Accepted wordings; the finding is silent on them. */
  readonly accepted: readonly string[];
  /** Wordings recognised as this section but reported as far from the mandated one. */
  readonly recognised: readonly string[];
  readonly form: FormId | null;
  /**
   * Editions about content (article 32): phrases any of which, in a heading, a sentence or a table row, addresses the item.
   * Each is a list of words that must stand in one sentence.
   */
  readonly addressedBy: readonly (readonly string[])[];
  /** Halves of the item that must both be addressed (复议, 诉讼): name and the words for it. */
  readonly halves: readonly { readonly name: string; readonly words: readonly string[] }[];
  readonly basis: readonly Basis[];
}

export type CellType = 'count' | 'signed-count' | 'amount' | 'amount-with-unit';

/** A node of a label tree. A leaf with `value` carries numbers. */
export interface LabelNode {
  /** Full id within the form, e.g. `denied.1`, `review.maintain`. */
  readonly id: string;
  readonly label: string;
  readonly accepted: readonly string[];
  /** Wordings read as this label but reported (misprints, labels of another edition). */
  readonly recognised: readonly string[];
  readonly value: boolean;
  readonly unit: string | null;
  /** Not mandated: its absence is silent. */
  readonly optional?: boolean;
  /** What the cells hold: on a column, or on a row that differs from its column (万元 rows of `statistics`). Default `count`. */
  readonly type?: CellType;
  /** How the row counts in sums of its parent: 其中 rows are `part`, rows printed there that are no part are `memo`. */
  readonly role?: 'total' | 'part' | 'memo';
  readonly children: readonly LabelNode[];
}

export interface FormBlock {
  /** `a1`, `a5` …; empty where the form has a single block. Cell ids of a form with blocks begin with it. */
  readonly id: string;
  readonly caption: string | null;
  readonly acceptedCaptions: readonly string[];
  readonly note: string | null;
  readonly columns: readonly LabelNode[];
  readonly rows: readonly LabelNode[];
}

export type ArithmeticRuleId =
  'table-row-sum' | 'table-column-sum' | 'table-balance' | 'table-case-sum' | 'statistics-sum' | 'statistics-bound' | 'table-stock';

/**
 * A formula over cells of one form: Σ left ⋈ Σ right.
 * `over: 'each-column'`: terms are row ids, one instance per value column; `'each-row'`: terms are column ids, one
 * instance per value row; `'cells'`: terms are full cell ids.
 */
export interface RelationStandard {
  readonly id: string;
  readonly rule: ArithmeticRuleId;
  readonly form: FormId;
  readonly block?: string;
  readonly kind: 'eq' | 'le' | 'ge';
  readonly over: 'each-column' | 'each-row' | 'cells';
  readonly left: readonly string[];
  /** Empty in a bound: 0. */
  readonly right: readonly string[];
  /** Which side is the total it defines, where one is. */
  readonly total: 'left' | 'right' | null;
  readonly severity: 'error' | 'warning';
  /** The relation in words, for messages: 各项办理结果之和等于（七）总计. */
  readonly words: { readonly zh: string; readonly en: string };
  readonly basis: readonly Basis[];
}

export interface FormStandard {
  readonly id: FormId;
  readonly title: string;
  readonly captions: readonly string[];
  readonly section: SectionId | null;
  readonly required: boolean;
  readonly blocks: readonly FormBlock[];
  readonly basis: readonly Basis[];
}

/** A notice or regulation by which a report can be dated to an edition. */
export interface InstrumentStandard {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  /** Document numbers as written, brackets folded: 国办公开办函〔2021〕30号. */
  readonly patterns: readonly string[];
  /** True where citing it as the format tells the edition. */
  readonly datesReport: boolean;
  /** Further names of it, issuer, quotation marks and notes in brackets left out. */
  readonly titles?: readonly string[];
  /** ISO date of issue. */
  readonly issued?: string;
  /** ISO dates, inclusive; `to` null while in force. */
  readonly force?: { readonly from: string; readonly to: string | null };
  /** Years of the reports that it may be the basis of, inclusive; `to` null while there is no later one. */
  readonly reports?: { readonly from: number; readonly to: number | null };
  /** Ids of the instruments that took its place. */
  readonly replacedBy?: readonly string[];
}

export interface DeadlineStandard {
  readonly kinds: readonly AgencyKind[];
  /** MM-DD of the following year, inclusive. */
  readonly by: string;
  readonly basis: readonly Basis[];
}

/** Something that a report must state. Editions have none of their own; overlays add them. */
export interface StatementStandard {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Where it must stand; null for anywhere. */
  readonly section: SectionId | null;
  /** Groups of words; it is stated where all words of one group stand in one sentence. */
  readonly anyOf: readonly (readonly string[])[];
  readonly severity: 'error' | 'warning';
  readonly basis: readonly Basis[];
}

/** Something that an edition itself demands to be said; the rule of that name asks for it. */
export interface DutyStandard {
  readonly id: string;
  readonly rule: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Where it must stand; null for anywhere. */
  readonly section: SectionId | null;
  /** Words set apart by spaces; it is said where all words of one entry stand in one sentence or heading. */
  readonly anyOf: readonly string[];
  /** Entries of such words that tell it outside of its section too. */
  readonly anywhere?: readonly string[];
  readonly basis: readonly Basis[];
}

/** A limit of length, in characters without spaces, inclusive. Overlays add them. */
export interface LengthStandard {
  /** null: the whole report. */
  readonly section: SectionId | null;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly severity: 'error' | 'warning';
  readonly basis: readonly Basis[];
}

/** One edition of the law. */
export interface Standard {
  readonly id: EditionId;
  readonly extends?: EditionId;
  readonly name: { readonly zh: string; readonly en: string };
  /** Report years, inclusive; `to` null while in force. */
  readonly years: { readonly from: number; readonly to: number | null };
  /** `content`: the items of an article, free headings; `form`: mandated headings and tables. */
  readonly about: 'content' | 'form';
  readonly instruments: readonly InstrumentStandard[];
  readonly sections: readonly SectionStandard[];
  /** Headings of other parts that custom knows (回应解读情况 …); recognised, never demanded. */
  readonly customaryHeadings: readonly string[];
  readonly forms: readonly FormStandard[];
  readonly relations: readonly RelationStandard[];
  /** Where several are about one kind of agency, the earliest holds. */
  readonly deadlines: readonly DeadlineStandard[];
  readonly duties?: readonly DutyStandard[];
  readonly statements?: readonly StatementStandard[];
  readonly lengths?: readonly LengthStandard[];
  readonly basis: readonly Basis[];
}
