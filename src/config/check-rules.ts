import { escapePointer } from '../text/json-pointer.js';
import { withNearest } from '../text/suggestion.js';
import type { Rule, RuleMeta } from '../types/rule.js';
import { fault, type Entry } from './expand.js';
import { faultMessage, unknownRule } from './messages.js';
import type { LoadedPlugin } from './plugins.js';
import { ConfigError } from './types.js';

/** Checks what entries say of rules of plugins, which no schema knows. Throws a `ConfigError`. */
export async function checkRuleNames(entries: readonly Entry[], own: readonly RuleMeta[], plugins: readonly LoadedPlugin[]): Promise<void> {
  for (const { config, place } of entries) {
    for (const [id, entry] of Object.entries(config.rules ?? {})) {
      if (own.some((meta) => meta.id === id)) continue;
      const pointer = `/rules/${escapePointer(id)}`;
      const rule = ruleOf(id, plugins, place(pointer));
      if (Array.isArray(entry) && entry.length > 1) await checkOptions(rule, entry[1], pointer, place);
    }
  }
}

function ruleOf(id: string, plugins: readonly LoadedPlugin[], place: string): Rule {
  const name = id.slice(0, id.indexOf('/'));
  const plugin = plugins.find((each) => each.name === name);
  if (plugin === undefined) {
    const names = plugins.map((each) => each.name);
    const text = {
      zh: `规则“${id}”的插件“${name}”没有配置，请在 "plugins" 中写明它的文件或包。`,
      en: `The plugin "${name}" of the rule "${id}" is not configured; name its file or package in "plugins".`,
    };
    throw fault(place, withNearest(text, name, names));
  }
  const rule = plugin.rules.find(({ meta }) => meta.id === id);
  if (rule === undefined)
    throw fault(
      place,
      unknownRule(
        id,
        plugin.rules.map(({ meta }) => meta),
      ),
    );
  return rule;
}

async function checkOptions(rule: Rule, options: unknown, pointer: string, place: (pointer: string) => string): Promise<void> {
  const { id, options: schema } = rule.meta;
  if (schema === undefined)
    throw fault(place(pointer), { zh: `规则“${id}”没有选项，应写成 [级别]。`, en: `The rule "${id}" has no options; write [level].` });
  const { compileOptions } = await import('./option-schema.js');
  const validate = compileOptions(schema);
  if (typeof validate === 'string' || validate(options)) return;
  const faults = (validate.errors ?? []).flatMap((each) => {
    const full = { ...each, instancePath: `${pointer}/1${each.instancePath}` };
    const message = faultMessage(full, valueAt(options, each.instancePath), [rule.meta]);
    return message === undefined ? [] : [fault(place(full.instancePath), message).text];
  });
  throw new ConfigError({ zh: faults.map(({ zh }) => zh).join('\n'), en: faults.map(({ en }) => en).join('\n') });
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], value);
}
