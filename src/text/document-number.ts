/** Folds the brackets of a document number and drops spaces: 国办公开办函[2021] 30号 → 国办公开办函〔2021〕30号. */
export function foldDocumentNumbers(text: string): string {
  return text
    .replace(/\s+/gu, '')
    .replace(/[[［【（(〔]((?:19|20)\d{2})[\]］】）)〕]/gu, '〔$1〕')
    .replace(/〕第(\d+)号/gu, '〕$1号');
}
