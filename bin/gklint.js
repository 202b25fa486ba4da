#!/usr/bin/env node
// CommonJS (see package.json beside it): Node starts it faster than a module.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const file = path.join(__dirname, '../dist/cli.cjs');

/** The command, with V8's code where the build left it for this very text and this V8 (scripts/code-cache.mjs). */
function load() {
  const code = fs.readFileSync(file, 'latin1');
  const cache = file.replace(/cjs$/, `${code.slice(3, 19)}.${process.versions.v8}.${process.arch}.cache`);
  if (!fs.existsSync(cache)) {
    require('node:module').enableCompileCache?.();
    return require(file);
  }
  const { Script } = require('node:vm');
  const script = new Script(code, { filename: file, cachedData: fs.readFileSync(cache) });
  const loaded = { exports: {} };
  const fromThere = (name) => require(name.startsWith('.') ? path.join(file, '..', name) : name);
  script.runInThisContext()(loaded.exports, fromThere, loaded, file, path.dirname(file));
  return loaded.exports;
}

// Left alone, Node would end with 1, which says that the reports have errors.
process.once('uncaughtException', (error) => {
  fs.writeSync(2, `${(error && error.stack) || String(error)}\n`);
  process.exit(2);
});

if (fs.existsSync(file)) {
  load()
    .main(process.argv.slice(2), process)
    .then((code) => {
      process.exitCode = code;
    });
} else {
  process.stderr.write('gklint 尚未构建：请先运行 npm run build。\ngklint is not built yet: run "npm run build" first.\n');
  process.exitCode = 2;
}
