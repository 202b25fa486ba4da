import { StandardError } from './error.js';

/** The keywords of JSON Schema draft-07 that `schema.json` uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/**
 * Checks that a value has the shape that a schema demands, for places where no validator is at hand (a browser).
 * Understands only what `schema.json` uses. Throws `StandardError` at the first fault.
 */
export function assertShape(standard: string, value: unknown, root: unknown): void {
  const schema = root as Schema;
  check({ standard, definitions: schema.definitions ?? {} }, value, schema, '');
}

interface Context {
  readonly standard: string;
  readonly definitions: Readonly<Record<string, Schema>>;
}

function check(context: Context, value: unknown, schema: Schema, path: string): void {
  if (schema.$ref !== undefined) {
    const target = context.definitions[schema.$ref.slice('#/definitions/'.length)];
    if (target === undefined) throw new Error(`schema.json: dangling ${schema.$ref}`);
    check(context, value, target, path);
    return;
  }
  const problem = ownProblem(value, schema);
  if (problem !== null) throw new StandardError(context.standard, path, value, problem);
  if (Array.isArray(value)) checkItems(context, value, schema, path);
  else if (typeof value === 'object' && value !== null) checkProperties(context, value as Record<string, unknown>, schema, path);
}

function ownProblem(value: unknown, schema: Schema): string | null {
  if (schema.type !== undefined && ![schema.type].flat().includes(typeOf(value))) return `must be ${[schema.type].flat().join(' or ')}`;
  if (schema.const !== undefined && value !== schema.const) return `must be ${JSON.stringify(schema.const)}`;
  if (schema.enum !== undefined && !schema.enum.includes(value)) return `must be one of ${schema.enum.map(String).join(', ')}`;
  if (typeof value === 'string') {
    if (schema.minLength !== undefined && value.length < schema.minLength) return 'must not be empty';
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) return `must match ${schema.pattern}`;
  }
  if (typeof value === 'number' && schema.minimum !== undefined && value < schema.minimum) return `must be at least ${schema.minimum}`;
  return null;
}

function checkItems(context: Context, items: readonly unknown[], schema: Schema, path: string): void {
  if (schema.minItems !== undefined && items.length < schema.minItems) {
    throw new StandardError(context.standard, path, items, `must have at least ${schema.minItems} item(s)`);
  }
  if (schema.uniqueItems === true) {
    const twice = items.findIndex((item, index) => items.indexOf(item) < index);
    if (twice !== -1) throw new StandardError(context.standard, `${path}/${twice}`, items[twice], 'stands there twice');
  }
  const { items: each } = schema;
  if (each !== undefined) items.forEach((item, index) => check(context, item, each, `${path}/${index}`));
}

function checkProperties(context: Context, object: Readonly<Record<string, unknown>>, schema: Schema, path: string): void {
  for (const key of schema.required ?? []) {
    if (!Object.hasOwn(object, key)) throw new StandardError(context.standard, path, object, `lacks ${key}`);
  }
  for (const [key, value] of Object.entries(object)) {
    const property = schema.properties !== undefined && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    if (property !== undefined) check(context, value, property, `${path}/${key}`);
    else if (schema.additionalProperties === false) throw new StandardError(context.standard, `${path}/${key}`, value, 'is not known');
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}
