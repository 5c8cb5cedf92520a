import { joinSql, type Sql, sql } from '@erp-audit/core';
import { creatorColumns } from './creators/creator-column.ts';
import type { CheckEnvironment, EntityRead } from './define-kind.ts';
import type { Predicate } from './expression.ts';
import { likely } from './likely.ts';
import type { MappedEntity, MappedModel } from './mapped-model.ts';
import { IS_ACTIVE } from './plan-fields.ts';

/** What rules about accounts look at. */
export interface AccountScope {
  readonly user: MappedEntity;
  /** Only people at a screen: no portal, service or system accounts. */
  readonly dialogOnly: boolean;
  /** Further columns of the user; those that are not mapped are left out. */
  readonly columns: readonly string[];
}

/** Columns every account comes with, where mapped. */
const ACCOUNT_COLUMNS = ['login', 'type', 'valid_to'];

/** What is read of the users by {@link activeAccounts}, for the plan of a rule. */
export function accountReads({ user, columns }: AccountScope): EntityRead {
  const fields = ['status', ...ACCOUNT_COLUMNS, ...columns].filter((name) => user.fields.has(name));
  return { entity: 'user', fields: [...new Set(fields)] };
}

/** Fields without which the scope is looked at only in part. */
export function accountPartial({ user, dialogOnly }: AccountScope): string[] {
  return dialogOnly && !user.fields.has('type') ? ['user.type'] : [];
}

/** A select of active accounts: status open, and not past the day they are valid to. */
export function activeAccounts(scope: AccountScope, environment: CheckEnvironment): Sql {
  const { dialect, tables, asOf } = environment;
  const { user, dialogOnly } = scope;
  const columns = ['company', 'key_1', 'url', ...accountReads(scope).fields, ...creatorColumns('user', environment)];
  const conditions = [sql`u.status = ${dialect.literal('open', 'text')}`];
  if (dialogOnly && user.fields.has('type')) conditions.push(sql`u.type = ${dialect.literal('dialog', 'text')}`);
  if (user.fields.has('valid_to')) {
    conditions.push(sql`(u.valid_to is null or u.valid_to >= ${dialect.literal(asOf, 'date')})`);
  }
  return sql`select * from ${tables.table('user', columns, 'u')} where ${likely(joinSql(conditions, ' and '), dialect)}`;
}

/** The same accounts as a condition on single records. */
export function isActiveAccount({ user, dialogOnly }: AccountScope): Predicate {
  const isDialog: Predicate = { eq: ['type', { value: 'dialog' }] };
  const isValid: Predicate = { or: [{ isNull: 'valid_to' }, { le: [{ age: 'valid_to' }, 0] }] };
  return {
    and: [
      IS_ACTIVE,
      ...(dialogOnly && user.fields.has('type') ? [isDialog] : []),
      ...(user.fields.has('valid_to') ? [isValid] : []),
    ],
  };
}

/** What is read of roles by {@link effectiveGrants} and {@link superGrants}. */
export function grantReads(model: MappedModel): EntityRead[] {
  const role = model.entity('role');
  const fields = ['status', 'is_super'].filter((name) => role?.fields.has(name));
  return [
    { entity: 'user_role', fields: ['user_key', 'role_key'] },
    ...(role ? [{ entity: 'role', fields } as const] : []),
  ];
}

/**
 * A select of the roles users hold on the as-of: the assignment is valid on that day and the role is not inactive.
 * Inheritance is followed by the profile, which gives one row for each role a user has by whatever way.
 * @param wanted - Further columns of `user_role`; those that are not mapped are left out.
 */
export function effectiveGrants(wanted: readonly string[], { dialect, tables, model, asOf }: CheckEnvironment): Sql {
  const mapped = model.entity('user_role')?.fields ?? new Set<string>();
  const columns = ['valid_from', 'valid_to', ...wanted].filter((name) => mapped.has(name));
  const today = dialect.literal(asOf, 'date');
  const conditions = [sql`g.user_key is not null`];
  if (mapped.has('valid_from')) conditions.push(sql`(g.valid_from is null or g.valid_from <= ${today})`);
  if (mapped.has('valid_to')) conditions.push(sql`(g.valid_to is null or g.valid_to >= ${today})`);
  if (model.entity('role')?.fields.has('status')) {
    const inactive = sql`r.key_1 is not null and r.status <> ${dialect.literal('open', 'text')}`;
    conditions.push(
      sql`g.role_key not in (select r.key_1 from ${tables.table('role', ['key_1', 'status'], 'r')} where ${inactive})`,
    );
  }
  const table = tables.table('user_role', ['user_key', 'role_key', ...columns], 'g');
  // Most grants and accounts are in use; a database that took them for few would compare each with each.
  return sql`select * from ${table} where ${likely(joinSql(conditions, ' and '), dialect)}`;
}

