import { joinSql, type Row, type Sql, sql } from '@erp-audit/core';
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
import type { CheckEnvironment, CheckPlan, DefectDraft, PlanContext, SetStatements } from '../../define-kind.ts';
import { judgedStatements } from '../../judged-statements.ts';
import { mappedEntity, unmapped } from '../../plan-fields.ts';
import { hasTexts } from '../../same-record.ts';
import type { RoleOutsideJobParams } from './schema.ts';

/** What of an employee is looked at where it is mapped. */
const WELCOME = ['transferred_at', 'status'];

/** A role of an active account at a screen that belongs to none of the jobs of its person: one finding for each role. */
export function planRoleOutsideJob({ params, model }: PlanContext<RoleOutsideJobParams>): CheckPlan {
  const user = mappedEntity(model, 'user', ['status']);
  if ('reason' in user) return user;
  if (model.entity('user_role') === undefined) return unmapped('user_role');
  if (!linksEmployees(model)) return unmapped('user', 'employee_key');
  const employee = mappedEntity(model, 'employee', ['job_code']);
  if ('reason' in employee) return employee;
  if (Object.keys(params.catalogue).length === 0) {
    return { type: 'skipped', reason: 'not_configured', detail: 'catalogue' };
  }
  const columns = ['job_code', ...WELCOME.filter((name) => employee.fields.has(name))];
  const scope: AccountScope = { user, dialogOnly: true, columns: [] };
  return {
    type: 'set',
    reads: [accountReads(scope), ...grantReads(model), ...linkReads(columns, model)],
    partial: [...accountPartial(scope), ...(employee.fields.has('transferred_at') ? [] : ['employee.transferred_at'])],
    statements: (environment) => statements(scope, params, columns, environment),
  };
}

function statements(
  scope: AccountScope,
  params: RoleOutsideJobParams,
  columns: readonly string[],
  environment: CheckEnvironment,
): SetStatements {
  const judged = judgedStatements(
    {
      judged: judgedRoles(scope, params, columns, environment),
      draft: (row) => roleDraft(row, scope, environment),
    },
    environment,
  );
  return {
    ...judged,
    rowsOf: ({ key }, column) => hasTexts(environment.dialect, column, { key_1: key[1], role_key: key[2] }),
  };
}

function judgedRoles(
  scope: AccountScope,
  { catalogue, everyone, graceDays }: RoleOutsideJobParams,
  columns: readonly string[],
  environment: CheckEnvironment,
): Sql {
  const { dialect, asOf } = environment;
  const text = (value: string) => dialect.literal(value, 'text');
  const moved = columns.includes('transferred_at') ? sql`max(l.transferred_at)` : dialect.literal(null, 'date');
  const works = columns.includes('status') ? sql` and l.status = ${text('open')}` : sql``;
  const jobs = sql`select l.account_key as user_key, l.job_code as job_code, ${moved} as moved_at
 from (${employeeLinks(columns, environment)}) l where l.job_code is not null${works} group by l.account_key, l.job_code`;
  const known = sql`select j.user_key as user_key, min(j.job_code) as job_code, max(j.moved_at) as moved_at
 from (${jobs}) j where j.job_code in (${joinSql(Object.keys(catalogue).map(text), ', ')}) group by j.user_key`;
  const allowed = sql`select distinct j.user_key as user_key, c.role_key as role_key from (${jobs}) j join ${catalogueTable(catalogue, environment)} on c.job_code = j.job_code`;
  const isForAll = everyone.length === 0 ? sql`1 = 0` : sql`g.role_key in (${joinSql(everyone.map(text), ', ')})`;
  const isGrace = sql`${dialect.ageInDays(sql`k.moved_at`, asOf)} <= ${dialect.literal(graceDays, 'number')}`;
  return sql`select a.*, g.role_key as role_key, k.job_code as job_code, k.moved_at as moved_at, ${givenAt(environment)} as granted_at,
 case when ${isForAll} or w.role_key is not null then 0 when k.user_key is null then 2 when ${isGrace} then 0 else 1 end as verdict
 from (${activeAccounts(scope, environment)}) a join (${heldRoles(['granted_at'], environment)}) g on g.user_key = a.key_1
 left join (${known}) k on k.user_key = a.key_1 left join (${allowed}) w on w.user_key = a.key_1 and w.role_key = g.role_key`;
}

function givenAt({ dialect, model }: CheckEnvironment): Sql {
  return model.entity('user_role')?.fields.has('granted_at') === true
    ? sql`g.granted_at`
    : dialect.literal(null, 'date');
}

function catalogueTable(catalogue: RoleOutsideJobParams['catalogue'], { dialect }: CheckEnvironment): Sql {
  const rows = Object.entries(catalogue).flatMap(([job, roles]) =>
    roles.length === 0 ? [[job, null]] : roles.map((role) => [job, role]),
  );
  const columns = ['job_code', 'role_key'].map((name) => ({ name, type: 'text' }) as const);
  return dialect.inlineTable('c', columns, rows);
}

function roleDraft(row: Row, { user }: AccountScope, environment: CheckEnvironment): DefectDraft {
  const role = textOf(row['role_key']) ?? '';
  const isMapped = environment.model.entity('user_role')?.fields.has('granted_at') === true;
  return accountDraft(row, user, environment, {
    suffix: [role],
    evidence: {
      role,
      job_code: textOf(row['job_code']),
      transferred_at: textOf(row['moved_at']),
      ...(isMapped ? { granted_at: textOf(row['granted_at']) } : {}),
    },
  });
}
