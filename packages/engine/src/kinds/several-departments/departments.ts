/**
 * The department that each org unit below one belongs to, by the key of the unit: the nearest one upwards, itself
 * included. Units below none are left out.
 * @param parents - Parent of each org unit by key; a ring of parents ends where it began.
 */
export function departmentsOfUnits(
  departments: readonly string[],
  parents: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string> {
  const known = new Map(departments.map((department) => [department, department]));
  for (const start of parents.keys()) {
    const way = new Set<string>();
    let unit: string | null | undefined = start;
    while (unit !== null && unit !== undefined && !known.has(unit) && !way.has(unit)) {
      way.add(unit);
      unit = parents.get(unit);
    }
    const department = unit === null || unit === undefined ? undefined : known.get(unit);
    if (department === undefined) continue;
    for (const passed of way) known.set(passed, department);
  }
  return known;
}
