import type { Locale } from '../types/rule.js';
import type { Basis } from '../types/standard.js';

/** `《…条例》（国务院令第711号） 第五十条`. */
export function basisText({ instrument, article }: Pick<Basis, 'instrument' | 'article'>): string {
  return article === '' ? instrument : `${instrument} ${article}`;
}

/** Each place once: that different words of it are relied on is no matter here. */
export function basisTexts(basis: readonly Basis[]): string[] {
  return [...new Set(basis.map(basisText))];
}

/** All of them on one line with a label before; empty where there is none. */
export function basisLine(basis: readonly Basis[], locale: Locale): string {
  if (basis.length === 0) return '';
  const texts = basisTexts(basis);
  return locale === 'en' ? `Basis: ${texts.join('; ')}` : `依据：${texts.join('；')}`;
}
