import type { Bilingual } from '../text/bilingual.js';
import type { Locale } from '../types/rule.js';
import type { AgencyKind } from '../types/standard.js';

/** What a configuration says for all files, or an override for some. */
export interface ConfigPart {
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  readonly edition?: string;
  readonly year?: number;
  readonly agencyKind?: AgencyKind;
  readonly encoding?: string;
  /** Whether messages about style are shown. */
  readonly style?: boolean;
  readonly reportUnusedDirectives?: DirectiveLevel;
}

export type DirectiveLevel = 'off' | 'warn' | 'error';

export interface Override extends ConfigPart {
  /** Globs, relative to the folder of the configuration; one without a slash is about the name of the file. */
  readonly files: readonly string[];
  readonly excludedFiles?: readonly string[];
}

/** A configuration as a person writes it, checked by the schema. */
export interface Config extends ConfigPart {
  readonly $schema?: string;
  /** Ends the search for configurations further up. */
  readonly root?: boolean;
  readonly extends?: string | readonly string[];
  /** Files or packages by the name that stands before the `/` of their rules. */
  readonly plugins?: Readonly<Record<string, string>>;
  /** Files that overlay a standard. */
  readonly standards?: readonly string[];
  /** As in .gitignore, relative to the folder of the configuration. */
  readonly ignorePatterns?: readonly string[];
  readonly locale?: Locale;
  readonly overrides?: readonly Override[];
}

export type WrittenLevel = 'off' | 'warn' | 'error' | 'default' | 0 | 1 | 2;
export type RuleEntry = WrittenLevel | readonly [WrittenLevel] | readonly [WrittenLevel, Readonly<Record<string, unknown>>];

/** A fault that ajv found, as far as messages need it. */
export interface SchemaFault {
  /** JSON pointer of the value at fault. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string | undefined;
  /** Set where the fault is in the name of a key. */
  readonly propertyName?: string | undefined;
}

/** ajv's validator: true, or false with `errors`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaFault[] | null;
}

/** A configuration that cannot be used: in words, with the file and the place in it. */
export class ConfigError extends Error {
  override name = 'ConfigError';

  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}
