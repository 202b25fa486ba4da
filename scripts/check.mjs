import { spawnSync } from 'node:child_process';

/** Everything that must hold before a commit. `--skip-tests` where the suite has just run. */
const steps = ['types', 'lint', 'format:check', 'generate:check'];
if (!process.argv.includes('--skip-tests')) steps.push('test');

const failed = [];
for (const step of steps) {
  process.stdout.write(`\n== ${step}\n`);
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) failed.push(step);
}
process.stdout.write(failed.length === 0 ? `\nAll of ${steps.join(', ')} hold.\n` : `\nFailed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
