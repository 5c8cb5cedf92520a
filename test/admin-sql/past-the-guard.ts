import { AuditError, type QueryOptions, raw, type Source } from '@erp-audit/core';
import type { Attack } from './statements.ts';

/** What a database did with a statement that was sent past the guard. */
export type Outcome = 'refused' | 'ran' | 'stopped by the time limit';

const OPTIONS: QueryOptions = { label: 'attack', timeoutSeconds: 1 };

/** Sends a statement as if the guard had let it through. */
export async function sendPastGuard(source: Source, { text }: Attack): Promise<Outcome> {
  try {
    await source.rows(raw(text), OPTIONS);
    return 'ran';
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return error.code === 'SOURCE_TIMEOUT' ? 'stopped by the time limit' : 'refused';
  }
}
