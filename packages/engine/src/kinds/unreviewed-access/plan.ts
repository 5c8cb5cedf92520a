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
import type { UnreviewedAccessParams } from './schema.ts';

const REVIEW = 'last_review_at';

/** An active account at a screen whose last review, or creation if it never had one, lies too far back. */
export function planUnreviewedAccess({ params, model }: PlanContext<UnreviewedAccessParams>): CheckPlan {
  const user = mappedEntity(model, 'user', ['status', REVIEW]);
  if ('reason' in user) return user;
  const ways = superuserWays(model);
  const scope: AccountScope = { user, dialogOnly: true, columns: [REVIEW, 'created_at', 'is_admin'] };
  return {
    type: 'set',
    reads: [accountReads(scope), ...(ways.byRole ? grantReads(model) : [])],
    partial: [
      ...accountPartial(scope),
      ...(user.fields.has('created_at') ? [] : ['user.created_at']),
      ...(ways.byRole || ways.byFlag ? [] : ['role.is_super']),
    ],
    statements: (environment) =>
      judgedStatements(
        {
          judged: unreviewed(scope, params, environment),
          draft: (row) => unreviewedDraft(row, scope, environment),
        },
        environment,
      ),
  };
}

function unreviewed(scope: AccountScope, params: UnreviewedAccessParams, environment: CheckEnvironment): Sql {
  const { dialect, asOf } = environment;
  const number = (value: number) => dialect.literal(value, 'number');
  const since = scope.user.fields.has('created_at')
    ? sql`coalesce(p.last_review_at, p.created_at)`
    : sql`p.last_review_at`;
  const most = sql`case when p.privileged = 1 then ${number(params.privilegedMaxAgeDays)} else ${number(params.maxAgeDays)} end`;
  const verdict = sql`case when ${since} is null then 2 when ${dialect.ageInDays(since, asOf)} > ${most} then 1 else 0 end`;
  return sql`select p.*, ${verdict} as verdict from (${privilegedAccounts(scope, environment)}) p`;
}

function unreviewedDraft(row: Row, { user }: AccountScope, environment: CheckEnvironment): DefectDraft {
  return accountDraft(row, user, environment, {
    evidence: {
      ...textEvidence(row, [REVIEW, 'created_at'], user),
      privileged: Number(row['privileged']) === 1,
      reason: row[REVIEW] === null ? 'never_reviewed' : 'review_too_old',
    },
  });
}
