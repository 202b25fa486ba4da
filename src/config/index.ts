import type { RuleMeta } from '../types/rule.js';
import { findConfig } from './lookup.js';
import { resolveRules, type ResolvedRules } from './resolve.js';

export { ConfigError } from './types.js';
export type { ResolvedRules } from './resolve.js';

export interface ConfigRequest {
  readonly cwd: string;
  /** Absolute path of `--config`; null where it was not given. */
  readonly file: string | null;
  readonly lookup: boolean;
  /** Texts of `--rule`, in order. */
  readonly rules: readonly string[];
}

export interface ResolvedConfig {
  readonly rules: ResolvedRules;
  /** The file that was used; null for none. */
  readonly file: string | null;
}

/** Preset, then configuration file, then `--rule`. Throws a `ConfigError`. */
export async function resolveConfig(request: ConfigRequest, metas: readonly RuleMeta[], preset: ResolvedRules): Promise<ResolvedConfig> {
  const file = request.file ?? (request.lookup ? (findConfig(request.cwd) ?? null) : null);
  if (file === null && request.rules.length === 0) return { rules: preset, file };
  const { loadConfigs } = await import('./load.js');
  return { rules: resolveRules(preset, loadConfigs({ ...request, file }, metas)), file };
}
