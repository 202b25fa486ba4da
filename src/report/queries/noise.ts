import type { Range } from '../../types/position.js';
import type { Noise, Report } from '../../types/report.js';

/** Noise of one kind, or null where there is none. */
export function noiseOf(report: Pick<Report, 'noise'>, kind: Noise['kind']): Noise | null {
  const noise = report.noise.find((candidate) => candidate.kind === kind);
  return noise === undefined || noise.ranges.length === 0 ? null : noise;
}

/** The first pieces as written, for a message: “務”“認”. */
export function examplesOf({ examples }: Noise): string {
  return examples.map((example) => `“${shorten(example)}”`).join('');
}

/** Places beside the first, the nearest ones: enough to find the noise, not all of it. */
export function furtherPlaces({ ranges }: Noise): { readonly at: Range; readonly zh: string; readonly en: string }[] {
  return ranges.slice(1, 6).map((at) => ({ at, zh: '另一处', en: 'another place' }));
}

function shorten(text: string): string {
  return text.length <= 16 ? text : `${text.slice(0, 15)}…`;
}
