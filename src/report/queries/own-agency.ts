import type { Range } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import { placesOf, type PlaceName, type PlacedName } from './place-names.js';

/** Whose report it is, as far as the report itself says. */
export interface OwnAgency {
  /** As the title names it, or the signature. */
  readonly name: string;
  readonly range: Range;
  readonly parts: PlacedName;
  /** 镇, 乡, 街道, 局, 委, 厅, 政府; null for other bodies. */
  readonly unit: string | null;
  /** The lowest place of its name; null where it names none. */
  readonly place: PlaceName | null;
  /** Every name that the report, its page or its path gives it, in one text. */
  readonly names: string;
}

const issuers: readonly string[] = [
  '发布机构',
  '发布单位',
  '发文机关',
  '公开责任部门',
  '发文机构',
  '制发机关',
  '信息来源',
  '来源',
  '文章来源',
];
const units: readonly (readonly [string, RegExp])[] = [
  ['街道', /街道(?:办事处|办)?$/u],
  ['镇', /镇(?:人民)?(?:政府)?$/u],
  ['乡', /乡(?:人民)?(?:政府)?$/u],
  ['委', /(?:^|[^管理])(?:委员会|委)$/u],
  ['局', /局$/u],
  ['厅', /[^公]厅$/u],
  ['政府', /(?:政府|[省市县区旗州盟]|政府办公[室厅]|政府办)$/u],
];
const longestPreamble = 1000;

/** Null where neither title nor signature names a body: what a page says of it may be another. */
export function ownAgency(report: Report): OwnAgency | null {
  const { title, signature } = report;
  const name = title?.agency ?? signature?.agency ?? null;
  const range = title?.agency != null ? title.range : signature?.range;
  if (name === null || range === undefined) return null;
  const plain = plainName(name);
  const parts = placesOf(plain);
  return {
    name,
    range,
    parts,
    unit: unitOf(plain),
    place: parts.places[parts.places.length - 1] ?? null,
    names: [name, signature?.agency, report.agency?.name, ...issuerNames(report), ...pathOf(report), preambleOf(report)].join(' '),
  };
}

/** Without brackets and the office within: 永安镇人民政府办公室 is 永安镇人民政府. */
export function plainName(name: string): string {
  return name
    .replace(/\s+/gu, '')
    .replace(/[（(][^（()）]{0,40}[)）]/gu, '')
    .replace(/(?<=[镇乡](?:人民政府|政府)|街道(?:办事处)?)(?:党政综合|党政)?(?:办公室|办)$/u, '');
}

export function unitOf(name: string): string | null {
  return units.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** Whether a place is the own one by another name: 平潭县 and 平潭综合实验区. */
export function isOwnPlace({ root }: Pick<PlaceName, 'root'>, { names, parts }: OwnAgency): boolean {
  return names.includes(root) || parts.places.some((place) => root.includes(place.root));
}

function issuerNames({ metadata }: Report): string[] {
  return metadata.filter(({ label }) => issuers.includes(label)).map(({ value }) => value.slice(0, 60));
}

/** A report may lie in a folder that is named after the office. */
function pathOf({ source }: Report): string[] {
  return source.path.split(/[/\\]/u).slice(-4);
}

/** A bureau that writes for its district says so before the first heading. */
function preambleOf({ passages, preamble }: Report): string {
  return passages
    .slice(...preamble)
    .map((passage) => (passage.kind === 'text' ? passage.text.text : ''))
    .join(' ')
    .slice(0, longestPreamble);
}
