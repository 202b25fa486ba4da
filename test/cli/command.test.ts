import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { root, run } from './harness.js';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validator = (name: string): ReturnType<Ajv['compile']> =>
  ajv.compile(JSON.parse(readFileSync(join(root, `schema/${name}.schema.json`), 'utf8')) as object);

const copies = Object.fromEntries(
  ['examples', 'test/fixtures/reports'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.(txt|md|html)$/.test(name))
      .map((name) => [name, { copy: `${folder}/${name}` }] as const),
  ),
);
const note = { 'note.txt': '会议通知\n', 'empty.txt': '' };

describe('what is printed holds against the schemas of the package', () => {
  test('-f json', async () => {
    const validate = validator('output');
    const { stdout } = await run({ args: [...Object.keys(copies), ...Object.keys(note), '-f', 'json'], files: { ...copies, ...note } });
    const parsed = JSON.parse(stdout) as unknown[];
    void validate(parsed);
    expect(validate.errors).toBeNull();
    expect(parsed).toHaveLength(Object.keys(copies).length + 2);
  });

  test('extract', async () => {
    const validate = validator('extract');
    const { stdout } = await run({ args: ['extract', ...Object.keys(copies), ...Object.keys(note)], files: { ...copies, ...note } });
    const parsed = JSON.parse(stdout) as unknown[];
    void validate(parsed);
    expect(validate.errors).toBeNull();
    expect(parsed).toHaveLength(Object.keys(copies).length + 2);
  });
});

describe('places', () => {
  const lines = readFileSync(join(root, 'examples/report.txt'), 'utf8').split('\n');
  const at = async (bytes: Uint8Array, args: readonly string[] = []): Promise<string[]> => {
    const files = { 'a.txt': { bytes: Buffer.from(bytes).toString('base64') } };
    const { stdout } = await run({ args: ['a.txt', '-f', 'json', ...args], files });
    const [file] = JSON.parse(stdout) as { messages: { ruleId: string; line: number; column: number; endColumn: number }[] }[];
    return (file?.messages ?? []).map(
      ({ ruleId, line, column, endColumn }) => `${String(line)}:${String(column)}-${String(endColumn)} ${ruleId}`,
    );
  };

  test('are the same whatever the line ends, the BOM and the encoding', async () => {
    const expected = await at(Buffer.from(lines.join('\n')));
    expect(expected).toEqual([
      expect.stringMatching(/^\d+:\d+-\d+ table-row-sum$/),
      expect.stringMatching(/^\d+:\d+-\d+ section-not-empty$/),
    ]);
    expect(await at(Buffer.from(lines.join('\r\n')))).toEqual(expected);
    expect(await at(Buffer.from(lines.join('\r')))).toEqual(expected);
    expect(await at(Buffer.from(`\ufeff${lines.join('\r\n')}`))).toEqual(expected);
    expect(await at(Buffer.from(`\ufeff${lines.join('\n')}`, 'utf16le'))).toEqual(expected);
    expect(await at(Buffer.from(`\ufeff${lines.join('\n')}`, 'utf16le').subarray(2), ['--encoding', 'utf-16le'])).toEqual(expected);
  });

  test('count a character beyond the basic plane as two', async () => {
    const [plain] = await at(Buffer.from(lines.join('\n')));
    const row = lines.findIndex((_line, index) => plain?.startsWith(`${String(index + 1)}:`) === true);
    const changed = lines.map((line, index) => (index === row ? line.replace(' | ', ' 𠮷| ') : line)).join('\n');
    const [moved] = await at(Buffer.from(changed));
    const column = (place: string | undefined): number => Number(/:(\d+)-/.exec(place ?? '')?.[1]);
    expect(column(moved) - column(plain)).toBe(2);
  });
});

describe('names', () => {
  test('that are no UTF-8 are read, and shown as GB18030', async () => {
    const shell = `cp a.txt $'\\xc4\\xea\\xb1\\xa8.txt' && gklint -f json $'\\xc4\\xea\\xb1\\xa8.txt' . "$@"`;
    const { stdout, status } = await run({ args: ['--quiet'], shell, files: { 'a.txt': { copy: 'examples/report-clean.txt' } } });
    const paths = (JSON.parse(stdout) as { filePath: string }[]).map(({ filePath }) => filePath);
    expect(paths).toEqual(['{cwd}/a.txt', '{cwd}/年报.txt']);
    expect(status).toBe(0);
  });
});

describe('a terminal', () => {
  const hasScript = spawnSync('script', ['--version']).status === 0;
  const terminal = hasScript ? test : test.skip;
  const shown = async (env: Record<string, string>, args = ''): Promise<string> => {
    const shell = `script -qec '${process.execPath} ${join(root, 'bin/gklint.js')} a.txt ${args}' /dev/null`;
    const { stdout } = await run({ args: [], shell, env: { TERM: 'xterm', ...env }, files: { 'a.txt': { copy: 'examples/report.txt' } } });
    return stdout;
  };

  terminal('is coloured, unless something says no', async () => {
    expect(await shown({})).toContain('\u001b[31merror');
    expect(await shown({ NO_COLOR: '1' })).not.toContain('\u001b[');
    expect(await shown({ NO_COLOR: '1', FORCE_COLOR: '1' })).toContain('\u001b[31m');
    expect(await shown({ FORCE_COLOR: '0' })).not.toContain('\u001b[');
    expect(await shown({}, '--no-color')).not.toContain('\u001b[');
    expect(await shown({ NO_COLOR: '1' }, '--color')).toContain('\u001b[31m');
    expect(await shown({}, '-f json')).not.toContain('\u001b[');
  });
});
