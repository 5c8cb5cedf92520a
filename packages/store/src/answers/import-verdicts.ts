import type { Session } from '../database/database.ts';
import type { ImportResult, IncomingVerdict } from '../store.ts';
import { judgeGroup } from '../verdicts/verdicts-on.ts';

/** Keeps what a file says of groups of records, inside its transaction. */
export async function importVerdicts(
  session: Session,
  verdicts: readonly IncomingVerdict[],
  at: Date,
): Promise<Pick<ImportResult, 'unchangedVerdicts'>> {
  const unchanged: number[] = [];
  for (const { lines, verdict } of verdicts) {
    if ((await judgeGroup(session, verdict, at)) === 0) unchanged.push(...lines);
  }
  return { unchangedVerdicts: unchanged };
}
