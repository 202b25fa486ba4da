import { ConfigError, type DirectiveLevel, type FileConfig, type Overlay } from '../config/index.js';
import { checkOptions, type EngineParts, type Standards } from '../engine/index.js';
import { atPlace } from '../text/bilingual.js';
import type { CheckOptions, Locale } from '../types/rule.js';
import { encodingProblem } from './encoding.js';

/** What the user says beside the configuration; it wins over it. */
export interface Given extends Pick<CheckOptions, 'edition' | 'year' | 'agencyKind' | 'encoding'> {
  readonly locale?: Locale;
  readonly reportUnusedDirectives?: DirectiveLevel;
}

/** What a file is checked with. */
export interface Plan {
  readonly parts: EngineParts;
  readonly options: Omit<CheckOptions, 'expected'>;
  /** Whether rules of plugins take part: what they do depends on more than bytes and options. */
  readonly hasPlugins: boolean;
}

export type Planner = (config: FileConfig) => Promise<Plan>;

const optional = ['edition', 'year', 'agencyKind', 'encoding'] as const;

/** Makes the plan for what holds for a file; the same one where the same holds. It throws a `ConfigError`. */
export function createPlanner(parts: EngineParts, given: Given): Planner {
  const plans = new Map<FileConfig, Promise<Plan>>();
  const sets = new Map<string, Promise<Standards>>();
  const together = new Map<string, EngineParts>();
  return (config) => {
    let plan = plans.get(config);
    if (plan === undefined) {
      plan = make(config);
      plans.set(config, plan);
    }
    return plan;
  };

  async function make(config: FileConfig): Promise<Plan> {
    const used = await partsFor(config);
    requireEdition(config, given, used.standards);
    requireEncoding(config, given);
    const said = Object.fromEntries(
      optional.map((key) => [key, given[key] ?? config[key]]).filter(([, value]) => value !== undefined),
    ) as Given;
    const options = checkOptions(parts.rules, {
      ...said,
      locale: given.locale ?? config.locale ?? 'zh-CN',
      style: config.style ?? false,
      rules: withDirectives(config.rules, given.reportUnusedDirectives ?? config.reportUnusedDirectives),
    });
    return { parts: used, options, hasPlugins: config.pluginRules.length > 0 };
  }

  /** The same parts for the same plugins and overlays, so that what hangs on them is made once. */
  async function partsFor({ pluginRules, overlays }: FileConfig): Promise<EngineParts> {
    if (pluginRules.length === 0 && overlays.length === 0) return parts;
    const key = JSON.stringify([pluginRules.map(({ meta }) => meta.id), overlays.map(({ name }) => name)]);
    let found = together.get(key);
    if (found === undefined || !pluginRules.every((rule) => found?.rules.includes(rule))) {
      found = { ...parts, rules: [...parts.rules, ...pluginRules], standards: await standardsWith(overlays) };
      together.set(key, found);
    }
    return found;
  }

  function standardsWith(overlays: readonly Overlay[]): Standards | Promise<Standards> {
    if (overlays.length === 0) return parts.standards;
    const key = JSON.stringify(overlays.map(({ name }) => name));
    let set = sets.get(key);
    if (set === undefined) {
      set = overlaid(parts.standards, overlays);
      sets.set(key, set);
    }
    return set;
  }
}

async function overlaid(standards: Standards, overlays: readonly Overlay[]): Promise<Standards> {
  const { OverlayError, overlayStandards } = await import('../standards/overlay.js');
  try {
    return overlayStandards(
      standards,
      overlays.map(({ value }) => value),
    );
  } catch (error) {
    const overlay = error instanceof OverlayError ? overlays[error.index] : undefined;
    if (!(error instanceof OverlayError) || overlay === undefined) throw error;
    throw new ConfigError(atPlace(overlay.place(error.path), error.text));
  }
}

function requireEdition({ edition, from }: FileConfig, given: Given, standards: Standards): void {
  if (edition === undefined || given.edition !== undefined || standards.byId(edition) !== undefined) return;
  const place = from['/edition'] ?? '';
  const known = standards.all.map(({ id }) => id);
  throw new ConfigError({
    zh: `${place}: 没有版本“${edition}”，应为 ${known.join('、')} 之一。`,
    en: `${place}: There is no edition "${edition}"; it is one of ${known.join(', ')}.`,
  });
}

function requireEncoding({ encoding, from }: FileConfig, given: Given): void {
  if (encoding === undefined || given.encoding !== undefined) return;
  const problem = encodingProblem(encoding);
  if (problem === undefined) return;
  throw new ConfigError(atPlace(from['/encoding'] ?? '', problem));
}

const directiveRule = 'unused-directive';

function withDirectives(rules: CheckOptions['rules'], level: DirectiveLevel | undefined): CheckOptions['rules'] {
  const rule = rules[directiveRule];
  return level === undefined || rule === undefined ? rules : { ...rules, [directiveRule]: { ...rule, level } };
}
