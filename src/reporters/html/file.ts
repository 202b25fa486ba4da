import type { FileResult, Finding, RuleMeta } from '../../types/rule.js';
import { plural, shownFindings, shownSuppressed } from '../counts.js';
import { shownPath } from '../paths.js';
import { checklist } from './checklist.js';
import { findingsHtml, suppressedHtml } from './findings.js';
import { formHtml, type Numbered } from './forms.js';
import { escapeHtml, markHtml, type Mark, type Say } from './words.js';

export interface Verdict {
  readonly mark: Mark;
  readonly text: string;
}

/** One file of the page. */
export interface FilePart {
  readonly name: string;
  readonly anchor: string;
  readonly verdict: Verdict;
  readonly html: (isOnly: boolean) => string;
}

export interface FileWorld {
  readonly quiet: boolean;
  readonly root: string | undefined;
  readonly metas: ReadonlyMap<string, RuleMeta>;
  readonly say: Say;
}

export function filePart(result: FileResult, index: number, { quiet, root, metas, say }: FileWorld): FilePart {
  const name = shownPath(result.filePath, root);
  const anchor = `file-${String(index + 1)}`;
  const findings = shownFindings(result, quiet);
  const suppressed = shownSuppressed(result, quiet);
  const verdict = verdictOf(result, findings, suppressed.length, say);
  // What stays goes on counting: a cell leads to the one list or the other.
  const all = [...findings, ...suppressed].map((finding, at) => ({ finding, number: at + 1, anchor: `${anchor}-${String(at + 1)}` }));
  const numbered = all.slice(0, findings.length);
  const parts: (readonly [string, string])[] = [];
  if (result.detail !== undefined && result.report !== null) {
    parts.push([
      say('核对清单', 'Check-list'),
      checklist({ detail: result.detail, findings: result.findings, suppressed: result.suppressedFindings, metas, say }),
    ]);
  }
  parts.push([say('发现的问题', 'Findings'), findingsHtml(result, numbered, metas, say)]);
  const forms = formsHtml(result, all, say);
  if (forms !== '') parts.push([say('表格与勾稽关系', 'Forms and relations'), forms]);
  if (suppressed.length > 0) {
    const kept = suppressed.map((finding, at) => ({ finding, anchor: all[findings.length + at]?.anchor ?? '' }));
    parts.push([say('已决定保留的问题', 'Findings that were left on purpose'), suppressedHtml(kept, findings.length + 1, say)]);
  }
  const sections = parts.map(([title, html], at) => `<section><h3>${ordinal(at, say)}${title}</h3>${html}</section>`).join('');
  return {
    name,
    anchor,
    verdict,
    html: (isOnly) =>
      `<article id="${anchor}"${isOnly ? ' class="only"' : ''}><h2>${escapeHtml(result.report?.title ?? name)}</h2>${verdictHtml(verdict, say)}${factsHtml(result, name, say)}${sections}${signHtml(say)}</article>`,
  };
}

function ordinal(at: number, say: Say): string {
  return say(`${'一二三四五六'.charAt(at)}、`, `${String(at + 1)}. `);
}

function verdictOf(result: FileResult, findings: readonly Finding[], kept: number, say: Say): Verdict {
  const reviews = findings.filter(({ kind }) => kind === 'review').length;
  const errors = findings.filter(({ severity, fatal }) => severity === 2 && fatal !== true).length;
  const warnings = findings.length - reviews - errors - findings.filter(({ fatal }) => fatal === true).length;
  const [e, w, r] = [errors, warnings, reviews].map(String);
  const counts = say(
    `错误 ${e ?? ''} 处，警告 ${w ?? ''} 处，需人工核对 ${r ?? ''} 处`,
    `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${r ?? ''} to be looked at`,
  );
  // Nobody shall sign "nothing was found" where something was, and was hidden or left.
  const hidden = result.findings.length - findings.length;
  const rest = [
    hidden > 0 ? say(`${String(hidden)} 处警告或人工核对按要求没有列出`, `${String(hidden)} warnings or reviews not listed, as asked`) : '',
    kept > 0 ? say(`${String(kept)} 处已决定保留`, `${String(kept)} left on purpose`) : '',
  ].filter((part) => part !== '');
  const also = rest.length === 0 ? '' : say(`；另有 ${rest.join('，')}`, `; and ${rest.join(', ')}`);
  if (findings.some(({ fatal }) => fatal === true) || result.outcomes.some(({ outcome }) => outcome === 'not-run')) {
    return { mark: 'no', text: say(`未能完成检查（${counts}）`, `The check could not be done in full (${counts})`) + also };
  }
  if (errors > 0) return { mark: 'no', text: say(`不通过：${counts}`, `Not passed: ${counts}`) + also };
  if (findings.length > 0)
    return { mark: 'look', text: say(`没有发现错误，但须核对：${counts}`, `No errors, but to be looked at: ${counts}`) + also };
  if (result.report === null) return { mark: 'look', text: say('没有检查：不是年度报告', 'Not checked: no annual report') + also };
  if (also !== '') return { mark: 'look', text: say('没有需要列出的问题', 'Nothing to be listed') + also };
  return { mark: 'yes', text: say('通过：没有发现问题', 'Passed: nothing was found') };
}

