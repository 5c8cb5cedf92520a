import type { Department } from '@erp-audit/core';

/** Looks up the department an org unit is listed under; undefined where none lists it. */
export function departmentByOrgUnit(departments: readonly Department[]): (orgUnitKey: string) => string | undefined {
  const owners = new Map(departments.flatMap(({ id, orgUnits }) => orgUnits.map((unit) => [unit, id] as const)));
  return (orgUnitKey) => owners.get(orgUnitKey);
}
