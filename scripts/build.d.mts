import type { BuildOptions, BuildResult } from 'esbuild';

type Built = BuildResult<BuildOptions & { metafile: true; write: false }>;

export const output: string;
export const entry: string;
export function commandOptions(overrides?: BuildOptions): BuildOptions & { metafile: true; write: false };
export function libraryOptions(overrides?: BuildOptions): BuildOptions & { metafile: true; write: false };
export function bundle(overrides?: BuildOptions): Promise<{ command: Built; library: Built }>;
export function isFresh(): boolean;
