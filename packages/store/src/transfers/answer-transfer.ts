import {
  type Actor,
  AuditError,
  type CalendarDate,
  type LocalizedText,
  TRANSFER_STATES,
  type Transfer,
} from '@erp-audit/core';
import { type Database, only, type Session } from '../database/database.ts';
import { storedJson, storedText } from '../database/stored-json.ts';
import { appendLog } from '../log/append-log.ts';
import { lastAsOf } from '../run/last-as-of.ts';
import { transferNumbered } from './read-transfers.ts';

export interface TransferAnswer {
  readonly state: 'accepted' | 'declined' | 'decided';
  readonly by: Actor;
  readonly reason: string | null;
  /** Whose the finding is from now on; by default that which was proposed, or the one it has where it was declined. */
  readonly department?: string;
}

interface Held {
  readonly target_id: number;
  readonly state: string;
  readonly department: string;
}

/** Ends a waiting proposal; whoever has the finding then keeps it through every later run. */
export async function answerTransfer(database: Database, number: number, answer: TransferAnswer): Promise<Transfer> {
  return database.write('answer a transfer', async (session) => {
    const at = database.clock.now();
    const transfer = await transferNumbered(session, number);
    if (transfer.state !== 'proposed') throw answered(transfer);
    const held = only(
      await session.rows<Held>('select target_id, state, department from audit_findings where id = :id', {
        id: transfer.findingId,
      }),
    );
    const department = departmentAfter(transfer, answer, held);
    await keepAnswer(session, number, { ...answer, department }, at);
    await give(session, { transfer, answer, held, department, at, asOf: await lastAsOf(session, at) });
    const body = {
      finding: transfer.findingId,
      before: held.department,
      after: department,
      answer: answer.state,
      reason: answer.reason,
    };
    const entry = { kind: 'transfer_answered', by: answer.by, subject: `T-${number}`, runId: null, body } as const;
    await appendLog(session, entry, at);
    return transferNumbered(session, number);
  });
}

function departmentAfter(transfer: Transfer, answer: TransferAnswer, held: Held): string {
  if (answer.state === 'declined') return held.department;
  return answer.department ?? transfer.to;
}

function answered({ number, state }: Transfer): AuditError {
  const message: LocalizedText = {
    en: `Transfer T-${number} does not wait for an answer: it is "${TRANSFER_STATES[state].en}".`,
    'zh-CN': `转交 T-${number} 当前为“${TRANSFER_STATES[state]['zh-CN']}”，无需答复。`,
  };
  return new AuditError('ARGUMENT_INVALID', message, { command: 'transfers' });
}

async function keepAnswer(
  session: Session,
  number: number,
  { state, by, department }: TransferAnswer & { readonly department: string },
  at: Date,
): Promise<void> {
  await session.rows(
    `update audit_transfers set state = :state, answered_at = :at, answered_by = cast(:by as json), department = :department
     where number = :number`,
    { number, state, at, by: storedJson(by), department },
  );
}

interface Giving {
  readonly transfer: Transfer;
  readonly answer: TransferAnswer;
  readonly held: Held;
  readonly department: string;
  readonly at: Date;
  readonly asOf: CalendarDate;
}

/** The finding moves at most once, here; workbooks of the department it leaves are stale from now on. */
async function give(session: Session, { transfer, answer, held, department, at, asOf }: Giving): Promise<void> {
  const moves = department !== held.department;
  if (answer.state !== 'declined') {
    await session.rows(
      `update audit_findings set assigned_department = :department, department = :department,
         revision = revision + cast(:moves as integer) where id = :id`,
      { id: transfer.findingId, department, moves: moves ? 1 : 0 },
    );
  }
  if (!moves && department === transfer.to && answer.state !== 'declined') return;
  await session.rows(EVENT, {
    at,
    asOf,
    id: transfer.findingId,
    target: held.target_id,
    type: moves ? 'transferred' : 'transfer_declined',
    state: held.state,
    department,
    from: moves ? held.department : null,
    by: answer.by.name,
    details: storedJson({
      transfer: `T-${transfer.number}`,
      answer: answer.state,
      from: held.department,
      to: moves ? department : transfer.to,
      ...(answer.reason === null ? {} : { reason: storedText(answer.reason) }),
    }),
  });
}

const EVENT = `
insert into audit_events (at, as_of, finding_id, target_id, type, from_state, to_state, department, from_department, actor, details)
values (:at, cast(:asOf as date), :id, :target, :type, :state, :state, :department, :from, :by, cast(:details as json))`;
