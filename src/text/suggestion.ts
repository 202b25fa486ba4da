import type { Bilingual } from './bilingual.js';
import { nearest } from './nearest.js';

/** A message, and the nearest valid name where there is one. */
export function withNearest(text: Bilingual, name: string, candidates: readonly string[]): Bilingual {
  const near = nearest(name, candidates);
  return near === undefined ? text : { zh: `${text.zh}是否想写“${near}”？`, en: `${text.en} Did you mean "${near}"?` };
}

/** The names that are allowed, to follow a message. */
export function listed(names: readonly string[]): Bilingual {
  return names.length === 0 ? { zh: '', en: '' } : { zh: `可用的有：${names.join('、')}。`, en: ` Known are: ${names.join(', ')}.` };
}
