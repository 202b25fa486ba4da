import type { Bilingual } from '../text/bilingual.js';
import { options } from './option-rows.js';
import type { CommandName, OptionSpec } from './option-spec.js';

export { options } from './option-rows.js';
export { formats, groups } from './option-spec.js';
export type { CommandName, GroupName, OptionSpec } from './option-spec.js';

/** Words in place of the first file. `lint` is what happens without one. */
export const commands: readonly { readonly name: CommandName; readonly files: Bilingual; readonly help: Bilingual }[] = [
  {
    name: 'lint',
    files: { zh: '<文件|文件夹|通配符…>', en: '<file|dir|glob…>' },
    help: { zh: '检查政府信息公开工作年度报告', en: 'Check annual reports on government information disclosure' },
  },
  {
    name: 'text',
    files: { zh: '<文件>', en: '<file>' },
    help: { zh: '显示从文件读到的文字及行号', en: 'Show the text read from a file, with line numbers' },
  },
  {
    name: 'extract',
    files: { zh: '<文件…>', en: '<file…>' },
    help: { zh: '提取报告表格和正文中的数字', en: 'Extract the figures of forms and prose' },
  },
  {
    name: 'explain',
    files: { zh: '<规则…>', en: '<rule…>' },
    help: { zh: '说明一条规则：查什么、依据、示例', en: 'Explain a rule: what it checks, its basis, examples' },
  },
  { name: 'init', files: { zh: '', en: '' }, help: { zh: '在当前文件夹新建配置文件', en: 'Write a configuration file into this folder' } },
  {
    name: 'completion',
    files: { zh: '[bash|zsh]', en: '[bash|zsh]' },
    help: { zh: '输出命令补全脚本（bash、zsh）', en: 'Print a completion script (bash, zsh)' },
  },
];

export function optionsOf(command: CommandName): OptionSpec[] {
  return options.filter((option) => option.commands.includes(command));
}

export function isCommand(word: string): word is CommandName {
  return word !== 'lint' && commands.some((command) => command.name === word);
}