/**
 * A select of one row a user and role held today: `user_key`, `role_key`, and the latest of each wanted date. Parts of roles
 * that a profile shows as roles are left out: they are given to nobody by themselves.
 */
export function heldRoles(dates: readonly string[], environment: CheckEnvironment): Sql {
  const { dialect, tables, model } = environment;
  const mapped = dates.filter((name) => model.entity('user_role')?.fields.has(name));
  const latest = mapped.map((name) => sql`, max(h.${dialect.identifier(name)}) as ${dialect.identifier(name)}`);
  const isPart = sql`r.key_1 is not null and r.is_grantable = ${dialect.literal(false, 'boolean')}`;
  const parts =
    model.entity('role')?.fields.has('is_grantable') === true
      ? sql` where h.role_key not in (select r.key_1 from ${tables.table('role', ['key_1', 'is_grantable'], 'r')} where ${isPart})`
      : sql``;
  return sql`select h.user_key as user_key, h.role_key as role_key${joinSql(latest, '')} from (${effectiveGrants(mapped, environment)}) h${parts} group by h.user_key, h.role_key`;
}

/** Whether the profile says who is a super-user: by roles, or by a flag of the user. */
export function superuserWays(model: MappedModel): { readonly byRole: boolean; readonly byFlag: boolean } {
  const hasRoles = model.entity('user_role') !== undefined && model.entity('role')?.fields.has('is_super') === true;
  return { byRole: hasRoles, byFlag: model.entity('user')?.fields.has('is_admin') === true };
}

/** A select of the keys of roles that are super by themselves; needs `role.is_super`. */
function superRoleKeys({ dialect, tables }: CheckEnvironment): Sql {
  const isSuper = sql`sr.is_super = ${dialect.literal(true, 'boolean')}`;
  return sql`select sr.key_1 from ${tables.table('role', ['key_1', 'is_super'], 'sr')} where sr.key_1 is not null and ${isSuper}`;
}

/** The super-user rights of accounts: `user_key`, `role_key`, and of `wanted` what is mapped. */
export function superGrants(wanted: readonly string[], environment: CheckEnvironment): Sql {
  return sql`select * from (${effectiveGrants(wanted, environment)}) held where held.role_key in (${superRoleKeys(environment)})`;
}

/** A select of active accounts with `privileged`: 1 where a super-user right makes them so, else 0. `scope` reads `is_admin`. */
export function privilegedAccounts(scope: AccountScope, environment: CheckEnvironment): Sql {
  const ways = superuserWays(environment.model);
  const byRole = ways.byRole
    ? sql`a.key_1 in (select s.user_key from (${superGrants([], environment)}) s)`
    : sql`1 = 0`;
  const byFlag = ways.byFlag ? sql`a.is_admin = ${environment.dialect.literal(true, 'boolean')}` : sql`1 = 0`;
  return sql`select a.*, case when ${byRole} or ${byFlag} then 1 else 0 end as privileged from (${activeAccounts(scope, environment)}) a`;
}

/** Whether the profile links users with employees, in either direction. */
export function linksEmployees(model: MappedModel): boolean {
  const employee = model.entity('employee');
  if (employee === undefined) return false;
  return employee.fields.has('user_key') || model.entity('user')?.fields.has('employee_key') === true;
}

/** What is read of users and employees by {@link employeeLinks}. */
export function linkReads(columns: readonly string[], model: MappedModel): EntityRead[] {
  const mapped = (entity: 'user' | 'employee', fields: readonly string[]): EntityRead => ({
    entity,
    fields: fields.filter((name) => model.entity(entity)?.fields.has(name)),
  });
  return [mapped('user', ['employee_key']), mapped('employee', ['user_key', ...columns])];
}

/**
 * A select of which employees stand behind which account: `account_key`, `employee_key` and the wanted columns of the
 * employee. The user may name the employee, or the employee the user; one pair comes once.
 */
export function employeeLinks(columns: readonly string[], { dialect, tables, model }: CheckEnvironment): Sql {
  const id = (name: string) => dialect.identifier(name);
  const shown = columns.map((name) => sql`, e.${id(name)} as ${id(name)}`);
  const list = joinSql([sql`e.key_1 as employee_key`, ...shown], '');
  const directions: Sql[] = [];
  if (model.entity('employee')?.fields.has('user_key')) {
    const table = tables.table('employee', ['key_1', 'user_key', ...columns], 'e');
    directions.push(sql`select e.user_key as account_key, ${list} from ${table} where e.user_key is not null`);
  }
  if (model.entity('user')?.fields.has('employee_key')) {
    const users = tables.table('user', ['key_1', 'employee_key'], 'n');
    const table = tables.table('employee', ['key_1', ...columns], 'e');
    directions.push(
      sql`select n.key_1 as account_key, ${list} from ${users} join ${table} on e.key_1 = n.employee_key`,
    );
  }
  return joinSql(directions, ' union ');
}
