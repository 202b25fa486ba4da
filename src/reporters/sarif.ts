import type { FileResult, Finding } from '../types/rule.js';
import { shownFindings, shownSuppressed } from './counts.js';
import { fingerprints } from './fingerprint.js';
import { artifact, artifactLocation, baseId, type ArtifactLocation } from './sarif/artifacts.js';
import { driver } from './sarif/driver.js';
import { failureNotification, invocation, notRun } from './sarif/invocation.js';
import { resultMaker, type ResultWorld } from './sarif/results.js';
import { Taxonomies } from './sarif/taxonomies.js';
import type { ReportContext, Results } from './types.js';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What is known only when all results were written. */
interface Gathered {
  readonly artifacts: object[];
  readonly failures: object[];
  hasFailed: boolean;
}

/**
 * SARIF 2.1.0, one run. Results come first, as they are found; what they refer to follows. Nothing in it depends on the time
 * or the machine, so that the same files give the same text.
 */
export async function* sarif(results: Results, { quiet, locale, run }: ReportContext): AsyncGenerator<string> {
  const rules = run?.rules ?? [];
  const metas = new Map(rules.map((meta, index) => [meta.id, { meta, index }]));
  const taxonomies = new Taxonomies();
  for (const { basis } of rules) taxonomies.referAll(basis);
  const gathered: Gathered = { artifacts: [], failures: [], hasFailed: false };
  const world: ResultWorld = { metas, taxonomies, locale };

  yield `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","language":${JSON.stringify(locale)},"results":[`;
  let separator = '\n';
  for await (const result of results) {
    for (const text of resultsOf(result, world, gathered, quiet, run?.root)) {
      yield separator + text;
      separator = ',\n';
    }
  }
  const tool = run?.tool ?? { name: 'gklint', version: '', homepage: null };
  const rest = {
    tool: { driver: driver({ tool, rules }, taxonomies, locale) },
    taxonomies: taxonomies.components(locale),
    artifacts: gathered.artifacts,
    originalUriBaseIds: { [baseId]: { description: { text: rootText[locale] } } },
    invocations: [invocation(run, gathered.failures, gathered.hasFailed, locale)],
  };
  yield `\n],${JSON.stringify(rest).slice(1, -1)}}]}\n`;
}

const rootText = {
  'zh-CN': '版本库的根目录；没有版本库的，是运行 gklint 的文件夹',
  en: 'The root of the repository, or the folder in which gklint was run',
};

function* resultsOf(
  result: FileResult,
  world: ResultWorld,
  gathered: Gathered,
  quiet: boolean,
  root: string | undefined,
): Generator<string> {
  const location: ArtifactLocation = artifactLocation(result.filePath, root, gathered.artifacts.length);
  gathered.artifacts.push(artifact(result, location));
  if (notRun(result)) gathered.hasFailed = true;
  const shown = new Set<Finding>([...shownFindings(result, quiet), ...shownSuppressed(result, quiet)]);
  const make = resultMaker(result, location, world);
  const fingerprint = fingerprints(result.source);
  for (const finding of inOrder([...result.findings, ...result.suppressedFindings])) {
    const print = fingerprint(finding);
    if (finding.fatal === true) {
      gathered.hasFailed = true;
      gathered.failures.push(failureNotification(finding, location, world.metas.get(finding.ruleId ?? '')?.index));
    } else if (shown.has(finding)) yield JSON.stringify(make(finding, print));
  }
}

/** By place; where that is the same, as they came. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
