import { shownFindings } from './counts.js';
import { shownPath } from './paths.js';
import type { ReportContext, Results } from './types.js';
import { attributes } from './xml.js';

/** The XML of Checkstyle, which many programs read. */
export async function* checkstyle(results: Results, { quiet, run }: ReportContext): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n';
  for await (const result of results) {
    const errors = shownFindings(result, quiet).map(({ line, column, severity, message, ruleId, messageId }) => {
      const source = `gklint.${ruleId ?? messageId}`;
      return `    <error${attributes({ line, column, severity: severity === 2 ? 'error' : 'warning', message, source })}/>\n`;
    });
    yield `  <file${attributes({ name: shownPath(result.filePath, run?.root) })}>\n${errors.join('')}  </file>\n`;
  }
  yield '</checkstyle>\n';
}
