/** Makes something when it is first asked for: large patterns and tables that most runs never need cost each start. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
