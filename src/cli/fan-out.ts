/** A fast reader may be so many items ahead of a slow one. */
const most = 8;

/** The items as one reader gets them. `return` is to be called by a reader that wants no more, also where it never began. */
export interface Stream<Item> extends AsyncIterable<Item> {
  next(): Promise<IteratorResult<Item, undefined>>;
  return(): Promise<IteratorResult<Item, undefined>>;
}

/**
 * Gives the same items to several readers while the source is read once. A reader waits where it is too far ahead of another;
 * one that ends early holds nobody up. Where the source fails, all readers fail.
 */
export function fanOut<Item>(source: AsyncIterable<Item>, count: number): Stream<Item>[] {
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

  function release(queue: Item[]): void {
    open.delete(queue);
    queue.length = 0;
    wake();
  }

  // No generator: one that was never asked for anything runs none of its code when it is ended.
  function read(queue: Item[]): Stream<Item> {
    return {
      async next() {
        if (open.has(queue) && (await next(queue))) {
          const value = queue.shift() as Item;
          wake();
          return { done: false, value };
        }
        const failed = open.has(queue) && state !== undefined && 'error' in state ? state : undefined;
        release(queue);
        if (failed !== undefined) throw failed.error;
        return { done: true, value: undefined };
      },
      return() {
        release(queue);
        return Promise.resolve({ done: true, value: undefined });
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  return queues.map(read);
}
