import { type Sql, sql } from '@erp-audit/core';
import { effectiveGrants } from '../../accounts.ts';
import type { CheckEnvironment, EntityRead } from '../../define-kind.ts';
import type { MappedModel } from '../../mapped-model.ts';

/** The scope of a role that holds in the whole organisation. */
export const EVERYWHERE = '*';

function hasScopes(model: MappedModel): boolean {
  const permission = model.entity('role_permission');
  return permission?.fields.has('org_scope') === true && permission.fields.has('role_key');
}

/** What is read of permissions by {@link scopedGrants}. */
export function scopeReads(model: MappedModel): EntityRead[] {
  return hasScopes(model) ? [{ entity: 'role_permission', fields: ['role_key', 'org_scope'] }] : [];
}

/**
 * A select of effective roles by the scope they can be used in: `user_key`, `role_key`, `path`, `org_scope`, and
 * `role_scope`, the scope of the role itself. A role
 * without a scope holds everywhere, so it comes once for each scope of its user and once as {@link EVERYWHERE}.
 * Where no scopes are mapped all roles hold everywhere.
 */
export function scopedGrants(environment: CheckEnvironment): Sql {
  const { dialect, tables, model } = environment;
  const everywhere = dialect.literal(EVERYWHERE, 'text');
  const grants = effectiveGrants(['path'], environment);
  if (!hasScopes(model))
    return sql`select e.*, ${everywhere} as role_scope, ${everywhere} as org_scope from (${grants}) e`;
  const scope = sql`case when ${dialect.isBlank(sql`p.org_scope`)} then ${everywhere} else p.org_scope end`;
  const roles = sql`select distinct q.role_key, q.org_scope from (select p.role_key as role_key, ${scope} as org_scope
 from ${tables.table('role_permission', ['role_key', 'org_scope'], 'p')}) q`;
  const held = sql`select e.*, coalesce(r.org_scope, ${everywhere}) as role_scope from (${grants}) e left join (${roles}) r on r.role_key = e.role_key`;
  // Also those of roles that are not effective: what somebody may do everywhere is not said again for each scope.
  const given = tables.table('user_role', ['user_key', 'role_key'], 'i');
  const scopes = sql`select i.user_key as user_key, r.org_scope as org_scope from ${given} join (${roles}) r on r.role_key = i.role_key
 union select i.user_key, ${everywhere} from ${given}`;
  return sql`select g.*, u.org_scope as org_scope from (${held}) g join (${scopes}) u on u.user_key = g.user_key
 and (g.role_scope = ${everywhere} or g.role_scope = u.org_scope)`;
}
