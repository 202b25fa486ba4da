import { LineIndex } from '../text/lines.js';
import { asLines, atPlace } from '../text/bilingual.js';
import { escapePointer, pointerNames } from '../text/json-pointer.js';
import type { RuleMeta } from '../types/rule.js';
import { JsonFault, parseJson } from './json.js';
import { faultMessage, jsonMessage } from './messages.js';
import { ConfigError, type Config, type SchemaFault, type Validator } from './types.js';

/** A configuration that holds, and where each of its values stands, for messages: `gklint.config.json:3:5`. */
export interface CheckedConfig {
  readonly config: Config;
  place(pointer: string): string;
}

export interface ConfigChecker {
  readonly rules: readonly RuleMeta[];
  readonly validate: Validator;
}

/** Reads the text of a configuration file; `name` is the file's name for messages. Throws a `ConfigError`. */
export function readConfig(text: string, name: string, checker: ConfigChecker): CheckedConfig {
  const { value, place } = readJson(text, name);
  return { config: checkConfig(value, checker, place), place };
}

/** Reads JSON that a person wrote. Throws a `ConfigError` that says where it does not hold. */
export function readJson(text: string, name: string): { readonly value: unknown; place(pointer: string): string } {
  const lines = new LineIndex(text);
  const at = (offset: number): string => {
    const { line, column } = lines.pointAt(offset);
    return `${name}:${String(line)}:${String(column)}`;
  };
  const parsed = parse(text, at);
  return { value: parsed.value, place: (pointer) => at(parsed.offsetOf(pointer)) };
}

function parse(text: string, at: (offset: number) => string): ReturnType<typeof parseJson> {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw new ConfigError(atPlace(at(error.offset), jsonMessage(error, text.length)));
  }
}

/** The value as a configuration. `place` says where a JSON pointer stands. Throws a `ConfigError` that names every fault. */
export function checkConfig(value: unknown, { rules, validate }: ConfigChecker, place: (pointer: string) => string): Config {
  if (validate(value)) return value as Config;
  const faults = (validate.errors ?? []).flatMap((fault) => {
    const message = faultMessage(fault, fault.propertyName ?? valueAt(value, fault.instancePath), rules);
    return message === undefined ? [] : [atPlace(place(pointerOf(fault)), message)];
  });
  throw new ConfigError(asLines(faults));
}

/** A key is shown where it stands, not where the object begins. */
function pointerOf({ keyword, instancePath, params, propertyName }: SchemaFault): string {
  const name = keyword === 'additionalProperties' ? String(params['additionalProperty']) : propertyName;
  return name === undefined ? instancePath : `${instancePath}/${escapePointer(name)}`;
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointerNames(pointer).reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], value);
}
