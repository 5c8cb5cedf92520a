import { type Row, type Sql, sql } from '@erp-audit/core';
import { accountDraft, textEvidence } from '../../account-draft.ts';
import {
  type AccountScope,
  accountPartial,
  accountReads,
  activeAccounts,
  effectiveGrants,
  employeeLinks,
  grantReads,
  linkReads,
  linksEmployees,
} from '../../accounts.ts';
import type { CheckEnvironment, CheckPlan, DefectDraft, PlanContext } from '../../define-kind.ts';
import { judgedStatements } from '../../judged-statements.ts';
import { loginIsOneOf } from '../../logins.ts';
import { mappedEntity, unmapped } from '../../plan-fields.ts';
import type { AccountWithoutPersonParams } from './schema.ts';

/** An active account at a screen that no employee stands behind and that is not registered as a service. */
export function planAccountWithoutPerson({ params, model }: PlanContext<AccountWithoutPersonParams>): CheckPlan {
  const user = mappedEntity(model, 'user', ['status']);
  if ('reason' in user) return user;
  if (!linksEmployees(model)) return unmapped('user', 'employee_key');
  const scope: AccountScope = { user, dialogOnly: true, columns: ['created_at', 'last_login_at'] };
  const countsRoles = model.entity('user_role') !== undefined;
  const cannotRegister = params.registeredServices.length > 0 && !user.fields.has('login');
  return {
    type: 'set',
    reads: [accountReads(scope), ...linkReads([], model), ...(countsRoles ? grantReads(model) : [])],
    partial: [...accountPartial(scope), ...(cannotRegister ? ['user.login'] : [])],
    statements: (environment) =>
      judgedStatements(
        {
          judged: ownerless(scope, params, countsRoles, environment),
          draft: (row) => ownerlessDraft(row, scope, countsRoles, environment),
        },
        environment,
      ),
  };
}

function ownerless(
  scope: AccountScope,
  { registeredServices }: AccountWithoutPersonParams,
  countsRoles: boolean,
  environment: CheckEnvironment,
): Sql {
  const links = sql`select distinct l.account_key from (${employeeLinks([], environment)}) l where l.account_key is not null`;
  const roles = () => sql`left join (select g.user_key, count(distinct g.role_key) as roles_count
 from (${effectiveGrants([], environment)}) g group by g.user_key) r on r.user_key = a.key_1`;
  const registered = registeredServices.filter(({ until }) => until >= environment.asOf);
  const isRegistered = scope.user.fields.has('login')
    ? loginIsOneOf(
        sql`a.login`,
        registered.map(({ login }) => login),
        environment,
      )
    : sql`1 = 0`;
  return sql`select a.*, ${countsRoles ? sql`r.roles_count` : sql`null`} as roles_count,
 case when l.account_key is not null or ${isRegistered} then 0 else 1 end as verdict
 from (${activeAccounts(scope, environment)}) a left join (${links}) l on l.account_key = a.key_1 ${countsRoles ? roles() : sql``}`;
}

function ownerlessDraft(
  row: Row,
  { user }: AccountScope,
  countsRoles: boolean,
  environment: CheckEnvironment,
): DefectDraft {
  return accountDraft(row, user, environment, {
    evidence: {
      ...textEvidence(row, ['created_at', 'last_login_at'], user),
      ...(countsRoles ? { roles_count: Number(row['roles_count'] ?? 0) } : {}),
    },
  });
}
