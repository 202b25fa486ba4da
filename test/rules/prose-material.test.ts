import { expect, test } from '@jest/globals';
import magnitude from '../../src/rules/number-magnitude.js';
import percentage from '../../src/rules/percentage.js';
import exceeds from '../../src/rules/prose-part-exceeds.js';
import prose from '../../src/rules/prose-sum.js';
import { checkFile } from '../../src/engine/index.js';
import { readingParts } from '../../src/testing/reading-parts.js';
import type { CheckOptions } from '../../src/types/rule.js';
import { describeMaterial, materialBytes, materialFiles, type MaterialFolder } from '../material.js';

const rules = [prose, exceeds, magnitude, percentage] as const;
const parts = { ...readingParts(), rules };

/** All that these rules say of real reports; each was read. Of the other lists of figures every one is true. */
const known: Readonly<Record<string, readonly string[]>> = {
  '001_bc870c0a05b91354.txt': ['2:114 error prose-sum channels'],
  '014-pingtanxian-2011-oneline.txt': ['10:1111 warning prose-sum categories'],
  '016-pingtan-2019-oneline.txt': ['10:610 error prose-sum total'],
  '026-pingtan-2014-oneline.txt': ['10:2791 warning prose-sum categories'],
};

async function saidOf(folder: MaterialFolder, name: string): Promise<string[]> {
  const options: CheckOptions = {
    locale: 'zh-CN',
    rules: Object.fromEntries(rules.map(({ meta }) => [meta.id, { level: 'default', options: {} }])),
    style: true,
    expected: false,
  };
  const { findings } = await checkFile(parts, name, materialBytes(folder, name), options);
  return findings.map(
    ({ line, column, severity, ruleId, messageId }) =>
      `${String(line)}:${String(column)} ${severity === 2 ? 'error' : 'warning'} ${String(ruleId)} ${messageId}`,
  );
}

for (const folder of ['seeds', 'corpus'] as const) {
  describeMaterial(folder, () => {
    test.each(materialFiles(folder).filter((name) => /\.(?:txt|md|html)$/u.test(name)))('%s', async (name) => {
      expect(await saidOf(folder, name)).toEqual(known[name] ?? []);
    });
  });
}
