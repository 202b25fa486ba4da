import { canonicalLabel, likeness, QUALITY, withoutMark, withoutNote, type Quality } from './label-text.js';
import type { FormBlock, FormStandard, LabelNode } from '../../types/standard.js';

/** A row or column that carries values, with its ancestors, outermost first. */
export interface Leaf {
  readonly node: LabelNode;
  readonly path: readonly LabelNode[];
  readonly block: FormBlock;
  /** True where another row (or column) of the form has the same label. */
  readonly repeated: boolean;
}

export interface LabelMatch {
  readonly index: number;
  readonly quality: Quality;
}

interface Entry {
  readonly key: string;
  readonly row: boolean;
  readonly column: boolean;
  readonly group: boolean;
  readonly caption: boolean;
  matches: readonly LabelMatch[] | null;
}

const NO_LABEL: Entry = { key: '', row: false, column: false, group: false, caption: false, matches: [] };
/** The longest label of any form has some fifty characters, and twice that with its notes. */
const LONGEST_LABEL = 160;
const MOST_ENTRIES = 8192;

/** The labels of one form, ready for comparison. Made once per form. */
export class LabelBook {
  readonly rows: readonly Leaf[];
  readonly columns: readonly Leaf[];
  /** Row nodes without values (三、本年度办理结果) and with them, by canonical label. */
  readonly groups: ReadonlySet<string>;
  readonly groupNodes: readonly LabelNode[];
  readonly columnLabels: ReadonlySet<string>;
  readonly captions: ReadonlyMap<string, string>;
  readonly #longColumns: ReadonlySet<string>;
  /** What the form prints in its corner. */
  readonly #notes: ReadonlySet<string>;
  readonly #exact = new Map<string, LabelMatch[]>();
  readonly #keys: readonly { readonly index: number; readonly key: string }[];
  readonly #byBlock = new Map<FormBlock, readonly Leaf[]>();
  readonly #entries = new Map<string, Entry>();

  constructor(form: FormStandard) {
    this.rows = markRepeated(form.blocks.flatMap((block) => leaves(block.rows, block)));
    this.columns = markRepeated(form.blocks.flatMap((block) => leaves(block.columns, block)));
    this.groupNodes = form.blocks.flatMap((block) => inner(block.rows));
    this.groups = new Set(this.groupNodes.flatMap(wordings).map(canonicalLabel));
    this.columnLabels = new Set(
      form.blocks
        .flatMap((block) => all(block.columns))
        .flatMap(wordings)
        .map(canonicalLabel),
    );
    this.captions = new Map(
      form.blocks.flatMap((block) =>
        [block.caption, ...block.acceptedCaptions].flatMap((caption) =>
          caption === null ? [] : [[canonicalLabel(caption), block.id] as const],
        ),
      ),
    );
    this.#notes = new Set(form.blocks.flatMap((block) => (block.note === null ? [] : [canonicalLabel(block.note)])));
    this.#longColumns = new Set([...this.columnLabels].filter((label) => label.length >= 5));
    const keys: { index: number; key: string }[] = [];
    this.rows.forEach((leaf, index) => {
      const { node } = leaf;
      const labels = [node.label, ...node.accepted, ...node.recognised];
      for (const label of labels) {
        const quality: Quality = label === node.label ? 'exact' : node.accepted.includes(label) ? 'accepted' : 'recognised';
        const key = canonicalLabel(label);
        if (key === '') continue;
        this.#add(key, index, quality);
        this.#add(withoutNote(key), index, quality === 'exact' ? 'accepted' : quality);
        this.#add(withoutMark(key), index, 'stripped');
        this.#add(withoutMark(withoutNote(key)), index, 'stripped');
        keys.push({ index, key });
      }
    });
    this.#keys = keys;
  }

  /** The rows that these words may name, best first; empty where none. */
  match(words: string): readonly LabelMatch[] {
    const entry = this.#entry(words);
    entry.matches ??= this.#find(entry.key);
    return entry.matches;
  }

  /** True where the words are a row label as a whole (not a part of one, not a near miss). */
  isRow(words: string): boolean {
    return this.#entry(words).row;
  }

