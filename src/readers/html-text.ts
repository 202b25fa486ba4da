import type { MappedText } from '../types/position.js';
import { MappedTextBuilder, emptyText, trimMapped } from '../text/mapped-text.js';
import { isAsciiWord } from './line-kind.js';
import type { TextRun } from './html-element.js';

/** A line break inside a text: `<br>`, the end of a block within a cell. */
export function lineBreak(at: number): TextRun {
  return { text: '\n', from: at, to: at };
}

/** White space passed since the last character. */
interface Space {
  readonly seen: boolean;
  readonly from: number;
  readonly to: number;
  readonly breaks: boolean;
}

const noSpace: Space = { seen: false, from: 0, to: 0, breaks: false };

/**
 * Joins the runs of a block: white space of the markup collapses to one space; where it holds a line break it vanishes
 * next to a character that is no Latin letter or digit, since Chinese is written without spaces.
 */
export function joinRuns(runs: readonly TextRun[]): MappedText {
  const builder = new MappedTextBuilder();
  let last = 0;
  let space = noSpace;
  for (const run of runs) {
    const { text } = run;
    const straight = text.length === run.to - run.from;
    let at = 0;
    while (at < text.length) {
      const start = at;
      const blank = isMarkupSpace(text.charCodeAt(at));
      let breaks = false;
      while (at < text.length && isMarkupSpace(text.charCodeAt(at)) === blank) {
        const code = text.charCodeAt(at);
        breaks ||= code === 10 || code === 13;
        at += 1;
      }
      const from = straight ? run.from + start : run.from;
      const to = straight ? run.from + at : run.to;
      if (blank) {
        space = { seen: true, from: space.seen ? space.from : from, to, breaks: breaks || space.breaks };
        continue;
      }
      if (space.seen && builder.length > 0 && (!space.breaks || (isAsciiWord(last) && isAsciiWord(text.charCodeAt(start)))))
        builder.add(' ', space.from, space.to);
      space = noSpace;
      builder.add(text.slice(start, at), from, to);
      last = text.charCodeAt(at - 1);
    }
  }
  return builder.length === 0 ? emptyText : trimMapped(builder.build());
}

function isMarkupSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 12 || code === 13;
}
