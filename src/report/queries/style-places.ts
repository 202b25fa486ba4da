import { sourceRange } from '../../text/mapped-text.js';
import type { MappedText, Range } from '../../types/position.js';
import type { HeadingPassage, Report, TextPassage } from '../../types/report.js';
import type { Descriptor, Edit } from '../../types/rule.js';
import { isInForm } from './places.js';

/** A place where a convention of writing is not kept. */
export interface StylePlace {
  readonly at: Range;
  /** What stands there, for the message. */
  readonly example: string;
  /** Its repair; empty where it is not certain. */
  readonly edits: readonly Edit[];
}

/** So many examples in a message, and so many further places beside the first. */
const NAMED = 3;
const RELATED = 5;
const longestExample = 16;

/** All places of one kind as one finding: the count, the first examples, the next places, and the repairs that are certain. */
export function styleFinding<MessageId extends string>(messageId: MessageId, places: readonly StylePlace[]): Descriptor<MessageId>[] {
  const [first, ...others] = places;
  if (first === undefined) return [];
  const fix = places.flatMap(({ edits }) => edits);
  const examples = [...new Set(places.map(({ example }) => example))].slice(0, NAMED).map(shown);
  return [
    {
      messageId,
      at: first.at,
      data: { count: places.length, examples: examples.join('、') },
      related: others.slice(0, RELATED).map(({ at, example }) => ({ at, zh: shown(example), en: shorten(example) })),
      ...(fix.length === 0 ? {} : { fix }),
    },
  ];
}

/** The running text and the headings of a report, tables and forms left out. */
export function writtenPassages(report: Report): readonly (TextPassage | HeadingPassage)[] {
  return report.passages.filter(
    (passage): passage is TextPassage | HeadingPassage => passage.kind !== 'table' && !isInForm(report, passage.range[0]),
  );
}

/** One replacement in a text, as an edit of the file; none where the file does not have that text as it stands. */
export function editOf({ source }: Pick<Report, 'source'>, mapped: MappedText, start: number, end: number, text: string): Edit[] {
  const range = sourceRange(mapped, start, end);
  return source.value.slice(...range) === mapped.text.slice(start, end) ? [{ range, text }] : [];
}

/** As an example is named: in quotes, unless it has its own. */
function shown(example: string): string {
  return /^[“《]/u.test(example) ? shorten(example) : `“${shorten(example)}”`;
}

function shorten(text: string): string {
  return text.length <= longestExample ? text : `${text.slice(0, longestExample - 1)}…`;
}
