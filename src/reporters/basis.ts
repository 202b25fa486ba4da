import type { Locale } from '../types/rule.js';
import type { Basis } from '../types/standard.js';

/** `《…条例》（国务院令第711号） 第五十条`. */
export function basisText({ instrument, article }: Pick<Basis, 'instrument' | 'article'>): string {
  return article === '' ? instrument : `${instrument} ${article}`;
}

/** All of them on one line with a label before; empty where there is none. */
export function basisLine(basis: readonly Basis[], locale: Locale): string {
  if (basis.length === 0) return '';
  const texts = basis.map(basisText);
  return locale === 'en' ? `Basis: ${texts.join('; ')}` : `依据：${texts.join('；')}`;
}
