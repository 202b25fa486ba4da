/** How far a file is looked at to tell its format. */
const window = 65536;

const htmlStart = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|\?xml[^>]{0,200}\?>\s*<(?:!doctype\s+html|html))/i;
const htmlTag = /<(?:table|div|p|td|span|body|h[1-6])(?:\s[^<>]{0,2000})?>/gi;

/** A page: it begins as one, or is full of tags. */
export function looksLikeHtml(value: string): boolean {
  if (!value.includes('<')) return false;
  const head = value.slice(0, window);
  if (htmlStart.test(head)) return true;
  if (!/^\s*</.test(head)) return false;
  return (head.match(htmlTag) ?? []).length >= 3;
}

const delimiterRow = /^ {0,3}\|?(?:[ \t]{0,20}:?-{3,}:?[ \t]{0,20}\|){1,64}[ \t]{0,20}(?::?-{3,}:?[ \t]{0,20})?$/m;
const heading = /^#{1,6} \S/gm;

/** Text that holds Markdown: a delimiter row of a table, or two headings or more marked with `#`. */
export function looksLikeMarkdown(value: string): boolean {
  if (value.includes('|') && value.includes('---') && delimiterRow.test(value.replaceAll('\r', '\n'))) return true;
  return value.includes('#') && (value.match(heading) ?? []).length >= 2;
}
