export * from './browser.js';
export { GKLint } from './api/gklint.js';
export type { GKLintOptions } from './api/gklint.js';
export type { ConfigForFile } from './api/describe-config.js';
export type { Formatter } from './api/formatter.js';
export type { LintMessage, LintResult, SuppressedLintMessage } from './api/results.js';
export type { Config, ConfigPart, Override, RuleEntry } from './config/types.js';
