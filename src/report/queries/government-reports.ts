import type { Agency } from '../../types/report.js';

/**
 * Whether the annual report of this agency is that of a level of government, whose report tells more than that of a department.
 * `office`: the office of a government, which writes its own report or that of its government.
 */
export type GovernmentReport = 'government' | 'office' | 'no';

const office = /(?:办公室|办公厅|党政办|政府办)$/u;
/** Street offices are agencies of a government and no level of it. */
const street = /街道/u;

export function governmentReport(agency: Agency | null): GovernmentReport {
  if (agency === null || (agency.kind !== 'government' && agency.kind !== 'township')) return 'no';
  const name = agency.name.replace(/\s+/gu, '');
  if (street.test(name)) return 'no';
  return office.test(name) && agency.kindFrom === 'name' ? 'office' : 'government';
}