  /** True where the words are a label of this form long enough not to stand in another by chance. */
  isDistinct(words: string): boolean {
    const entry = this.#entry(words);
    return entry.key.length >= 6 && (entry.row || entry.caption || this.#longColumns.has(entry.key));
  }

  /** How many labels a complete form prints at least. */
  get mandated(): number {
    return (
      this.rows.filter((row) => row.node.optional !== true && row.node.label !== '').length +
      new Set(this.columns.map((column) => canonicalLabel(column.node.label))).size
    );
  }

  get hasRowLabels(): boolean {
    return this.#keys.length > 0;
  }

  isColumn(words: string): boolean {
    return this.#entry(words).column;
  }

  columnsOf(block: FormBlock): readonly Leaf[] {
    const known = this.#byBlock.get(block);
    if (known !== undefined) return known;
    const columns = this.columns.filter((column) => column.block === block);
    this.#byBlock.set(block, columns);
    return columns;
  }

  /** The words as they are compared; empty where they are too long for a label or a figure. */
  keyOf(words: string): string {
    return this.#entry(words).key;
  }

  isGroup(words: string): boolean {
    return this.#entry(words).group;
  }

  /** The label of this form that the words are, canonical; null where they are none as a whole. */
  labelOf(words: string): string | null {
    const entry = this.#entry(words);
    return entry.key.length >= 2 && (entry.row || entry.column || entry.caption || entry.group) ? entry.key : null;
  }

  /** All labels that may stand in flattened text, canonical. */
  *vocabulary(): Iterable<{ readonly key: string; readonly kind: 'row' | 'group' | 'column' | 'caption' }> {
    for (const { key } of this.#keys) yield { key, kind: 'row' };
    for (const key of this.groups) yield { key, kind: 'group' };
    for (const key of this.columnLabels) yield { key, kind: 'column' };
    for (const key of this.captions.keys()) yield { key, kind: 'caption' };
  }

  /** Reports print the same words over and over, so what they are is worked out once. */
  #entry(words: string): Entry {
    if (words.length > LONGEST_LABEL || isFigure(words)) return NO_LABEL;
    const known = this.#entries.get(words);
    if (known !== undefined) return known;
    const own = detached(words);
    const key = canonicalLabel(own);
    const entry: Entry = {
      key,
      row: this.#exact.has(key) || this.#exact.has(withoutNote(key)),
      column: this.columnLabels.has(key),
      group: this.groups.has(key),
      caption: this.captions.has(key),
      matches: null,
    };
    if (this.#entries.size >= MOST_ENTRIES) this.#entries.clear();
    this.#entries.set(own, entry);
    return entry;
  }

  #add(key: string, index: number, quality: Quality): void {
    if (key === '') return;
    const list = this.#exact.get(key) ?? [];
    if (!list.some((match) => match.index === index)) list.push({ index, quality });
    this.#exact.set(key, list);
  }

  #find(key: string): readonly LabelMatch[] {
    if (key.length < 2) return [];
    const exact = this.#exact.get(key) ?? this.#exact.get(withoutNote(key));
    if (exact !== undefined) return exact;
    // The same words under a mark of another kind.
    const bare = withoutMark(key);
    const unmarked = bare === key ? undefined : this.#exact.get(bare);
    if (unmarked !== undefined && !this.groups.has(key)) return unmarked.map(({ index }) => ({ index, quality: 'stripped' }));
    if (this.columnLabels.has(key) || this.groups.has(key) || this.captions.has(key) || this.#notes.has(key)) return [];
    const matches = new Map<number, Quality>();
    for (const { index, key: label } of this.#keys) {
      const quality = likeness(key, label);
      const before = matches.get(index);
      if (quality !== null && (before === undefined || QUALITY[quality] > QUALITY[before])) matches.set(index, quality);
    }
    return [...matches]
      .map(([index, quality]) => ({ index, quality }))
      .sort((a, b) => QUALITY[b.quality] - QUALITY[a.quality] || a.index - b.index);
  }
}

const BOOKS = new WeakMap<FormStandard, LabelBook>();

export function labelBook(form: FormStandard): LabelBook {
  const known = BOOKS.get(form);
  if (known !== undefined) return known;
  const book = new LabelBook(form);
  BOOKS.set(form, book);
  return book;
}

/** A copy: a part of a text keeps the whole text in memory, and the book outlives the report. */
function detached(words: string): string {
  return [...words].join('');
}

function isFigure(words: string): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** Labels may come again in another block, where the row tells which is meant. */
function markRepeated(all: readonly Leaf[]): Leaf[] {
  const seen = new Map<string, number>();
  const key = (leaf: Leaf): string => `${leaf.block.id} ${leaf.node.label}`;
  for (const leaf of all) seen.set(key(leaf), (seen.get(key(leaf)) ?? 0) + 1);
  return all.map((leaf) => ({ ...leaf, repeated: (seen.get(key(leaf)) ?? 0) > 1 }));
}

function leaves(nodes: readonly LabelNode[], block: FormBlock, path: readonly LabelNode[] = []): Leaf[] {
  return nodes.flatMap((node) => [
    ...(node.value ? [{ node, path, block, repeated: false }] : []),
    ...leaves(node.children, block, [...path, node]),
  ]);
}

function inner(nodes: readonly LabelNode[]): LabelNode[] {
  return nodes.flatMap((node) => [...(node.value ? [] : [node]), ...inner(node.children)]);
}

function all(nodes: readonly LabelNode[]): LabelNode[] {
  return nodes.flatMap((node) => [node, ...all(node.children)]);
}

function wordings(node: LabelNode): string[] {
  return [node.label, ...node.accepted, ...node.recognised];
}
