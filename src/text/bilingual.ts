/** A text in the two languages of the program. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export function inLocale(text: Bilingual, locale: 'zh-CN' | 'en'): string {
  return locale === 'en' ? text.en : text.zh;
}
