import { encodingOfLabel } from '../text/encoding-label.js';
import type { Bilingual } from '../text/bilingual.js';

/** What is said of an encoding that gklint does not read; undefined for one that it reads. */
export function encodingProblem(name: string): Bilingual | undefined {
  if (encodingOfLabel(name) !== null) return undefined;
  return {
    zh: `不认识编码“${name}”。可用的有 utf-8、gb18030（gbk、gb2312）、big5、utf-16le、utf-16be。`,
    en: `Unknown encoding "${name}". Known are utf-8, gb18030 (gbk, gb2312), big5, utf-16le, utf-16be.`,
  };
}
