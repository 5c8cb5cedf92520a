/**
 * Whether all records lead up to one parent.
 * @param parents - Key of each record to the key of its parent; its own key, or nothing, where it has none.
 */
export function isOneFamily(parents: ReadonlyMap<string, string>): boolean {
  return new Set([...parents.keys()].map((key) => headOf(key, parents))).size < 2;
}

/** The end of the chain of parents; where it goes round in a circle, the first of the circle by name. */
function headOf(key: string, parents: ReadonlyMap<string, string>): string {
  const seen = [key];
  for (let parent = parents.get(key); parent !== undefined && parent !== seen.at(-1); parent = parents.get(parent)) {
    const start = seen.indexOf(parent);
    if (start >= 0) return seen.slice(start).toSorted()[0] ?? key;
    seen.push(parent);
  }
  return seen.at(-1) ?? key;
}
