import type { FileResult, Finding, Locale } from '../../types/rule.js';
import type { RunInfo } from '../types.js';
import type { ArtifactLocation } from './artifacts.js';
import { levelOf, notificationIds, type NotificationId } from './driver.js';

/** A failure of gklint itself: it is told as a notification, since no rule found it. */
export function failureNotification(
  { ruleId, messageId, message }: Finding,
  location: ArtifactLocation,
  ruleIndex: number | undefined,
): object {
  const id = notificationIds.find((known) => known === messageId) ?? 'ruleFailed';
  return {
    descriptor: descriptor(id),
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: location } }],
    ...(ruleId === null || ruleIndex === undefined ? {} : { associatedRule: { id: ruleId, index: ruleIndex } }),
  };
}

/** Rules that were to run and did not, where no finding says so. */
export function notRun({ outcomes }: FileResult): boolean {
  return outcomes.some(({ outcome }) => outcome === 'not-run');
}

export function invocation(run: RunInfo | undefined, failures: readonly object[], hasFailed: boolean, locale: Locale): object {
  const notes = (run?.conclusion().notes ?? []).map((note) => ({
    descriptor: descriptor('runNote'),
    level: 'warning',
    message: { text: locale === 'en' ? note.en : note.zh },
  }));
  const exitCode = run?.conclusion().exitCode;
  return {
    executionSuccessful: !hasFailed && exitCode !== 2,
    ...(exitCode === undefined ? {} : { exitCode, exitCodeDescription: exitText(exitCode, locale) }),
    ...(run === undefined ? {} : { arguments: run.arguments, ruleConfigurationOverrides: overrides(run) }),
    toolExecutionNotifications: [...failures, ...notes],
  };
}

function descriptor(id: NotificationId): object {
  return { id, index: notificationIds.indexOf(id) };
}

function exitText(exitCode: number, locale: Locale): string {
  if (exitCode === 0) return locale === 'en' ? 'no errors' : '没有错误';
  if (exitCode === 1) return locale === 'en' ? 'errors, or more warnings than allowed' : '有错误，或警告过多';
  return locale === 'en' ? 'the work could not be done in full' : '未能完成全部检查';
}

/** Rules whose level or options the configuration changed. */
function overrides({ rules, levels }: RunInfo): object[] {
  return rules.flatMap((meta, index) => {
    const set = Object.hasOwn(levels, meta.id) ? levels[meta.id] : undefined;
    if (set === undefined) return [];
    const { level, options } = set;
    const hasOptions = Object.keys(options).length > 0 && JSON.stringify(options) !== JSON.stringify(meta.defaultOptions ?? {});
    if (level === meta.recommended && !hasOptions) return [];
    const configuration = level === 'off' ? { enabled: false } : { enabled: true, level: levelOf(meta, level) };
    return [{ descriptor: { id: meta.id, index }, configuration: { ...configuration, ...(hasOptions ? { parameters: options } : {}) } }];
  });
}
