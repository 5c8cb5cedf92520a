import { AuditError, type Consistency, type ReadOrder, type Row } from '@erp-audit/core';
import type { Isolation } from './statement-text.ts';

/** What a database says about itself when it is opened; views and functions that SQL Server 2008 has too. */
export const PROBE = `
select cast(serverproperty('ProductVersion') as nvarchar(128)) as version,
  cast(serverproperty('EngineEdition') as int) as engine_edition, d.compatibility_level as compatibility,
  d.snapshot_isolation_state as allows_snapshot, d.is_read_committed_snapshot_on as reads_versions,
  cast(databasepropertyex(d.name, 'Updateability') as nvarchar(60)) as updateability, d.name as [database],
  suser_sname() as [login], schema_name() as default_schema
from sys.databases as d where d.database_id = db_id()`;

/** How reads are isolated, and what they then see. */
export interface Reading {
  readonly isolation: Isolation;
  readonly consistency: Consistency;
}

const SNAPSHOT: Reading = { isolation: 'snapshot', consistency: 'snapshot' };
/** Versions of rows, or a database that nobody writes: every statement sees one state and holds up nobody. */
const STATEMENT_SNAPSHOT: Reading = { isolation: 'read committed', consistency: 'snapshot' };
/** With locks a statement may see a row twice or not at all. */
const LOCKING: Reading = { isolation: 'read committed', consistency: 'dirty' };
const DIRTY: Reading = { isolation: 'read uncommitted', consistency: 'dirty' };
const SNAPSHOT_IS_ON = 1;

/**
 * The best reading that holds up nobody, or the one that is asked for.
 * @param probe - the row of {@link PROBE}
 */
export function readingOf(probe: Row, reads: ReadOrder): Reading {
  const isQuiet = probe['updateability'] === 'READ_ONLY';
  const hasVersions = isQuiet || probe['reads_versions'] === true;
  if (reads === 'dirty') return DIRTY;
  if (reads === 'committed') return hasVersions ? STATEMENT_SNAPSHOT : LOCKING;
  if (isQuiet) return STATEMENT_SNAPSHOT;
  // Where no snapshot can be had the server says so with the first statement that reads.
  if (reads === 'snapshot' || probe['allows_snapshot'] === SNAPSHOT_IS_ON) return SNAPSHOT;
  return hasVersions ? STATEMENT_SNAPSHOT : DIRTY;
}

/**
 * The schema of unqualified names belongs to the account, and no statement of a session changes it.
 * @throws AuditError `CONFIG_INVALID`
 */
export function refuseOtherSchema(probe: Row, source: string, schema: string | undefined): void {
  const own = String(probe['default_schema'] ?? '');
  if (schema === undefined || schema.toLowerCase() === own.toLowerCase()) return;
  const message = {
    en: `Source "${source}": schema: the default schema of its account is "${own}", which SQL Server changes for accounts only: run "alter user … with default_schema = …", or write the schema in the profile.`,
    'zh-CN': `数据源 "${source}"：schema：其账号的默认架构为 "${own}"，SQL Server 只能按账号更改：请执行 "alter user … with default_schema = …"，或在 profile 中写明架构。`,
  };
  throw new AuditError('CONFIG_INVALID', message, { file: 'the configuration' });
}
