#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const command = new URL('../dist/cli.js', import.meta.url);

if (existsSync(command)) {
  module.enableCompileCache?.();
  const { main } = await import(command.href);
  process.exitCode = await main(process.argv.slice(2), process);
} else {
  process.stderr.write('gklint 尚未构建:请先运行 npm run build。\ngklint is not built yet: run "npm run build" first.\n');
  process.exitCode = 2;
}
