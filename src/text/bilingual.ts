/** A text in the two languages of the program. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export function inLocale(text: Bilingual, locale: 'zh-CN' | 'en'): string {
  return locale === 'en' ? text.en : text.zh;
}

/** A text behind the place that it is about: `gklint.config.json:3:5: …`. */
export function atPlace(place: string, { zh, en }: Bilingual): Bilingual {
  return { zh: `${place}: ${zh}`, en: `${place}: ${en}` };
}

/** Texts on a line each; what is said twice is said once. */
export function asLines(texts: readonly Bilingual[]): Bilingual {
  return { zh: [...new Set(texts.map(({ zh }) => zh))].join('\n'), en: [...new Set(texts.map(({ en }) => en))].join('\n') };
}
