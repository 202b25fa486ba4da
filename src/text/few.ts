/** A few things named, `…` for the rest. */
export function few(names: readonly string[], most: number): string {
  return `${names.slice(0, most).join('、')}${names.length > most ? '…' : ''}`;
}
