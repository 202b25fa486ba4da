import { privacyWords } from '../../standards/privacy.js';
import { isBankCard } from '../../text/bank-card.js';
import { lazily } from '../../text/lazily.js';
import { maskFigures, plainFigures } from '../../text/mask.js';
import { isOldResidentId, isResidentId, isShapedAsResidentId } from '../../text/resident-id.js';
import { isSocialCreditCode } from '../../text/social-credit-code.js';

export type PersonalKind = 'residentId' | 'mobile' | 'bankCard';

/** A number of a person in a text. */
export interface PersonalNumber {
  readonly kind: PersonalKind;
  /** UTF-16 offsets into the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether words say what it is. */
  readonly isLabelled: boolean;
}

/** So much around a number tells what it is. */
const near = 16;
const around = 40;
/** More figures than these around a number are those of a table that lost its lines. */
const mostFigures = 10;

const patterns = lazily(() => ({
  run: /\d{11,19}[Xx]?/g,
  /** Written in groups; blanks alone may be those of a table, so that words must say what it is. */
  grouped: /\d{6}([ -])\d{8}\1\d{3}[\dXx]|\d{4}([ -])\d{4}\2\d{4}\2\d{4}(?:\2\d{1,3})?|1[3-9]\d([ -])\d{4}\3\d{4}/g,
}));

/** The first and last figures that may be shown. */
const shown: Readonly<Record<PersonalKind, readonly [number, number]>> = { residentId: [3, 2], mobile: [3, 4], bankCard: [4, 4] };

/** The number as it may be shown: 138****1234. */
export function masked(kind: PersonalKind, written: string): string {
  const [first, last] = shown[kind];
  return maskFigures(written, first, last);
}

/** Numbers of persons in a text, in order: by their figures, and by the words before and after them. Linear in the text. */
export function findPersonalNumbers(written: string): PersonalNumber[] {
  const { run, grouped } = patterns();
  const text = plainFigures(written);
  const found: PersonalNumber[] = [];
  const take = (match: RegExpExecArray): void => {
    const number = readNumber(text, match.index, match.index + match[0].length);
    if (number !== null) found.push(number);
  };
  for (const match of text.matchAll(run)) take(match);
  for (const match of text.matchAll(grouped)) take(match);
  return found.sort((a, b) => a.start - b.start);
}

function readNumber(text: string, from: number, end: number): PersonalNumber | null {
  if (isFigure(text, from - 1) || isFigure(text, end)) return null;
  const number = text.slice(from, end).replace(/[ -]/g, '');
  const isGrouped = number.length < end - from;
  const country = /^86(?=1[3-9]\d{9}$)/.test(number) ? 2 : 0;
  const start = from + country;
  const before = text.slice(Math.max(0, from - near), from);
  const kind = kindOf(number.slice(country), before);
  if (kind === null || !standsAlone(text, from, end)) return null;
  const { idLabels, cardLabels, codeLabels } = privacyWords();
  const says = (labels: readonly string[]): boolean => labels.some((label) => before.includes(label));
  if (kind === 'mobile') return mobile(text, start, end, before, isGrouped);
  const isLabelled = says(kind === 'residentId' ? idLabels : cardLabels);
  if (!isLabelled && (isGrouped || says(codeLabels))) return null;
  if (kind === 'bankCard' && !isLabelled && !/^(?:62|9558)/.test(number)) return null;
  return { kind, start, end, isLabelled };
}

function kindOf(number: string, before: string): PersonalKind | null {
  if (/^1[3-9]\d{9}$/.test(number)) return 'mobile';
  const isSaid = privacyWords().idLabels.some((label) => before.includes(label));
  if (isResidentId(number)) return isSaid || !isSocialCreditCode(number) ? 'residentId' : null;
  if (isSaid && (isShapedAsResidentId(number) || isOldResidentId(number))) return 'residentId';
  return isBankCard(number) ? 'bankCard' : null;
}

/** A mobile number: words near it say so, or it stands by itself in running text. */
function mobile(text: string, start: number, end: number, before: string, isGrouped: boolean): PersonalNumber | null {
  const { phoneLabels, codeLabels, units, persons } = privacyWords();
  const after = text.slice(end, end + near);
  const beside = before + after.slice(0, 6);
  if (codeLabels.some((label) => before.slice(-8).includes(label))) return null;
  if (units.some((unit) => after.trimStart().startsWith(unit))) return null;
  const isLabelled = phoneLabels.some((label) => beside.includes(label));
  if (isLabelled) return { kind: 'mobile', start, end, isLabelled };
  if (isGrouped && text.slice(start, end).includes(' ')) return null;
  const isOfPerson = persons.some((person) => before.includes(person));
  const isApart = /(?:^|[，。；：、（(,;:"'“>])\s?\+?(?:86)?-?$/u.test(before) && /^(?:[，。；、）),;"'”<@\s]|$)/u.test(after);
  if ((isOfPerson || (isApart && /[\u4e00-\u9fff]/.test(before))) && !isTable(text, start, end))
    return { kind: 'mobile', start, end, isLabelled: false };
  return null;
}

/** Whether so many other figures stand around that they are the cells of a table. */
function isTable(text: string, start: number, end: number): boolean {
  const beside = text.slice(Math.max(0, start - around), start) + text.slice(end, end + around);
  return (beside.match(/\d/g)?.length ?? 0) > mostFigures;
}

/** No part of an address, a name of a file, a decimal or a longer code. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 2);
  if (/[A-Za-z_=&?#%~]$/.test(before) && !/[lL]$/.test(before)) return false;
  if (/(?:\d\.|[^\d]\/|^\/)$/.test(before) || (/\d-$/.test(before) && !before.endsWith('86-'))) return false;
  return !/^(?:[A-Za-z_=&#%]|[./]\w|-\d)/.test(after);
}

function isFigure(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}
