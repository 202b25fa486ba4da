import { describe } from '@jest/globals';
import { expectFindings } from './expect-findings.js';
import { expectations } from './expectations.js';
import { describeMaterial } from './material.js';

describeMaterial('seeds', () => {
  describe.each(Object.entries(expectations.seeds))('%s', (prefix, expected) => {
    expectFindings('seeds', prefix, expected);
  });
});
