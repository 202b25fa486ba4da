#!/usr/bin/env node
// CommonJS (see package.json beside it): Node starts it faster than a module.
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const command = join(__dirname, '../dist/cli.cjs');

if (existsSync(command)) {
  require('node:module').enableCompileCache?.();
  require(command)
    .main(process.argv.slice(2), process)
    .then((code) => {
      process.exitCode = code;
    });
} else {
  process.stderr.write('gklint 尚未构建：请先运行 npm run build。\ngklint is not built yet: run "npm run build" first.\n');
  process.exitCode = 2;
}
