import type { Format, Root, SourceText } from '../types/document.js';
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

/** Cuts a decoded file into blocks. The readers of pages and of Markdown are loaded when they are needed. */
export async function readDecoded(source: SourceText): Promise<Root> {
  switch (formatOf(source)) {
    case 'html':
      return (await import('./html.js')).readHtml(source.value);
    case 'markdown':
      return (await import('./markdown.js')).readMarkdown(source.value);
    case 'text':
      return readText(source.value);
  }
}

function formatOf({ path, value }: SourceText): Format {
  if (looksLikeHtml(value)) return 'html';
  const extension = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  if ((extension === 'html' || extension === 'htm') && value.includes('<')) return 'html';
  return looksLikeMarkdown(value) ? 'markdown' : 'text';
}
