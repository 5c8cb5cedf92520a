import { type Actor, type CalendarDate, TRANSFER_ANSWER_DAYS, type WorkingCalendar } from '@erp-audit/core';
import { only, type Session } from '../database/database.ts';
import { storedJson, storedText } from '../database/stored-json.ts';
import { appendLog } from '../log/append-log.ts';

export interface Proposal {
  readonly findingId: string;
  readonly to: string;
  readonly reason: string | null;
}

interface Proposing {
  readonly by: Actor;
  readonly at: Date;
  readonly asOf: CalendarDate;
  readonly calendar: WorkingCalendar;
  /** What the log should say of where they came from. */
  readonly origin: Readonly<Record<string, unknown>>;
}

/** Keeps proposals for findings that have none waiting; gives the number of each by finding. */
export async function proposeTransfers(
  session: Session,
  proposals: readonly Proposal[],
  { by, at, asOf, calendar, origin }: Proposing,
): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>();
  for (const { findingId, to, reason } of proposals) {
    const { number, from_department } = only(
      await session.rows<{ number: number; from_department: string }>(PROPOSE, {
        id: findingId,
        to,
        reason: reason === null ? null : storedText(reason),
        asOf,
        at,
        by: storedJson(by),
        due: calendar.addWorkingDays(asOf, TRANSFER_ANSWER_DAYS),
      }),
    );
    numbers.set(findingId, number);
    const body = { finding: findingId, from: from_department, to, reason, before: null, after: 'proposed', ...origin };
    await appendLog(session, { kind: 'transfer_proposed', by, subject: `T-${number}`, runId: null, body }, at);
  }
  return numbers;
}

const PROPOSE = `
insert into audit_transfers (number, finding_id, from_department, to_department, state, reason, proposed_as_of,
  proposed_at, proposed_by, answer_due, round)
select coalesce((select max(number) from audit_transfers), 0) + 1, f.id, f.department, :to, 'proposed', :reason,
  cast(:asOf as date), :at, cast(:by as json), cast(:due as date),
  (select count(*) from audit_transfers t where t.finding_id = f.id) + 1
from audit_findings f where f.id = :id returning number, from_department`;
