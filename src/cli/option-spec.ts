import type { Bilingual } from '../text/bilingual.js';

export type CommandName = 'lint' | 'text' | 'extract' | 'explain' | 'init' | 'completion';

/** One option. The help, the completion, docs/command.md and both parsers are fed from the table in option-rows.ts. */
export interface OptionSpec {
  readonly name: string;
  readonly alias?: string;
  /** `list` may be given several times; the others once. */
  readonly type: 'flag' | 'value' | 'list';
  /** What stands for the value in the help. */
  readonly value?: Bilingual;
  /** Values by command where they are a closed list. */
  readonly choices?: Partial<Readonly<Record<CommandName, readonly string[]>>>;
  /** Several values may stand in one, parted by commas. */
  readonly commas?: true;
  /** Commands where a path or the name of a package may stand in place of a choice. */
  readonly open?: readonly CommandName[];
  readonly commands: readonly CommandName[];
  readonly group: GroupName;
  readonly help: Bilingual;
}

export type GroupName = 'output' | 'rules' | 'report' | 'input' | 'fixes' | 'suppressions' | 'speed' | 'other';

export const groups: Readonly<Record<GroupName, Bilingual>> = {
  output: { zh: '输出', en: 'Output' },
  rules: { zh: '规则与配置', en: 'Rules and configuration' },
  report: { zh: '年度报告', en: 'The report' },
  input: { zh: '输入', en: 'Input' },
  fixes: { zh: '自动修复', en: 'Fixes' },
  suppressions: { zh: '已知问题', en: 'Known findings' },
  speed: { zh: '缓存与用时', en: 'Cache and timing' },
  other: { zh: '其他', en: 'Other' },
};

/** Formats by command. */
export const formats = {
  lint: ['stylish', 'codeframe', 'json', 'ndjson', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'markdown', 'html'],
  extract: ['json', 'ndjson', 'csv'],
  explain: ['text', 'json'],
} as const;
