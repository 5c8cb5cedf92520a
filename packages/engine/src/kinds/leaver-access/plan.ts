import { type Row, type Sql, sql } from '@erp-audit/core';
import { accountDraft, textEvidence } from '../../account-draft.ts';
import {
  type AccountScope,
  accountReads,
  activeAccounts,
  employeeLinks,
  linkReads,
  linksEmployees,
} from '../../accounts.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, CheckPlan, DefectDraft, PlanContext } from '../../define-kind.ts';
import { judgedStatements } from '../../judged-statements.ts';
import { mappedEntity, unmapped } from '../../plan-fields.ts';
import { latestLastDay } from './last-day.ts';
import type { LeaverAccessParams } from './schema.ts';

/** An active account none of whose employees is current. Accounts without an employee are not in scope. */
export function planLeaverAccess({ params, model }: PlanContext<LeaverAccessParams>): CheckPlan {
  const user = mappedEntity(model, 'user', ['status']);
  if ('reason' in user) return user;
  if (!linksEmployees(model)) return unmapped('user', 'employee_key');
  const employee = model.entity('employee');
  if (employee?.fields.has('end_date') !== true) return unmapped('employee', 'end_date');
  const scope: AccountScope = { user, dialogOnly: false, columns: ['last_login_at'] };
  const hasStatus = employee.fields.has('status');
  return {
    type: 'set',
    reads: [accountReads(scope), ...linkReads(['end_date', 'status'], model)],
    partial: hasStatus ? [] : ['employee.status'],
    statements: (environment) =>
      judgedStatements(
        {
          judged: leavers(scope, params, hasStatus, environment),
          draft: (row) => leaverDraft(row, scope, environment),
        },
        environment,
      ),
  };
}

function leavers(
  scope: AccountScope,
  { graceWorkingDays }: LeaverAccessParams,
  hasStatus: boolean,
  environment: CheckEnvironment,
): Sql {
  const { dialect, asOf } = environment;
  const lastDay = dialect.literal(latestLastDay(asOf, graceWorkingDays), 'date');
  const open = dialect.literal('open', 'text');
  const byStatus = hasStatus ? sql`when l.status is null then null when l.status <> ${open} then 0` : sql``;
  // 1 works here, 0 does not, null cannot be told.
  const standing = sql`case when l.end_date <= ${lastDay} then 0 ${byStatus} else 1 end`;
  const links = employeeLinks(['end_date', ...(hasStatus ? ['status'] : [])], environment);
  const people = sql`select w.account_key, max(w.end_date) as end_date, max(w.standing) as best, count(w.standing) as known,
 count(*) as employees from (select l.account_key, l.end_date, ${standing} as standing from (${links}) l) w group by w.account_key`;
  return sql`select a.*, p.end_date as end_date, case when p.best = 1 then 0 when p.known < p.employees then 2 else 1 end as verdict
 from (${activeAccounts(scope, environment)}) a join (${people}) p on p.account_key = a.key_1`;
}

function leaverDraft(row: Row, { user }: AccountScope, environment: CheckEnvironment): DefectDraft {
  const endDate = textOf(row['end_date']);
  const lastLogin = textOf(row['last_login_at']);
  return accountDraft(row, user, environment, {
    evidence: {
      end_date: endDate,
      ...textEvidence(row, ['last_login_at'], user),
      logins_after_exit: endDate === null || lastLogin === null ? null : lastLogin > endDate,
      reason: endDate === null ? 'no_end_date' : 'left',
    },
  });
}
