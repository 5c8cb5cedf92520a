import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { MATCHED_RECORDS_FILES } from '@erp-audit/core';

/**
 * Takes away what the search for duplicates keeps of records from night to night, words of people who are long gone from
 * the ERP among them. The next search compares all records again; groups keep their ids.
 * @returns how many files went, or with `dryRun` would go.
 */
export async function forgetMatchedRecords(folder: string, dryRun: boolean): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = Object.values(MATCHED_RECORDS_FILES);
  const kept = names.filter((name) => files.some((file) => basename(name).startsWith(file)));
  if (!dryRun) for (const name of kept) await rm(join(folder, name), { force: true });
  return kept.length;
}
