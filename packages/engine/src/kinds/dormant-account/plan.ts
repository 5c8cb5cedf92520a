import { type Row, type Sql, sql } from '@erp-audit/core';
import { accountDraft, textEvidence } from '../../account-draft.ts';
import {
  type AccountScope,
  accountPartial,
  accountReads,
  grantReads,
  privilegedAccounts,
  superuserWays,
} from '../../accounts.ts';
import type { CheckEnvironment, CheckPlan, DefectDraft, PlanContext } from '../../define-kind.ts';
import { judgedStatements } from '../../judged-statements.ts';
import { mappedEntity } from '../../plan-fields.ts';
import type { DormantAccountParams } from './schema.ts';

const SIGNAL = 'last_login_at';

/** An active account at a screen whose last login, or creation if it was never used, lies too far back. */
export function planDormantAccount({ params, model }: PlanContext<DormantAccountParams>): CheckPlan {
  const user = mappedEntity(model, 'user', ['status', SIGNAL]);
  if ('reason' in user) return user;
  const ways = superuserWays(model);
  const scope: AccountScope = { user, dialogOnly: true, columns: [SIGNAL, 'created_at', 'is_admin'] };
  return {
    type: 'set',
    reads: [accountReads(scope), ...(ways.byRole ? grantReads(model) : [])],
    signals: [SIGNAL],
    partial: [
      ...accountPartial(scope),
      ...(user.fields.has('created_at') ? [] : ['user.created_at']),
      ...(ways.byRole || ways.byFlag ? [] : ['role.is_super']),
    ],
    statements: (environment) =>
      judgedStatements(
        {
          judged: dormant(scope, params, environment),
          signals: [SIGNAL],
          draft: (row) => dormantDraft(row, scope, environment),
        },
        environment,
      ),
  };
}

function dormant(scope: AccountScope, params: DormantAccountParams, environment: CheckEnvironment): Sql {
  const { dialect, asOf } = environment;
  const number = (value: number) => dialect.literal(value, 'number');
  const most = sql`case when p.privileged = 1 then ${number(params.privilegedMaxAgeDays)} else ${number(params.maxAgeDays)} end`;
  const unused = sql`${dialect.ageInDays(sql`p.created_at`, asOf)} > ${number(params.neverUsedDays)}`;
  const neverUsed = scope.user.fields.has('created_at')
    ? sql`when p.created_at is null then 2 when ${unused} then 1 else 0`
    : sql`else 2`;
  const verdict = sql`case when ${dialect.ageInDays(sql`p.last_login_at`, asOf)} > ${most} then 1
 when p.last_login_at is not null then 0 ${neverUsed} end`;
  return sql`select p.*, ${verdict} as verdict from (${privilegedAccounts(scope, environment)}) p`;
}

function dormantDraft(row: Row, { user }: AccountScope, environment: CheckEnvironment): DefectDraft {
  return accountDraft(row, user, environment, {
    evidence: {
      ...textEvidence(row, [SIGNAL, 'created_at'], user),
      privileged: Number(row['privileged']) === 1,
    },
  });
}
