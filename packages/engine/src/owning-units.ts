/**
 * The owners and every org unit below them.
 * @param parents - Parent of each org unit by key; a ring of parents ends where it began.
 */
export function owningUnits(
  owners: readonly string[],
  parents: ReadonlyMap<string, string | null>,
): ReadonlySet<string> {
  const known = new Map<string, boolean>(owners.map((owner) => [owner, true]));
  for (const start of parents.keys()) {
    const way: string[] = [];
    let unit: string | null | undefined = start;
    while (unit !== null && unit !== undefined && !known.has(unit)) {
      known.set(unit, false);
      way.push(unit);
      unit = parents.get(unit);
    }
    const isOwned = unit !== null && unit !== undefined && known.get(unit) === true;
    for (const passed of way) known.set(passed, isOwned);
  }
  return new Set([...known].flatMap(([unit, isOwned]) => (isOwned ? [unit] : [])));
}
