/** Extensions of the formats that gklint reads; matched in any case. */
export const extensions: readonly string[] = ['.txt', '.md', '.markdown', '.html', '.htm'];

/** True where a file of this name is looked at while a folder is walked. */
export function isSupportedName(name: string): boolean {
  const dot = name.lastIndexOf('.');
  return dot >= 0 && extensions.includes(name.slice(dot).toLowerCase());
}

/** True where the name says that the file is an annual report. */
export function saysReport(name: string): boolean {
  return /年度报告|年报/.test(name.normalize('NFC'));
}
