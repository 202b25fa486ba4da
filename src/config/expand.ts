import { dirname, resolve } from 'node:path';
import { shownName } from '../files/paths.js';
import { atPlace, type Bilingual } from '../text/bilingual.js';
import { listed, withNearest } from '../text/suggestion.js';
import type { RuleMeta } from '../types/rule.js';
import { fileTest, type FileTest } from './match.js';
import { presetConfig, presetNames, type PresetName } from './presets.js';
import { readSource, type Source } from './source.js';
import { ConfigError, type Config, type ConfigPart } from './types.js';
import { importDefault, isFileName, resolveModule } from './user-module.js';
import { checkConfig, type ConfigChecker } from './validate.js';

/** One layer of what holds: a configuration without its `extends` and `overrides`, or one of its overrides. */
export interface Entry {
  readonly config: ConfigPart & Omit<Config, 'overrides' | 'extends'>;
  /** What relative paths in it are relative to. */
  readonly folder: string;
  /** The files it is about; null for all. */
  readonly test: FileTest | null;
  /** Its name for messages. */
  readonly name: string;
  /** The configuration that was found and led here. */
  readonly source?: Source;
  place(pointer: string): string;
}

export interface ExpandContext {
  readonly cwd: string;
  readonly metas: readonly RuleMeta[];
  readonly checker: ConfigChecker;
}

export function rootOf(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as Readonly<Record<string, unknown>>)['root'] === true;
}

/** Checks a configuration and takes it apart, what it extends first. Throws a `ConfigError`. */
export function expandConfig(source: Source, context: ExpandContext): Promise<Entry[]> {
  return expand(source, source, [source], context);
}

async function expand(source: Source, top: Source, trail: readonly Source[], context: ExpandContext): Promise<Entry[]> {
  const config = checkConfig(source.value, context.checker, source.place);
  const entries: Entry[] = [];
  const parents = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? []);
  for (const [index, name] of parents.entries()) {
    const pointer = typeof config.extends === 'string' ? '/extends' : `/extends/${String(index)}`;
    entries.push(...(await parentOf(name, source, source.place(pointer), top, trail, context)));
  }
  const { overrides = [], extends: _parents, ...own } = config;
  // Globs of a configuration that is taken over are about the files of the one that takes it over.
  const base = { name: source.name, folder: source.folder, source: top };
  entries.push({ ...base, config: own, test: null, place: source.place });
  overrides.forEach(({ files, excludedFiles, ...part }, index) => {
    const place = (pointer: string): string => source.place(`/overrides/${String(index)}${pointer}`);
    entries.push({ ...base, config: part, test: fileTest(top.folder, files, excludedFiles), place });
  });
  return entries;
}

async function parentOf(
  name: string,
  source: Source,
  place: string,
  top: Source,
  trail: readonly Source[],
  context: ExpandContext,
): Promise<Entry[]> {
  if (name.startsWith('gklint:')) return [presetEntry(name, place, top, context)];
  const parent = await readParent(name, source, place, context);
  const before = trail.findIndex(({ path }) => path !== null && path === parent.path);
  if (before !== -1) {
    const names = [...trail.slice(before), parent].map((each) => each.name).join(' → ');
    throw fault(place, {
      zh: `“extends”循环：${names}。请去掉其中一处。`,
      en: `"extends" goes in a circle: ${names}. Remove one of them.`,
    });
  }
  return expand(parent, top, [...trail, parent], context);
}

function presetEntry(name: string, place: string, source: Source, { metas }: ExpandContext): Entry {
  const preset = presetNames.find((each) => each === name);
  if (preset === undefined) {
    const known = listed(presetNames);
    const text = { zh: `没有预设“${name}”。${known.zh}`, en: `There is no preset "${name}".${known.en}` };
    throw fault(place, withNearest(text, name, presetNames));
  }
  return presetLayer(preset, metas, source.folder);
}

function presetLayer(preset: PresetName, metas: readonly RuleMeta[], folder: string): Entry {
  return { name: preset, config: presetConfig(preset, metas), folder, test: null, place: () => preset };
}

async function readParent(name: string, source: Source, place: string, { cwd }: ExpandContext): Promise<Source> {
  const path = resolveModule(name, source.folder);
  if (path === undefined) throw fault(place, notFound(name, source.folder, cwd));
  if (/\.json$/i.test(path)) return readSource(path, cwd);
  const shown = shownName(path, cwd);
  let exported: unknown;
  try {
    exported = await importDefault(path);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw fault(place, { zh: `“${name}”运行失败：${cause}`, en: `"${name}" failed: ${cause}` });
  }
  return {
    name: shown,
    path,
    folder: dirname(path),
    value: exported,
    place: (pointer) => `${shown}${pointer === '' ? '' : ` ${pointer}`}`,
  };
}

function notFound(name: string, folder: string, cwd: string): Bilingual {
  if (isFileName(name)) {
    const path = shownName(resolve(folder, name), cwd);
    return {
      zh: `“extends”所指的文件“${path}”不存在，请检查路径。`,
      en: `"extends" names the file "${path}", which does not exist; check the path.`,
    };
  }
  const text = {
    zh: `“extends”所指的包“${name}”没有安装。请运行 npm install --save-dev ${name}；如果是文件，请写“./${name}”。`,
    en: `"extends" names the package "${name}", which is not installed. Run npm install --save-dev ${name}; if it is a file, write "./${name}".`,
  };
  return withNearest(text, name, presetNames);
}

/** A fault with its place before it. */
export function fault(place: string, text: Bilingual): ConfigError {
  return new ConfigError(atPlace(place, text));
}
