import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { merge } from '../../src/config/merge.js';
import { configKeys } from '../../src/config/schema.js';
import type { ResolvedRules } from '../../src/config/resolve.js';
import { readRuleOption } from '../../src/config/rule-option.js';
import { configSchema } from '../../src/config/schema.js';
import { ConfigError, type Config, type Validator } from '../../src/config/types.js';
import { readConfig } from '../../src/config/validate.js';
import { metas } from './metas.js';

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(configSchema(metas)) as unknown as Validator;
const checker = { rules: metas, validate };

function faults(action: () => unknown): { zh: string[]; en: string[] } {
  try {
    action();
  } catch (error) {
    if (error instanceof ConfigError) return { zh: error.text.zh.split('\n'), en: error.text.en.split('\n') };
    throw error;
  }
  throw new Error('no fault');
}

const read = (text: string): Config => readConfig(text, 'c.json', checker).config;

describe('readConfig', () => {
  test.each([
    '{}',
    '{"$schema": "x", "rules": {}}',
    '{"rules": {"plain-rule": "off"}}',
    '{"rules": {"plain-rule": 2, "overview-length": ["warn", {"limit": 5}]}}',
    '{"rules": {"plain-rule": ["default"], "overview-length": ["error"]}}',
    '\ufeff{"rules": {}}',
  ])('takes %s', (text) => {
    expect(() => read(text)).not.toThrow();
  });

  const wrong: [text: string, zh: string, en: string][] = [
    [
      '{"rules": {"plian-rule": "off"}}',
      'c.json:1:12: 没有规则“plian-rule”。是否想写“plain-rule”？',
      'c.json:1:12: There is no rule "plian-rule". Did you mean "plain-rule"?',
    ],
    ['{"rules": {"frobnicate": "off"}}', 'c.json:1:12: 没有规则“frobnicate”。', 'c.json:1:12: There is no rule "frobnicate".'],
    [
      '{"rule": {}}',
      `c.json:1:2: 配置中没有“rule”一项。可用的有：${configKeys.join('、')}。是否想写“rules”？`,
      `c.json:1:2: There is no key "rule" in a configuration. Known are: ${configKeys.join(', ')}. Did you mean "rules"?`,
    ],
    [
      '{\n "rules": {"plain-rule": "wran"}}',
      'c.json:2:12: 规则“plain-rule”的级别的值不能是 "wran"，应为 "off"、"warn"、"error"、"default"、0、1、2 之一。是否想写“warn”？',
      'c.json:2:12: The value of the level of the rule "plain-rule" cannot be "wran"; it is one of "off", "warn", "error", "default", 0, 1, 2. Did you mean "warn"?',
    ],
    [
      '{"rules": {"plain-rule": ["wran"]}}',
      '规则“plain-rule”的级别的值不能是 "wran"',
      'the level of the rule "plain-rule" cannot be "wran"',
    ],
    ['{"rules": {"plain-rule": 3}}', '的值不能是 3', 'cannot be 3'],
    ['{"rules": {"plain-rule": null}}', '的值不能是 null', 'cannot be null'],
    ['{"rules": {"plain-rule": {}}}', '的值不能是 {}', 'cannot be {}'],
    ['{"rules": {"plain-rule": []}}', '规则“plain-rule”没有选项，应写成 [级别]。', 'The rule "plain-rule" has no options; write [level].'],
    ['{"rules": {"plain-rule": ["warn", {}]}}', '规则“plain-rule”没有选项', 'The rule "plain-rule" has no options'],
    [
      '{"rules": {"overview-length": ["warn", {}, 1]}}',
      '应写成 [级别] 或 [级别, {选项}]',
      'Write the rule "overview-length" as [level] or [level, {options}]',
    ],
    [
      '{"rules": {"overview-length": ["warn", {"limti": 5}]}}',
      'c.json:1:41: 规则“overview-length”没有选项“limti”。可用的有：limit、mode、words。是否想写“limit”？',
      'c.json:1:41: The rule "overview-length" has no option "limti". Known are: limit, mode, words. Did you mean "limit"?',
    ],
    [
      '{"rules": {"overview-length": ["warn", {"limit": "5"}]}}',
      '规则“overview-length”的选项“limit”的值应为整数，不能是 "5"',
      'the option "limit" of the rule "overview-length" is a whole number, not "5"',
    ],
    [
      '{"rules": {"overview-length": ["warn", {"limit": 0}]}}',
      '规则“overview-length”的选项“limit”的值 0 不符合要求',
      'does not hold (must be >= 1)',
    ],
    [
      '{"rules": {"overview-length": ["warn", {"mode": "strcit"}]}}',
      '应为 "strict"、"loose" 之一。是否想写“strict”？',
      'Did you mean "strict"?',
    ],
    ['{"rules": {"overview-length": ["warn", {"words": [1]}]}}', '的选项“words.0”的值应为文字', 'the option "words.0"'],
    [
      '{"rules": {"overview-length": ["warn", 5]}}',
      '规则“overview-length”的选项的值应为对象',
      'the options of the rule "overview-length" is an object',
    ],
    ['{"overrides": [{"rules": {}}]}', 'c.json:1:16: “overrides”第 1 项缺少“files”。', '"files" is missing in item 1 of "overrides"'],
    ['{"overrides": [{"files": []}]}', '“files”的项数不符合要求', '"files" has too few or too many items'],
    [
      '{"overrides": [{"files": ["a"], "rules": {"plian-rule": 1}}]}',
      'c.json:1:43: 没有规则“plian-rule”。是否想写“plain-rule”？',
      'c.json:1:43: There is no rule "plian-rule". Did you mean "plain-rule"?',
    ],
    [
      '{"overrides": [{"files": ["a"], "root": true}]}',
      'c.json:1:33: “overrides”的各项中没有“root”一项。可用的有：files、excludedFiles、',
      'There is no key "root" in an item of "overrides".',
    ],
    [
      '{"agencyKind": "goverment"}',
      '应为 "government"、"department"、"township"、"other" 之一。是否想写“government”？',
      'Did you mean "government"?',
    ],
    ['{"year": "2024"}', '“year”的值应为整数，不能是 "2024"', '"year" is a whole number, not "2024"'],
    ['{"year": 24}', '“year”的值 24 不符合要求', '"year" does not hold (must be >= 1900)'],
    ['{"edition": 2021}', '“edition”的值应为文字', '"edition" is a string'],
    ['{"locale": "zh"}', '“locale”的值不能是 "zh"', 'it is one of "zh-CN", "en"'],
    ['{"extends": 1}', '“extends”的值应为文字或数组 [ … ]，不能是 1', '"extends" is a string or an array [ … ], not 1'],
    ['{"extends": ""}', 'c.json:1:2: “extends”的值不能为空', '"extends" cannot be empty'],
    ['{"plugins": {"My": "./a.js"}}', 'c.json:1:14: 插件的名称“My”不可用', 'The name "My" of a plugin cannot be used'],
    ['{"plugins": ["a"]}', '“plugins”的值应为对象', '"plugins" is an object'],
    ['{"standards": "./a.json"}', '“standards”的值应为数组', '"standards" is an array'],
    ['{"ignorePatterns": [1]}', '“ignorePatterns.0”的值应为文字', '"ignorePatterns.0" is a string'],
    ['{"style": "yes"}', '“style”的值应为 true 或 false', '"style" is true or false'],
    ['[]', 'c.json:1:1: 整个配置的值应为对象 { … }，不能是 []', 'the configuration is an object'],
    ['{"rules": []}', '“rules”的值应为对象', '"rules" is an object'],
    [
      '{\n  "rules": {\n    "plain-rule": "off",\n  }\n}',
      'c.json:3:24: 不是有效的 JSON：最后一项后面不能有逗号（遇到 ","）。',
      'c.json:3:24: Not valid JSON: no comma may follow the last item (found ",").',
    ],
    [
      '{"rules": {',
      'c.json:1:12: 不是有效的 JSON：内容不完整，缺少右括号或右引号。',
      'c.json:1:12: Not valid JSON: it ends too early; a closing bracket or quote is missing.',
    ],
    ['', 'c.json:1:1: 不是有效的 JSON：内容不完整', 'it ends too early'],
  ];
  test.each(wrong)('%s', (text, zh, en) => {
    const found = faults(() => read(text));
    expect(found.zh).toHaveLength(1);
    expect(found.zh[0]).toContain(zh);
    expect(found.en[0]).toContain(en);
  });

  test('names every fault', () => {
    const { zh } = faults(() => read('{"rules": {"x": "off", "plain-rule": "of"}, "y": 1}'));
    expect(zh).toHaveLength(3);
  });
});

