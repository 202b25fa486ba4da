import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fanOut } from '../../src/cli/fan-out.js';

async function* count(limit: number, made: number[] = [], error?: Error): AsyncGenerator<number> {
  for (let at = 0; at < limit; at += 1) {
    made.push(at);
    yield at;
    await Promise.resolve();
  }
  if (error !== undefined) throw error;
}

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function all(items: AsyncIterable<number>, isSlow = false): Promise<number[]> {
  const list: number[] = [];
  for await (const item of items) {
    list.push(item);
    if (isSlow) await pause();
  }
  return list;
}

test('every reader gets everything in order, the source is read once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 40 }), fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }), async (limit, speeds) => {
      const made: number[] = [];
      const streams = fanOut(count(limit, made), speeds.length);
      const expected = Array.from({ length: limit }, (_, index) => index);
      expect(await Promise.all(streams.map((stream, index) => all(stream, speeds[index])))).toEqual(speeds.map(() => expected));
      expect(made).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('a fast reader does not run away from a slow one', async () => {
  const made: number[] = [];
  const [fast, slow] = fanOut(count(100, made), 2);
  const reading = all(fast!);
  for (let at = 0; at < 50; at += 1) await pause();
  expect(made.length).toBeLessThan(20);
  expect(await all(slow!)).toHaveLength(100);
  expect(await reading).toHaveLength(100);
});

test('a reader that ends early, or never begins but is ended, holds nobody up', async () => {
  const [one, two, three] = fanOut(count(100), 3);
  const reading = all(one!);
  for await (const item of two!) if (item === 3) break;
  await three!.return();
  expect(await reading).toHaveLength(100);
});

test('a source that fails fails for all, after what it gave', async () => {
  const streams = fanOut(count(3, [], new Error('no more')), 2);
  const ends = await Promise.allSettled(streams.map((stream) => all(stream)));
  expect(ends.map((end) => end.status)).toEqual(['rejected', 'rejected']);
});
