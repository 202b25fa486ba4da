import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createLog, type Io, type OutputStream } from '../../src/cli/io.js';
import { lint } from '../../src/cli/lint.js';
import { parseArguments } from '../../src/cli/parse.js';
import { createProgress } from '../../src/cli/progress.js';
import { settingsOf } from '../../src/cli/settings.js';
import { streamSink } from '../../src/cli/sink.js';
import { checked } from '../../src/engine/define-rule.js';
import type { EngineParts } from '../../src/engine/index.js';
import type { Rule } from '../../src/types/rule.js';
import { fakeParts, fakeRule } from '../engine/fakes.js';

let root = '';
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'gklint-lint-')));
  mkdirSync(join(root, 'many'));
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(root, name), 'x');
  for (let n = 0; n < 300; n += 1) writeFileSync(join(root, 'many', `${String(n)}年报.txt`), 'x');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

interface FakeStream extends OutputStream {
  text: string;
}

function fakeStream(isTTY = false): FakeStream {
  return {
    isTTY,
    text: '',
    write(text, done) {
      this.text += text;
      done?.();
      return true;
    },
    on: () => undefined,
  };
}

let out: FakeStream;
let err: FakeStream;
beforeEach(() => {
  out = fakeStream();
  err = fakeStream();
});

async function run(rules: readonly Rule[], argv: readonly string[], more: Partial<EngineParts> = {}): Promise<number> {
  const parsed = parseArguments([...argv, '--no-config-lookup']);
  if ('problem' in parsed) throw new Error(parsed.problem.en);
  const settled = settingsOf(parsed.arguments);
  if ('problem' in settled) throw new Error(settled.problem.en);
  const { settings } = settled;
  const io: Io = { stdout: out, stderr: err, stdin: (async function* () {})(), env: {}, cwd: () => root };
  return lint(settings, io, createLog(err, settings.locale, settings.debug), { ...fakeParts(rules), ...more });
}

const wrong = fakeRule({ found: [{ messageId: 'wrong', at: [0, 1] }] });
const doubtful = fakeRule({ id: 'doubt', messages: { wrong: { severity: 'warning' } }, found: [{ messageId: 'wrong', at: [0, 1] }] });
const review = fakeRule({ id: 'look', messages: { wrong: { review: 'blank-cell' } }, found: [{ messageId: 'wrong', at: [0, 1] }] });
const throwing = fakeRule({
  id: 'throwing',
  check() {
    throw new Error('boom');
  },
});

describe('exit codes', () => {
  const matrix: [name: string, rules: readonly Rule[], argv: readonly string[], code: number][] = [
    ['nothing', [fakeRule()], [], 0],
    ['an error', [wrong], [], 1],
    ['an error, quiet', [wrong], ['--quiet'], 1],
    ['a warning', [doubtful], [], 0],
    ['a warning within the limit', [doubtful], ['--max-warnings', '1'], 0],
    ['a warning above the limit', [doubtful], ['--max-warnings', '0'], 1],
    ['a warning above the limit, quiet', [doubtful], ['--max-warnings', '0', '--quiet'], 1],
    ['a review is a warning', [review], ['--max-warnings', '0'], 1],
    ['a review alone', [review], [], 0],
    ['a rule that fails', [throwing], [], 2],
    ['a rule that fails, quiet', [throwing], ['--quiet'], 2],
    ['a rule that fails beside an error', [throwing, wrong], [], 2],
  ];
  test.each(matrix)('%s', async (_name, rules, argv, code) => {
    expect(await run(rules, ['a.txt', ...argv])).toBe(code);
  });

  test('a reader that fails is a finding and 2; the other files are checked', async () => {
    const read: EngineParts['read'] = (path, bytes, options) =>
      path.endsWith('a.txt') ? Promise.reject(new Error('boom')) : fakeParts([]).read(path, bytes, options);
    expect(await run([wrong], ['a.txt', 'b.txt', '-f', 'json'], { read })).toBe(2);
    const [first, second] = JSON.parse(out.text) as {
      messages: { ruleId: unknown; fatal?: boolean }[];
      fatalErrorCount: number;
      outcomes: object;
    }[];
    expect(first?.messages).toEqual([expect.objectContaining({ ruleId: null, fatal: true })]);
    expect(first).toMatchObject({ fatalErrorCount: 1, report: null, outcomes: { notRun: 1 } });
    expect(second?.messages).toEqual([expect.objectContaining({ ruleId: 'fake-rule' })]);
  });

  test('a file that cannot be opened is an entry too', async () => {
    writeFileSync(join(root, 'gone.txt'), 'x');
    const rule = fakeRule({
      check() {
        rmSync(join(root, 'gone.txt'), { force: true });
        return checked(1);
      },
    });
    expect(await run([rule], ['a.txt', 'gone.txt'])).toBe(2);
    expect(out.text).toContain(`${join(root, 'gone.txt')}\n`);
    expect(out.text).toContain('文件已不存在');
  });
});

test('results are written file by file', async () => {
  const writes: number[] = [];
  const stream: OutputStream = { ...fakeStream(true), write: (text, done) => (writes.push(text.length), done?.(), true) };
  const before = out;
  out = Object.assign(before, stream);
  expect(await run([wrong], ['many'])).toBe(1);
  expect(writes).toHaveLength(301);
});

test('stops when nobody reads any more', async () => {
  let count = 0;
  const rule = fakeRule({
    check(context) {
      count += 1;
      context.found({ messageId: 'wrong', at: [0, 1] });
      return checked(1);
    },
  });
  out = Object.assign(fakeStream(true), {
    write: (_text: string, done?: (error?: Error) => void) => (done?.(Object.assign(new Error('EPIPE'), { code: 'EPIPE' })), true),
  });
  await run([rule], ['many']);
  expect(count).toBe(1);
  expect(err.text).toBe('');
});

describe('progress', () => {
  test('is shown on a terminal once a second has passed, and cleared', () => {
    let time = 0;
    const stream = fakeStream(true);
    const progress = createProgress(stream, 300, () => time);
    progress.step(1);
    expect(stream.text).toBe('');
    time = 1001;
    progress.step(40);
    progress.step(41);
    expect(stream.text).toBe('\r\u001b[K40/300');
    progress.clear();
    progress.clear();
    expect(stream.text).toBe('\r\u001b[K40/300\r\u001b[K');
  });

  test('is not shown elsewhere', () => {
    let time = 0;
    const stream = fakeStream(false);
    const progress = createProgress(stream, 300, () => (time += 2000));
    progress.step(1);
    progress.clear();
    expect(stream.text).toBe('');
  });

  test('is taken away before messages', () => {
    const log = createLog(err, 'zh-CN', false);
    log.beforeLine = () => {
      err.text += '<cleared>';
    };
    log.say({ zh: '甲', en: 'a' });
    log.debug('hidden');
    expect(err.text).toBe('<cleared>甲\n');
  });
});

test('pieces are joined where nobody watches', async () => {
  const writes: string[] = [];
  const sink = streamSink({ ...fakeStream(), write: (text, done) => (writes.push(text), done?.(), true) });
  for (let n = 0; n < 100; n += 1) await sink.write('x'.repeat(1000));
  await sink.end();
  expect(writes.join('')).toHaveLength(100_000);
  expect(writes.length).toBeLessThan(10);
});
