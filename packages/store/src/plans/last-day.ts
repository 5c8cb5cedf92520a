import type { CalendarDate } from '@erp-audit/core';
import type { Session } from '../database/database.ts';

/** The day the store stands at: the as-of of the last complete run that changed findings; undefined before the first. */
export async function lastDay(session: Session): Promise<CalendarDate | undefined> {
  const [row] = await session.rows<{ as_of: CalendarDate }>(
    `select to_char(as_of, 'YYYY-MM-DD') as as_of from audit_runs
     where status = 'complete' and changes_state order by seq desc limit 1`,
  );
  return row?.as_of;
}
