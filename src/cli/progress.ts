import type { OutputStream } from './io.js';

/** A line on a terminal that says how far a long run is. */
export interface Progress {
  step(done: number): void;
  /** Takes the line away, before other output and at the end. */
  clear(): void;
}

const delay = 1000;
const interval = 100;

/** Shown on a terminal alone, for several files, and only once the run has taken a second. */
export function createProgress(stream: OutputStream, total: number, now: () => number = () => performance.now()): Progress {
  if (total < 2 || stream.isTTY !== true) return { step: () => undefined, clear: () => undefined };
  let next = now() + delay;
  let isShown = false;
  return {
    step(done) {
      const time = now();
      if (time < next) return;
      next = time + interval;
      isShown = true;
      stream.write(`\r\u001b[K${String(done)}/${String(total)}`);
    },
    clear() {
      if (isShown) stream.write('\r\u001b[K');
      isShown = false;
    },
  };
}
