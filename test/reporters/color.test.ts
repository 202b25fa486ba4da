import { describe, expect, test } from '@jest/globals';
import { colorLevel, createPaint, noPaint } from '../../src/reporters/color.js';

describe('colorLevel', () => {
  const cases: [option: boolean | undefined, env: Record<string, string>, isTerminal: boolean, level: number][] = [
    [undefined, {}, true, 1],
    [undefined, {}, false, 0],
    [undefined, { TERM: 'dumb' }, true, 0],
    [undefined, { NO_COLOR: '1' }, true, 0],
    [undefined, { NO_COLOR: '' }, true, 1],
    [undefined, { FORCE_COLOR: '1' }, false, 1],
    [undefined, { FORCE_COLOR: '' }, false, 1],
    [undefined, { FORCE_COLOR: 'true' }, false, 1],
    [undefined, { FORCE_COLOR: '2' }, false, 2],
    [undefined, { FORCE_COLOR: '3' }, false, 3],
    [undefined, { FORCE_COLOR: '0' }, true, 0],
    [undefined, { FORCE_COLOR: 'false' }, true, 0],
    [undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, 1],
    [undefined, { FORCE_COLOR: '0', NO_COLOR: '' }, true, 0],
    [true, { NO_COLOR: '1', FORCE_COLOR: '0' }, false, 1],
    [false, { FORCE_COLOR: '1' }, true, 0],
  ];
  test.each(cases)('option %p, %p, terminal %p: %p', (option, env, isTerminal, level) => {
    expect(colorLevel(option, env, isTerminal)).toBe(level);
  });
});

test('level 0 paints nothing', async () => {
  expect(await createPaint(0)).toBe(noPaint);
  for (const paint of Object.values(noPaint)) expect((paint as (text: string) => string)('x')).toBe('x');
});

test('the level is ours, not what chalk would take from the environment', async () => {
  expect((await createPaint(1)).error('x')).toBe('\u001b[31mx\u001b[39m');
});
