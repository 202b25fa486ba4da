/** A standard that cannot be used: which one, where in it, and the value at fault. */
export class StandardError extends Error {
  /** Id of the standard, or its place in the list where it has none. */
  readonly standard: string;
  /** JSON Pointer into the standard as written. */
  readonly path: string;
  readonly value: unknown;

  constructor(standard: string, path: string, value: unknown, problem: string) {
    super(`standard ${standard}: ${path === '' ? '/' : path}: ${problem} (${shown(value)})`);
    this.name = 'StandardError';
    this.standard = standard;
    this.path = path;
    this.value = value;
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
