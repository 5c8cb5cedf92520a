import { createHmac } from 'node:crypto';
import type { Actor, Clock, Log } from '@erp-audit/core';
import { type ArchiveProgress, type ArchiveSummary, importStore, type Store } from '@erp-audit/store';
import type { Config } from '../config/load-config.ts';
import { configuredStore, findConfiguredKey, loadConfiguredKey } from '../project/open-project.ts';

interface ArchiveOptions {
  readonly file: string;
  readonly by: Actor;
  readonly onProgress?: (progress: ArchiveProgress) => void;
}

interface ExportStoreOptions extends ArchiveOptions {
  readonly store: Store;
  /** Version of this program. */
  readonly version: string;
}

interface ImportStoreOptions extends ArchiveOptions {
  readonly clock: Clock;
  readonly log: Log;
}

export interface ImportedStore {
  readonly summary: ArchiveSummary;
  /**
   * Whether the key file beside the configuration is that of the exported store. With another one, workbooks that are
   * out cannot come back, and every personal value looks changed.
   */
  readonly key: 'same' | 'other' | 'missing';
}

/** Writes the configured store into one file; the key file is not in it. */
export async function exportConfiguredStore(config: Config, options: ExportStoreOptions): Promise<ArchiveSummary> {
  const { store, ...input } = options;
  return store.archive.export({ ...input, keyCheck: keyCheck(await loadConfiguredKey(config)) });
}

/**
 * Fills the configured store, which must be empty, from a file.
 * @throws AuditError `ARCHIVE_INVALID`, `STORE_NOT_EMPTY`, `STORE_*`.
 */
export async function importConfiguredStore(config: Config, options: ImportStoreOptions): Promise<ImportedStore> {
  const { clock, log, ...input } = options;
  const summary = await importStore(configuredStore(config, clock, log), input);
  const key = await findConfiguredKey(config);
  if (key === undefined) return { summary, key: 'missing' };
  return { summary, key: keyCheck(key) === summary.header.keyCheck ? 'same' : 'other' };
}

/** Tells two keys apart and gives neither away. */
function keyCheck(key: Uint8Array): string {
  return createHmac('sha256', key).update('which key is this').digest('hex').slice(0, 16);
}
