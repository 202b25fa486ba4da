/** A fast reader may be so many items ahead of a slow one. */
const most = 8;

/**
 * Gives the same items to several readers while the source is read once. A reader waits where it is too far ahead of another;
 * one that ends early holds nobody up. Where the source fails, all readers fail.
 */
export function fanOut<Item>(source: AsyncIterable<Item>, count: number): AsyncGenerator<Item>[] {
  const items = source[Symbol.asyncIterator]();
  const queues = Array.from({ length: count }, (): Item[] => []);
  const open = new Set(queues);
  let state: { readonly ended: true; readonly error?: unknown } | undefined;
  let pulling: Promise<void> | undefined;
  let waiting: (() => void)[] = [];

  function wake(): void {
    const all = waiting;
    waiting = [];
    for (const resume of all) resume();
  }

  async function pull(): Promise<void> {
    try {
      const next: IteratorResult<Item, unknown> = await items.next();
      if (next.done === true) state = { ended: true };
      else for (const queue of open) queue.push(next.value);
    } catch (error) {
      state = { ended: true, error };
    }
    pulling = undefined;
  }

  async function next(queue: Item[]): Promise<boolean> {
    while (queue.length === 0 && state === undefined) {
      const isAhead = [...open].some((other) => other.length >= most);
      if (isAhead) await new Promise<void>((resume) => waiting.push(resume));
      else await (pulling ??= pull());
    }
    return queue.length > 0;
  }

  async function* read(queue: Item[]): AsyncGenerator<Item> {
    try {
      while (await next(queue)) {
        const item = queue.shift() as Item;
        wake();
        yield item;
      }
      if (state !== undefined && 'error' in state) throw state.error;
    } finally {
      open.delete(queue);
      queue.length = 0;
      wake();
    }
  }

  return queues.map(read);
}
