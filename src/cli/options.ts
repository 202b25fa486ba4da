import type { Bilingual } from '../text/bilingual.js';

export type CommandName = 'lint' | 'text' | 'extract' | 'completion';

/** One option. The help, the completion and both parsers are fed from the table below. */
export interface OptionSpec {
  readonly name: string;
  readonly alias?: string;
  /** `list` may be given several times; the others once. */
  readonly type: 'flag' | 'value' | 'list';
  /** What stands for the value in the help. */
  readonly value?: Bilingual;
  /** Values by command where they are a closed list. */
  readonly choices?: Partial<Readonly<Record<CommandName, readonly string[]>>>;
  readonly commands: readonly CommandName[];
  readonly group: GroupName;
  readonly help: Bilingual;
}

export type GroupName = 'output' | 'rules' | 'report' | 'input' | 'other';

export const groups: Readonly<Record<GroupName, Bilingual>> = {
  output: { zh: '输出', en: 'Output' },
  rules: { zh: '规则与配置', en: 'Rules and configuration' },
  report: { zh: '年度报告', en: 'The report' },
  input: { zh: '输入', en: 'Input' },
  other: { zh: '其他', en: 'Other' },
};

const fileValue: Bilingual = { zh: '文件', en: 'file' };
const reading: readonly CommandName[] = ['lint', 'text', 'extract'];
const judging: readonly CommandName[] = ['lint', 'extract'];
const linting: readonly CommandName[] = ['lint'];

export const formats = {
  lint: ['stylish', 'json', 'codeframe'],
  extract: ['json', 'ndjson', 'csv'],
} as const;

export const options: readonly OptionSpec[] = [
  {
    name: 'format',
    alias: 'f',
    type: 'value',
    value: { zh: '格式', en: 'format' },
    choices: formats,
    commands: judging,
    group: 'output',
    help: { zh: '输出格式', en: 'Output format' },
  },
  {
    name: 'output-file',
    alias: 'o',
    type: 'value',
    value: fileValue,
    commands: reading,
    group: 'output',
    help: { zh: '把结果写入文件，不写到标准输出', en: 'Write the results to a file, not to standard output' },
  },
  {
    name: 'quiet',
    type: 'flag',
    commands: linting,
    group: 'output',
    help: { zh: '只显示错误，不显示警告', en: 'Show errors only, no warnings' },
  },
  {
    name: 'max-warnings',
    type: 'value',
    value: { zh: '数量', en: 'number' },
    commands: linting,
    group: 'output',
    help: { zh: '警告多于此数时退出码为 1；-1 为不限', en: 'Exit with 1 when there are more warnings; -1 for no limit' },
  },
  { name: 'color', type: 'flag', commands: linting, group: 'output', help: { zh: '总是着色', en: 'Always use colour' } },
  { name: 'no-color', type: 'flag', commands: linting, group: 'output', help: { zh: '从不着色', en: 'Never use colour' } },
  {
    name: 'rule',
    type: 'list',
    value: { zh: '规则', en: 'rule' },
    commands: linting,
    group: 'rules',
    help: {
      zh: '设定规则的级别，如 "table-unit: off"，可多次使用',
      en: 'Set the level of a rule, as in "table-unit: off"; may be repeated',
    },
  },
  {
    name: 'config',
    alias: 'c',
    type: 'value',
    value: fileValue,
    commands: linting,
    group: 'rules',
    help: { zh: '使用此配置文件', en: 'Use this configuration file' },
  },
  {
    name: 'no-config-lookup',
    type: 'flag',
    commands: linting,
    group: 'rules',
    help: { zh: '不查找配置文件', en: 'Do not look for a configuration file' },
  },
  {
    name: 'edition',
    type: 'value',
    value: { zh: '版本', en: 'edition' },
    commands: judging,
    group: 'report',
    help: { zh: '按此版本的格式检查，如 2021', en: 'Check by this edition of the format, as in 2021' },
  },
  {
    name: 'year',
    type: 'value',
    value: { zh: '年份', en: 'year' },
    commands: judging,
    group: 'report',
    help: { zh: '报告所属年度，如 2024', en: 'The year the report covers, as in 2024' },
  },
  {
    name: 'agency-kind',
    type: 'value',
    value: { zh: '类别', en: 'kind' },
    choices: { lint: ['government', 'department', 'township', 'other'], extract: ['government', 'department', 'township', 'other'] },
    commands: judging,
    group: 'report',
    help: { zh: '行政机关的类别', en: 'The kind of agency' },
  },
  {
    name: 'stdin',
    type: 'flag',
    commands: reading,
    group: 'input',
    help: { zh: '从标准输入读取报告', en: 'Read the report from standard input' },
  },
  {
    name: 'stdin-filename',
    type: 'value',
    value: { zh: '文件名', en: 'name' },
    commands: reading,
    group: 'input',
    help: { zh: '标准输入的文件名，决定格式', en: 'The name of what is on standard input; tells its format' },
  },
  {
    name: 'encoding',
    type: 'value',
    value: { zh: '编码', en: 'encoding' },
    commands: reading,
    group: 'input',
    help: { zh: '文件的编码，如 gb18030；通常自动识别', en: 'The encoding of the files, as in gb18030; usually found by itself' },
  },
  {
    name: 'locale',
    type: 'value',
    value: { zh: '语言', en: 'language' },
    choices: { lint: ['zh-CN', 'en'], text: ['zh-CN', 'en'], extract: ['zh-CN', 'en'], completion: ['zh-CN', 'en'] },
    commands: ['lint', 'text', 'extract', 'completion'],
    group: 'other',
    help: { zh: '信息的语言', en: 'The language of messages' },
  },
  {
    name: 'debug',
    type: 'flag',
    commands: reading,
    group: 'other',
    help: { zh: '在标准错误输出运行过程', en: 'Tell on standard error what is being done' },
  },
  {
    name: 'help',
    alias: 'h',
    type: 'flag',
    commands: ['lint', 'text', 'extract', 'completion'],
    group: 'other',
    help: { zh: '显示帮助', en: 'Show this help' },
  },
  {
    name: 'version',
    alias: 'v',
    type: 'flag',
    commands: ['lint', 'text', 'extract', 'completion'],
    group: 'other',
    help: { zh: '显示版本号', en: 'Show the version' },
  },
];

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
  { name: 'extract', files: { zh: '<文件…>', en: '<file…>' }, help: { zh: '提取报告中的数据', en: 'Extract the figures of reports' } },
  {
    name: 'completion',
    files: { zh: '', en: '' },
    help: { zh: '输出命令补全脚本（bash、zsh）', en: 'Print a completion script (bash, zsh)' },
  },
];

export function optionsOf(command: CommandName): OptionSpec[] {
  return options.filter((option) => option.commands.includes(command));
}

export function isCommand(word: string): word is CommandName {
  return word !== 'lint' && commands.some((command) => command.name === word);
}
