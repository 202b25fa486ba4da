import type { Bilingual } from '../text/bilingual.js';

/** A configuration as a person writes it, checked by the schema. */
export interface Config {
  readonly $schema?: string;
  readonly rules?: Readonly<Record<string, RuleEntry>>;
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
