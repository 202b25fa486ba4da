import type { Span } from './draft.js';

/** Sentences of a text, their stops included. Linear. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!'。！？\n'.includes(text.charAt(index))) continue;
    spans.push({ start, end: index + 1 });
    start = index + 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
