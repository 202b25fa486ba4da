export { RuleTester, RuleTesterError, runCase } from './rule-tester.js';
export type { CaseFormat, Cases, ExpectedFinding, InvalidCase, RuleTesterSettings, ValidCase } from './rule-tester.js';
