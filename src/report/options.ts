import type { StandardSet } from '../standards/index.js';
import type { AgencyKind } from '../types/standard.js';

export type { StandardSet };

export interface RecogniseOptions {
  readonly standards: StandardSet;
  /** Override what the document says. */
  readonly edition?: string;
  readonly year?: number;
  readonly agencyKind?: AgencyKind;
  /** Converts traditional to simplified characters; handed in only where `needsSimplifier` says so. */
  readonly toSimplified?: (text: string) => string;
}
