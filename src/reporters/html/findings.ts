import type { FileResult, Finding, RuleMeta, SuppressedFinding, Suppression } from '../../types/rule.js';
import { basisText } from '../basis.js';
import { excerptAt } from '../excerpt.js';
import type { Numbered } from './forms.js';
import { escapeHtml, type Say } from './words.js';

/** The findings in words, each with the text at its place and the clause it rests on. */
export function findingsHtml(result: FileResult, numbered: readonly Numbered[], metas: ReadonlyMap<string, RuleMeta>, say: Say): string {
  if (numbered.length === 0) {
    const isClean = result.findings.length + result.suppressedFindings.length === 0;
    return `<p>${isClean ? say('没有发现问题。', 'Nothing was found.') : say('没有需要列出的问题。', 'Nothing to be listed.')}</p>`;
  }
  const items = numbered.map(({ finding, anchor }) => {
    const parts = [
      `${levelHtml(finding, say)} ${escapeHtml(finding.message)}`,
      more(placeText(finding, say)),
      quoteHtml(result, finding, say),
      // The page names lines only: several places of one line are one.
      ...new Set(
        finding.related.map(({ line, message }) =>
          more(say(`参见第 ${String(line)} 行：${message}`, `See line ${String(line)}: ${message}`)),
        ),
      ),
      ...repairsOf(finding, say).map(more),
      ...finding.basis.map((basis) => basisHtml(basis, say)),
      ruleHtml(finding, metas, say),
    ];
    return `<li id="${anchor}">${parts.join('')}</li>`;
  });
  return `<ol class="findings">${items.join('')}</ol>`;
}

/** What can be done about it by program, and what a person may choose. */
function repairsOf({ fix, suggestions = [] }: Finding, say: Say): string[] {
  return [
    ...(fix === undefined ? [] : [say('可用 --fix 自动修复。', 'Can be repaired with --fix.')]),
    ...suggestions.map(({ desc }) => `${say('可以这样改', 'Possible repair')}${say('：', ': ')}${desc}`),
  ];
}

/** So much of the text is quoted, in columns. */
const QUOTED = 60;

/** The text at the place; nothing where there is none. */
function quoteHtml({ source, detail }: FileResult, finding: Finding, say: Say): string {
  if (source === null || finding.fatal === true) return '';
  const text = detail?.file.format === 'html' ? withoutTags(source, finding.range) : excerptAt(source, finding.range, QUOTED).text;
  return text.trim() === '' ? '' : more(`${say('原文', 'Text')}${say('：', ': ')}${text}`);
}

/** Who signs reads the report, not its tags: what the browser shows of the place. A place may be a whole table; its beginning will do. */
function withoutTags(source: string, [start, end]: Finding['range']): string {
  const text = source
    .slice(start, Math.min(end, start + 4000))
    .replace(/<[^>]*(?:>|$)/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
  const shown = Array.from(text);
  return shown.length > QUOTED ? `${shown.slice(0, QUOTED).join('')}...` : text;
}

function more(text: string): string {
  return `<p class="more">${escapeHtml(text)}</p>`;
}

function levelHtml({ severity, kind, fatal }: Finding, say: Say): string {
  if (fatal === true) return `<span class="level no">${say('未能检查', 'not checked')}</span>`;
  if (kind === 'review') return `<span class="level look">${say('人工核对', 'look')}</span>`;
  return severity === 2
    ? `<span class="level no">${say('错误', 'error')}</span>`
    : `<span class="level look">${say('警告', 'warning')}</span>`;
}

function placeText({ line, column, place }: Finding, say: Say): string {
  const at = say(`第 ${String(line)} 行第 ${String(column)} 字`, `line ${String(line)}, column ${String(column)}`);
  return `${say('位置', 'Place')}${say('：', ': ')}${at}${place === undefined ? '' : say(`（${place}）`, ` (${place})`)}`;
}

function basisHtml(basis: Finding['basis'][number], say: Say): string {
  const authority = {
    stated: say('', ''),
    implied: say('（由此推定）', ' (implied)'),
    convention: say('（惯例）', ' (custom)'),
  }[basis.authority];
  const words = basis.words === undefined ? '' : `${say('：', ': ')}${escapeHtml(say(`“${basis.words}”`, `"${basis.words}"`))}`;
  return `<p class="basis">${say('依据：', 'Basis: ')}${escapeHtml(basisText(basis))}${words}${authority}</p>`;
}

function ruleHtml({ ruleId }: Finding, metas: ReadonlyMap<string, RuleMeta>, say: Say): string {
  if (ruleId === null) return '';
  const docs = metas.get(ruleId)?.docs;
  const title = docs === undefined ? '' : `${escapeHtml(say(docs.zh.title, docs.en.title))} `;
  return `<p class="more">${say('规则：', 'Rule: ')}${title}<code>${escapeHtml(ruleId)}</code></p>`;
}

/** `已公布，不再修改（张三，2024-01-31）`. */
function decided({ justification, name = '', date = '' }: Suppression, say: Say): string {
  const by = [name, date].filter((part) => part !== '').join(say('，', ', '));
  const reason = justification === '' && by !== '' ? say('未写原因', 'no reason given') : justification;
  return by === '' ? reason : say(`${reason}（${by}）`, `${reason} (${by})`);
}

/** What somebody decided to leave, with the reason given; numbered from `first`. */
export function suppressedHtml(
  kept: readonly { readonly finding: SuppressedFinding; readonly anchor: string }[],
  first: number,
  say: Say,
): string {
  const items = kept.map(({ finding: { line, message, suppressions }, anchor }) => {
    const reasons = suppressions.map((each) => decided(each, say)).filter((reason) => reason !== '');
    const reason = reasons.length === 0 ? say('未写原因', 'no reason given') : reasons.join(say('；', '; '));
    return `<li id="${anchor}">${escapeHtml(say(`第 ${String(line)} 行：${message}`, `Line ${String(line)}: ${message}`))}<p class="more">${escapeHtml(say(`原因：${reason}`, `Reason: ${reason}`))}</p></li>`;
  });
  return `<ol class="findings" start="${String(first)}">${items.join('')}</ol>`;
}
