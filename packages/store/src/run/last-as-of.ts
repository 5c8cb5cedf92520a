import type { CalendarDate } from '@erp-audit/core';
import type { Session } from '../database/database.ts';

/** The day of what people see: decisions and answers belong to what the last run saw. Without any run it is that of `at`. */
export async function lastAsOf(session: Session, at: Date): Promise<CalendarDate> {
  const [row] = await session.rows<{ as_of: CalendarDate | null }>(
    `select to_char(max(as_of), 'YYYY-MM-DD') as as_of from audit_runs where changes_state`,
  );
  return row?.as_of ?? (at.toISOString().slice(0, 10) as CalendarDate);
}
