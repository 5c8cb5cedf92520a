import type { Department } from '@erp-audit/core';

/** The department that gets what has no other owner; the configuration is checked to have exactly one. */
export function governanceOffice(departments: readonly Department[]): Department {
  const office = departments.find((department) => department.governance);
  if (office === undefined) throw new Error('a checked configuration has a governance office');
  return office;
}
