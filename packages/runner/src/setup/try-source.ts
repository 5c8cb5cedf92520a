import { join } from 'node:path';
import { AuditError, type LocalizedText, type Log, type SourceIdentity } from '@erp-audit/core';
import { listOrgUnits, loadProfile, type OrgUnit } from '@erp-audit/engine';
import { profileWarnings } from '../profiles/profile-warnings.ts';
import { resolveConnector } from '../project/resolve-connector.ts';
import type { SourceAddress } from './source-address.ts';

const STATEMENT_SECONDS = 20;

export interface TrySourceOptions {
  readonly address: SourceAddress;
  /** Name of a shipped profile. */
  readonly profile: string;
  /** Folder of the shipped rules, with `profiles` in it. */
  readonly rulesDirectory: string;
  /** Folder that a relative `pglite:` path starts from. */
  readonly directory: string;
  readonly log: Log;
}

/** What a first look at a source found. */
export interface TriedSource {
  readonly identity: SourceIdentity;
  readonly writeAbilities: readonly string[];
  /** What is risky about the connection, and what to know of the profile. */
  readonly warnings: readonly LocalizedText[];
  readonly orgUnits: readonly OrgUnit[];
  /** Why the profile does not fit the source, where it does not. */
  readonly misfit: AuditError | undefined;
}

/**
 * Opens a source that is not configured yet, says who is there, and reads its org units.
 * @throws AuditError `SOURCE_*`, `CONFIG_INVALID` or `CONNECTOR_NOT_INSTALLED` when it cannot be opened.
 */
export async function trySource(options: TrySourceOptions): Promise<TriedSource> {
  const { address, directory, log } = options;
  const connector = await resolveConnector(address.connector, directory);
  const { connection, password } = address;
  const full = typeof connection === 'string' || password === undefined ? connection : { ...connection, password };
  const source = await connector.open(address.connector, full, {
    ...{ name: 'erp', directory, schema: undefined, connections: 1, statementTimeoutSeconds: STATEMENT_SECONDS, log },
  });
  try {
    const identity = await source.identity();
    const writeAbilities = await source.writeAbilities();
    const warnings = connector.warnings?.(address.connector, full) ?? [];
    try {
      const profiles = join(options.rulesDirectory, 'profiles');
      const profile = loadProfile(join(profiles, `${options.profile}.yaml`), profiles);
      const known = { identity, writeAbilities, warnings: [...warnings, ...profileWarnings(profile)] };
      return { ...known, orgUnits: await listOrgUnits(source, profile), misfit: undefined };
    } catch (error) {
      if (!(error instanceof AuditError)) throw error;
      return { identity, writeAbilities, warnings, orgUnits: [], misfit: error };
    }
  } finally {
    await source.close();
  }
}
