import written from '../../standards/rulemakers.json' with { type: 'json' };
import { lazily } from '../../text/lazily.js';
import type { Form, FormCell } from '../../types/form.js';
import type { Agency } from '../../types/report.js';

/** `none`: no power to make 规章; `unknown`: it may have it, or the name does not tell. */
export type RulemakingPower = 'none' | 'unknown';

const lists = lazily(() => ({
  central: new Set(written.central.split(' ')),
  beginnings: written.centralBeginnings.split(' '),
  areas: written.areas.split(' '),
  districts: written.districts.split(' '),
  exceptions: written.exceptions.split(' '),
}));
const office = /(?:办公室|办公厅|办)$/u;
/** A place below the country: what names one is no department of the State Council. */
const placed = /[省市县区旗州盟乡镇]|街道/u;

/**
 * Whether a body certainly has no power to make 规章. Governments of cities are `unknown`: 设区的市 have it, 县级市 have not, and the
 * name does not tell them apart; so are bodies of no clear kind.
 */
export function rulemakingPower({ name, kind }: Agency): RulemakingPower {
  const plain = name.replace(/\s+/gu, '').replace(/[（(][^（()）]*[)）]$/u, '');
  if (kind === 'township') return 'none';
  if (kind === 'department') return isCentral(plain) || !placed.test(plain) ? 'unknown' : 'none';
  if (kind === 'government') return isDistrict(plain.replace(office, '')) ? 'none' : 'unknown';
  return 'unknown';
}

function isCentral(name: string): boolean {
  const { central, beginnings } = lists();
  const short = name.replace(/^中华人民共和国/u, '').replace(/办公厅$/u, '');
  return central.has(short) || beginnings.some((beginning) => name.startsWith(beginning));
}

function isDistrict(name: string): boolean {
  const { areas, districts, exceptions } = lists();
  if ([...exceptions, ...areas].some((ending) => name.endsWith(ending))) return false;
  return districts.some((ending) => name.endsWith(ending));
}

/** The numbers of 规章 that the body says it made, repealed or has in force. */
export function rulesCells({ cells }: Form): FormCell[] {
  return written.columns.split(' ').flatMap((column) => {
    const cell = cells.get(`${written.row}@${column}`);
    return cell?.kind === 'number' ? [cell] : [];
  });
}
