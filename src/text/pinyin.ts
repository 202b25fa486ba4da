const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ';
const letters = `a-züêɑɡ${toned}`;
const syllable =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ueng|ai|ei|ui|ao|ou|iu|ie|ue|üe|er|an|en|in|un|ün|ia|ua|uo|a|o|e|i|u|ü|v)$|^(?:n|ng|m)$/u;

/** A bracket with Latin letters only, behind a Han character or another such bracket. Group 1: what stands in it. */
export const pinyinBracket = new RegExp(`[(（]\\s*([${letters}][${letters}' ]{0,23})[)）]`, 'gu');

/** A trace of a bracket whose beginning was eaten by a broken encoding: `?zhí)`. */
export const brokenBracket = new RegExp(`\\?[${letters}]{1,6}[)）]`, 'gu');

const tonedLetter = new RegExp(`[${toned}]`, 'u');

/** Whether the letters are pinyin syllables: `toned`, `toneless`, or no pinyin at all (null). */
export function pinyinKind(text: string): 'toned' | 'toneless' | null {
  const hasTone = tonedLetter.test(text);
  for (const part of text.split(/[' ]+/u)) {
    if (part !== '' && !syllable.test(plain(part))) return null;
  }
  return hasTone ? 'toned' : 'toneless';
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/u\u0308/gu, 'ü')
    .replace(/[\u0300-\u0307\u0309-\u036f]/gu, '')
    .replace(/ɑ/gu, 'a')
    .replace(/ɡ/gu, 'g');
}
