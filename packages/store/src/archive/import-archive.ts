import { AuditError } from '@erp-audit/core';
import { connect } from '../database/connect.ts';
import type { Database, Session } from '../database/database.ts';
import { appliedTo, migrateTo, refuseOthers } from '../database/migrate.ts';
import { appendLog } from '../log/append-log.ts';
import { MIGRATIONS, type Migration } from '../migrations/index.ts';
import type { OpenStoreOptions } from '../store.ts';
import { archiveAltered } from './archive-faults.ts';
import type { ArchiveSummary, ImportStoreInput } from './archive-store.ts';
import { clearEmptyStore, isEmptyStore } from './empty-store.ts';
import { loadArchive } from './load-archive.ts';
import { checkArchive } from './read-archive.ts';
import { refuseOrphans } from './refuse-orphans.ts';

/**
 * Fills an empty store with an export, all or nothing, and brings it to the version of this program. Which database
 * the export came from does not matter. The file is read twice: nothing is begun before it is known to be whole.
 * @throws AuditError `ARCHIVE_INVALID`, `STORE_NOT_EMPTY`, `STORE_VERSION`, `STORE_*`.
 */
export async function importStore(options: OpenStoreOptions, input: ImportStoreInput): Promise<ArchiveSummary> {
  const summary = await checkArchive(input.file);
  refuseOthers(summary.header.migrations, MIGRATIONS);
  const database = await connect(options);
  try {
    await importInto(database, input, summary, MIGRATIONS);
    return summary;
  } finally {
    await database.close();
  }
}

/** The same on an open database. @param migrations - All that this program knows. */
export async function importInto(
  database: Database,
  input: ImportStoreInput,
  summary: ArchiveSummary,
  migrations: readonly Migration[],
): Promise<void> {
  const { header, rows, sha256 } = summary;
  refuseOthers(header.migrations, migrations);
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  await database.write('import the store', async (session) => {
    await beginAt(session, header.migrations.length, migrations, database.clock.now());
    const loaded = await loadArchive(session, input, total);
    if (loaded.sha256 !== sha256) throw archiveAltered(input.file);
    await migrateTo(session, migrations, database.clock.now());
    await refuseOrphans(session, input.file);
    const body = { sha256, exported: header.created, version: header.version, findings: rows['audit_findings'] ?? 0 };
    const entry = { kind: 'store_imported', by: input.by, subject: null, runId: null, body } as const;
    await appendLog(session, entry, database.clock.now());
  });
  await database.rows('analyze');
}

/** Empty tables as they were when the export was written. */
async function beginAt(session: Session, version: number, migrations: readonly Migration[], at: Date): Promise<void> {
  const applied = await appliedTo(session);
  if (!(await isEmptyStore(session))) {
    const message = {
      en: 'The store holds runs or findings already: an export is only taken into an empty one. Nothing was changed.',
      'zh-CN': '存储中已有运行或问题：只能导入到空的存储。未作任何更改。',
    };
    throw new AuditError('STORE_NOT_EMPTY', message, {});
  }
  if (applied.length > version) await clearEmptyStore(session);
  await migrateTo(session, migrations.slice(0, version), at);
}
