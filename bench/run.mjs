import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeReport } from './generate.mjs';

/**
 * `npm run bench [-- --quick]`. Absolute times depend on the machine, so the bars are ratios of one run, measured in turn.
 * Exits with 1 where a bar is missed.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const command = join(root, 'bin/gklint.js');
const quick = process.argv.includes('--quick');
const rounds = quick ? 5 : 15;
const folder = mkdtempSync(join(tmpdir(), 'gklint-bench-'));
const rows = [];
let missed = 0;

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function timed(args) {
  const start = performance.now();
  const result = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (result.status === 2 || result.status === null) throw new Error(`node ${args.join(' ')}: ${result.stderr}`);
  return { ms: performance.now() - start, stdout: result.stdout };
}

function row(name, value, bar, holds) {
  if (holds === false) missed += 1;
  rows.push([name, value, bar, holds === undefined ? '' : holds ? 'ok' : 'MISSED']);
}

function bare(...args) {
  return [command, '--no-config-lookup', ...args];
}

function coldStart() {
  const files = ['txt', 'md'].map((format) => {
    const file = join(folder, `one.${format}`);
    writeFileSync(file, makeReport(7, format));
    return { format, file };
  });
  const runs = new Map([['node', []], ...files.map(({ format }) => [format, []])]);
  for (let round = -1; round < rounds; round += 1) {
    const times = [['node', timed(['-e', '0']).ms], ...files.map(({ format, file }) => [format, timed(bare(file)).ms])];
    // The first round warms the page cache.
    if (round >= 0) for (const [name, ms] of times) runs.get(name).push(ms);
  }
  const base = runs.get('node');
  row('node -e 0', `${median(base).toFixed(0)} ms`, '');
  for (const { format } of files) {
    const ratio = median(runs.get(format).map((ms, index) => ms / base[index]));
    const holds = format === 'txt' ? ratio <= 1.45 : undefined;
    row(
      `one ${format}, cold / node -e 0`,
      `${ratio.toFixed(2)} × (${median(runs.get(format)).toFixed(0)} ms)`,
      holds === undefined ? '' : '≤ 1.45',
      holds,
    );
  }
  return median(runs.get('txt'));
}

function throughput(format, bar) {
  const count = quick ? 300 : 1000;
  const { stdout } = timed([join(root, 'bench/throughput.mjs'), format, String(count)]);
  const { bytes, first, steady, findings } = JSON.parse(stdout);
  const speed = (seconds) => bytes / 1e6 / seconds;
  const found = `${findings} findings`;
  row(`${count} ${format} in process, first pass`, `${speed(first).toFixed(1)} MB/s (${found})`, `≥ ${bar}`, speed(first) >= bar);
  row(`${count} ${format} in process, steady`, `${speed(steady).toFixed(1)} MB/s`, '');
}

function peakOf(count) {
  const reports = join(folder, String(count));
  mkdirSync(reports);
  for (let index = 0; index < count; index += 1) writeFileSync(join(reports, `${index}.txt`), makeReport(index, 'txt'));
  const peak = join(folder, 'peak');
  const start = performance.now();
  const args = ['--import', join(root, 'bench/peak.mjs'), ...bare(reports)];
  const result = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, GKLINT_BENCH_PEAK: peak },
  });
  if (result.status !== 0 && result.status !== 1) throw new Error(`the command failed on ${count} files`);
  return { mib: Number(readFileSync(peak, 'utf8')) / 1024, seconds: (performance.now() - start) / 1000 };
}

function memory() {
  const small = peakOf(quick ? 200 : 1000);
  const large = peakOf(quick ? 2000 : 10000);
  const ratio = large.mib / small.mib;
  const shown = `${ratio.toFixed(2)} × (${small.mib.toFixed(0)} → ${large.mib.toFixed(0)} MiB)`;
  row('peak memory, ten times the files', shown, '≤ 1.5', ratio <= 1.5);
  row(
    'wall time, ten times the files',
    `${(large.seconds / small.seconds).toFixed(1)} × (${small.seconds.toFixed(1)} → ${large.seconds.toFixed(1)} s)`,
    '',
  );
}

/** A report made long: its prose, its tables, its prose on one line. */
const shapes = {
  'prose in lines': (report, bytes) => widened(report, bytes, (text) => `${text}\n`),
  'prose on one line': (report, bytes) => widened(report, bytes, (text) => text),
  'the whole report again and again': (report, bytes) => report.repeat(Math.ceil(bytes / Buffer.byteLength(report))),
  'the whole report on one line': (report, bytes) => widened(report, bytes, (text) => text).replaceAll('\n', ' '),
};

function widened(report, bytes, join) {
  const lines = report.split('\n');
  const long = lines.find((line) => line.length > 60) ?? lines[0];
  const copies = Math.ceil((bytes - Buffer.byteLength(report)) / Buffer.byteLength(long));
  return report.replace(long, join(long).repeat(copies));
}

function largeFiles(startUp) {
  for (const [name, make] of Object.entries(shapes)) {
    const [small, large] = [1e6, 1e7].map((bytes) => {
      const file = join(folder, `${bytes}.txt`);
      writeFileSync(file, make(makeReport(7, 'txt'), bytes));
      return median(Array.from({ length: quick ? 1 : 3 }, () => timed(bare(file)).ms)) - startUp;
    });
    const ratio = large / Math.max(small, 1);
    row(`10 MB / 1 MB: ${name}`, `${ratio.toFixed(1)} × (${small.toFixed(0)} → ${large.toFixed(0)} ms)`, '≤ 12', ratio <= 12);
  }
}

function print() {
  const width = (column) => Math.max(...rows.map((cells) => [...cells[column]].length));
  const widths = [0, 1, 2].map(width);
  process.stdout.write(
    `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; start-up is taken off large files\n\n`,
  );
  for (const cells of rows) process.stdout.write(`${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`);
}

try {
  if (!existsSync(join(root, 'dist/cli.cjs'))) throw new Error('run "npm run build" first');
  const startUp = coldStart();
  throughput('txt', 12);
  throughput('md', 3);
  memory();
  largeFiles(startUp);
} finally {
  rmSync(folder, { recursive: true, force: true });
  if (rows.length > 0) print();
}
process.exitCode = missed > 0 ? 1 : 0;
