import { type Row, type Sql, sql } from '@erp-audit/core';
import { employeeLinks } from '../../accounts.ts';
import { collectedTexts } from '../../collected-texts.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft, SetStatements } from '../../define-kind.ts';
import { judgedStatements } from '../../judged-statements.ts';
import { loginIsOneOf } from '../../logins.ts';
import { keyColumns, type MappedEntity } from '../../mapped-model.ts';
import { collectTexts } from '../../missing-feature.ts';
import { owningUnits } from '../../owning-units.ts';
import type { CreationParams } from './schema.ts';

/** What the plan decided. */
export interface CreationCheck {
  readonly record: MappedEntity;
  readonly params: CreationParams;
  /** Org units that own the entity, without those below them. */
  readonly owners: readonly string[];
  readonly hasLogin: boolean;
}

/** The owners with their sub-units are few and travel in the statement; a recursion in SQL differs between databases. */
export async function creationStatements(check: CreationCheck, environment: CheckEnvironment): Promise<SetStatements> {
  const units = owningUnits(check.owners, await environment.orgUnitParents());
  const rows = { judged: judged(check, units, environment), draft: (row: Row) => draft(row, check, environment) };
  const routesTo = { orgUnitWeights: ownersOf(check) };
  return judgedStatements({ ...rows, routesTo }, environment);
}

function judged(check: CreationCheck, units: ReadonlySet<string>, environment: CheckEnvironment): Sql {
  const { dialect, tables, asOf } = environment;
  const { record, params, hasLogin } = check;
  const columns = ['company', ...keyColumns(record), 'label', 'url', 'status', 'created_at', 'created_by'];
  const age = dialect.ageInDays(sql`m.created_at`, asOf);
  const isYoung = sql`${age} >= 0 and ${age} <= ${dialect.literal(params.lookBackDays, 'number')}`;
  const login = hasLogin ? sql`max(n.login)` : dialect.literal(null, 'text');
  const users = sql`select n.key_1 as user_key, ${login} as login from ${tables.table('user', ['key_1', ...(hasLogin ? ['login'] : [])], 'n')} group by n.key_1`;
  const text = (value: string) => dialect.literal(value, 'text');
  return sql`select m.*, u.login as login, c.units as units,
 case when m.created_at is null then 2 when c.is_owner = 1 then 0 else 1 end as verdict,
 case when u.user_key is null then ${text('creator_unknown')} when c.placed > 0 then ${text('outside_owner')} else ${text('creator_department_unknown')} end as reason
 from ${tables.table(record.name, columns, 'm')}
 left join (${users}) u on u.user_key = m.created_by
 left join (${creators(units, environment)}) c on c.account_key = m.created_by
 where m.status = ${text('open')} and (m.created_at is null or (${isYoung}))
 and not ${loginIsOneOf(sql`u.login`, params.graceAccounts, environment)}`;
}

/** Where the employees of each account work: their units, how many they are, and whether one of them is an owner. */
function creators(units: ReadonlySet<string>, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const owners = dialect.inlineTable(
    'o',
    [{ name: 'unit', type: 'text' }],
    [...units].map((unit) => [unit]),
  );
  const unit = sql`case when not ${dialect.isBlank(sql`l.org_unit_key`)} then l.org_unit_key end`;
  const placed = sql`select l.account_key as account_key, ${unit} as unit from (${employeeLinks(['org_unit_key'], environment)}) l`;
  // SQL Server takes no subquery within an aggregate: each unit is judged before its group is.
  const owned = sql`select w.account_key as account_key, w.unit as unit, case when w.unit in (select o.unit from ${owners}) then 1 else 0 end as is_owner from (${placed}) w`;
  return sql`select e.account_key as account_key, ${collectTexts(dialect, sql`e.unit`)} as units, count(e.unit) as placed, max(e.is_owner) as is_owner from (${owned}) e group by e.account_key`;
}

function draft(row: Row, check: CreationCheck, { masker }: CheckEnvironment): DefectDraft {
  const key = [textOf(row['company']) ?? '-', ...keyColumns(check.record).map((part) => textOf(row[part]) ?? '')];
  const label = textOf(row['label']) ?? key.at(-1) ?? '';
  const login = textOf(row['login']);
  const units = collectedTexts(row['units']);
  return {
    key,
    subjects: [key],
    label: check.record.personal.has('label') ? masker.mask(label).masked : label,
    evidence: {
      created_by_login: login === null ? null : masker.mask(login),
      creator_org_unit: units.length > 1 ? units : (units[0] ?? null),
      created_at: textOf(row['created_at']),
      reason: textOf(row['reason']),
    },
    // The owner co-signs what others have entered, so that it goes to the owner, not to the creator.
    orgUnitWeights: ownersOf(check),
    createdBy: textOf(row['created_by']),
    urlPath: textOf(row['url']),
  };
}

function ownersOf({ owners }: CreationCheck): ReadonlyMap<string, number> {
  return new Map(owners.map((owner) => [owner, 1]));
}
