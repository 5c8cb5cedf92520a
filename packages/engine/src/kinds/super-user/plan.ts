import { joinSql, type Row, type Sql, sql } from '@erp-audit/core';
import { accountDraft } from '../../account-draft.ts';
import {
  type AccountScope,
  accountReads,
  activeAccounts,
  grantReads,
  superGrants,
  superuserWays,
} from '../../accounts.ts';
import { collectedTexts } from '../../collected-texts.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, CheckPlan, DefectDraft, PlanContext, SetStatements } from '../../define-kind.ts';
import { loginIsOneOf } from '../../logins.ts';
import type { MappedModel } from '../../mapped-model.ts';
import { collectTexts } from '../../missing-feature.ts';
import { mappedEntity, unmapped } from '../../plan-fields.ts';
import { hasTexts } from '../../same-record.ts';
import type { SuperUserParams } from './schema.ts';

/** What the findings call the flag that makes a user an administrator without any role. */
const FLAG = 'is_admin';
const GRANT_FIELDS = ['path', 'granted_by', 'granted_at'] as const;

/** A super-user right of an account that is not meant to have one: one finding for each role that is super by itself. */
export function planSuperUser({ params, model }: PlanContext<SuperUserParams>): CheckPlan {
  const user = mappedEntity(model, 'user', ['status']);
  if ('reason' in user) return user;
  const ways = superuserWays(model);
  if (!ways.byRole && !ways.byFlag)
    return unmapped(model.entity('user_role') === undefined ? 'user_role' : 'role.is_super');
  const scope: AccountScope = { user, dialogOnly: false, columns: ways.byFlag ? [FLAG] : [] };
  const allowed = [...params.allowedSuperusers, ...(params.breakGlass === null ? [] : [params.breakGlass])];
  return {
    type: 'set',
    reads: [accountReads(scope), ...(ways.byRole ? grantReads(model) : [])],
    partial: allowed.length > 0 && !user.fields.has('login') ? ['user.login'] : [],
    statements: (environment) => statements(scope, allowed, params.routeTo, environment),
  };
}

function statements(
  scope: AccountScope,
  allowed: readonly string[],
  department: string,
  environment: CheckEnvironment,
): SetStatements {
  const accounts = activeAccounts(scope, environment);
  const isAllowed = scope.user.fields.has('login') ? loginIsOneOf(sql`a.login`, allowed, environment) : sql`1 = 0`;
  const rows = sql`select a.*, h.role_key as role_key, h.path as path, h.granted_by as granted_by, h.granted_at as granted_at
 from (${accounts}) a join (${superRights(environment)}) h on h.user_key = a.key_1 where not ${isAllowed}`;
  return {
    counts: sql`select (select count(*) from (${accounts}) people) as in_scope, 0 as not_evaluable, count(*) as row_count from (${rows}) found`,
    rows,
    routesTo: { department },
    rowsOf: ({ key }, column) => hasTexts(environment.dialect, column, { key_1: key[1], role_key: key[2] }),
    async *defects(found) {
      for await (const row of found) yield superUserDraft(row, scope, department, environment);
    },
  };
}

/** A select of one row for each user and right, with all the ways that lead to it. */
function superRights(environment: CheckEnvironment): Sql {
  const { dialect, model } = environment;
  const ways = superuserWays(model);
  const rights = joinSql(
    [...(ways.byRole ? [byRole(environment)] : []), ...(ways.byFlag ? [byFlag(environment)] : [])],
    ' union all ',
  );
  return sql`select g.user_key as user_key, g.role_key as role_key, ${collectTexts(dialect, sql`g.path`)} as path,
 ${collectTexts(dialect, sql`g.granted_by`)} as granted_by, min(g.granted_at) as granted_at from (${rights}) g group by g.user_key, g.role_key`;
}

function byRole(environment: CheckEnvironment): Sql {
  const { dialect, model } = environment;
  const given = (name: (typeof GRANT_FIELDS)[number], type: 'text' | 'date') =>
    model.entity('user_role')?.fields.has(name) ? sql`s.${dialect.identifier(name)}` : dialect.literal(null, type);
  return sql`select s.user_key as user_key, s.role_key as role_key, coalesce(${given('path', 'text')}, s.role_key) as path,
 ${given('granted_by', 'text')} as granted_by, ${given('granted_at', 'date')} as granted_at from (${superGrants(GRANT_FIELDS, environment)}) s`;
}

function byFlag({ dialect, tables }: CheckEnvironment): Sql {
  const flag = dialect.literal(FLAG, 'text');
  const isAdmin = sql`f.is_admin = ${dialect.literal(true, 'boolean')}`;
  return sql`select f.key_1 as user_key, ${flag} as role_key, ${flag} as path, ${dialect.literal(null, 'text')} as granted_by,
 ${dialect.literal(null, 'date')} as granted_at from ${tables.table('user', ['key_1', FLAG], 'f')} where ${isAdmin}`;
}

function superUserDraft(
  row: Row,
  { user }: AccountScope,
  department: string,
  environment: CheckEnvironment,
): DefectDraft {
  const role = textOf(row['role_key']) ?? '';
  const { model } = environment;
  return accountDraft(row, user, environment, {
    suffix: [role],
    department,
    evidence: {
      role,
      path: collectedTexts(row['path']),
      ...(grantIsMapped(model, 'granted_by') ? { granted_by: collectedTexts(row['granted_by']) } : {}),
      ...(grantIsMapped(model, 'granted_at') ? { granted_at: textOf(row['granted_at']) } : {}),
    },
  });
}

function grantIsMapped(model: MappedModel, field: string): boolean {
  return model.entity('user_role')?.fields.has(field) === true;
}
