import { linkReads, linksEmployees } from '../../accounts.ts';
import type { CheckPlan, PlanContext } from '../../define-kind.ts';
import { mappedEntity, unmapped } from '../../plan-fields.ts';
import type { SeveralDepartmentsParams } from './schema.ts';
import { severalDepartmentsStatements } from './statements.ts';

/** A department, beside the one that creates most records of an entity, that creates more than its share of them. */
export function planSeveralDepartments({
  params,
  model,
  entity: name,
}: PlanContext<SeveralDepartmentsParams>): CheckPlan {
  const record = mappedEntity(model, name, ['status', 'created_at', 'created_by']);
  if ('reason' in record) return record;
  const user = model.entity('user');
  if (user === undefined) return unmapped('user');
  const employee = mappedEntity(model, 'employee', ['org_unit_key']);
  if ('reason' in employee) return employee;
  if (!linksEmployees(model)) return unmapped('user', 'employee_key');
  const orgUnit = model.entity('org_unit');
  if (orgUnit === undefined) return unmapped('org_unit');
  const hasTree = orgUnit.fields.has('parent_key');
  const hasLogin = user.fields.has('login');
  return {
    type: 'set',
    subjectEntity: 'org_unit',
    reads: [
      { entity: name, fields: ['status', 'created_at', 'created_by'] },
      ...linkReads(['org_unit_key'], model),
      { entity: 'org_unit', fields: hasTree && params.departments.length > 0 ? ['parent_key'] : [] },
    ],
    partial: [
      ...(params.departments.length > 0 && !hasTree ? ['org_unit.parent_key'] : []),
      ...(params.graceAccounts.length > 0 && !hasLogin ? ['user.login'] : []),
      ...(hasLogin ? params.graceAccounts.map((login) => `account:${login}`) : []),
    ],
    statements: (environment) => severalDepartmentsStatements({ record, orgUnit, params, hasLogin }, environment),
  };
}
