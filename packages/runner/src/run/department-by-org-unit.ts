import type { Department } from '@erp-audit/core';

/**
 * Looks up the department an org unit belongs to: the one that lists it, else the one that lists its nearest ancestor;
 * undefined where none does.
 * @param parents - Parent of each org unit by key; empty where the source knows none, then only listed units are found.
 */
export function departmentByOrgUnit(
  departments: readonly Department[],
  parents: ReadonlyMap<string, string | null>,
): (orgUnitKey: string) => string | undefined {
  const owners = new Map<string, string | undefined>(
    departments.flatMap(({ id, orgUnits }) => orgUnits.map((unit) => [unit, id] as const)),
  );
  return (orgUnitKey) => {
    const way = new Set<string>();
    let unit: string | null | undefined = orgUnitKey;
    // A unit met twice means that the source has a ring of parents: it leads to nobody.
    while (unit !== null && unit !== undefined && !owners.has(unit) && !way.has(unit)) {
      way.add(unit);
      unit = parents.get(unit);
    }
    const owner = unit === null || unit === undefined ? undefined : owners.get(unit);
    for (const passed of way) owners.set(passed, owner);
    return owner;
  };
}
