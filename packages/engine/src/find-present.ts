import { type EntityName, entityOf, joinSql, raw, type Source, sql } from '@erp-audit/core';
import { columnOf } from './compile-expression.ts';
import { keyColumns } from './mapped-model.ts';
import type { Profile } from './profile.ts';
import { profileModel, profileTables } from './profile-tables.ts';
import { options } from './query-options.ts';

const KEYS_PER_STATEMENT = 1_000;

/**
 * Which of the given records (company and key parts) the source still has; of master data only active ones count.
 * The answer holds each present key as JSON text. An entity that is no longer mapped has no records.
 * @throws AuditError `SOURCE_*`; then nothing is known about any of them.
 */
export async function findPresent(
  source: Source,
  profile: Profile,
  entity: EntityName,
  keys: readonly (readonly string[])[],
  signal?: AbortSignal,
): Promise<Set<string>> {
  const present = new Set<string>();
  for (let start = 0; start < keys.length; start += KEYS_PER_STATEMENT) {
    const some = keys.slice(start, start + KEYS_PER_STATEMENT);
    for (const key of await presentAmong(source, profile, entity, some, signal)) present.add(key);
  }
  return present;
}

async function presentAmong(
  source: Source,
  profile: Profile,
  name: EntityName,
  keys: readonly (readonly string[])[],
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const entity = profileModel(profile).entity(name);
  if (entity === undefined) return [];
  const { dialect } = source;
  const parts = ['company', ...keyColumns(entity)];
  const wanted = keys.filter((key) => key.length === parts.length);
  if (wanted.length === 0) return [];
  const isMaster = entityOf(name).nature === 'master' && entity.fields.has('status');
  const of = (alias: string, column: string) => columnOf({ dialect, alias }, column);
  const given = dialect.inlineTable(
    'g',
    parts.map((part) => ({ name: part, type: 'text' })),
    wanted,
  );
  // Dates play no part here, so any zone will do.
  const table = profileTables(profile, dialect, 'UTC').table(name, [...parts, ...(isMaster ? ['status'] : [])], 'r');
  const same = joinSql(
    parts.map((part) => sql`${of('r', part)} = ${of('g', part)}`),
    ' and ',
  );
  const active = isMaster ? sql` where ${of('r', 'status')} = ${dialect.literal('open', 'text')}` : raw('');
  const columns = joinSql(
    parts.map((part) => of('g', part)),
    ', ',
  );
  const query = sql`select distinct ${columns} from ${given} join ${table} on ${same}${active}`;
  const rows = await source.rows(query, options(`present ${name}`, signal));
  return rows.map((row) => JSON.stringify(parts.map((part) => String(row[part]))));
}
