/**
 * Characters that look like others and are written for them: invisible ones (zero-width space, byte order mark, soft
 * hyphen, marks of direction), and the radicals that PDF extractors print for Han characters (⾏ for 行).
 */
export const lookalikes = /[\u0000-\u0008\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\u2e80-\u2fd5\uf900-\ufaff]/gu;
const anyLookalike = new RegExp(lookalikes.source, 'u');

/** Whether the text has any of them. Read once over every file, so the characters of common text are passed by first. */
export function hasLookalikes(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code > 0x08 && code < 0xad) || (code >= 0x3000 && code < 0xf900) || code >= 0xff01) continue;
    if (anyLookalike.test(text.charAt(at))) return true;
  }
  return false;
}

/** Radicals that Unicode does not equate with the characters of simplified text. */
const radicals =
  '⻅见⻆角⻉贝⻋车⻓长⻔门⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺟母⺠民⻘青⻄西⻁虎⻙韦⻪黾⻧卤⼾户⺓幺⺎兀';

/** The character that a lookalike stands for; empty for an invisible one. As long as before, or empty. */
export function unlike(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x2e80 || code === 0xfeff) return '';
  const known = radicals.indexOf(character);
  if (known >= 0 && known % 2 === 0) return radicals.charAt(known + 1);
  const folded = character.normalize('NFKC');
  return folded.length === 1 ? folded : character;
}
