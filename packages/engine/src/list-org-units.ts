import { joinSql, type Source, sql } from '@erp-audit/core';
import { columnOf } from './compile-expression.ts';
import type { Profile } from './profile.ts';
import { profileModel, profileTables } from './profile-tables.ts';

/** More org units than this are not read: nobody sorts them by hand. */
const MOST_ORG_UNITS = 5_000;

export interface OrgUnit {
  readonly key: string;
  readonly name: string;
  readonly parent: string | null;
}

/**
 * Org units of the source with their names, in the order of their keys; empty where the profile maps none.
 * @throws AuditError `SOURCE_*`
 */
export async function listOrgUnits(source: Source, profile: Profile): Promise<readonly OrgUnit[]> {
  const unit = profileModel(profile).entity('org_unit');
  if (unit === undefined) return [];
  const { dialect } = source;
  const names = ['key_1', 'label', ...['name', 'parent_key'].filter((field) => unit.fields.has(field))];
  // Dates play no part here, so any zone will do.
  const table = profileTables(profile, dialect, 'UTC').table('org_unit', names, 'u');
  const columns = joinSql(
    names.map((name) => columnOf({ dialect, alias: 'u' }, name)),
    ', ',
  );
  const query = sql`select distinct ${columns} from ${table}`;
  const first = dialect.firstRows(query, MOST_ORG_UNITS, dialect.identifier('key_1'));
  const rows = await source.rows(first, { label: 'org units' });
  return rows.map((row) => ({
    key: String(row['key_1']),
    name: String(row['name'] ?? row['label'] ?? row['key_1']),
    parent: row['parent_key'] === undefined || row['parent_key'] === null ? null : String(row['parent_key']),
  }));
}
