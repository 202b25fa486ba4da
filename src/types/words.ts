/** Words set apart by spaces. In entries `权[利>力]清单` is the wrong word 权利清单 and its right form 权力清单. */
export type Words = string;

/** An entry of a list in `src/standards/words/`. The lists of neighbours hold what stands right before or right behind the word. */
export interface WrittenEntry {
  readonly words: Words;
  /** What is meant, several where it may be one or the other; absent where the words show it themselves or nothing replaces them. */
  readonly to?: Words;
  /** The word may be replaced without asking. */
  readonly certain?: boolean;
  readonly precededBy?: Words;
  readonly followedBy?: Words;
  readonly notPrecededBy?: Words;
  readonly notFollowedBy?: Words;
  /** Silent in a report that says one of these anywhere. */
  readonly unlessSaid?: Words;
  /** A sentence with one of the words, and a near one that is right. Both are run as tests. */
  readonly example: string;
  readonly counter: string;
}

export interface WrittenList {
  readonly entries: readonly WrittenEntry[];
}

/** One word of a list. */
export interface WordEntry {
  readonly wrong: string;
  readonly right: readonly string[];
  readonly certain: boolean;
  readonly precededBy: readonly string[];
  readonly followedBy: readonly string[];
  readonly notPrecededBy: readonly string[];
  readonly notFollowedBy: readonly string[];
  readonly unlessSaid: readonly string[];
}

/** Names that are written in one way only. The words of a name are set apart by `/`. */
export interface WrittenNames {
  readonly names: Words;
  /** Words of the names that may not be left out as a whole. */
  readonly needs?: Words;
  /** The first character is missed as well, unless it is one of these that stands before. */
  readonly head?: Words;
  /** Of a strict list: with another character it may be something else (以居民为中心), so that only those mistaken for it are wrong. */
  readonly similar?: boolean;
  /** What is near one of the names and right. */
  readonly right?: Words;
  readonly notPrecededBy?: Words;
  readonly notFollowedBy?: Words;
  readonly example: string;
  readonly counter: string;
}

export interface WrittenNameList {
  /** Names that are written in one way only: single characters between words (的, 和) as well, and any other character is wrong. */
  readonly strict?: boolean;
  /** By character, those that are written for it by mistake: of names that are not strict only they are wrong. */
  readonly mistaken: Readonly<Record<string, string>>;
  readonly entries: readonly WrittenNames[];
}

/** A name and the words it is made of. */
export interface FixedName {
  readonly text: string;
  /** By character, the number of its word. */
  readonly wordAt: readonly number[];
  /** By character, whether it tells of a mistake where it is missing or another: those at the ends may belong to other words. */
  readonly inner: readonly boolean[];
  /** The name with the two characters swapped where its halves meet: neither half stands there. null where they may be swapped rightly. */
  readonly swapped: string | null;
  readonly needs: readonly string[];
  /** null where a missing first character is not looked for. */
  readonly head: readonly string[] | null;
  readonly right: readonly string[];
  readonly notPrecededBy: readonly string[];
  readonly notFollowedBy: readonly string[];
  /** null where any other character is wrong. */
  readonly mistaken: Readonly<Record<string, string>> | null;
}

/** Words that stand side by side twice without fault: 公开规范|规范性文件. */
export interface WrittenRepeats {
  /** Repeated by the language itself: 许多许多. */
  readonly natural: Words;
  /** Right where one of the words behind makes the second a part of another word. */
  readonly joined: readonly { readonly words: Words; readonly behind: Words; readonly example: string }[];
  /** Right where one of the words stands before. */
  readonly opened: readonly { readonly words: Words; readonly before: Words; readonly example: string }[];
  /** Endings by which most words become another word: 规范|规范化. */
  readonly endings: Words;
  /** A short and a long form of one word: 可 and 可以. */
  readonly pairs: Words;
}
