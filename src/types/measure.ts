import type { ChannelId, MeasureId } from './quantity.js';

/** Words that must stand in this order; `@request` is any word of the class `request`. */
export type Phrase = readonly string[];

/** Something that the prose of reports counts, and how it is told. */
export interface Measure {
  readonly id: MeasureId;
  readonly name: { readonly zh: string; readonly en: string };
  readonly phrases: readonly Phrase[];
  /** Phrases that tell it only where no other measure is told: a verb without its object. */
  readonly weak?: readonly Phrase[];
  /** Units it is counted in; any where absent. */
  readonly units?: readonly string[];
  /** Units that tell it where no words do. */
  readonly fallback?: readonly string[];
  /** Told only of numbers with one of its units. */
  readonly needsUnit?: boolean;
  readonly weakUnits?: readonly string[];
  /** Measures of one family count things of one kind, so that one may be a part of another. */
  readonly family?: string;
  /** Contexts one of which must be open: the sentence, the one before or the headings above speak of it. */
  readonly context?: readonly string[];
  /** Contexts none of which may be the one the sentence names last: 复议案件…，上年结转1件. */
  readonly unless?: readonly string[];
  /** Not told where one of these units stands in this context: 收到公开信息 3件 are requests. */
  readonly blocked?: { readonly units: readonly string[]; readonly context: string };
  readonly weakContext?: readonly string[];
  /** Measures it is a part of. */
  readonly within?: readonly MeasureId[];
  /** What the same words may mean as well. */
  readonly also?: readonly MeasureId[];
}

export interface Channel {
  readonly id: ChannelId;
  readonly name: { readonly zh: string; readonly en: string };
  readonly families: readonly string[];
  readonly words: readonly string[];
}

/** The vocabulary of figures in prose, read from `src/standards/measures.json`. */
export interface MeasureBook {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly contexts: Readonly<Record<string, readonly string[]>>;
  /** In order of precedence. */
  readonly measures: readonly Measure[];
  readonly channels: readonly Channel[];
  /** Parts that by the law make up their whole. */
  readonly partitions: readonly { readonly wholes: readonly MeasureId[]; readonly parts: readonly MeasureId[] }[];
  readonly scopes: {
    readonly own: readonly string[];
    readonly bodies: readonly string[];
    readonly area: readonly string[];
    readonly areas: readonly string[];
    readonly level: readonly string[];
    readonly government: readonly string[];
    /** What the name of another body or place ends in. */
    readonly units: readonly string[];
  };
  readonly periods: Readonly<Record<'thisYear' | 'lastYear' | 'nextYear' | 'cumulative' | 'part', readonly string[]>>;
  /** `separators` end what narrows a figure, as words of the frame do. */
  readonly lists: Readonly<
    Record<'separators' | 'strong' | 'including' | 'respectively' | 'rest' | 'more' | 'total' | 'categories', readonly string[]>
  >;
  readonly percents: Readonly<Record<'share' | 'growth' | 'decline' | 'compared', readonly string[]>>;
  readonly zero: { readonly words: readonly string[]; readonly families: readonly string[] };
  /** By family, the class of the noun that may stand behind the words of a measure without meaning more: 上年结转 申请. */
  readonly heads: Readonly<Record<string, string>>;
  /** Words that head a table whose grid was lost. */
  readonly tables: readonly string[];
  /** Classes of verbs that narrow nothing, and by family those that do. */
  readonly frames: readonly string[];
  readonly keeps: Readonly<Record<string, readonly string[]>>;
  readonly fillers: readonly string[];
  /** Single characters that narrow nothing, where no other words stand beside them: 就 alone, not in 就业. */
  readonly particles: readonly string[];
}

/** Words set apart by spaces; `@request` stands for those of a class. */
export type WordList = string;

/** A measure as it is written: word lists and phrases in one string each. */
export interface WrittenMeasure extends Omit<Measure, 'phrases' | 'weak' | 'units' | 'weakUnits' | 'fallback' | 'blocked'> {
  readonly phrases: readonly WordList[];
  readonly weak?: readonly WordList[];
  readonly units?: WordList;
  readonly weakUnits?: WordList;
  readonly fallback?: WordList;
  readonly blocked?: { readonly units: WordList; readonly context: string };
}

type Written<Lists> = { readonly [Name in keyof Lists]: WordList };

/** The file as it is written: one string for each list of words, for people to read and for a quick start. */
export interface WrittenBook extends Pick<MeasureBook, 'partitions' | 'heads' | 'frames' | 'keeps'> {
  readonly classes: Readonly<Record<string, WordList>>;
  readonly contexts: Readonly<Record<string, WordList>>;
  readonly measures: readonly WrittenMeasure[];
  readonly channels: readonly (Omit<Channel, 'words'> & { readonly words: WordList })[];
  readonly scopes: Written<MeasureBook['scopes']>;
  readonly periods: Written<MeasureBook['periods']>;
  readonly lists: Written<MeasureBook['lists']>;
  readonly percents: Written<MeasureBook['percents']>;
  readonly zero: { readonly words: WordList; readonly families: readonly string[] };
  readonly tables: WordList;
  readonly fillers: WordList;
  readonly particles: WordList;
}
