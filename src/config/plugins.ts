import { resolve } from 'node:path';
import { shownName } from '../files/paths.js';
import type { Rule } from '../types/rule.js';
import { fault, type Entry } from './expand.js';
import { guarded } from './guard.js';
import { isIdentifier, pluginProblems, type PluginProblem } from './plugin-contract.js';
import { ConfigError } from './types.js';
import { importDefault, isFileName, resolveModule } from './user-module.js';

/** A plugin that was loaded and keeps the contract. */
export interface LoadedPlugin {
  /** What stands before the `/` of its rules. */
  readonly name: string;
  /** Under their full names: `my/rule`. */
  readonly rules: readonly Rule[];
}

const loaded = new Map<string, Promise<LoadedPlugin>>();

/** The plugins that entries name; the later wins where two use one name. Throws a `ConfigError`. */
export async function loadPlugins(entries: readonly Entry[], cwd: string): Promise<LoadedPlugin[]> {
  const wanted = new Map<string, () => Promise<LoadedPlugin>>();
  for (const { config, folder, place } of entries) {
    for (const [name, from] of Object.entries(config.plugins ?? {})) {
      wanted.set(name, () => loadPlugin(name, from, folder, place(`/plugins/${name}`), cwd));
    }
  }
  return Promise.all([...wanted.values()].map((load) => load()));
}

function loadPlugin(name: string, from: string, folder: string, place: string, cwd: string): Promise<LoadedPlugin> {
  const path = resolveModule(from, folder);
  if (path === undefined) throw notFound(name, from, folder, place, cwd);
  const key = `${name}\n${path}`;
  let plugin = loaded.get(key);
  if (plugin === undefined) {
    plugin = read(name, from, path, place);
    loaded.set(key, plugin);
  }
  return plugin;
}

function notFound(name: string, from: string, folder: string, place: string, cwd: string): ConfigError {
  if (isFileName(from)) {
    const path = shownName(resolve(folder, from), cwd);
    return fault(place, {
      zh: `插件“${name}”的文件“${path}”不存在，请检查路径。`,
      en: `The file "${path}" of the plugin "${name}" does not exist; check the path.`,
    });
  }
  return fault(place, {
    zh: `插件“${name}”的包“${from}”没有安装。请运行 npm install --save-dev ${from}；如果是文件，请写“./${from}”。`,
    en: `The package "${from}" of the plugin "${name}" is not installed. Run npm install --save-dev ${from}; if it is a file, write "./${from}".`,
  });
}

async function read(name: string, from: string, path: string, place: string): Promise<LoadedPlugin> {
  let exported: unknown;
  try {
    exported = await importDefault(path);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw fault(place, {
      zh: `插件“${name}”（${from}）加载失败：${cause}`,
      en: `The plugin "${name}" (${from}) could not be loaded: ${cause}`,
    });
  }
  const problems = await pluginProblems(exported);
  if (problems.length > 0) throw refused(name, from, place, problems);
  const rules = (exported as { readonly rules: Readonly<Record<string, Rule>> }).rules;
  return { name, rules: Object.values(rules).map((rule) => guarded(rule, name, from, Object.keys(rules).filter(isIdentifier))) };
}

function refused(name: string, from: string, place: string, problems: readonly PluginProblem[]): ConfigError {
  const zh = problems.map(({ rule, key, text }) => {
    const where = `${rule === null ? '' : `规则“${rule}”`}${key === '' ? '' : `的 ${key} `}`;
    return `${place}: 插件“${name}”（${from}）${where}${text.zh}`;
  });
  const en = problems.map(({ rule, key, text }) => {
    const where = [rule === null ? '' : `rule "${rule}"`, key].filter((part) => part !== '').join(', ');
    return `${place}: The plugin "${name}" (${from})${where === '' ? '' : `, ${where}`}: ${text.en}`;
  });
  return new ConfigError({ zh: zh.join('\n'), en: en.join('\n') });
}
