import { type Dialect, type EntityName, joinSql, type Source, type StoredTypes, sql } from '@erp-audit/core';
import type { EntityMapping, Profile } from './profile.ts';
import type { SqlText } from './profile-file.ts';
import { profileModel, profileTables } from './profile-tables.ts';
import { options } from './query-options.ts';
import { storedColumn } from './stored-column.ts';
import type { StoredEntities, StoredEntity } from './stored-entity.ts';

/**
 * Asks the database for the types of everything that the entities are mapped to; no row is read. An entity that cannot
 * be asked is left out: whoever reads its records is told why.
 */
export async function readStoredEntities(
  source: Source,
  profile: Profile,
  entities: Iterable<EntityName>,
  signal: AbortSignal | undefined,
): Promise<StoredEntities> {
  const { stored } = source.dialect;
  const found = new Map<EntityName, StoredEntity>();
  if (stored === undefined || source.columnTypes === undefined) return found;
  for (const entity of entities) {
    const known = await readStoredEntity(source, stored, profile, entity, signal).catch(() => undefined);
    if (known !== undefined) found.set(entity, known);
  }
  return found;
}

async function readStoredEntity(
  source: Source,
  stored: StoredTypes,
  profile: Profile,
  entity: EntityName,
  signal: AbortSignal | undefined,
): Promise<StoredEntity | undefined> {
  const mapping = profile.entities[entity];
  const model = profileModel(profile).entity(entity);
  if (mapping === undefined || model === undefined) return undefined;
  const { dialect } = source;
  const id = (name: string) => dialect.identifier(name);
  const columns = storedColumns(mapping);
  const table = profileTables(profile, dialect, 'UTC').select(entity, columns.map(storedColumn));
  const types = await source.columnTypes?.(table, options(`types ${entity}`, signal));
  const place = (text: SqlText | undefined) => placeOf(mapping, text, dialect);
  const key = mapping.key.length === 1 ? place(mapping.key[0]) : undefined;
  const isUnique = key === undefined ? sql`1 = 0` : stored.isUnique(key.table, key.column);
  const filled = columns.flatMap((column, index) => {
    const own = place(columnText(mapping, column));
    if (own === undefined) return [];
    const isFilled = sql`case when ${stored.isNeverNull(own.table, own.column)} then 1 else 0 end`;
    return [sql`${isFilled} as ${id(`filled_${index}`)}`];
  });
  const unique = sql`case when ${isUnique} then 1 else 0 end as ${id('is_unique')}`;
  const [row = {}] = await source.rows(
    sql`select ${joinSql([...filled, unique], ', ')}`,
    options(`types ${entity}`, signal),
  );
  return {
    types: new Map(columns.map((column) => [column, types?.get(storedColumn(column)) ?? ''])),
    filled: new Set(columns.filter((_, index) => Number(row[`filled_${index}`]) === 1)),
    hasUniqueKey: Number(row['is_unique']) === 1,
  };
}

function storedColumns({ company, key, label, url, status, fields }: EntityMapping): readonly string[] {
  return [
    ...(company === undefined ? [] : ['company']),
    ...key.map((_, index) => `key_${index + 1}`),
    ...(label === undefined ? [] : ['label']),
    ...(url === undefined ? [] : ['url']),
    ...(status === undefined ? [] : ['status_raw']),
    ...Object.keys(fields),
  ];
}

const PLAIN_NAME = '"?[A-Za-z_][A-Za-z0-9_]*"?';
const PLAIN_TABLE = new RegExp(
  `^\\s*(${PLAIN_NAME}(?:\\.${PLAIN_NAME})?)(?:\\s+(?:as\\s+)?(${PLAIN_NAME}))?\\s*$`,
  'i',
);
const PLAIN_COLUMN = /^\s*(?:[A-Za-z_][A-Za-z0-9_]*\.)?([a-z_][a-z0-9_]*)\s*$/;

/** Table and column of an expression, where the entity is one table and the expression one column of it. */
function placeOf(
  { from }: EntityMapping,
  text: SqlText | undefined,
  dialect: Dialect,
): { readonly table: string; readonly column: string } | undefined {
  const table = PLAIN_TABLE.exec(textFor(from, dialect))?.[1];
  const column = PLAIN_COLUMN.exec(textFor(text, dialect))?.[1];
  return table === undefined || column === undefined ? undefined : { table, column };
}

/** What a field or a part of the key is mapped to; undefined for the rest of the envelope, whose nulls nobody asks for. */
function columnText({ key, fields }: EntityMapping, column: string): SqlText | undefined {
  const part = /^key_(\d+)$/.exec(column)?.[1];
  return part === undefined ? fields[column]?.sql : key[Number(part) - 1];
}

function textFor(text: SqlText | undefined, { id }: Dialect): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[id] ?? '';
}
