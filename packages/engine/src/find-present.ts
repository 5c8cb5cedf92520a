import {
  type CalendarDate,
  type EntityName,
  entityOf,
  joinSql,
  raw,
  type Source,
  type Sql,
  sql,
} from '@erp-audit/core';
import { columnOf, compilePredicate } from './compile-expression.ts';
import type { Predicate } from './expression.ts';
import { fieldsOf } from './expression-fields.ts';
import { keyColumns } from './mapped-model.ts';
import type { Profile } from './profile.ts';
import { profileModel, profileTables } from './profile-tables.ts';
import { options } from './query-options.ts';

const KEYS_PER_STATEMENT = 1_000;

/** How records are looked for. */
export interface FindPresentOptions {
  readonly signal?: AbortSignal | undefined;
  /** Only records that satisfy a condition, as it is on a day in a time zone. */
  readonly condition?: { readonly where: Predicate; readonly asOf: CalendarDate; readonly timezone: string };
}

/**
 * Which of the given records (company and key parts) the source still has; of master data only active ones count.
 * Where a read may miss a row, a record is gone only if a second read misses it too. The answer holds each present key as JSON text. An entity that is no longer mapped has no records.
 * @throws AuditError `SOURCE_*`; then nothing is known about any of them.
 */
export async function findPresent(
  source: Source,
  profile: Profile,
  entity: EntityName,
  keys: readonly (readonly string[])[],
  how: FindPresentOptions = {},
): Promise<Set<string>> {
  const present = new Set<string>();
  for (let start = 0; start < keys.length; start += KEYS_PER_STATEMENT) {
    const some = keys.slice(start, start + KEYS_PER_STATEMENT);
    for (const key of await presentAmong(source, profile, entity, some, how)) present.add(key);
    const missed = source.consistency === 'dirty' ? some.filter((key) => !present.has(JSON.stringify(key))) : [];
    for (const key of await presentAmong(source, profile, entity, missed, how)) present.add(key);
  }
  return present;
}

async function presentAmong(
  source: Source,
  profile: Profile,
  name: EntityName,
  keys: readonly (readonly string[])[],
  { signal, condition }: FindPresentOptions,
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
  // Without a condition dates play no part, so any zone will do.
  const tables = profileTables(profile, dialect, condition?.timezone ?? 'UTC');
  const table = tables.table(name, [...parts, ...(isMaster ? ['status'] : []), ...fieldsOf(condition?.where)], 'r');
  const same = joinSql(
    parts.map((part) => sql`${of('r', part)} = ${of('g', part)}`),
    ' and ',
  );
  const wheres: Sql[] = isMaster ? [sql`${of('r', 'status')} = ${dialect.literal('open', 'text')}`] : [];
  if (condition !== undefined) {
    const { where, asOf } = condition;
    wheres.push(compilePredicate(where, { dialect, tables, entity: name, alias: 'r', asOf }));
  }
  const columns = joinSql(
    parts.map((part) => of('g', part)),
    ', ',
  );
  const filter = wheres.length === 0 ? raw('') : sql` where ${joinSql(wheres, ' and ')}`;
  const query = sql`select distinct ${columns} from ${given} join ${table} on ${same}${filter}`;
  const rows = await source.rows(query, options(`present ${name}`, signal));
  return rows.map((row) => JSON.stringify(parts.map((part) => String(row[part]))));
}