describe('readRuleOption', () => {
  const written: [text: string, rules: object][] = [
    ['plain-rule: off', { 'plain-rule': 'off' }],
    ['plain-rule:2', { 'plain-rule': 2 }],
    ['  "plain-rule" : "warn" ', { 'plain-rule': 'warn' }],
    ['overview-length: [warn, {"limit": 3}]', { 'overview-length': ['warn', { limit: 3 }] }],
    ['overview-length: ["warn", {"limit": 3}]', { 'overview-length': ['warn', { limit: 3 }] }],
    ['overview-length: [warn]', { 'overview-length': ['warn'] }],
    ['{"plain-rule": "off", "overview-length": 1}', { 'plain-rule': 'off', 'overview-length': 1 }],
    ['plain-rule：off', { 'plain-rule': 'off' }],
  ];
  test.each(written)('%s', (text, rules) => {
    expect(readRuleOption(text, checker)).toEqual({ rules });
  });

  const wrong: [text: string, zh: string][] = [
    ['plain-rule', "--rule 'plain-rule': 应写成“规则: 级别”"],
    ['plain-rule:', '应写成“规则: 级别”'],
    ['plian-rule: off', '没有规则“plian-rule”。是否想写“plain-rule”？'],
    ['plain-rule: wran', '是否想写“warn”？'],
    ['overview-length: [warn, {limit: 3}]', '不是有效的 JSON：此处应为用双引号括起的名称'],
    ['{"plain-rule": "off"', '不是有效的 JSON：内容不完整'],
    ['plain-rule: [warn, {}]', '没有选项'],
  ];
  test.each(wrong)('%s is refused', (text, zh) => {
    expect(faults(() => readRuleOption(text, checker)).zh[0]).toContain(zh);
  });
});

