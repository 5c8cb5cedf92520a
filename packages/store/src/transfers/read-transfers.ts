import { type Actor, AuditError, type CalendarDate, type Transfer, type TransferState } from '@erp-audit/core';
import type { Bindings, Session } from '../database/database.ts';
import type { TransferStore } from './transfer-store.ts';

interface TransferRow {
  readonly number: number;
  readonly finding_id: string;
  readonly from_department: string;
  readonly to_department: string;
  readonly state: TransferState;
  readonly reason: string | null;
  readonly proposed_as_of: CalendarDate;
  readonly proposed_by: Actor;
  readonly answer_due: CalendarDate;
  readonly answered_by: Actor | null;
  readonly department: string | null;
  readonly round: number;
}

const SELECT = `select number, finding_id, from_department, to_department, state, reason,
  to_char(proposed_as_of, 'YYYY-MM-DD') as proposed_as_of, proposed_by, to_char(answer_due, 'YYYY-MM-DD') as answer_due,
  answered_by, department, round from audit_transfers`;

/** Proposals by number. */
export async function readTransfers(
  session: Session,
  { states, to, from }: NonNullable<Parameters<TransferStore['list']>[0]> = {},
): Promise<readonly Transfer[]> {
  return transfersWhere(
    session,
    `(cast(:states as text[]) is null or state = any(cast(:states as text[])))
     and (cast(:to as text) is null or to_department = :to) and (cast(:from as text) is null or from_department = :from)`,
    { states: states ?? null, to: to ?? null, from: from ?? null },
  );
}

export async function readTransfer(session: Session, number: number): Promise<Transfer | undefined> {
  const [transfer] = await transfersWhere(session, 'number = :number', { number });
  return transfer;
}

/** @throws AuditError `NOT_FOUND` */
export async function transferNumbered(session: Session, number: number): Promise<Transfer> {
  const transfer = await readTransfer(session, number);
  if (transfer !== undefined) return transfer;
  const message = { en: `There is no transfer T-${number}.`, 'zh-CN': `没有转交 T-${number}。` };
  throw new AuditError('NOT_FOUND', message, { command: 'transfers' });
}

export async function unansweredTransfers(session: Session, asOf: CalendarDate): Promise<readonly Transfer[]> {
  return transfersWhere(session, `state = 'proposed' and answer_due < cast(:asOf as date)`, { asOf });
}

async function transfersWhere(session: Session, where: string, bindings: Bindings): Promise<readonly Transfer[]> {
  const rows = await session.rows<TransferRow>(`${SELECT} where ${where} order by number`, bindings);
  return rows.map((row) => ({
    number: row.number,
    findingId: row.finding_id,
    from: row.from_department,
    to: row.to_department,
    state: row.state,
    reason: row.reason,
    proposedAsOf: row.proposed_as_of,
    proposedBy: row.proposed_by,
    answerDue: row.answer_due,
    answeredBy: row.answered_by,
    department: row.department,
    round: row.round,
  }));
}
