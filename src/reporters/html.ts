import { plural } from './counts.js';
import { filePart, overview, verdictHtml, type FilePart, type Verdict } from './html/file.js';
import { style } from './html/style.js';
import { escapeHtml, sayIn, type Say } from './html/words.js';
import type { ReportContext, Results } from './types.js';

/**
 * A page for the person who signs: the verdict, the check-list, the findings in words with their clauses, the forms redrawn.
 * It fetches nothing and runs nothing. The verdict comes first, so nothing is written before all files were checked.
 */
export async function* html(results: Results, { quiet, locale, run }: ReportContext): AsyncGenerator<string> {
  const say = sayIn(locale);
  const metas = new Map((run?.rules ?? []).map((meta) => [meta.id, meta]));
  const parts: FilePart[] = [];
  for await (const result of results) parts.push(filePart(result, parts.length, { quiet, root: run?.root, metas, say }));
  const title = say('政府信息公开工作年度报告检查单', 'Check of annual reports on government information disclosure');
  yield `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
`;
  const [only] = parts;
  if (parts.length !== 1 || only === undefined) yield `${verdictHtml(verdictOfAll(parts, say), say)}\n${overview(parts, say)}\n`;
  for (const part of parts) yield `${part.html(parts.length === 1)}\n`;
  const { name, version } = run?.tool ?? { name: 'gklint', version: '' };
  yield `<footer>${escapeHtml(`${name} ${version}`.trim())}</footer>\n</body>\n</html>\n`;
}

function verdictOfAll(parts: readonly FilePart[], say: Say): Verdict {
  const count = (mark: Verdict['mark']): string => String(parts.filter(({ verdict }) => verdict.mark === mark).length);
  const [all, no, look, yes] = [String(parts.length), count('no'), count('look'), count('yes')];
  const text = say(
    `共 ${all} 个文件：不通过 ${no} 个，须核对 ${look} 个，通过 ${yes} 个`,
    `${plural(parts.length, 'file')}: ${no} not passed, ${look} to be looked at, ${yes} passed`,
  );
  return { mark: no !== '0' ? 'no' : look !== '0' || parts.length === 0 ? 'look' : 'yes', text };
}
