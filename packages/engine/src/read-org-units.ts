import { joinSql, raw, type Source, sql } from '@erp-audit/core';
import { columnOf } from './compile-expression.ts';
import type { Profile } from './profile.ts';
import { profileModel, profileTables } from './profile-tables.ts';
import { options } from './query-options.ts';

/**
 * The parent of every org unit, by key; null where it has none. Inactive ones count too, for records still name them.
 * Empty where the profile maps no org units or not their parents. A key that several companies use has the parent
 * that the first company by name gives it.
 * @throws AuditError `SOURCE_*`
 */
export async function readOrgUnits(
  source: Source,
  profile: Profile,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, string | null>> {
  const parents = new Map<string, string | null>();
  if (profileModel(profile).entity('org_unit')?.fields.has('parent_key') !== true) return parents;
  const { dialect } = source;
  const names = ['key_1', 'company', 'parent_key'];
  // Dates play no part here, so any zone will do.
  const table = profileTables(profile, dialect, 'UTC').table('org_unit', names, 'u');
  const columns = joinSql(
    names.map((name) => columnOf({ dialect, alias: 'u' }, name)),
    ', ',
  );
  const query = sql`select distinct ${columns} from ${table} order by ${raw('1, 2, 3')}`;
  for await (const rows of source.stream(query, options('org units', signal))) {
    for (const row of rows) {
      const key = String(row['key_1']);
      const parent = row['parent_key'] ?? null;
      if (!parents.has(key)) parents.set(key, parent === null ? null : String(parent));
    }
  }
  return parents;
}
