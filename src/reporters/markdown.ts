import type { FileResult, Finding, Locale } from '../types/rule.js';
import { basisTexts } from './basis.js';
import { countFindings, plural, shownFindings, shownSuppressed } from './counts.js';
import { shownPath } from './paths.js';
import type { ReportContext, Results } from './types.js';

/** A job summary of GitHub may have 1 MiB; three bytes a character at most. */
const most = 300_000;

/** A summary of the run in Markdown: a table a file that has findings, and the totals. */
export async function* markdown(results: Results, { quiet, locale, run }: ReportContext): AsyncGenerator<string> {
  const say = (zh: string, en: string): string => (locale === 'en' ? en : zh);
  const total = { files: 0, bad: 0, errors: 0, warnings: 0, reviews: 0, kept: 0 };
  let length = 0;
  let left = 0;
  yield `## ${say('政府信息公开工作年度报告检查结果', 'Annual reports checked')}\n`;
  for await (const result of results) {
    const findings = shownFindings(result, quiet);
    add(total, result, findings);
    total.kept += shownSuppressed(result, quiet).length;
    if (findings.length === 0) continue;
    const text = section(result, findings, run?.root, locale);
    if (length + text.length > most) left += 1;
    else {
      length += text.length;
      yield text;
    }
  }
  if (left > 0)
    yield `\n${say(`另有 ${String(left)} 个文件的问题因篇幅所限未列出。`, `The findings of ${String(left)} more files are left out for their length.`)}\n`;
  yield `\n${totals(total, locale)}\n`;
}

interface Total {
  files: number;
  bad: number;
  errors: number;
  warnings: number;
  reviews: number;
  /** Left on purpose. */
  kept: number;
}

function add(total: Total, { findings: all }: FileResult, findings: readonly Finding[]): void {
  const reviews = findings.filter(({ kind }) => kind === 'review').length;
  total.files += 1;
  if (all.length > 0) total.bad += 1;
  total.errors += countFindings(findings).errors;
  total.warnings += countFindings(findings).warnings - reviews;
  total.reviews += reviews;
}

function totals({ files, bad, errors, warnings, reviews, kept }: Total, locale: Locale): string {
  const [f, b, e, w, r] = [files, bad, errors, warnings, reviews].map(String);
  const left = kept === 0 ? '' : locale === 'en' ? `; ${String(kept)} left on purpose` : `；另有 ${String(kept)} 处已决定保留`;
  if (locale === 'en')
    return `**${plural(files, 'file')}, ${b ?? ''} with findings: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${r ?? ''} to be looked at${left}**`;
  return `**共检查 ${f ?? ''} 个文件，${b ?? ''} 个有问题：错误 ${e ?? ''} 处，警告 ${w ?? ''} 处，需人工核对 ${r ?? ''} 处${left}**`;
}

function section({ filePath }: FileResult, findings: readonly Finding[], root: string | undefined, locale: Locale): string {
  const heads = locale === 'en' ? ['Level', 'Place', 'Finding', 'Basis', 'Rule'] : ['级别', '位置', '问题', '依据', '规则'];
  const rows = findings.map((finding) => [
    levelOf(finding, locale),
    `${String(finding.line)}:${String(finding.column)}`,
    escapeMarkdown(finding.message),
    basisTexts(finding.basis).map(escapeMarkdown).join('<br>'),
    finding.ruleId === null ? '' : `\`${finding.ruleId}\``,
  ]);
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `\n### ${escapeMarkdown(shownPath(filePath, root))}\n\n${lines.join('\n')}\n`;
}

function levelOf({ severity, kind }: Finding, locale: Locale): string {
  if (kind === 'review') return locale === 'en' ? '👀 review' : '👀 人工核对';
  if (severity === 2) return locale === 'en' ? '❌ error' : '❌ 错误';
  return locale === 'en' ? '⚠️ warning' : '⚠️ 警告';
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '@': '&#64;', ':': '&#58;', '.': '&#46;' };

/** Text that stands for itself in a table: no mark-up, no HTML, no mention, no link, no break. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/[&<>@\\`*_{}[\]#|~$!^]|(?<=https?|ftp):(?=\/\/)|(?<=www)\./gi, (mark) => entities[mark] ?? `\\${mark}`);
}
