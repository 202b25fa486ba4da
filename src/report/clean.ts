import { MappedTextBuilder, sourceRange } from '../text/mapped-text.js';
import { hasTraditional, isTraditional } from '../text/traditional.js';
import type { Block, Cell, Root, Table } from '../types/document.js';
import type { MappedText, Range } from '../types/position.js';
import type { Noise } from '../types/report.js';
import { findNoise, isNoisy, profileNoise, type NoiseKind, type NoiseProfile } from './noise.js';

export interface Cleaned {
  /** The same tree where nothing was to clean. */
  readonly document: Root;
  readonly noise: readonly Noise[];
}

const exampleCount = 5;
const kinds: readonly NoiseKind[] = ['traditional', 'pinyin', 'doubled-mark', 'mojibake'];

/**
 * Whether a text has characters that only traditional Chinese has, so that the conversion is worth loading.
 * Takes the whole decoded text of a file.
 */
export function needsSimplifier(value: string): boolean {
  return hasTraditional(value);
}

/** Takes the noise out of all texts; they still map to the source. Each kind of noise is reported once, with all its ranges. */
export function cleanDocument(value: string, raw: Root, toSimplified?: (text: string) => string): Cleaned {
  const profile = profileNoise(value);
  const traditional = hasTraditional(value);
  if (!traditional && !isNoisy(profile)) return { document: raw, noise: [] };
  const cleaner = new Cleaner(profile, traditional, toSimplified);
  const children = raw.children.map((block) => cleaner.block(block));
  const name = raw.name === null ? null : cleaner.textOf(raw.name, false);
  return { document: { ...raw, children, name }, noise: cleaner.noise(value) };
}

class Cleaner {
  readonly #found = new Map<NoiseKind, Range[]>();

  constructor(
    readonly profile: NoiseProfile,
    readonly traditional: boolean,
    readonly toSimplified: ((text: string) => string) | undefined,
  ) {}

  block(block: Block): Block {
    if (block.type === 'table') return this.table(block);
    const text = this.textOf(block.text, true);
    return text === block.text ? block : { ...block, text };
  }

  table(table: Table): Table {
    let changed = false;
    const rows = table.children.map((row) => {
      const cells = row.children.map((cell): Cell => {
        const text = this.textOf(cell.text, true);
        if (text === cell.text) return cell;
        changed = true;
        return { ...cell, text };
      });
      return { ...row, children: cells };
    });
    return changed ? { ...table, children: rows } : table;
  }

  textOf(text: MappedText, report: boolean): MappedText {
    const cleaned = this.#withoutPieces(text, report);
    return this.traditional && hasTraditional(cleaned.text) ? this.#simplified(cleaned, report) : cleaned;
  }

  noise(value: string): Noise[] {
    return kinds.flatMap((kind) => {
      const ranges = (this.#found.get(kind) ?? []).sort((left, right) => left[0] - right[0]);
      if (ranges.length === 0) return [];
      return [
        { kind, ranges, examples: [...new Set(ranges.slice(0, 50).map(([start, end]) => value.slice(start, end)))].slice(0, exampleCount) },
      ];
    });
  }

  #withoutPieces(mapped: MappedText, report: boolean): MappedText {
    const pieces = findNoise(mapped.text, this.profile);
    if (pieces.length === 0) return mapped;
    const builder = new MappedTextBuilder();
    let at = 0;
    for (const piece of pieces) {
      const range = sourceRange(mapped, piece.start, piece.end);
      if (report && piece.kind !== null) this.#report(piece.kind, range);
      if (piece.replacement === null) continue;
      builder.append(mapped, at, piece.start).add(piece.replacement, range[0], range[1]);
      at = piece.end;
    }
    return at === 0 ? mapped : builder.append(mapped, at).build();
  }

  #simplified(mapped: MappedText, report: boolean): MappedText {
    if (report) this.#reportTraditional(mapped);
    if (this.toSimplified === undefined) return mapped;
    const before = mapped.text;
    const after = this.toSimplified(before);
    if (after === before) return mapped;
    const beforePoints = [...before];
    const afterPoints = [...after];
    if (beforePoints.length !== afterPoints.length) return rebuild(mapped, [before], [after]);
    if (before.length === after.length && beforePoints.every((point, index) => point.length === afterPoints[index]?.length))
      return { ...mapped, text: after };
    return rebuild(mapped, beforePoints, afterPoints);
  }

  #reportTraditional(mapped: MappedText): void {
    const { text } = mapped;
    for (let index = 0; index < text.length; index += 1) {
      if (!isTraditional(text.charCodeAt(index))) continue;
      const start = index;
      while (index < text.length && isTraditional(text.charCodeAt(index))) index += 1;
      this.#report('traditional', sourceRange(mapped, start, index));
    }
  }

  #report(kind: NoiseKind, range: Range): void {
    const ranges = this.#found.get(kind);
    if (ranges === undefined) this.#found.set(kind, [range]);
    else ranges.push(range);
  }
}

function rebuild(mapped: MappedText, before: readonly string[], after: readonly string[]): MappedText {
  const builder = new MappedTextBuilder();
  let at = 0;
  before.forEach((part, index) => {
    const range = sourceRange(mapped, at, at + part.length);
    builder.add(after[index] ?? '', range[0], range[1]);
    at += part.length;
  });
  return builder.build();
}
