import { digest } from '../text/hash.js';
import type { FileResult, Finding } from '../types/rule.js';

/** Longer texts are cut: what is at fault shows at its beginning. */
const most = 200;
/** So much of the text before an empty range stands for it. */
const before = 40;

/**
 * Gives each finding of a file a fingerprint that outlives edits elsewhere in it: rule, message, place in the outline and the
 * text at fault without white space, never a line number. What is alike in all of these is told apart by its number in order.
 * Ask in the order of the findings. `scope` goes into the digest: the path, where fingerprints of files share one space.
 */
export function fingerprints(source: FileResult['source'], scope = ''): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return (finding) => {
    const { ruleId, messageId, place = '' } = finding;
    const key = digest([scope, ruleId ?? '', messageId, squeeze(place), squeeze(textAt(source ?? '', finding))].join('\u0000'));
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key}:${String(count)}`;
  };
}

function textAt(source: string, { range }: Finding): string {
  const [start, end] = range;
  return start === end ? source.slice(Math.max(0, start - before), start) : source.slice(start, Math.min(end, start + most));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
