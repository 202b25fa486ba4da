import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { options } from '../../src/cli/options.js';
import { command, root } from '../cli/harness.js';

const page = readFileSync(new URL('../../docs/outputs.md', import.meta.url), 'utf8');

const formats = options.find(({ name }) => name === 'format')?.choices?.lint ?? [];

interface Sample {
  readonly options: readonly string[];
  readonly isIndented: boolean;
  readonly text: string;
}

const samples = Array.from(
  page.matchAll(/<!-- sample: ([^,\n]+?)(, indented)? -->\n+```\w*\n([\s\S]*?)```\n/g),
  ([, options = '', indented, text = '']): Sample => ({ options: options.split(' '), isIndented: indented !== undefined, text }),
);

/** What the command prints of the example, as the page shows it. */
function printed({ options, isIndented }: Sample): string {
  const folder = root.replace(/\/$/, '');
  let text: string;
  try {
    text = execFileSync(process.execPath, [command, ...options, 'examples/report.txt'], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    text = (error as { readonly stdout: string }).stdout;
  }
  const shown = text.replaceAll(folder, '/年报');
  return isIndented ? JSON.stringify(JSON.parse(shown), null, 2) : shown;
}

describe('docs/outputs.md', () => {
  test('has a sample and a heading for every format', () => {
    const shown = samples.filter(({ options }) => options[0] === '-f').map(({ options }) => options[1]);
    expect(shown).toEqual(formats.filter((format) => format !== 'json'));
    for (const format of formats) expect(page).toMatch(new RegExp(`^## (?:json 和 )?${format}`, 'm'));
  });

  test.each(samples.map((sample) => [sample.options.join(' '), sample] as const))(
    '%s: every line is one of the real output, in order',
    (_, sample) => {
      const lines = printed(sample).split('\n');
      let at = 0;
      for (const line of sample.text.split('\n')) {
        if (line === '…' || line === '') continue;
        // A line may be cut in its middle.
        const [head = '', ...tail] = sample.isIndented ? line.split('…') : [line];
        const found = lines.findIndex(
          (each, index) => index >= at && each.startsWith(head) && (tail.length > 0 || each.replace(/,$/, '') === line.replace(/,$/, '')),
        );
        expect(found === -1 ? line : '').toBe('');
        at = found + 1;
      }
    },
  );
});
