import { checkFile, checkOptions, defaultParts } from '../dist/index.js';
import { makeReport } from './generate.mjs';

/**
 * Checks generated reports in one process, one core: `node bench/throughput.mjs txt|md COUNT`. Prints, as JSON, the bytes, the
 * seconds of the first pass and those of the fastest of the following ones, and the number of findings.
 */
const [format, count] = [process.argv[2] ?? 'txt', Number(process.argv[3] ?? 1000)];
const encoder = new TextEncoder();
const files = Array.from({ length: count }, (_, index) => encoder.encode(makeReport(index, format)));
const bytes = files.reduce((sum, file) => sum + file.length, 0);

const parts = defaultParts();
const options = checkOptions(parts.rules);

async function pass() {
  const start = performance.now();
  let findings = 0;
  for (const [index, file] of files.entries()) {
    const result = await checkFile(parts, `report-${index}.${format}`, file, options);
    findings += result.findings.length;
  }
  return { seconds: (performance.now() - start) / 1000, findings };
}

const first = await pass();
const later = [await pass(), await pass(), await pass()];
const steady = Math.min(...later.map(({ seconds }) => seconds));
process.stdout.write(JSON.stringify({ bytes, first: first.seconds, steady, findings: first.findings }));
