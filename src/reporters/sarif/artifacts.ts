import type { FileDetail } from '../../types/detail.js';
import type { FileResult } from '../../types/rule.js';
import { fileUri, isStandardInput, pathBelow, relativeUri } from '../paths.js';

export const baseId = 'SRCROOT';

/** An `artifactLocation`. */
export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
  readonly index?: number;
}

const mimeTypes = { text: 'text/plain', markdown: 'text/markdown', html: 'text/html' } as const;

/** Where a file is: below the root if it is there. Standard input has a name of its own, which is no file. */
export function artifactLocation(filePath: string, root: string | undefined, index: number): ArtifactLocation {
  if (isStandardInput(filePath)) return { uri: 'stdin:', index };
  const path = pathBelow(filePath, root);
  return path === undefined ? { uri: fileUri(filePath), index } : { uri: relativeUri(path), uriBaseId: baseId, index };
}

/** The entry of a file in `artifacts`. */
export function artifact({ detail }: FileResult, location: ArtifactLocation): object {
  return { location, ...factsOf(detail), roles: ['analysisTarget'] };
}

function factsOf(detail: FileDetail | undefined): object {
  if (detail === undefined) return {};
  const { format, encoding, length, sha256 } = detail.file;
  return {
    length,
    ...(format === null ? {} : { mimeType: mimeTypes[format] }),
    ...(encoding === null ? {} : { encoding }),
    ...(sha256 === null ? {} : { hashes: { 'sha-256': sha256 } }),
  };
}
