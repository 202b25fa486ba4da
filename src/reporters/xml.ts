// XML 1.0 has no way to hold these, not even escaped.
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** The text as it can stand in XML, in an attribute too: without what XML cannot hold, line breaks kept. */
export function escapeXml(text: string): string {
  return text
    .replace(illegal, '')
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? mark)
    .replace(/[\t\n\r]/g, (blank) => `&#${String(blank.charCodeAt(0))};`);
}

/** ` name="value"` for each; those that are undefined are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}