export function verdictHtml({ mark, text }: Verdict, say: Say): string {
  const note = say(
    '核对范围见“核对清单”；程序没有核对的内容仍须人工审核。',
    'What was checked is in the check-list; what the program does not check is for a person to judge.',
  );
  return `<p class="verdict ${mark}">${say('结论：', 'Verdict: ')}${escapeHtml(text)}<small>${note}</small></p>`;
}

function factsHtml({ report, detail }: FileResult, name: string, say: Say): string {
  const from = {
    'report-year': say('按报告年度', 'by the year of the report'),
    'cited-notice': say('按文中引用的通知', 'by the notice it cites'),
    form: say('按表格样式', 'by the look of its forms'),
    option: say('按指定', 'as asked for'),
  } as Readonly<Record<string, string>>;
  const unknown = say('文中未见', 'not stated');
  const edition = report?.edition ?? null;
  const rows: readonly (readonly [string, string])[] = [
    [say('文件', 'File'), name],
    ...(report === null
      ? []
      : ([
          [say('机关', 'Agency'), report.agency ?? unknown],
          [say('报告年度', 'Year'), report.year === null ? unknown : String(report.year)],
          [
            say('适用格式', 'Edition'),
            edition === null
              ? unknown
              : say(`${edition} 版（${from[report.editionFrom ?? ''] ?? ''}）`, `${edition} (${from[report.editionFrom ?? ''] ?? ''})`),
          ],
        ] as const)),
    ...(detail?.file.sha256 == null ? [] : ([['SHA-256', detail.file.sha256]] as const)),
  ];
  return `<table class="facts"><tbody>${rows.map(([head, text]) => `<tr><th scope="row">${head}</th><td>${escapeHtml(text)}</td></tr>`).join('')}</tbody></table>`;
}

function formsHtml({ detail }: FileResult, numbered: readonly Numbered[], say: Say): string {
  if (detail === undefined) return '';
  const found = detail.forms.filter(({ state }) => state === 'found');
  if (found.length === 0) return '';
  const legend = say(
    '✗ 有误的格；? 可能有误的格；□ 须人工核对的格；右上角的数字是问题的编号。',
    '✗ at fault; ? possibly at fault; □ to be looked at; the small number is that of the finding.',
  );
  return `<p class="more">${legend}</p>${found.map((form) => formHtml(form, detail.relations, numbered, say)).join('')}`;
}

function signHtml(say: Say): string {
  const lines = [
    say('核对人（签字）：', 'Checked by (signature):'),
    say('复核人（签字）：', 'Reviewed by (signature):'),
    say('日期：', 'Date:'),
  ];
  return `<div class="sign">${lines.map((line) => `<span>${line}</span>`).join('')}</div>`;
}

/** The files with their verdicts, where there are several. */
export function overview(parts: readonly FilePart[], say: Say): string {
  const rows = parts.map(
    ({ name, anchor, verdict }) =>
      `<tr><td><a href="#${anchor}">${escapeHtml(name)}</a></td><td>${markHtml(verdict.mark, say)}</td><td>${escapeHtml(verdict.text)}</td></tr>`,
  );
  const heads = [say('文件', 'File'), say('结果', 'Result'), say('结论', 'Verdict')];
  return `<table class="files"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
