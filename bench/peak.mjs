import { writeFileSync } from 'node:fs';

/** Loaded before the command (`node --import`): leaves the peak of its memory, in KiB, in the file GKLINT_BENCH_PEAK. */
process.on('exit', () => {
  const file = process.env.GKLINT_BENCH_PEAK;
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
