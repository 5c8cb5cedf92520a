import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findPsql } from '@erp-audit/testkit';

/** Folder with the statements that make and check the workload. */
export const WORKLOAD = fileURLToPath(new URL('../../../shared/bench/', import.meta.url));

/** Why the workload cannot be made here; undefined where it can. */
export function cannotMeasure(serverUrl: string | undefined): string | undefined {
  if (serverUrl === undefined) return 'no PostgreSQL server';
  if (!existsSync(WORKLOAD)) return 'the generated workload is not here';
  return findPsql() === undefined ? 'no psql' : undefined;
}
