import type { Format, Root, SourceText } from '../types/document.js';
import { findDirectives, maskDirectives, mayHoldDirectives, type MarkedDirective } from './directives.js';
import { decode, type DecodeOptions } from './encoding.js';
import { looksLikeHtml, looksLikeMarkdown } from './sniff.js';
import { readText } from './text.js';

export type ReadOptions = DecodeOptions;

/**
 * Reads a file: decodes its bytes and cuts them into blocks. The format is told by the content, then by the name;
 * binary files have an empty root. Throws RangeError for an unknown `encoding`.
 */
export async function read(path: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<{ source: SourceText; root: Root }> {
  const source = decode(path, bytes, options);
  return { source, root: await readDecoded(source) };
}

/**
 * Cuts a decoded file into blocks. The readers of pages and of Markdown are loaded when they are needed. Comments to gklint
 * are no text: they go to `directives`.
 */
export async function readDecoded(source: SourceText): Promise<Root> {
  const { value } = source;
  const directives = mayHoldDirectives(value) ? findDirectives(value) : [];
  if (directives.length === 0) return readAs(formatOf(source), value, directives);
  const masked = maskDirectives(value, directives);
  const format = formatOf({ ...source, value: masked });
  // `//` marks a comment in a text; on a page it is text like any other.
  const meant = format === 'html' ? directives.filter(({ mark }) => mark === '<!--') : directives;
  const root = await readAs(format, format === 'html' ? value : masked, meant);
  return meant.length === 0 ? root : { ...root, directives: meant.map(({ mark: _mark, ...directive }) => directive) };
}

/** `value` has spaces where the directives of a text or of Markdown were. */
async function readAs(format: Format, value: string, directives: readonly MarkedDirective[]): Promise<Root> {
  switch (format) {
    case 'html':
      return (await import('./html.js')).readHtml(value);
    case 'markdown':
      return (await import('./markdown.js')).readMarkdown(value, directives);
    case 'text':
      return readText(value, directives);
  }
}

function formatOf({ path, value }: Pick<SourceText, 'path' | 'value'>): Format {
  if (looksLikeHtml(value)) return 'html';
  const extension = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  if ((extension === 'html' || extension === 'htm') && value.includes('<')) return 'html';
  return looksLikeMarkdown(value) ? 'markdown' : 'text';
}
