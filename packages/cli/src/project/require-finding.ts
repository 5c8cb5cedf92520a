import { AuditError, type Finding } from '@erp-audit/core';
import { SHOWN_ID_CHARACTERS } from '../completion/recent-findings.ts';
import { sayBoth } from '../messages/index.ts';
import type { ConfiguredStore } from './load-project.ts';

/** @throws AuditError `NOT_FOUND` when no finding, or more than one, has the id or prefix. */
export async function requireFinding(store: ConfiguredStore, id: string): Promise<Finding> {
  const finding = await store.finding(id);
  if (finding !== undefined) return finding;
  if (id.length < SHOWN_ID_CHARACTERS)
    throw new AuditError('NOT_FOUND', sayBoth('findingPrefix', { id }), { command: 'findings' });
  throw new AuditError('NOT_FOUND', sayBoth('findingMissing', { id }), { command: 'findings' });
}