const resolveRules = (preset: ResolvedRules, configs: readonly Config[]): ResolvedRules =>
  merge(
    configs.map((config) => ({ name: '', config, folder: '', test: null, place: (pointer: string) => pointer })),
    preset,
    [],
  ).rules;

describe('rules as they hold', () => {
  const preset: ResolvedRules = {
    'plain-rule': { level: 'default', options: {} },
    'overview-length': { level: 'off', options: { limit: 1000, mode: 'loose' } },
  };

  test('leaves the preset where nothing is said', () => {
    expect(resolveRules(preset, [{}])).toEqual(preset);
  });

  test('a level alone keeps the options, options stand over the defaults', () => {
    const resolved = resolveRules(preset, [
      { rules: { 'overview-length': ['warn', { limit: 5 }] } },
      { rules: { 'overview-length': 'error' } },
    ]);
    expect(resolved['overview-length']).toEqual({ level: 'error', options: { limit: 5, mode: 'loose' } });
  });

  test('later options replace earlier ones', () => {
    const resolved = resolveRules(preset, [
      { rules: { 'overview-length': ['warn', { limit: 5 }] } },
      { rules: { 'overview-length': ['warn', { mode: 'strict' }] } },
    ]);
    expect(resolved['overview-length']).toEqual({ level: 'warn', options: { limit: 1000, mode: 'strict' } });
  });

  test('numbers are levels', () => {
    const levels = ([0, 1, 2] as const).map((level) => resolveRules(preset, [{ rules: { 'plain-rule': level } }])['plain-rule']?.level);
    expect(levels).toEqual(['off', 'warn', 'error']);
  });

  test('does not change the preset', () => {
    const before = structuredClone(preset);
    resolveRules(preset, [{ rules: { 'plain-rule': 'off' } }]);
    expect(preset).toEqual(before);
  });
});
