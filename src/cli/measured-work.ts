import type { EngineParts } from '../engine/index.js';
import type { Bilingual } from '../text/bilingual.js';
import { cacheNotes, cacheOf } from './cache.js';
import type { Settings } from './settings.js';
import { createStats } from './stats.js';
import type { checkInput, Work } from './work.js';

/**
 * Work with a cache, a clock or both. Loaded only where one is asked for; `check` is handed in, for it brings the whole engine.
 * `problem`: the cache has no place.
 */
export function measuredWork(
  settings: Settings,
  parts: EngineParts,
  cwd: string,
  check: typeof checkInput,
): Work | { readonly problem: Bilingual } {
  const opened = settings.cache ? cacheOf({ cwd, location: settings.cacheLocation, parts }) : undefined;
  if (opened !== undefined && 'problem' in opened) return opened;
  const cache = opened?.cache;
  const stats = settings.stats ? createStats(parts) : undefined;
  return {
    check: (input, options) =>
      stats === undefined ? check(input, parts, options, cache) : stats.file(() => check(stats.input(input), stats.parts, options, cache)),
    output: (pouring) => (stats === undefined ? pouring() : stats.output(pouring)),
    end(log) {
      for (const note of cache === undefined ? [] : cacheNotes(cache, cwd)) log.say(note);
      if (cache !== undefined) log.debug(`cache: ${String(cache.state.hits)} results taken`);
      if (stats === undefined) return;
      const hits = cache?.state.hits ?? 0;
      const [zh, en] = [stats.table('zh-CN', hits), stats.table('en', hits)];
      log.say({ zh: zh.trimEnd(), en: en.trimEnd() });
    },
  };
}
