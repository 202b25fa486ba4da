import { agencyWords } from '../../standards/agency-words.js';
import { han } from '../../text/han.js';
import { lazily } from '../../text/lazily.js';
import { sourceRange } from '../../text/mapped-text.js';
import type { Range } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import { isOwnPlace, plainName, type OwnAgency } from './own-agency.js';
import { isInForm } from './places.js';
import { isBody, isZone, placesOf, type PlaceName, type PlacedName } from './place-names.js';

/** Another body that a sentence about the office's own duties has as its subject. */
export interface ForeignSubject {
  /** `place`: of another place for certain; `body`: another body, perhaps; `superior`: requests put to a higher government. */
  readonly kind: 'place' | 'body' | 'superior';
  readonly name: string;
  readonly range: Range;
}

const longestSubject = 24;
const longestRoot = 4;

const patterns = lazily(() => ({
  /** What only the office whose report it is says of itself. */
  duty: /主动公开(?:各类|各种|了)?(?:政府|政务)?信息|(?:收到|受理|接到|新收)[^，。；、]{0,10}?(?:公开)?申请|(?:的)?政府信息公开工作(?!年度|要点|领导|培训|考核)|(?:发生|涉及)[^，。；]{0,16}?(?:行政复议|行政诉讼)/gu,
  subject: new RegExp(`(?:^|[。；，：,;:\\s《]|年度?|月|日)([${han}]{2,${String(longestSubject)}})$`, 'u'),
  superior: /向([省市县区旗])(?:人民)?政府[^，。；]{0,14}?提[出交][^，。；]{0,10}?(?:信息公开|依申请)[^，。；]{0,6}?申请/gu,
}));

/** In reading order. Linear. */
export function foreignSubjects(report: Report, own: OwnAgency): ForeignSubject[] {
  const { duty, superior } = patterns();
  return report.passages.flatMap((passage) => {
    // A line without a full stop may be a link to the report of another body.
    if (passage.kind !== 'text' || !passage.text.text.includes('。')) return [];
    const { text } = passage.text;
    const found: ForeignSubject[] = [];
    const add = (kind: ForeignSubject['kind'], name: string, start: number): void => {
      const range = sourceRange(passage.text, start, start + name.length);
      if (!isInForm(report, range[0])) found.push({ kind, name, range });
    };
    for (const match of text.matchAll(duty)) {
      const written = subjectBefore(text, match.index);
      const kind = written === null ? null : judge(written, own);
      if (written !== null && kind !== null) add(kind, written, text.lastIndexOf(written, match.index));
    }
    if (own.place?.level === 'township')
      for (const match of text.matchAll(superior)) if (!/复议|诉讼/u.test(match[0])) add('superior', match[0], match.index);
    return found;
  });
}

/** The clause before the verb where it is nothing but a name and adverbs. */
function subjectBefore(text: string, at: number): string | null {
  const { adverbs, others } = agencyWords();
  let subject = patterns().subject.exec(text.slice(Math.max(0, at - longestSubject - 2), at))?.[1] ?? '';
  for (let adverb: string | undefined = ''; adverb !== undefined;) {
    subject = subject.slice(0, subject.length - adverb.length);
    adverb = adverbs.find((word) => subject.endsWith(word));
  }
  return subject.length < 3 || others.some((word) => subject.startsWith(word)) ? null : subject;
}

function judge(written: string, own: OwnAgency): ForeignSubject['kind'] | null {
  const subject = placesOf(plainName(written));
  if (subject.body !== '' && !isBody(subject.body)) return null;
  return otherPlace(subject, own) ?? otherBody(subject, own);
}

/** A place of the level of the own one that is another. Lower ones belong to it, higher ones it belongs to. */
function otherPlace({ places }: PlacedName, own: OwnAgency): 'place' | null {
  const last = places[places.length - 1];
  const level = own.place?.level;
  if (last === undefined || own.place === null || isZone(own.place)) return null;
  if (level !== 'township' && level !== 'county') return null;
  const other = places.find((place) => place.level === level);
  return other === undefined || isZone(other) || !isName(other) || isOwnPlace(other, own) ? null : 'place';
}

/** Names of districts and towns are short and hold no words of the trade. */
function isName({ root }: PlaceName): boolean {
  return root.length <= longestRoot && !agencyWords().notInNames.some((word) => root.includes(word));
}

/** Another bureau in the report of a bureau or a town; the same bureau of another city. Those of a government are its own. */
function otherBody({ places, body }: PlacedName, own: OwnAgency): 'body' | null {
  const { bodies } = agencyWords();
  if (own.unit === null || own.unit === '政府' || !bodies.some((word) => body.endsWith(word)) || /分局|支局/u.test(body)) return null;
  if (places.length > 0 && own.parts.body === body && own.place?.level === 'prefecture') {
    const city = places.find(({ level }) => level === 'prefecture');
    return city === undefined || isZone(city) || !isName(city) || isOwnPlace(city, own) || places.length > 1 ? null : 'body';
  }
  return places.length > 0 && places.every(isName) && !isAlike(body, own.names) ? 'body' : null;
}

/** Whether the own names hold two characters of the body side by side: 文化旅游局 of 文化和旅游局. */
function isAlike(body: string, names: string): boolean {
  const stem = body.replace(/(?:管理|监督|服务|委员会|局|委|厅)+$/u, '');
  for (let at = 0; at + 2 <= stem.length; at += 1) if (names.includes(stem.slice(at, at + 2))) return true;
  return stem.length < 2;
}

/** Title and signature of the same level that name different places: the place of the signature. */
export function foreignSignature({ title, signature }: Report, own: OwnAgency): string | null {
  if (title?.agency == null || signature?.agency == null) return null;
  const other = placesOf(plainName(signature.agency));
  return otherPlace(other, { ...own, names: `${title.agency} ${own.name}` }) === null ? null : signature.agency;
}
