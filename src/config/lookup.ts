import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError } from './types.js';

/** Names of configuration files, the preferred first; then the key `gklint` of a package.json. */
export const configNames = ['gklint.config.json', '.gklintrc.json', 'rules.config.json'] as const;
const ignoreName = '.gklintignore';

/** What a folder says of the files in it and below. */
export interface FolderConfig {
  readonly folder: string;
  /** Absolute path of the configuration; a package.json stands for its key `gklint`. Null for none. */
  readonly file: string | null;
  /** Absolute path of the ignore file; null for none. */
  readonly ignoreFile: string | null;
}

const known = new Map<string, readonly FolderConfig[]>();

/**
 * What holds for a folder, the nearest first: on the way up, which ends at a folder with `.git`. Folders that say nothing are
 * left out. Cheap: it asks what is there and reads nothing but package.json.
 */
export function findConfigs(folder: string): readonly FolderConfig[] {
  const before = known.get(folder);
  if (before !== undefined) return before;
  const own = configOf(folder);
  const above = existsSync(join(folder, '.git')) || dirname(folder) === folder ? [] : findConfigs(dirname(folder));
  const found = own === undefined ? above : [own, ...above];
  known.set(folder, found);
  return found;
}

/** Forgets what was found: files may have come and gone since. */
export function forgetConfigs(): void {
  known.clear();
}

function configOf(folder: string): FolderConfig | undefined {
  const file = configNames.map((name) => join(folder, name)).find((path) => existsSync(path)) ?? packageConfig(folder);
  const ignore = join(folder, ignoreName);
  const ignoreFile = existsSync(ignore) ? ignore : null;
  return file === null && ignoreFile === null ? undefined : { folder, file, ignoreFile };
}

function packageConfig(folder: string): string | null {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return null;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  // Most know nothing of gklint: then there is no need to take them apart.
  if (!text.includes('"gklint"')) return null;
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null && Object.hasOwn(value, 'gklint') ? path : null;
  } catch {
    // What is wrong with it is said when it is read as a configuration.
    return path;
  }
}

/** The text of a configuration file; `shown` is its name for messages. Throws a `ConfigError`. */
export function readConfigFile(path: string, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    throw new ConfigError(unreadable(error, shown));
  }
}

function unreadable(error: unknown, shown: string): ConfigError['text'] {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT')
    return { zh: `${shown}: 没有这个配置文件，请检查路径。`, en: `${shown}: There is no such configuration file; check the path.` };
  if (code === 'EISDIR')
    return { zh: `${shown}: 这是文件夹，应为 JSON 配置文件。`, en: `${shown}: This is a folder; a JSON configuration file is needed.` };
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return {
      zh: `${shown}: 配置文件不是 UTF-8 编码，请另存为 UTF-8。`,
      en: `${shown}: The configuration file is not UTF-8; save it as UTF-8.`,
    };
  return { zh: `${shown}: 配置文件读取失败：${message}`, en: `${shown}: The configuration file could not be read: ${message}` };
}
