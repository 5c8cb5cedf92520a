import type { Department } from '@erp-audit/core';

/** Stands for every confidential department on the committee's page: one row, counts only. */
export const CONFIDENTIAL: Department = {
  id: 'confidential',
  name: { en: 'Confidential', 'zh-CN': '保密' },
  governance: false,
  orgUnits: [],
  confidential: true,
};

/** The name a department has on the committee's page. */
export function shownDepartment(departments: readonly Department[], id: string): string {
  return isConfidential(departments, id) ? CONFIDENTIAL.id : id;
}

export function isConfidential(departments: readonly Department[], id: string): boolean {
  return departments.some((department) => department.id === id && department.confidential === true);
}
