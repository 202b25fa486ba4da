import type { DigitsToken, LabelToken, TokenLine, ValueToken } from './tokens.js';

/** Values that follow each other without a label between, and the labels since the values before. */
export interface Run {
  readonly labels: readonly LabelToken[];
  /** The labels that stand in the line of the first value. */
  readonly sameLine: readonly LabelToken[];
  readonly values: readonly ValueToken[];
  readonly digits: DigitsToken | null;
  /** For each value its line, and the blank lines before that line. */
  readonly lines: readonly { readonly line: number; readonly gap: number }[];
  readonly from: TokenLine['from'];
}

export interface Runs {
  readonly runs: readonly Run[];
  /** All labels in order, those behind the last value included. */
  readonly labels: readonly LabelToken[];
}

/**
 * Groups tokens into runs of values with the labels in front of each. Rows of blanks alone are no values; a line of several
 * values is a run of its own, and so is what stands in the lines around it.
 */
export function collectRuns(lines: readonly TokenLine[], isUnit: (text: string) => boolean): Runs {
  const runs: Run[] = [];
  const labels: LabelToken[] = [];
  let pending: LabelToken[] = [];
  let open: { -readonly [Key in keyof Run]: Run[Key] extends readonly (infer Item)[] ? Item[] : Run[Key] } | null = null;
  let openWidth = 0;
  lines.forEach((line, index) => {
    const figures = line.tokens.filter((token) => token.kind !== 'label' && !isUnit(tokenText(token)));
    const onlyBlanks = figures.every((token) => token.kind === 'value' && (token.value.kind === 'blank' || token.value.kind === 'dash'));
    const lineLabels: LabelToken[] = [];
    const bare = line.tokens.every((token) => token.kind !== 'label');
    if (onlyBlanks && (bare || figures.length === 0) && line.from === 'table' && bare) return;
    for (const token of line.tokens) {
      if (token.kind === 'label') {
        if (isUnit(token.text)) continue;
        open = null;
        pending.push(token);
        lineLabels.push(token);
        labels.push(token);
        continue;
      }
      if (isUnit(tokenText(token))) continue;
      if (token.kind === 'digits') {
        runs.push({ labels: pending, sameLine: lineLabels, values: [], digits: token, lines: [], from: line.from });
        pending = [];
        open = null;
        continue;
      }
      const last = open?.lines[open.lines.length - 1]?.line;
      if (open === null || (last !== index && (openWidth > 1 || figures.length > 1))) {
        open = { labels: pending, sameLine: [...lineLabels], values: [], digits: null, lines: [], from: line.from };
        runs.push(open);
        pending = [];
      }
      open.values.push(token);
      open.lines.push({ line: index, gap: line.gap });
      openWidth = figures.length;
    }
  });
  return { runs, labels };
}

function tokenText(token: ValueToken | DigitsToken): string {
  return token.kind === 'value' ? token.text : token.text.text;
}

/** Rows cut out of one run. `shared`: the label in front belongs to one of them, not surely to the first. */
export interface CutRow {
  readonly values: readonly ValueToken[];
  readonly group: number;
  readonly shared: boolean;
}

/**
 * Cuts a run into rows of `width` values. One line a row; or one value a line, row after row; or, as pdftotext gives
 * it, column after column: `width` blocks of m lines each, parted by blank lines, are m rows. Null where nothing fits.
 */
export function cutRun(run: Run, width: number): readonly CutRow[] | null {
  const { values } = run;
  if (values.length === 0) return null;
  if (values.length === width) return [{ values, group: 0, shared: false }];
  const byLine = splitByLine(run);
  if (byLine.every((line) => line.length === width)) return byLine.map((line, index) => ({ values: line, group: index, shared: false }));
  const dense = dropExtraBlanks(byLine, width);
  if (dense !== null) return dense.map((line, index) => ({ values: line, group: index, shared: false }));
  if (values.length % width !== 0 || run.from === 'table') return null;
  const blocks = splitByGap(run);
  if (blocks.length > 1 && blocks.length % width === 0) return columnBlocks(blocks, width);
  return chunk(values, width).map((row, index) => ({ values: row, group: index, shared: false }));
}

/** Groups of `width` blocks of equal height, read column by column. */
function columnBlocks(blocks: readonly (readonly ValueToken[])[], width: number): readonly CutRow[] | null {
  const rows: CutRow[] = [];
  for (let at = 0; at < blocks.length; at += width) {
    const group = blocks.slice(at, at + width);
    const height = group[0]?.length ?? 0;
    if (group.some((block) => block.length !== height)) return null;
    for (let row = 0; row < height; row += 1) {
      rows.push({ values: group.flatMap((block) => block[row] ?? []), group: at, shared: height > 1 });
    }
  }
  return rows;
}

function splitByLine(run: Run): ValueToken[][] {
  const out: ValueToken[][] = [];
  let last = -1;
  run.values.forEach((value, index) => {
    const line = run.lines[index]?.line ?? -1;
    if (line !== last) out.push([]);
    out[out.length - 1]?.push(value);
    last = line;
  });
  return out;
}

function splitByGap(run: Run): ValueToken[][] {
  const out: ValueToken[][] = [];
  run.values.forEach((value, index) => {
    if (index === 0 || (run.lines[index]?.gap ?? 0) > 0) out.push([]);
    out[out.length - 1]?.push(value);
  });
  return out;
}

/** A column that is blank in every row and that the form does not have. */
function dropExtraBlanks(lines: readonly (readonly ValueToken[])[], width: number): ValueToken[][] | null {
  const longest = lines[0]?.length ?? 0;
  if (longest <= width || lines.some((line) => line.length !== longest)) return null;
  const blank = Array.from({ length: longest }, (_, column) => lines.every((line) => line[column]?.value.kind === 'blank'));
  const surplus = longest - width;
  const dropped = new Set(blank.flatMap((is, column) => (is ? [column] : [])));
  if (dropped.size !== surplus) {
    const trailing = blank.slice(width).every((is) => is);
    return trailing ? lines.map((line) => line.slice(0, width)) : null;
  }
  return lines.map((line) => line.filter((_, column) => !dropped.has(column)));
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.floor(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
