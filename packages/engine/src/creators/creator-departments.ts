import { type Source, type Sql, sql } from '@erp-audit/core';
import { employeeLinks, linksEmployees } from '../accounts.ts';
import type { DefectContext } from '../defect-builder.ts';
import type { CheckEnvironment } from '../define-kind.ts';
import type { MappedModel } from '../mapped-model.ts';
import { options } from '../query-options.ts';

/** Whether the profile says where users work: by their employees, or by themselves. */
export function placesUsers(model: MappedModel): boolean {
  return byEmployee(model) || byAccount(model);
}

function byEmployee(model: MappedModel): boolean {
  return model.entity('employee')?.fields.has('org_unit_key') === true && linksEmployees(model);
}

function byAccount(model: MappedModel): boolean {
  return model.entity('user')?.fields.has('org_unit_key') === true;
}

/**
 * Department by key of the user: that of the org unit of the user's employee, else of the account itself. Of several
 * units the first by key that a department owns counts.
 * @throws AuditError `SOURCE_*`
 */
export async function readCreatorDepartments(
  source: Source,
  environment: CheckEnvironment,
  { departmentOf }: Pick<DefectContext, 'departmentOf'>,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const placed = new Map<string, string>();
  for (const query of placements(environment)) {
    for (const [user, unit] of await firstUnits(source, query, departmentOf, signal)) {
      const department = departmentOf(unit);
      if (department !== undefined && !placed.has(user)) placed.set(user, department);
    }
  }
  return placed;
}

async function firstUnits(
  source: Source,
  query: Sql,
  departmentOf: DefectContext['departmentOf'],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, string>> {
  const units = new Map<string, string>();
  for await (const rows of source.stream(query, options('creator departments', signal))) {
    for (const row of rows) {
      const [user, unit] = [String(row['user_key']), String(row['unit'])];
      const first = units.get(user);
      const isFirst = first === undefined || unit < first;
      if (isFirst && departmentOf(unit) !== undefined) units.set(user, unit);
    }
  }
  return units;
}

/** Statements that give `user_key` and `unit`; what the first one places stays where it is. */
function placements(environment: CheckEnvironment): readonly Sql[] {
  const { model, tables } = environment;
  const employees = sql`select l.account_key as user_key, l.org_unit_key as unit from (${employeeLinks(['org_unit_key'], environment)}) l where l.account_key is not null and l.org_unit_key is not null`;
  const accounts = () =>
    sql`select u.key_1 as user_key, u.org_unit_key as unit from ${tables.table('user', ['key_1', 'org_unit_key'], 'u')} where u.key_1 is not null and u.org_unit_key is not null`;
  return [...(byEmployee(model) ? [employees] : []), ...(byAccount(model) ? [accounts()] : [])];
}
