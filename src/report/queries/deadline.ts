import type { Agency, DatedPlace, MetadataField, Report } from '../../types/report.js';
import { agencyKinds, type AgencyKind, type Basis, type DeadlineStandard } from '../../types/standard.js';

/** The last day on which a report may be published. */
export interface Deadline {
  /** ISO date, inclusive. */
  readonly day: string;
  /** MM-DD. */
  readonly by: string;
  readonly basis: readonly Basis[];
  /** True where the law, not custom or a configuration, sets it. */
  readonly lawful: boolean;
  /** The kind of agency it is about; null where it is the same for all. */
  readonly kind: AgencyKind | null;
}

/** Dates that a configuration sets, by kind of agency: MM-DD. */
export type ConfiguredDates = Readonly<Partial<Record<AgencyKind, string>>>;

const configured: readonly Basis[] = [{ instrument: '配置的公布期限', article: '', authority: 'convention' }];

/**
 * The earliest of the dates that the standard, its overlays and the configuration set for the agency: a configuration can only
 * set an earlier one, or one where the law has none. Where the kind is unknown, that which holds for all kinds.
 */
export function deadlineOf({ standard, agency }: Report, year: number, dates: ConfiguredDates): Deadline | null {
  const kind = agency?.kind ?? null;
  const own = standard?.deadlines.filter(({ kinds }) => (kind === null ? isForAll(kinds) : kinds.includes(kind))) ?? [];
  const local = kind === null ? undefined : dates[kind];
  const all: readonly DeadlineStandard[] = [
    ...own,
    ...(kind === null || local === undefined ? [] : [{ kinds: [kind], by: local, basis: configured }]),
  ];
  const [first, ...others] = all;
  if (first === undefined) return null;
  const { kinds, by, basis } = others.reduce((earliest, other) => (other.by < earliest.by ? other : earliest), first);
  return {
    day: `${String(year + 1)}-${by}`,
    by,
    basis,
    lawful: basis.some(({ authority }) => authority !== 'convention'),
    kind: isForAll(kinds) ? null : kind,
  };
}

function isForAll(kinds: readonly AgencyKind[]): boolean {
  return agencyKinds.every((kind) => kinds.includes(kind));
}

/**
 * How the dates stand to the deadline. `doubt`: the only dates are late, but may be those of something else: `kind`: the agency
 * may be of another kind; `date`: the page may have been moved, or its date may be that of another thing.
 */
export type Lateness =
  | { readonly outcome: 'in-time' }
  | { readonly outcome: 'late'; readonly date: DatedPlace; readonly doubt: 'kind' | 'date' | null }
  | { readonly outcome: 'disagree'; readonly date: DatedPlace; readonly other: DatedPlace };

/** Labels that can mean nothing but publication; 时间 and 日期 alone may mean anything. */
const publicationLabel = /发布|公布|公开|发表|上网/u;

export function latenessOf({ dates, metadata, agency }: Report, deadline: Deadline): Lateness {
  const late = dates.filter(({ date }) => date > deadline.day);
  const inTime = dates.find(({ date }) => date <= deadline.day);
  const date = late.find(({ role }) => role === 'published') ?? late[0];
  if (date === undefined) return { outcome: 'in-time' };
  if (inTime !== undefined) return { outcome: 'disagree', date, other: inTime };
  if (deadline.kind !== null && agency !== null && !isClear(agency)) return { outcome: 'late', date, doubt: 'kind' };
  const isSigned = late.some(({ role }) => role === 'signed');
  const isSure = isSigned || (isLabelled(date, metadata) && date.date.slice(0, 4) === deadline.day.slice(0, 4));
  return { outcome: 'late', date, doubt: isSure ? null : 'date' };
}

function isLabelled({ range }: DatedPlace, metadata: readonly MetadataField[]): boolean {
  return metadata.some((field) => field.range[0] === range[0] && publicationLabel.test(field.label));
}

/** Whether a name says for certain what kind of body it is: schools, companies and offices of a township are no 政府部门. */
function isClear({ name, kind, kindFrom }: Agency): boolean {
  if (kindFrom === 'option' || kind !== 'department') return true;
  return /(?:局|厅|部|署|委|委员会|办公室|办公厅|办)$/u.test(name) && !/街道|[乡镇](?![市县区])/u.test(name);
}
