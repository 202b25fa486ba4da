import { join } from 'node:path';
import { measureBook } from '../src/standards/measures.js';
import { configuration, overlay, recommended } from './generate/config.js';
import { optionTables } from './generate/command.js';
import { measureTables } from './generate/measures.js';
import { isStale, write, type Output } from './generate/output.js';
import { orphanPages, rulePages } from './generate/pages.js';
import { loadMetas, ruleIds, ruleIndex } from './generate/rules.js';
import { ruleTables } from './generate/tables.js';

/** Makes every generated file of the project: `npm run generate`. With `--check` it writes nothing and exits 1 where one is stale. */
const root = process.cwd();
const check = process.argv.includes('--check');

async function outputs(): Promise<Output[]> {
  const ids = ruleIds(root);
  const index = await ruleIndex(root, ids);
  const metas = await loadMetas(root, ids);
  return [
    index,
    await recommended(root, metas),
    ...(await configuration(root, metas)),
    ...(await overlay(root)),
    ...rulePages(root, metas),
    ...ruleTables(root, metas),
    ...optionTables(root),
    ...measureTables(root, measureBook),
  ];
}

async function main(): Promise<number> {
  const stale = (await outputs()).filter((output) => isStale(root, output));
  const orphans = orphanPages(root, ruleIds(root));
  for (const path of orphans) process.stderr.write(`${path}: its rule is gone, remove it\n`);
  if (check) {
    for (const { path } of stale) process.stderr.write(`${path}: stale, run "npm run generate"\n`);
    return stale.length + orphans.length > 0 ? 1 : 0;
  }
  for (const output of stale) {
    write(root, output);
    process.stdout.write(`wrote ${join(output.path)}\n`);
  }
  return orphans.length > 0 ? 1 : 0;
}

process.exitCode = await main();
