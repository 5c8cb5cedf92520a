import { join, resolve } from 'node:path';
import type { Clock, Log } from '@erp-audit/core';
import { openStore, type Store } from '@erp-audit/store';
import type { Config } from './config/load-config.ts';
import { loadStoreKey } from './store-key.ts';

/** Folder for what the program itself keeps, beside the configuration. */
const STATE_FOLDER = '.erp-audit';

/**
 * Opens the configured store; a relative `pglite:` folder starts at the configuration. The caller closes it.
 * @throws AuditError `STORE_*`.
 */
export function openConfiguredStore(config: Config, clock: Clock, log: Log): Promise<Store> {
  const folder = /^pglite:(.+)$/s.exec(config.store)?.[1];
  const url = folder === undefined ? config.store : `pglite:${resolve(config.directory, folder)}`;
  return openStore({ url, clock, log, calendar: config.workingCalendar });
}

/** The secret of this installation, made at the first call. */
export function loadConfiguredKey(config: Config): Promise<Uint8Array> {
  return loadStoreKey(join(config.directory, STATE_FOLDER, 'key'));
}
