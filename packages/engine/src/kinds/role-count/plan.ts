import { type Row, type Sql, sql } from '@erp-audit/core';
import { accountDraft } from '../../account-draft.ts';
import {
  type AccountScope,
  accountPartial,
  accountReads,
  activeAccounts,
  employeeLinks,
  grantReads,
  heldRoles,
  linkReads,
  linksEmployees,
} from '../../accounts.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, CheckPlan, DefectDraft, PlanContext } from '../../define-kind.ts';
import { judgedStatements } from '../../judged-statements.ts';
import type { MappedModel } from '../../mapped-model.ts';
import { requireFeature } from '../../missing-feature.ts';
import { mappedEntity, unmapped } from '../../plan-fields.ts';
import type { RoleCountParams } from './schema.ts';

const USE_FIELDS = ['last_used_at', 'granted_at'];

/** What the profile has to judge roles by. */
interface Known {
  readonly jobs: boolean;
  readonly use: boolean;
  readonly grants: boolean;
}

/** An active account at a screen with more roles than nearly all others of its job, or with a role it does not use. */
export function planRoleCount({ params, model }: PlanContext<RoleCountParams>): CheckPlan {
  const user = mappedEntity(model, 'user', ['status']);
  if ('reason' in user) return user;
  if (model.entity('user_role') === undefined) return unmapped('user_role');
  const known = knownOf(model);
  const scope: AccountScope = { user, dialogOnly: true, columns: [] };
  return {
    type: 'set',
    reads: [accountReads(scope), ...grantReads(model), ...(known.jobs ? linkReads(['job_code'], model) : [])],
    partial: [
      ...accountPartial(scope),
      ...(known.jobs ? [] : ['employee.job_code']),
      ...(known.use ? [] : ['user_role.last_used_at']),
    ],
    statements: (environment) =>
      judgedStatements(
        {
          judged: judgedAccounts(scope, params, known, environment),
          draft: (row) => roleCountDraft(row, scope, known, environment),
        },
        environment,
      ),
  };
}

function knownOf(model: MappedModel): Known {
  const fields = model.entity('user_role')?.fields;
  return {
    jobs: linksEmployees(model) && model.entity('employee')?.fields.has('job_code') === true,
    use: fields?.has('last_used_at') === true,
    grants: fields?.has('granted_at') === true,
  };
}

/** The share of the others with fewer roles is what spreadsheets call PERCENTRANK.INC; it needs no interpolation. */
function judgedAccounts(
  scope: AccountScope,
  params: RoleCountParams,
  known: Known,
  environment: CheckEnvironment,
): Sql {
  const { dialect } = environment;
  requireFeature(dialect, 'windows');
  const number = (value: number) => dialect.literal(value, 'number');
  // Two selects: MariaDB 10.11 sorts once for both ranks of one, and ranks all users in the order of their jobs.
  const rankedInJob = sql`select c.*, count(*) over (partition by c.job_code) as job_users, rank() over (partition by c.job_code order by c.roles_count) - 1 as job_fewer from (${countedAccounts(scope, params, known, environment)}) c`;
  const ranked = sql`select d.*, count(*) over () as all_users, rank() over (order by d.roles_count) - 1 as all_fewer from (${rankedInJob}) d`;
  const inJob = sql`r.job_code is not null and r.job_users >= ${number(params.minUsers)}`;
  const compared = sql`select r.*, case when ${inJob} then r.job_users else r.all_users end as users_compared,
 case when ${inJob} then r.job_fewer else r.all_fewer end as users_with_fewer, case when ${inJob} then 1 else 0 end as within_job from (${ranked}) r`;
  const isMost = sql`v.users_with_fewer * 100 > ${number(params.percentile)} * (v.users_compared - 1)`;
  return sql`select v.*, case when ${isMost} and v.users_compared >= ${number(params.minUsers)} then 1 when v.roles_unused > 0 then 1
 when v.users_compared < ${number(params.minUsers)} then 2 else 0 end as verdict,
 case when ${isMost} and v.users_compared >= ${number(params.minUsers)} then 1 else 0 end as has_most from (${compared}) v`;
}

/** Active accounts with their job, the number of their roles, and how many of these they do not use. */
function countedAccounts(
  scope: AccountScope,
  params: RoleCountParams,
  known: Known,
  environment: CheckEnvironment,
): Sql {
  const { dialect, asOf } = environment;
  const used = known.grants ? sql`coalesce(h.last_used_at, h.granted_at)` : sql`h.last_used_at`;
  const isUnused = sql`${dialect.ageInDays(used, asOf)} > ${dialect.literal(params.unusedDays, 'number')}`;
  const unused = known.use ? dialect.countWhere(isUnused) : sql`0`;
  const roles = sql`select h.user_key as user_key, count(*) as roles_count, ${unused} as roles_unused from (${heldRoles(USE_FIELDS, environment)}) h group by h.user_key`;
  const jobs = known.jobs
    ? sql`left join (select l.account_key as account_key, min(l.job_code) as job_code from (${employeeLinks(['job_code'], environment)}) l group by l.account_key) j on j.account_key = a.key_1`
    : sql``;
  const job = known.jobs ? sql`j.job_code` : dialect.literal(null, 'text');
  return sql`select a.*, ${job} as job_code, coalesce(h.roles_count, 0) as roles_count, h.roles_unused as roles_unused
 from (${activeAccounts(scope, environment)}) a left join (${roles}) h on h.user_key = a.key_1 ${jobs}`;
}

function roleCountDraft(row: Row, { user }: AccountScope, known: Known, environment: CheckEnvironment): DefectDraft {
  return accountDraft(row, user, environment, {
    evidence: {
      reason: Number(row['has_most']) === 1 ? 'too_many_roles' : 'unused_roles',
      roles_count: Number(row['roles_count']),
      ...(Number(row['within_job']) === 1 ? { job_code: textOf(row['job_code']) } : {}),
      users_compared: Number(row['users_compared']),
      users_with_fewer: Number(row['users_with_fewer']),
      ...(known.use ? { roles_unused: Number(row['roles_unused'] ?? 0) } : {}),
    },
  });
}
