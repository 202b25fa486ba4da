import type { Span } from './draft.js';

/** Sentences of a text, their stops (。！？ and line ends) included. Linear. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== 0x3002 && code !== 0xff01 && code !== 0xff1f && code !== 10) continue;
    spans.push({ start, end: index + 1 });
    start = index + 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
