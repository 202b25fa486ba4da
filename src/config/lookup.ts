import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError } from './types.js';

/** Names of configuration files, the preferred first. */
export const configNames = ['gklint.config.json', 'rules.config.json'] as const;

/** The configuration file that holds for a folder: the first met on the way up, which ends at a folder with `.git`. */
export function findConfig(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = configNames.map((name) => join(at, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    if (existsSync(join(at, '.git')) || dirname(at) === at) return undefined;
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
