import { JsonFault, parseJson } from './json.js';
import { jsonMessage } from './messages.js';
import { ConfigError, type Config } from './types.js';
import { checkConfig, type ConfigChecker } from './validate.js';

/**
 * What `--rule` says: `report-title: off`, `my/rule: [warn, {"limit": 3}]` (the level with or without quotes), or JSON,
 * `{"report-title": "off"}`. Throws a `ConfigError`.
 */
export function readRuleOption(text: string, checker: ConfigChecker): Config {
  const rules = text.trim().startsWith('{') ? parse(text, text) : nameAndLevel(text);
  return checkConfig({ rules }, checker, () => `--rule '${text}'`);
}

function nameAndLevel(text: string): Record<string, unknown> {
  const match = /^\s*"?([^\s":：]+)"?\s*[:：]\s*(\S[\s\S]*?)\s*$/.exec(text);
  const [, name, level] = match ?? [];
  if (name === undefined || level === undefined) {
    throw new ConfigError({
      zh: `--rule '${text}': 应写成“规则: 级别”，如 "report-title: off"。`,
      en: `--rule '${text}': Write "rule: level", as in "report-title: off".`,
    });
  }
  if (/^[a-z]+$/.test(level)) return { [name]: level };
  return { [name]: parse(level.replace(/^\[\s*([a-z]+)(?=\s*[,\]])/, '["$1"'), text) };
}

function parse(json: string, whole: string): unknown {
  try {
    return parseJson(json).value;
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const { zh, en } = jsonMessage(error, json.length);
    throw new ConfigError({ zh: `--rule '${whole}': ${zh}`, en: `--rule '${whole}': ${en}` });
  }
}
