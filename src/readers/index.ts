import type { Root, SourceText } from '../types/document.js';
import { decode, type DecodeOptions } from './encoding.js';
import { readText } from './text.js';

export type ReadOptions = DecodeOptions;

/** Reads a file: decodes its bytes and cuts them into blocks. The path only helps to tell the format. */
export async function read(path: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<{ source: SourceText; root: Root }> {
  const source = decode(path, bytes, options);
  return { source, root: readText(source.value) };
}
