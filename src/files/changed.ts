import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bilingual } from '../text/bilingual.js';
import { byCodePoint, expandFiles } from './expand.js';
import { changedFiles, type ChangeQuery, type GitPlace } from './git.js';
import { pathWithin } from './paths.js';
import type { Expansion, FileEntry, FileProblem } from './types.js';

/** A folder or a pattern that holds nothing yet is no mistake where only changes are asked for. */
const harmless: ReadonlySet<FileProblem['kind']> = new Set(['empty-folder', 'no-match', 'no-supported-match']);

/**
 * The changed files among those that the arguments name; without arguments, all of the repository. Sorted by path. An argument
 * that names nothing remains a problem.
 */
export async function expandChanged(
  args: readonly string[],
  query: ChangeQuery,
  place: GitPlace,
): Promise<Expansion | { readonly problem: Bilingual }> {
  const changes = await changedFiles(query, place);
  if ('problem' in changes) return changes;
  const all = [...changes.files].sort((a, b) => byCodePoint(a.path, b.path));
  if (args.length === 0) return { files: all, problems: [] };
  const { cwd } = place;
  const expansion = await expandFiles(args, cwd);
  const named = new Map(expansion.files.map((entry) => [entry.path, entry.named]));
  const literal = new Set(args.map((arg) => resolve(cwd, arg)));
  const folders = [...literal].filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true);
  const files = all.flatMap((entry): FileEntry[] => {
    if (literal.has(entry.path)) return [{ ...entry, named: true }];
    // What is staged and gone from the disk is met by no walk.
    const isMet =
      named.has(entry.path) || (!existsSync(entry.path) && folders.some((folder) => pathWithin(folder, entry.path) !== undefined));
    return isMet ? [{ ...entry, named: named.get(entry.path) ?? false }] : [];
  });
  const isKnown = new Set(files.map(({ path }) => path));
  const problems = expansion.problems.filter(({ kind, argument }) => !harmless.has(kind) && !isKnown.has(resolve(cwd, argument)));
  return { files, problems };
}
