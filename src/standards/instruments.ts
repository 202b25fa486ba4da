import type { InstrumentStandard } from '../types/standard.js';
import written from './instruments.json' with { type: 'json' };

/** The regulations and notices that reports cite, oldest first. Each fact about them stands there alone. */
export const instruments: readonly InstrumentStandard[] = written.instruments;

/** Who issues them, as titles begin with; the longest first. */
export const issuers: readonly string[] = written.issuers.split(' ');

/** What document numbers of the central government begin with (机关代字); none is the beginning of a later one. */
export const organCodes: readonly string[] = written.codes.split(' ');

export function instrumentById(id: string): InstrumentStandard | undefined {
  return instruments.find((instrument) => instrument.id === id);
}
