import type { ScopeGroup } from '@erp-audit/core';
import { type DefectContext, departmentOf } from './defect-builder.ts';
import type { CountedGroup } from './define-kind.ts';

/** The groups by the department that gets the defects of their records; those without records are left out. */
export function scopeByDepartment(groups: readonly CountedGroup[], context: DefectContext): readonly ScopeGroup[] {
  const sums = new Map<string, ScopeGroup>();
  for (const group of groups) {
    const { company, inScope, notEvaluable } = group;
    if (inScope === 0 && notEvaluable === 0) continue;
    const department = departmentOf(group, context);
    const name = JSON.stringify([department ?? null, company]);
    const sum = sums.get(name) ?? { department, company, count: 0, notEvaluable: 0 };
    sums.set(name, { ...sum, count: sum.count + inScope, notEvaluable: sum.notEvaluable + notEvaluable });
  }
  return [...sums.values()];
}
