import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { put, root, run, temporaryFolder, testUnless } from './helpers.js';

const validator = join(root, 'node_modules/@action-validator/cli/cli.mjs');
const absent = existsSync(validator) ? null : 'npm install --no-save @action-validator/cli@0.6.0 @action-validator/core@0.6.0';

describe('@action-validator/cli', () => {
  for (const path of ['action.yml', 'integrations/github/workflow.yml', 'integrations/reviewdog/workflow.yml']) {
    testUnless(absent, `${path} holds`, async () => {
      const { status, stdout, stderr } = await run([process.execPath, validator, path], root);
      expect(`${stdout}${stderr}`).toBe('');
      expect(status).toBe(0);
    });
  }

  testUnless(absent, 'an action that does not hold is refused', async () => {
    const folder = temporaryFolder();
    put(folder, 'action.yml', readFileSync(join(root, 'action.yml'), 'utf8').replace('using: composite', 'using: composit'));
    expect((await run([process.execPath, validator, 'action.yml'], folder)).status).not.toBe(0);
  });
});
