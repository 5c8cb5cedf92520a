import { join, resolve } from 'node:path';
import type { Clock, Log } from '@erp-audit/core';
import { type OpenStoreOptions, openStore, type Store } from '@erp-audit/store';
import type { Config } from '../config/load-config.ts';
import { findStoreKey, loadStoreKey } from './store-key.ts';

/** Folder for what the program itself keeps, beside the configuration. */
const STATE_FOLDER = '.erp-audit';

/**
 * Opens the configured store; a relative `pglite:` folder starts at the configuration. The caller closes it.
 * @param goAhead - What has to succeed before the store may be changed, see {@link OpenStoreOptions}.
 * @throws AuditError `STORE_*`.
 */
export function openConfiguredStore(
  config: Config,
  clock: Clock,
  log: Log,
  goAhead?: Promise<unknown>,
): Promise<Store> {
  return openStore({ ...configuredStore(config, clock, log), goAhead });
}

/** Where the configured store lies, and what it works with. */
export function configuredStore(config: Config, clock: Clock, log: Log): OpenStoreOptions {
  const folder = /^pglite:(.+)$/s.exec(config.store)?.[1];
  const url = folder === undefined ? config.store : `pglite:${resolve(config.directory, folder)}`;
  return { url, clock, log, calendar: config.workingCalendar };
}

/** The secret of this installation, made at the first call. */
export function loadConfiguredKey(config: Config): Promise<Uint8Array> {
  return loadStoreKey(keyFile(config));
}

/** The same, but undefined where it was never made. */
export function findConfiguredKey(config: Config): Promise<Uint8Array | undefined> {
  return findStoreKey(keyFile(config));
}

/** Folder for what the program itself keeps. */
export function stateFolder(config: Config): string {
  return join(config.directory, STATE_FOLDER);
}

function keyFile(config: Config): string {
  return join(stateFolder(config), 'key');
}
