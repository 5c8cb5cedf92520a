import { type AccountScope, accountPartial, isActiveAccount } from '../../accounts.ts';
import type { CheckPlan, PlanContext, RowCheck } from '../../define-kind.ts';
import type { Expression, Predicate } from '../../expression.ts';
import { readsOf } from '../../expression-fields.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import { NO_TEXT } from '../../no-text.ts';
import { fieldEvidence, mappedEntity, unmapped } from '../../plan-fields.ts';
import type { RegisteredAccount } from '../../registered-account.ts';
import { allPatterns, loginPattern, namePattern, normalLogin, reasonOf } from './names.ts';
import type { NamedAccountParams } from './schema.ts';

const EVIDENCE = ['login', 'name', 'type', 'created_at', 'last_login_at'];

/** An active account whose login or name says that it belongs to no person, or that came with the ERP. */
export function planNamedAccount({ params, model, defaultLogins }: PlanContext<NamedAccountParams>): CheckPlan {
  const user = mappedEntity(model, 'user', ['status', 'login']);
  if ('reason' in user) return user;
  const delivered = params.deliveredLogins ? defaultLogins : [];
  const patterns = allPatterns(params);
  if (delivered === undefined && patterns.length + params.logins.length === 0) return unmapped('defaultLogins');
  const logins = [...params.logins, ...(delivered ?? [])].map(normalLogin);
  const scope: AccountScope = { user, dialogOnly: params.dialogOnly, columns: [] };
  const knowsName = user.fields.has('name');
  const check: RowCheck = {
    suffix: [],
    scope: isActiveAccount(scope),
    defect: {
      and: [...defects(user, logins, patterns), ...params.registered.map((each) => ({ not: isRegistered(each) }))],
    },
    columns: knowsName ? ['login', 'name'] : ['login'],
    evidence: fieldEvidence(user, EVIDENCE),
    confirm: (row) => reasonOf(row, logins, patterns) !== undefined,
    describe: (row) => ({ reason: reasonOf(row, logins, patterns) ?? '' }),
  };
  return {
    type: 'rows',
    checks: [check],
    reads: readsOf('user', check.scope, check.defect),
    partial: [
      ...accountPartial(scope),
      ...(patterns.length > 0 && !knowsName ? ['user.name'] : []),
      ...(delivered === undefined ? ['defaultLogins'] : []),
    ],
  };
}

/** Conditions that hold together; unknown for an account that has neither login nor name. */
function defects(user: MappedEntity, logins: readonly string[], patterns: readonly string[]): Predicate[] {
  const judgesName = patterns.length > 0 && user.fields.has('name');
  const blanks: Predicate[] = [{ blank: 'login' }, ...(judgesName ? [{ blank: 'name' } as const] : [])];
  const byLogin: Predicate[] = logins.length === 0 ? [] : [{ in: [normal('login'), logins] }];
  const byPattern: Predicate[] = [
    { matches: [normal('login'), loginPattern(patterns)] },
    ...(judgesName ? [{ matches: [normal('name'), namePattern(patterns)] } as const] : []),
  ];
  const suspected: Predicate[] = patterns.length === 0 ? [] : [{ suspected: { or: byPattern } }];
  return [
    { or: [...blanks.map((blank) => ({ not: blank })), { unknown: true }] },
    { or: [...byLogin, ...suspected, { and: blanks }] },
  ];
}

function isRegistered({ login, until }: RegisteredAccount): Predicate {
  return { and: [{ eq: [normal('login'), { value: normalLogin(login) }] }, { le: [{ age: { date: until } }, 0] }] };
}

function normal(field: string): Expression {
  return { coalesce: [{ normal: field }, { value: NO_TEXT }] };
}
