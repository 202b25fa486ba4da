import { sourceRange } from '../../text/mapped-text.js';
import { pairedMarks, pairKinds, standsAlone, type PairedMark, type PairKind } from '../../text/paired-marks.js';
import type { MappedText, Range } from '../../types/position.js';
import type { HeadingPassage, Report, TextPassage } from '../../types/report.js';
import { isInForm } from './places.js';

/** Half of a pair without its partner. */
export interface UnpairedMark {
  readonly kind: PairKind;
  readonly at: Range;
  /** The mark with a few characters of what it should enclose. */
  readonly excerpt: string;
}

interface OpenMark {
  readonly mark: PairedMark;
  readonly text: MappedText;
  /** Number of the passage. */
  readonly passage: number;
  /** Characters of the document before the mark. */
  readonly offset: number;
}

/** A pair may reach over the end of a page or over a heading that stands between its halves, but not farther. */
const REACH = { passages: 4, characters: 400 } as const;
/** Characters of the excerpt beside the mark. */
const BESIDE = 6;
/** So many of the last characters tell whether a text ends with a sentence. */
const LAST = 16;
const sentenceEnd = /[。！？!?；;：:]["”’」)）]?\s*$/u;
const straightQuote = /["＂〝〞「」『』\uFFFD]/u;

/** Halves of pairs without a partner, in reading order; null where there is no running text. */
export function unpairedMarks(report: Report): readonly UnpairedMark[] | null {
  const passages = report.passages.filter(
    (passage): passage is TextPassage | HeadingPassage => passage.kind !== 'table' && !isInForm(report, passage.range[0]),
  );
  if (passages.length === 0) return null;
  const open: Record<PairKind, OpenMark[]> = { title: [], quote: [], round: [], square: [], lenticular: [] };
  const alone: OpenMark[] = [];
  let characters = 0;
  passages.forEach(({ text }, passage) => {
    for (const mark of pairedMarks(text.text)) {
      const here = { mark, text, passage, offset: characters + mark.at };
      const before = open[mark.kind];
      if (mark.opens) before.push(here);
      else if (!closes(before, here)) alone.push(here);
    }
    characters += text.text.length;
  });
  const unclosed = pairKinds.flatMap((kind) => open[kind].filter((mark) => !isCutOff(mark, passages.length)));
  const mixed = new Map<MappedText, boolean>();
  const isMixed = (text: MappedText): boolean => {
    const known = mixed.get(text) ?? straightQuote.test(text.text);
    mixed.set(text, known);
    return known;
  };
  return [...alone, ...unclosed]
    .filter(({ mark, text }) => !standsAlone(text.text, mark) && !(mark.kind === 'quote' && isMixed(text)))
    .sort((a, b) => a.offset - b.offset)
    .map(({ mark, text }) => ({ kind: mark.kind, at: sourceRange(text, mark.at, mark.at + 1), excerpt: excerptOf(text.text, mark) }));
}

/** Takes the partner of a closing mark off the list of open ones. */
function closes(open: OpenMark[], close: OpenMark): boolean {
  const last = open[open.length - 1];
  if (last === undefined) return false;
  const isNear = last.passage === close.passage || close.passage - last.passage <= REACH.passages;
  if (!isNear || (last.passage !== close.passage && close.offset - last.offset > REACH.characters)) return false;
  open.pop();
  return true;
}

/** Whether the text ends before the partner of an opening mark could come. */
function isCutOff({ text, passage }: OpenMark, passages: number): boolean {
  return passage === passages - 1 && !sentenceEnd.test(text.text.slice(-LAST));
}

function excerptOf(text: string, { opens, at }: PairedMark): string {
  const beside = opens ? text.slice(at, at + 1 + BESIDE) : text.slice(Math.max(0, at - BESIDE), at + 1);
  return opens ? `${beside}…` : `…${beside}`;
}
