import type { EntityName } from '@erp-audit/core';
import { linkReads, linksEmployees } from '../../accounts.ts';
import type { CheckPlan, EntityRead, PlanContext } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import type { MappedModel } from '../../mapped-model.ts';
import { firstUnmapped, unmapped } from '../../plan-fields.ts';
import type { CreationParams } from './schema.ts';
import { creationStatements } from './statements.ts';

/** A young active record whose creator works in none of the org units that own its entity. */
export function planCreation({ params, model, entity: name }: PlanContext<CreationParams>): CheckPlan {
  const owners = params.ownerMap[name] ?? [];
  if (owners.length === 0) return { type: 'skipped', reason: 'not_configured', detail: `ownerMap.${name}` };
  const missing = firstMissing(model, name);
  if (missing !== undefined) return { type: 'skipped', reason: 'unmapped', detail: missing };
  const record = model.entity(name);
  const user = model.entity('user');
  if (record === undefined || user === undefined) return unmapped(record === undefined ? name : 'user');
  const tree = model.entity('org_unit')?.fields.has('parent_key') === true;
  const reads: EntityRead[] = [
    { entity: name, fields: ['status', 'created_at', 'created_by'] },
    ...linkReads(['org_unit_key'], model),
    ...(tree ? [{ entity: 'org_unit', fields: ['parent_key'] } as const] : []),
  ];
  const hasLogin = user.fields.has('login');
  return {
    type: 'set',
    reads,
    window: isYoung(params),
    partial: [
      ...(tree ? [] : ['org_unit.parent_key']),
      ...(params.graceAccounts.length > 0 && !hasLogin ? ['user.login'] : []),
      ...(hasLogin ? params.graceAccounts.map((login) => `account:${login}`) : []),
    ],
    statements: (environment) => creationStatements({ record, params, owners, hasLogin }, environment),
  };
}

function firstMissing(model: MappedModel, name: EntityName): string | undefined {
  const record = model.entity(name);
  if (record === undefined) return name;
  const own = firstUnmapped(record, ['status', 'created_at', 'created_by']);
  if (own !== undefined) return `${name}.${own}`;
  if (model.entity('user') === undefined) return 'user';
  if (model.entity('employee')?.fields.has('org_unit_key') !== true) return 'employee.org_unit_key';
  return linksEmployees(model) ? undefined : 'user.employee_key';
}

/** Records later leave this window, and nobody has put anything right by that. */
function isYoung({ lookBackDays }: CreationParams): Predicate {
  return { and: [{ ge: [{ age: 'created_at' }, 0] }, { le: [{ age: 'created_at' }, lookBackDays] }] };
}
