import { isActiveAccount } from '../../accounts.ts';
import type { CheckPlan, PlanContext, RowCheck } from '../../define-kind.ts';
import type { Expression, Predicate } from '../../expression.ts';
import { readsOf } from '../../expression-fields.ts';
import type { MappedEntity, MappedModel } from '../../mapped-model.ts';
import { fieldEvidence, IS_ACTIVE, mappedEntity, unmapped } from '../../plan-fields.ts';
import { type OrphanRoleParams, ROLE_CHECKS } from './schema.ts';

type RoleCheck = (typeof ROLE_CHECKS)[number];

/** What a role lacks, or the names of what is not mapped. */
interface Lack {
  readonly name: RoleCheck;
  readonly when: Predicate | undefined;
  readonly missing: readonly string[];
}

/** An active role that nobody holds, that permits nothing or that nobody owns: one finding for each role. */
export function planOrphanRole({ params, model }: PlanContext<OrphanRoleParams>): CheckPlan {
  const role = mappedEntity(model, 'role', ['status']);
  if ('reason' in role) return role;
  const lacks = ROLE_CHECKS.filter((name) => params.checks.includes(name)).map((name) =>
    lackOf(name, params, role, model),
  );
  const reasons = lacks.flatMap(({ name, when }) => (when === undefined ? [] : [{ name, when }]));
  const missing = lacks.flatMap((lack) => lack.missing);
  if (reasons.length === 0) return unmapped(missing[0] ?? 'role');
  const check: RowCheck = {
    suffix: [],
    scope: { and: [IS_ACTIVE, ...grantable(role), ...excepted(params)] },
    defect: { or: reasons.map(({ when }) => when) },
    columns: [],
    evidence: {
      reason: { case: reasons.map(({ name, when }) => ({ when, value: { value: name } })) },
      ...fieldEvidence(role, ['name', 'last_used_at', 'created_at', 'owner_key']),
    },
  };
  return { type: 'rows', checks: [check], reads: readsOf('role', check.scope, check.defect), partial: missing };
}

function grantable(role: MappedEntity): Predicate[] {
  return role.fields.has('is_grantable') ? [{ eq: [{ coalesce: ['is_grantable', true] }, true] }] : [];
}

function excepted({ exceptions }: OrphanRoleParams): Predicate[] {
  return exceptions.length === 0 ? [] : [{ not: { in: ['key_1', exceptions] } }];
}

function lackOf(name: RoleCheck, params: OrphanRoleParams, role: MappedEntity, model: MappedModel): Lack {
  if (name === 'no_users') return noUsers(params, role, model);
  if (name === 'no_owner') {
    const isMapped = role.fields.has('owner_key');
    return { name, when: isMapped ? { blank: 'owner_key' } : undefined, missing: isMapped ? [] : ['role.owner_key'] };
  }
  const hasKey = model.entity('role_permission')?.fields.has('role_key') === true;
  if (!hasKey) return { name, when: undefined, missing: ['role_permission'] };
  return { name, when: { not: { has: { entity: 'role_permission', by: 'role_key' } } }, missing: [] };
}

/** Held by no active account, and long enough to be no role in the making. */
function noUsers({ unusedDays }: OrphanRoleParams, role: MappedEntity, model: MappedModel): Lack {
  const name = 'no_users';
  const held = model.entity('user_role');
  if (held === undefined) return { name, when: undefined, missing: ['user_role'] };
  const isHeld: Predicate = { has: { entity: 'user_role', by: 'role_key', where: { and: validGrant(held, model) } } };
  const dates: Expression[] = ['last_used_at', 'created_at'].filter((field) => role.fields.has(field));
  const isOld: Predicate[] = dates.length === 0 ? [] : [{ gt: [{ age: { coalesce: dates } }, unusedDays] }];
  return { name, when: { and: [{ not: isHeld }, ...isOld] }, missing: dates.length === 0 ? ['role.created_at'] : [] };
}

/** The assignment is valid today and the account that has it is active. */
function validGrant(held: MappedEntity, model: MappedModel): Predicate[] {
  const user = model.entity('user');
  const isActive: Predicate[] =
    user?.fields.has('status') === true
      ? [{ names: ['user_key', 'user', isActiveAccount({ user, dialogOnly: false, columns: [] })] }]
      : [];
  const from: Predicate = { or: [{ isNull: 'valid_from' }, { ge: [{ age: 'valid_from' }, 0] }] };
  const to: Predicate = { or: [{ isNull: 'valid_to' }, { le: [{ age: 'valid_to' }, 0] }] };
  return [...isActive, ...(held.fields.has('valid_from') ? [from] : []), ...(held.fields.has('valid_to') ? [to] : [])];
}
