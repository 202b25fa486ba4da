/** A file to be checked. */
export interface FileEntry {
  /** Absolute, for people and for output. */
  readonly path: string;
  /** What opens it: the path, or its bytes where the name is no UTF-8. */
  readonly handle: string | Uint8Array;
  /** True where the user named this very file; false where it was met in a folder or by a glob. */
  readonly named: boolean;
  /** Brings its bytes where they are not those of the file on the disk. */
  readonly bytes?: () => Promise<Uint8Array>;
}

/** Why an argument could not be expanded. `argument` is as written, or the path of a file met in a folder. */
export interface FileProblem {
  readonly kind: 'missing' | 'dangling-link' | 'not-a-file' | 'empty-folder' | 'no-match' | 'no-supported-match' | 'unreadable';
  readonly argument: string;
}

export interface Expansion {
  readonly files: readonly FileEntry[];
  readonly problems: readonly FileProblem[];
}
