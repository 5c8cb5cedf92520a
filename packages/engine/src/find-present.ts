import { type EntityName, entityOf, joinSql, raw, type Source, sql } from '@erp-audit/core';
import { keyColumns } from './mapped-model.ts';
import type { Profile } from './profile.ts';
import { profileModel, profileTables } from './profile-tables.ts';
import { options } from './query-options.ts';

/** Keys asked for in one statement; below the fewest bound parameters of any server even with several key parts. */
const KEYS_A_STATEMENT = 200;

/**
 * Which of the records (company and key parts) are in the source; master data only while active.
 * @returns the JSON text of each key that was found.
 * @throws AuditError `SOURCE_*`.
 */
export async function findPresent(
  source: Source,
  profile: Profile,
  entity: EntityName,
  keys: readonly (readonly string[])[],
  signal?: AbortSignal,
): Promise<Set<string>> {
  const mapped = profileModel(profile).entity(entity);
  const present = new Set<string>();
  if (mapped === undefined) return present;
  const columns = ['company', ...keyColumns(mapped)];
  const isMaster = entityOf(entity).nature === 'master' && mapped.fields.has('status');
  // Presence does not depend on dates, so any time zone serves.
  const table = profileTables(profile, source.dialect, 'UTC').table(entity, [...columns, ...(isMaster ? ['status'] : [])], 'e');
  const list = joinSql(columns.map((column) => source.dialect.identifier(column)), ', ');
  for (let start = 0; start < keys.length; start += KEYS_A_STATEMENT) {
    const asked = keys.slice(start, start + KEYS_A_STATEMENT).filter((key) => key.length === columns.length);
    if (asked.length === 0) continue;
    const matches = asked.map(
      (key) =>
        sql`(${joinSql(columns.map((column, index) => sql`${source.dialect.identifier(column)} = ${source.dialect.literal(key[index] ?? '', 'text')}`), ' and ')})`,
    );
    const active = isMaster ? sql` and status = ${source.dialect.literal('open', 'text')}` : raw('');
    const rows = await source.rows(
      sql`select ${list} from ${table} where (${joinSql(matches, ' or ')})${active}`,
      options(`presence of ${entity}`, signal),
    );
    for (const row of rows) present.add(JSON.stringify(columns.map((column) => row[column])));
  }
  return present;
}
