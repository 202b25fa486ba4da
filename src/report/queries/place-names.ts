import { agencyWords } from '../../standards/agency-words.js';
import { han } from '../../text/han.js';
import { lazily } from '../../text/lazily.js';

export type PlaceLevel = 'province' | 'prefecture' | 'county' | 'township';

/** 洪泽区 of 淮安市洪泽区人民政府. */
export interface PlaceName {
  readonly name: string;
  /** Without its suffix: 洪泽. */
  readonly root: string;
  readonly suffix: string;
  /** 市 is `prefecture`; the name alone does not tell one of the rank of a county. */
  readonly level: PlaceLevel;
}

export interface PlacedName {
  readonly places: readonly PlaceName[];
  /** What stands behind the places: 人民政府, 教育局. */
  readonly body: string;
}

const levels = ['township', 'county', 'prefecture', 'province'] as const;

const pattern = lazily(() => {
  const words = agencyWords();
  const suffixes = levels.flatMap((level) => words[level]).sort((a, b) => b.length - a.length);
  return new RegExp(`([${han}]{1,8}?)(${suffixes.join('|')})`, 'uy');
});

/** Parts the name of a body into the places that it begins with and the rest. */
export function placesOf(name: string): PlacedName {
  const places: PlaceName[] = [];
  const sticky = pattern();
  let at = 0;
  for (;;) {
    sticky.lastIndex = at;
    const match = sticky.exec(name);
    const [whole = '', root = '', suffix = ''] = match ?? [];
    // 城乡建设局, 全镇: no places.
    if (match === null || isGeneric(root)) break;
    at += whole.length;
    places.push({ name: whole, root, suffix, level: levelOf(suffix) });
  }
  return { places, body: name.slice(at) };
}

/** Whether it is the name of a body without a place: 人民政府, 市场监督管理局. */
export function isBody(name: string): boolean {
  const { governments, bodies } = agencyWords();
  return governments.includes(name) || bodies.some((body) => name.endsWith(body) && name.length > body.length);
}

function levelOf(suffix: string): PlaceLevel {
  const words = agencyWords();
  return levels.find((level) => words[level].includes(suffix)) ?? 'county';
}

/** Areas that are no level of government: 开发区. */
export function isZone({ name }: PlaceName): boolean {
  return agencyWords().zones.some((zone) => name.endsWith(zone));
}

function isGeneric(root: string): boolean {
  return agencyWords().generic.some((word) => root === word || root.endsWith(word));
}
