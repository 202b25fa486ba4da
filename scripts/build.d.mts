import type { BuildOptions, Metafile } from 'esbuild';

export interface Bundle {
  readonly path: string;
  readonly contents: string;
  readonly metafile: Metafile;
}

export const output: string;
export const entry: string;
/** The command first, then its parts. */
export function bundleCommand(overrides?: BuildOptions): Promise<[Bundle, ...Bundle[]]>;
export function bundle(overrides?: BuildOptions): Promise<void>;
/** The text of a module as a script whose value is the function of the module. */
export function wrapped(text: string): string;
export function isFresh(): boolean;
