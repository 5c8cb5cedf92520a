import type { ImportedStore } from '@erp-audit/runner';
import type { z } from 'zod';
import type { StoreArchiveJson } from '../json/store-json.ts';

type Summary = ImportedStore['summary'];

/** What people want to know of an export. */
export function archiveRows({ rows }: Summary): { readonly findings: number; readonly runs: number } {
  return { findings: rows['audit_findings'] ?? 0, runs: rows['audit_runs'] ?? 0 };
}

/** An export as it is printed for programs. */
export function archiveJson(file: string, { header, rows, sha256 }: Summary): z.output<typeof StoreArchiveJson> {
  return { file, sha256, version: header.version, created: header.created, rows: { ...rows } };
}
