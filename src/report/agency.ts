import { han } from '../text/han.js';
import type { AgencyKind } from '../types/standard.js';

const township = new RegExp(`(?:街道办事处|街道办|街道|[${han}]{1,12}(?:乡|镇|苏木)(?:人民政府|政府)(?:办公室|党政办|党政办公室)?)$`, 'u');
const councilDepartment = /^(?:国务院(?:办公厅)?$|国务院.+|国家.+(?:局|委员会|委|总局|署|办|中心)$)/u;
const government = /(?:人民政府|管理区政府|[省市县区旗州盟]政府)(?:办公室|办公厅|办)?$/u;
const committee = /(?:管委会|管理委员会)(?:办公室|党政办公室)?$/u;
/** Areas that have an administration but are no level of government. */
const zone = /(?:实验区|开发区|高新区|示范区|产业园区|园区|度假区|保税区|保税港区|风景区|名胜区|管理区|合作区|新区)$/u;
const department =
  /(?:局|委员会|委|厅|部|署|院|处|站|队|所|支队|大队|总队|中心|办公室|办公厅|办|社|馆|学校|大学|学院|公司|集团|协会|联合会|联社|工会|银行|法院|检察院|中队|科)$/u;

/**
 * What kind of body a name is. The order counts: 某某镇人民政府 is a township, 某某市人民政府办公室 signs for its government,
 * 某某开发区管委会 is `other` since the law does not say which it is.
 */
export function agencyKind(name: string): AgencyKind {
  const plain = name.replace(/[\s（(][^（()）]*[)）]$/u, '').replace(/\s+/gu, '');
  if (township.test(plain)) return 'township';
  if (councilDepartment.test(plain)) return 'department';
  if (committee.test(plain)) return 'other';
  if (government.test(plain)) return 'government';
  if (department.test(plain)) return 'department';
  if (zone.test(plain)) return 'other';
  if (/(?:乡|镇)$/u.test(plain)) return 'township';
  if (/(?:省|市|县|区|旗|州|盟)$/u.test(plain)) return 'government';
  return 'other';
}

/** Whether a short line is the name of a body, as a signature or the first line of a title. */
export function looksLikeAgency(text: string): boolean {
  const flat = text.replace(/\s+/gu, '');
  if (flat.length < 3 || flat.length > 40 || /[。，；：、！？,;:!?《》“”\d]/u.test(flat)) return false;
  return /(?:政府|局|委员会|委|厅|部|署|院|处|站|队|所|中心|办公室|办公厅|办|街道|镇|乡|管委会|馆|区|县|市|总队|支队|大队)$/u.test(flat);
}
