import type { Bilingual } from '../text/bilingual.js';
import { cacheNotes, createCaches } from './cache.js';
import type { Settings } from './settings.js';
import { createStats } from './stats.js';
import type { CheckInput, Instruments } from './work.js';

/**
 * A cache, a clock or both. Loaded only where one is asked for; `check` is handed in, for it brings the whole engine.
 * `problem`: the cache has no place.
 */
export function createInstruments(settings: Settings, cwd: string, check: CheckInput): Instruments | { readonly problem: Bilingual } {
  const caches = settings.cache ? createCaches(cwd, settings.cacheLocation) : undefined;
  if (caches !== undefined && 'problem' in caches) return caches;
  const stats = settings.stats ? createStats() : undefined;
  return {
    around(parts, isPure) {
      const cache = isPure ? caches?.for(parts.standards.all) : undefined;
      if (stats === undefined) return (input, options) => check(input, parts, options, cache);
      const measured = stats.measure(parts);
      return (input, options) => stats.file(() => check(stats.input(input), measured, options, cache));
    },
    output: (pouring) => (stats === undefined ? pouring() : stats.output(pouring)),
    end(log) {
      if (caches !== undefined) {
        for (const note of cacheNotes(caches.state, cwd)) log.say(note);
        log.debug(`cache: ${String(caches.state.hits)} results taken`);
      }
      if (stats === undefined) return;
      const hits = caches?.state.hits ?? 0;
      log.say({ zh: stats.table('zh-CN', hits), en: stats.table('en', hits) });
    },
  };
}
