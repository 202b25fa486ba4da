import { personWords } from '../../standards/privacy.js';
import { han } from '../../text/han.js';
import { lazily } from '../../text/lazily.js';

/** A member of the public who is named, or whose home is told. */
export interface NamedPerson {
  readonly kind: 'name' | 'home';
  /** UTF-16 offsets into the text, the end exclusive: of the name with its role, of the address with its label. */
  readonly start: number;
  readonly end: number;
  /** How much of it may be shown. */
  readonly shown: string;
}

const longestAddress = 40;

const patterns = lazily(() => {
  const { roles, homeLabels } = personWords();
  const longestFirst = [...roles].sort((a, b) => b.length - a.length);
  return {
    /** Most texts have none of the words. */
    any: new RegExp(`诉|${[...longestFirst, ...homeLabels].join('|')}`, 'u'),
    role: new RegExp(`(?:${longestFirst.join('|')})(（?(?:姓名|名字)?[：:]?\\s?)`, 'gu'),
    suit: /诉(?![讼求权前至状苦说])(?=[^。，；]{2,20}(?:政府|局|委员会|办事处|管委会))/gu,
    home: new RegExp(`(?:${homeLabels.join('|')})(?:[：:]|[在于为是])?[^。；，,;\\s]{3,${String(longestAddress)}}`, 'gu'),
    /** So near is a house. */
    house: /(?:\d|[一二三四五六七八九十])(?:号|组|栋|幢|单元|室|户|弄|社|队)/gu,
    hanOnly: new RegExp(`^[${han}]+$`, 'u'),
    stop: /^(?:$|[，。；：、（）(),;:！？”’"\s\d])/u,
  };
});

/** In order. Officials, who have no such role, are not meant; neither are names that are hidden (张某、李××). Linear. */
export function findNamedPersons(text: string): NamedPerson[] {
  const { any, role, suit, home } = patterns();
  if (!any.test(text)) return [];
  const found: NamedPerson[] = [];
  for (const match of text.matchAll(role)) {
    if (personWords().otherRoles.includes(text.charAt(match.index - 1))) continue;
    const start = match.index + match[0].length;
    const length = nameAt(text, start, match[1] !== '' && match[1] !== '（');
    if (length > 0) found.push(nameOf(text, match.index, start, start + length));
  }
  for (const match of text.matchAll(suit)) {
    const length = plaintiffBefore(text, match.index);
    if (length > 0) found.push(nameOf(text, match.index - length, match.index - length, match.index));
  }
  for (const match of text.matchAll(home)) {
    const written = toHouse(match[0]);
    const end = match.index + written.length;
    if (written !== '') found.push({ kind: 'home', start: match.index, end, shown: shownHome(written) });
  }
  return found.sort((a, b) => a.start - b.start);
}

function nameOf(text: string, start: number, from: number, end: number): NamedPerson {
  const surname = surnameAt(text, from, true);
  return { kind: 'name', start, end, shown: text.slice(start, from + surname) + '*'.repeat(end - from - surname) };
}

/** The address up to its last number; empty where it has none. */
function toHouse(address: string): string {
  const last = [...address.matchAll(patterns().house)].at(-1);
  return last === undefined ? '' : address.slice(0, last.index + last[0].length);
}

/** The label and the beginning: the place that many share. */
function shownHome(written: string): string {
  const shown = Math.min(8, Math.ceil(written.length / 2));
  return written.slice(0, shown) + '*'.repeat(written.length - shown);
}

/** How long the name is that begins here; 0 where none does. `isSaid`: words say that a name follows. */
function nameAt(text: string, start: number, isSaid: boolean): number {
  const { notNames, after } = personWords();
  const { stop } = patterns();
  const surname = surnameAt(text, start, isSaid);
  if (surname === 0 || notNames.some((word) => text.startsWith(word, start))) return 0;
  for (const given of [2, 1]) {
    const end = start + surname + given;
    if (!isGiven(text.slice(start + surname, end), given)) continue;
    const rest = text.slice(end, end + 4);
    if (stop.test(rest) || after.some((word) => rest.startsWith(word))) return surname + given;
  }
  return 0;
}

/** 张三诉某县人民政府: how long the name before 诉 is, which begins a clause. */
function plaintiffBefore(text: string, end: number): number {
  const before = text.slice(Math.max(0, end - 5), end);
  const clause = /(?:^|[，。；：、（(“《\s\d])([^，。；：、（(“《\s\d]{2,4})$/u.exec(before)?.[1];
  if (clause === undefined || /[起上申投败胜应告控反公撤]$/u.test(clause)) return 0;
  const surname = surnameAt(clause, 0, false);
  if (surname === 0 || personWords().notNames.some((word) => clause.startsWith(word))) return 0;
  const given = clause.length - surname;
  return given >= 1 && given <= 2 && isGiven(clause.slice(surname), given) ? clause.length : 0;
}

function surnameAt(text: string, start: number, isSaid: boolean): number {
  const { surnames, doubtful, compound } = personWords();
  if (compound.some((name) => text.startsWith(name, start))) return 2;
  const first = text.charAt(start);
  return first !== '' && (surnames.includes(first) || (isSaid && doubtful.includes(first))) ? 1 : 0;
}

function isGiven(given: string, length: number): boolean {
  const { notGiven, notLast } = personWords();
  if (given.length !== length || !patterns().hanOnly.test(given) || notLast.includes(given.charAt(length - 1))) return false;
  return !Array.from(given).some((character) => notGiven.includes(character));
}
