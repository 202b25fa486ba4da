import { Ajv } from 'ajv';
import type { Validator } from './types.js';

/** Compiles the option schema of a plugin's rule, or says why it cannot be. */
export function compileOptions(schema: unknown): Validator | string {
  try {
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTuples: false });
    return ajv.compile(schema as object);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
