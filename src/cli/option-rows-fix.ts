import { ruleCategories } from '../types/rule.js';
import type { CommandName, OptionSpec } from './option-spec.js';

const linting: readonly CommandName[] = ['lint'];

/** The options of `--fix`. */
export const fixOptions: readonly OptionSpec[] = [
  {
    name: 'fix',
    type: 'flag',
    commands: linting,
    group: 'fixes',
    help: { zh: '修复能自动修复的问题，写回文件', en: 'Repair what can be repaired, in the files' },
  },
  {
    name: 'fix-dry-run',
    type: 'flag',
    commands: linting,
    group: 'fixes',
    help: { zh: '只显示会怎样修复（diff），不改文件', en: 'Show what would be repaired as a diff; change no file' },
  },
  {
    name: 'fix-type',
    type: 'list',
    commas: true,
    value: { zh: '类别', en: 'category' },
    choices: { lint: ruleCategories },
    commands: linting,
    group: 'fixes',
    help: {
      zh: '只修复这些类别的规则的问题，可多次使用，或用逗号隔开',
      en: 'Repair findings of rules of these categories alone; may be repeated or parted by commas',
    },
  },
];
