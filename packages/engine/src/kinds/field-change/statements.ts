import { joinSql, type Row, type Sql, sql } from '@erp-audit/core';
import { employeeLinks } from '../../accounts.ts';
import { columnOf } from '../../compile-expression.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft, SetStatements } from '../../define-kind.ts';
import { judgedStatements } from '../../judged-statements.ts';
import { loginIsOneOf } from '../../logins.ts';
import { keyColumns, type MappedEntity } from '../../mapped-model.ts';
import { owningUnits } from '../../owning-units.ts';
import type { FieldChangeParams } from './schema.ts';

/** What the plan decided. */
export interface FieldChangeCheck {
  readonly log: MappedEntity;
  readonly params: FieldChangeParams;
  /** Mapped of: `record_key`, `ticket`. */
  readonly shown: readonly string[];
  readonly hasLogin: boolean;
  readonly hasTickets: boolean;
}

/** Fields and owners are few and travel in the statement. */
export async function fieldChangeStatements(
  check: FieldChangeCheck,
  environment: CheckEnvironment,
): Promise<SetStatements> {
  const parents = await environment.orgUnitParents();
  const owners = Object.entries(check.params.ownerMap).flatMap(([field, units]) =>
    [...owningUnits(units, parents)].map((unit): [string, string] => [field, unit]),
  );
  return judgedStatements(
    {
      judged: judged(check, owners, environment),
      unit: 'owner_unit',
      draft: (row) => draftOf(row, check, environment),
    },
    environment,
  );
}

function judged(
  check: FieldChangeCheck,
  owners: readonly (readonly [string, string])[],
  environment: CheckEnvironment,
): Sql {
  const { dialect, tables, asOf } = environment;
  const { log, params, shown, hasLogin } = check;
  const c = (name: string) => columnOf({ dialect, alias: 'c' }, name);
  const text = (value: string) => dialect.literal(value, 'text');
  const own = ['company', ...keyColumns(log), 'label', 'url', 'entity', 'field', 'changed_at', 'changed_by', ...shown];
  const login = hasLogin ? sql`max(n.login)` : dialect.literal(null, 'text');
  const users = sql`select n.key_1 as user_key, ${login} as login from ${tables.table('user', ['key_1', ...(hasLogin ? ['login'] : [])], 'n')} group by n.key_1`;
  const links = employeeLinks(['org_unit_key'], environment);
  const columns = own.map((name) => sql`${c(name)} as ${dialect.identifier(name)}`);
  const age = dialect.ageInDays(c('changed_at'), asOf);
  return sql`select ${joinSql(columns, ', ')}, u.login as login, f.owner_unit as owner_unit,
 case when ${c('changed_at')} is null then 2 when x.account_key is not null then 0 else 1 end as verdict,
 case when u.user_key is null then ${text('changer_unknown')} when p.account_key is null then ${text('changer_department_unknown')} else ${text('outside_owner')} end as reason
 from ${tables.table('change_log', own, 'c')}
 join ${fieldTable(params, environment)} on f.entity_name = ${c('entity')} and f.field_name = ${c('field')}
 left join (${users}) u on u.user_key = ${c('changed_by')}
 left join (${placed(links, environment)}) p on p.account_key = ${c('changed_by')}
 left join (${ownersOf(links, owners, environment)}) x on x.account_key = ${c('changed_by')} and x.owned = f.owned
 where (${c('changed_at')} is null or (${age} >= 0 and ${age} <= ${dialect.literal(params.lookBackDays, 'number')}))${ticketed(check, environment)}`;
}

function fieldTable({ ownerMap }: FieldChangeParams, { dialect }: CheckEnvironment): Sql {
  const names = ['entity_name', 'field_name', 'owned', 'owner_unit'];
  const rows = Object.entries(ownerMap).map(([owned, units]) => [...owned.split('.'), owned, units[0] ?? null]);
  return dialect.inlineTable(
    'f',
    names.map((name) => ({ name, type: 'text' })),
    rows,
  );
}

/** Accounts with an employee who works somewhere. */
function placed(links: Sql, { dialect }: CheckEnvironment): Sql {
  return sql`select l.account_key as account_key from (${links}) l where not ${dialect.isBlank(sql`l.org_unit_key`)} group by l.account_key`;
}

/** Accounts with an employee who works where a field is owned. */
function ownersOf(links: Sql, owners: readonly (readonly [string, string])[], { dialect }: CheckEnvironment): Sql {
  const table = dialect.inlineTable(
    'w',
    [
      { name: 'owned', type: 'text' },
      { name: 'unit', type: 'text' },
    ],
    owners,
  );
  return sql`select l.account_key as account_key, w.owned as owned from (${links}) l join ${table} on w.unit = l.org_unit_key group by l.account_key, w.owned`;
}

function ticketed({ params, hasTickets }: FieldChangeCheck, environment: CheckEnvironment): Sql {
  if (!hasTickets || params.ticketAccounts.length === 0) return sql``;
  const ticket = columnOf({ dialect: environment.dialect, alias: 'c' }, 'ticket');
  const isNamed = loginIsOneOf(sql`u.login`, params.ticketAccounts, environment);
  return sql` and not (${isNamed} and not ${environment.dialect.isBlank(ticket)})`;
}

/** Old and new values stay where they are: bank accounts and tax numbers belong in no report. */
function draftOf(row: Row, { log, shown }: FieldChangeCheck, { masker }: CheckEnvironment): DefectDraft {
  const key = [textOf(row['company']) ?? '-', ...keyColumns(log).map((part) => textOf(row[part]) ?? '')];
  const label = textOf(row['label']) ?? key.at(-1) ?? '';
  const login = textOf(row['login']);
  return {
    key,
    subjects: [key],
    label: log.personal.has('label') ? masker.mask(label).masked : label,
    evidence: {
      entity: textOf(row['entity']),
      field: textOf(row['field']),
      ...Object.fromEntries(shown.map((name) => [name, textOf(row[name])])),
      changed_by_login: login === null ? null : masker.mask(login),
      changed_at: textOf(row['changed_at']),
      reason: textOf(row['reason']),
    },
    orgUnitKey: textOf(row['owner_unit']),
    urlPath: textOf(row['url']),
  };
}
