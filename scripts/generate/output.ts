import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** A file that a generator makes. `path` is relative to the root of the project. */
export interface Output {
  readonly path: string;
  readonly content: string;
}

/** The file as Prettier would leave it. */
export async function formatted(root: string, path: string, content: string): Promise<Output> {
  const settings = await resolveConfig(join(root, path));
  return { path, content: await format(content, { ...settings, filepath: path }) };
}

/** The file as it stands; null where there is none. */
export function current(root: string, path: string): string | null {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

export function isStale(root: string, { path, content }: Output): boolean {
  return current(root, path) !== content;
}

export function write(root: string, { path, content }: Output): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** Puts `content` between `<!-- gklint:NAME -->` and `<!-- /gklint:NAME -->`. Null where the marks are not there. */
export function between(text: string, name: string, content: string): string | null {
  const open = `<!-- gklint:${name} -->`;
  const close = `<!-- /gklint:${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) return null;
  return `${text.slice(0, start + open.length)}\n\n${content.trim()}\n\n${text.slice(end)}`;
}
