import { dirname } from 'node:path';
import { shownName } from '../files/paths.js';
import type { Rule } from '../types/rule.js';
import { checkRuleNames } from './check-rules.js';
import { expandConfig, rootOf, type Entry, type ExpandContext } from './expand.js';
import type { ConfigRequest, Configurator, FileConfig } from './index.js';
import { ignoreTest, type IgnoreTest } from './match.js';
import { findConfigs, readConfigFile, type FolderConfig } from './lookup.js';
import { loadOverlays } from './overlays.js';
import { loadPlugins } from './plugins.js';
import { merge } from './merge.js';
import type { ResolvedRules } from './resolve.js';
import { readRuleOption } from './rule-option.js';
import { readSource, type Source } from './source.js';
import type { ConfigChecker } from './validate.js';
import { validate } from './validator.generated.js';

/** What the folders above a file come to. */
interface Chain {
  /** In the order in which they hold: the later wins. */
  readonly entries: readonly Entry[];
  /** From the outermost. */
  readonly ignores: readonly IgnoreTest[];
  readonly configs: Map<string, Promise<FileConfig>>;
}

/** Reads and checks what the user wrote. Loaded only where something was written. */
export function createLoader(request: ConfigRequest, rules: readonly Rule[], preset: ResolvedRules): Configurator {
  const metas = rules.map(({ meta }) => meta);
  const checker: ConfigChecker = { rules: metas, validate };
  const context: ExpandContext = { cwd: request.cwd, metas, checker };
  const sources = new Map<string, Source>();
  const chains = new Map<string, Promise<Chain>>();

  return {
    async forFile(path) {
      const chain = await chainOf(dirname(path));
      const matching = chain.entries.map((entry) => entry.test === null || entry.test(path));
      const isIgnored = request.ignore && isIgnoredBy(chain.ignores, path);
      const key = `${String(isIgnored)}${matching.map(Number).join('')}`;
      let config = chain.configs.get(key);
      if (config === undefined) {
        config = resolve(
          chain.entries.filter((_entry, index) => matching[index]),
          isIgnored,
        );
        chain.configs.set(key, config);
      }
      return config;
    },
  };

  function chainOf(folder: string): Promise<Chain> {
    const found = request.lookup || request.ignore ? findConfigs(folder) : [];
    const key = JSON.stringify(found.map((each) => each.folder));
    let chain = chains.get(key);
    if (chain === undefined) {
      chain = build(found);
      chains.set(key, chain);
    }
    return chain;
  }

  async function build(found: readonly FolderConfig[]): Promise<Chain> {
    const { used, written } = sourcesOf(found);
    const entries: Entry[] = [];
    for (const source of written) entries.push(...(await expandConfig(source, context)));
    for (const text of request.rules) {
      const label = `--rule '${text}'`;
      entries.push({ name: '--rule', config: readRuleOption(text, checker), folder: request.cwd, test: null, place: () => label });
    }
    const ignores = used.flatMap(({ folder, ignoreFile }) => [
      ...written.filter((source) => source.folder === folder).flatMap((source) => patternsOf(source, entries)),
      ...(ignoreFile === null ? [] : [ignoreTest(folder, readConfigFile(ignoreFile, shownName(ignoreFile, request.cwd)))]),
    ]);
    const elsewhere = written.filter((source) => !used.some(({ folder }) => folder === source.folder));
    ignores.unshift(...elsewhere.flatMap((source) => patternsOf(source, entries)));
    if (request.ignorePatterns.length > 0) ignores.push(ignoreTest(request.cwd, request.ignorePatterns));
    return { entries, ignores, configs: new Map() };
  }

  /** The folders that count and the configurations as they hold: those above one that says `root` are left out. */
  function sourcesOf(found: readonly FolderConfig[]): { readonly used: readonly FolderConfig[]; readonly written: readonly Source[] } {
    const used: FolderConfig[] = [];
    const written: Source[] = [];
    for (const each of found) {
      used.unshift(each);
      if (each.file === null || request.file !== null || !request.lookup) continue;
      const source = read(each.file);
      written.unshift(source);
      if (rootOf(source.value)) break;
    }
    if (request.file !== null) written.push(read(request.file));
    if (request.base !== undefined) written.unshift(ofProgram(request.base, 'baseConfig'));
    if (request.over !== undefined) written.push(ofProgram(request.over, 'overrideConfig'));
    return { used, written };
  }

  function read(path: string): Source {
    let source = sources.get(path);
    if (source === undefined) {
      source = readSource(path, request.cwd);
      sources.set(path, source);
    }
    return source;
  }

  function ofProgram(value: unknown, name: string): Source {
    return { name, path: null, folder: request.cwd, value, place: (pointer) => `${name}${pointer}` };
  }

  async function resolve(entries: readonly Entry[], isIgnored: boolean): Promise<FileConfig> {
    const plugins = await loadPlugins(entries, request.cwd);
    await checkRuleNames(entries, metas, plugins);
    const pluginRules = plugins.flatMap((plugin) => plugin.rules);
    return {
      ...merge(entries, preset, pluginRules),
      isIgnored,
      pluginRules,
      overlays: loadOverlays(entries, request.cwd),
      sources: [...new Set(entries.map(({ name }) => name))],
    };
  }
}

function patternsOf(source: Source, entries: readonly Entry[]): IgnoreTest[] {
  return entries
    .filter((entry) => entry.source === source && entry.config.ignorePatterns !== undefined)
    .map((entry) => ignoreTest(source.folder, entry.config.ignorePatterns ?? []));
}

function isIgnoredBy(tests: readonly IgnoreTest[], path: string): boolean {
  let isIgnored = false;
  for (const test of tests) {
    const said = test(path);
    if (said !== undefined) isIgnored = said === 'ignored';
  }
  return isIgnored;
}
