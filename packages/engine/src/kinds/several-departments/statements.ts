import { type Row, type Sql, sql } from '@erp-audit/core';
import { employeeLinks } from '../../accounts.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft, SetStatements } from '../../define-kind.ts';
import { loginIsOneOf } from '../../logins.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import { requireFeature } from '../../missing-feature.ts';
import { hasTexts } from '../../same-record.ts';
import { departmentsOfUnits } from './departments.ts';
import type { SeveralDepartmentsParams } from './schema.ts';

/** What the plan decided. */
export interface SeveralDepartmentsCheck {
  readonly record: MappedEntity;
  readonly orgUnit: MappedEntity;
  readonly params: SeveralDepartmentsParams;
  readonly hasLogin: boolean;
}

/** Counts and rows stand on the same two selects: the records created, and what each department created of them. */
export async function severalDepartmentsStatements(
  check: SeveralDepartmentsCheck,
  environment: CheckEnvironment,
): Promise<SetStatements> {
  const { dialect } = environment;
  requireFeature(dialect, 'windows');
  const { departments } = check.params;
  const departmentOf = departments.length === 0 ? [] : [...departmentsOf(check, await environment.orgUnitParents())];
  const created = createdRecords(check, departmentOf, environment);
  const found = foundDepartments(check, created, environment);
  const isUnknown = dialect.countWhere(sql`r.department is null`);
  const scope = sql`select count(*) as in_scope, ${isUnknown} as not_evaluable from (${created}) r`;
  return {
    counts: sql`select s.in_scope as in_scope, s.not_evaluable as not_evaluable, x.row_count as row_count from (${scope}) s cross join (select count(*) as row_count from (${found}) f) x`,
    rows: withUnits(found, environment),
    rowsOf: ({ key }, column) => hasTexts(dialect, column, { company: key[0], department: key[1] }),
    async *defects(rows) {
      for await (const row of rows) yield draft(row, check, environment);
    },
  };
}

function departmentsOf({ params }: SeveralDepartmentsCheck, parents: ReadonlyMap<string, string | null>) {
  return departmentsOfUnits(params.departments, parents);
}

/** Active records of the period with the department of their creator; null where nobody knows it. */
function createdRecords(
  { record, params, hasLogin }: SeveralDepartmentsCheck,
  departmentOf: readonly (readonly [string, string])[],
  environment: CheckEnvironment,
): Sql {
  const { dialect, tables, asOf } = environment;
  const age = dialect.ageInDays(sql`m.created_at`, asOf);
  const login = hasLogin ? sql`max(n.login)` : dialect.literal(null, 'text');
  const users = sql`select n.key_1 as user_key, ${login} as login from ${tables.table('user', ['key_1', ...(hasLogin ? ['login'] : [])], 'n')} group by n.key_1`;
  const unit = sql`case when not ${dialect.isBlank(sql`l.org_unit_key`)} then l.org_unit_key end`;
  // Somebody who works in several units counts for one of them, always the same.
  const creators = sql`select l.account_key as account_key, min(${unit}) as unit from (${employeeLinks(['org_unit_key'], environment)}) l group by l.account_key`;
  const grouped = groupedUnits(departmentOf, environment);
  return sql`select m.company as company, ${grouped.department} as department
 from ${tables.table(record.name, ['company', 'status', 'created_at', 'created_by'], 'm')}
 left join (${users}) u on u.user_key = m.created_by
 left join (${creators}) c on c.account_key = m.created_by${grouped.join}
 where m.status = ${dialect.literal('open', 'text')} and ${age} >= 0 and ${age} <= ${dialect.literal(params.lookBackDays, 'number')}
 and not ${loginIsOneOf(sql`u.login`, params.graceAccounts, environment)}`;
}

/** The department of the unit `c.unit`: that of the list, else the unit itself. */
function groupedUnits(departmentOf: readonly (readonly [string, string])[], { dialect }: CheckEnvironment) {
  if (departmentOf.length === 0) return { department: sql`c.unit`, join: sql`` };
  const columns = [
    { name: 'unit', type: 'text' },
    { name: 'department', type: 'text' },
  ] as const;
  const table = dialect.inlineTable('d', columns, departmentOf);
  return { department: sql`coalesce(d.department, c.unit)`, join: sql` left join ${table} on d.unit = c.unit` };
}

/** Departments beside the one that created most, of two that created as many the first by its key. */
function foundDepartments({ params }: SeveralDepartmentsCheck, created: Sql, { dialect }: CheckEnvironment): Sql {
  const number = (value: number) => dialect.literal(value, 'number');
  const counted = sql`select r.company as company, r.department as department, count(*) as creations from (${created}) r where r.department is not null group by r.company, r.department`;
  const order = sql`partition by g.company order by g.creations desc, g.department`;
  const ranked = sql`select g.company as company, g.department as department, g.creations as creations,
 sum(g.creations) over (partition by g.company) as all_creations, row_number() over (${order}) as place, first_value(g.department) over (${order}) as main_department from (${counted}) g`;
  return sql`select k.company as company, k.department as department, k.creations as creations, k.all_creations as all_creations, k.main_department as main_department
 from (${ranked}) k where k.place > 1 and k.all_creations >= ${number(params.minCreations)} and k.creations * 100 > ${number(params.share)} * k.all_creations`;
}

function withUnits(found: Sql, { tables }: CheckEnvironment): Sql {
  const units = sql`select o.key_1 as unit, max(o.company) as company, max(o.label) as label from ${tables.table('org_unit', ['company', 'key_1', 'label'], 'o')} group by o.key_1`;
  return sql`select f.*, u.company as unit_company, u.label as unit_label, n.label as main_label from (${found}) f
 left join (${units}) u on u.unit = f.department left join (${units}) n on n.unit = f.main_department`;
}

function draft(row: Row, { orgUnit }: SeveralDepartmentsCheck, { masker }: CheckEnvironment): DefectDraft {
  const department = textOf(row['department']) ?? '';
  const shown = (column: string, otherwise: string) => {
    const label = textOf(row[column]) ?? otherwise;
    return orgUnit.personal.has('label') ? masker.mask(label).masked : label;
  };
  const [creations, all] = [Number(row['creations']), Number(row['all_creations'])];
  const share = Math.round((1000 * creations) / all) / 10;
  return {
    key: [textOf(row['company']) ?? '-', department],
    subjects: [[textOf(row['unit_company']) ?? '-', department]],
    label: shown('unit_label', department),
    evidence: {
      share_percent: share,
      creations,
      all_creations: all,
      main_department: shown('main_label', textOf(row['main_department']) ?? ''),
    },
    measure: (100 * creations) / all,
  };
}
