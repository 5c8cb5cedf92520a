import type { CheckTarget, SourceIdentity } from '@erp-audit/core';
import type { ProjectSource } from '../project/project.ts';

/** Where the records of an entity lie, in the words that catalogues share. */
export interface DatasetName {
  /** Kind of database, such as `postgres`; `unknown` where the source is no longer configured. */
  readonly platform: string;
  /** Host and port; null where the source could not be opened. */
  readonly server: string | null;
  readonly database: string | null;
  readonly schema: string | null;
  /** The first table of the entity's mapping; null where that is a query. */
  readonly table: string | null;
}

/** Names of databases by connector, where they differ. */
const PLATFORMS: Readonly<Record<string, string>> = { pglite: 'postgres', files: 'file' };
const DIALECTS: Readonly<Record<string, string>> = { pglite: 'postgres', files: 'duckdb' };
/** Where a database looks for a table without a schema, as it is installed. */
const SCHEMAS: Readonly<Record<string, string>> = { postgres: 'public', mssql: 'dbo' };
/** A plain name, with dots and quotes as databases write them. */
const TABLE =
  /^\s*((?:[\p{L}_][\p{L}\p{N}_$#]*|"[^"]+"|`[^`]+`|\[[^\]]+\])(?:\.(?:[\p{L}_][\p{L}\p{N}_$#]*|"[^"]+"|`[^`]+`|\[[^\]]+\]))*)/u;

/** The table that a result is about, by the profile as it is now and by what the source said of itself in the run. */
export function datasetName(
  { entity }: Pick<CheckTarget, 'entity'>,
  source: ProjectSource | undefined,
  identity: SourceIdentity | null,
): DatasetName {
  const connector = source?.config.connector ?? 'unknown';
  const path = source === undefined ? [] : tablePath(source, DIALECTS[connector] ?? connector, entity);
  const platform = PLATFORMS[connector] ?? connector;
  return {
    platform,
    server: identity?.server ?? null,
    database: path.at(-3) ?? identity?.database ?? null,
    schema: path.at(-2) ?? source?.config.schema ?? SCHEMAS[platform] ?? null,
    table: path.at(-1) ?? null,
  };
}

function tablePath({ profile }: ProjectSource, dialect: string, entity: CheckTarget['entity']): readonly string[] {
  const mapping = profile.entities[entity];
  if (mapping === undefined) return [];
  const from =
    typeof mapping.from === 'string' ? mapping.from : (mapping.from as Readonly<Record<string, string>>)[dialect];
  const name = TABLE.exec(from ?? '')?.[1] ?? '';
  const parts = [...name.matchAll(/"([^"]+)"|`([^`]+)`|\[([^\]]+)\]|([^."`[\]]+)/g)].map(
    ([, quoted, ticked, bracketed, plain]) => quoted ?? ticked ?? bracketed ?? plain ?? '',
  );
  // A query that the mapping names itself is no table.
  return parts.length === 1 && parts[0] !== undefined && parts[0] in mapping.with ? [] : parts;
}

/** `database.schema.table` as far as it is known; the entity stands for a table that is not. */
export function pathOf({ database, schema, table }: DatasetName, entity: string): string {
  return [database, schema, table ?? entity].filter((part) => part !== null).join('.');
}
