import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/cli/parse.js';
import { settingsOf } from '../../src/cli/settings.js';
import { root } from './helpers.js';

describe.each(['docs/ci.md', 'docs/ci.en.md'])('%s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);

  test('its links lead somewhere', () => {
    for (const link of links) expect([link, existsSync(join(root, dirname(path), link))]).toEqual([link, true]);
  });

  test('every recipe is linked', () => {
    const folder = join(root, 'integrations');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
    const all = files.map(({ parentPath, name }) => `../integrations${join(parentPath, name).slice(folder.length)}`);
    const shown = path.endsWith('.en.md') ? all.filter((file) => !file.endsWith('run.sh')) : all;
    for (const file of shown) expect(links).toContain(file);
  });

  test('every command line holds', () => {
    const code = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.split('\n'));
    const inline = [...text.matchAll(/`(gklint [^`]+)`/g)].map(([, line = '']) => line);
    const lines = [...code, ...inline].filter((line) => /^(?:exec )?gklint /.test(line));
    for (const line of lines) {
      const words = line
        .replace(/^exec /, '')
        .replace(/ (?:#|\|) .*/, '')
        .trim()
        .split(/ +/)
        .slice(1);
      const parsed = parseArguments(words);
      expect([line, 'problem' in parsed ? parsed.problem : settingsOf(parsed.arguments)]).toEqual([
        line,
        expect.objectContaining({ command: 'lint' }),
      ]);
    }
    if (path === 'docs/ci.md') expect(lines.length).toBeGreaterThan(6);
  });
});
