import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const packages = fileURLToPath(new URL('../../node_modules/@microsoft/', import.meta.url));
const tool = join(packages, 'sarif-multitool-linux/Sarif.Multitool');
const newest = join(packages, 'sarif-multitool-linux/sarif-2.1.0.json');

/** Why the multitool cannot be asked here; undefined where it can. It has 104 MB and is no dependency: .ci/run installs it. */
export const toolIsMissing = existsSync(tool) ? undefined : 'needs @microsoft/sarif-multitool (npm install --no-save)';

let compiled: readonly ValidateFunction[] | undefined;

/** What the official schemas have against a log: that of the multitool where it is at hand, and that which jest-sarif ships. */
export function schemaErrors(log: unknown): ErrorObject[] {
  compiled ??= [shipped(), ...(toolIsMissing === undefined ? [official()] : [])];
  return compiled.flatMap((validate) => (validate(log) ? [] : (validate.errors ?? [])));
}

function shipped(): ValidateFunction {
  const schema = json(join(packages, 'jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
  // Draft 04 by name; it uses nothing that draft 07 reads otherwise, and its pattern of languages has a stray bracket.
  const { id: _id, ...rest } = schema;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  return ajv.compile({ ...rest, $schema: 'http://json-schema.org/draft-07/schema#' });
}

function official(): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  return ajv.compile(json(newest));
}

function json(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, '')) as Record<string, unknown>;
}

export interface ToolResult {
  readonly ruleId: string;
  readonly level?: string;
  readonly message: { readonly id?: string; readonly arguments?: readonly string[] };
}

/** What the multitool has against a log. It ends with 0 whatever it finds, so its own log is read. */
export function toolResults(text: string): ToolResult[] {
  const folder = mkdtempSync(join(tmpdir(), 'gklint-sarif-'));
  try {
    const [input, output] = [join(folder, 'in.sarif'), join(folder, 'out.sarif')];
    writeFileSync(input, text);
    chmodSync(tool, 0o755);
    execFileSync(tool, ['validate', input, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning;Note', '--output', output], {
      stdio: 'ignore',
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    });
    const { runs } = json(output) as unknown as { readonly runs: readonly [{ readonly results?: ToolResult[] }] };
    return runs[0].results ?? [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
