import {
  type Actor,
  AuditError,
  type CalendarDate,
  type Waiver,
  type WaiverDecision,
  type WaiverState,
  type WaiverType,
} from '@erp-audit/core';
import type { Bindings, Session } from '../database/database.ts';
import { severityOfRank } from '../states.ts';

interface WaiverRow {
  readonly number: number;
  readonly type: WaiverType;
  readonly state: WaiverState;
  readonly reason: string;
  readonly expires: CalendarDate | null;
  readonly fields: readonly string[] | null;
  readonly severity: number;
  readonly requested_at: Date;
  readonly requested_by: Actor;
  readonly file_hash: string | null;
  readonly findings: number;
  readonly covered: number;
  readonly departments: readonly string[];
  readonly codes: readonly string[];
}

interface DecisionRow extends Omit<WaiverDecision, 'at' | 'keyId' | 'by'> {
  readonly waiver: number;
  readonly at: Date;
  readonly actor: Actor;
  readonly key_id: string | null;
}

const SELECT = `select w.number, w.type, w.state, w.reason, to_char(w.expires, 'YYYY-MM-DD') as expires, w.fields, w.severity,
    w.requested_at, w.requested_by, w.file_hash, c.findings, c.covered, c.departments, c.codes
  from audit_waivers w cross join lateral (
    select cast(count(*) as integer) as findings, cast(count(*) filter (where f.waiver = w.number) as integer) as covered,
      array_agg(distinct f.department order by f.department) as departments, array_agg(distinct f.code) as codes
    from audit_waiver_findings m join audit_findings f on f.id = m.finding_id where m.waiver = w.number) c`;

/** Waivers with their decisions, by number. */
export async function readWaivers(
  session: Session,
  filter: { readonly states?: readonly WaiverState[] } = {},
): Promise<readonly Waiver[]> {
  if (filter.states === undefined) return waiversWhere(session, 'true', {});
  return waiversWhere(session, 'w.state = any(cast(:states as text[]))', { states: filter.states });
}

export async function readWaiver(session: Session, number: number): Promise<Waiver | undefined> {
  const [waiver] = await waiversWhere(session, 'w.number = :number', { number });
  return waiver;
}

/** @throws AuditError `NOT_FOUND` */
export async function waiverNumbered(session: Session, number: number): Promise<Waiver> {
  const waiver = await readWaiver(session, number);
  if (waiver !== undefined) return waiver;
  const message = { en: `There is no waiver W-${number}.`, 'zh-CN': `没有豁免 W-${number}。` };
  throw new AuditError('NOT_FOUND', message, { command: 'waivers' });
}

/** In force on `asOf` with its last day within `days` after it. */
export async function expiringWaivers(session: Session, asOf: CalendarDate, days: number): Promise<readonly Waiver[]> {
  const waivers = await waiversWhere(
    session,
    `w.state = 'active' and w.expires between cast(:asOf as date) and cast(:asOf as date) + cast(:days as integer)`,
    { asOf, days },
  );
  return waivers.toSorted((a, b) => ((a.expires ?? '') < (b.expires ?? '') ? -1 : a.expires === b.expires ? 0 : 1));
}

/** Findings a waiver was asked for. */
export async function findingsOfWaiver(session: Session, number: number): Promise<readonly string[]> {
  const rows = await session.rows<{ id: string }>(
    'select finding_id as id from audit_waiver_findings where waiver = :number order by finding_id',
    { number },
  );
  return rows.map(({ id }) => id);
}

async function waiversWhere(session: Session, where: string, bindings: Bindings): Promise<readonly Waiver[]> {
  const rows = await session.rows<WaiverRow>(`${SELECT} where ${where} order by w.number`, bindings);
  const decisions = await decisionsOf(
    session,
    rows.map(({ number }) => String(number)),
  );
  return rows.map((row) =>
    waiverOf(
      row,
      decisions.filter(({ waiver }) => waiver === row.number),
    ),
  );
}

async function decisionsOf(session: Session, numbers: readonly string[]): Promise<readonly DecisionRow[]> {
  return session.rows<DecisionRow>(
    `select waiver, decision, approver, role, at, actor, comment, key_id, signature
     from audit_waiver_decisions where waiver = any(cast(:numbers as integer[])) order by seq`,
    { numbers },
  );
}

function waiverOf(
  { requested_at, requested_by, file_hash, ...row }: WaiverRow,
  decisions: readonly DecisionRow[],
): Waiver {
  return {
    ...row,
    severity: severityOfRank(row.severity),
    requestedAt: requested_at.toISOString(),
    requestedBy: requested_by,
    fileHash: file_hash,
    decisions: decisions.map(({ waiver: _, at, actor, key_id, ...decision }) => ({
      ...decision,
      at: at.toISOString(),
      by: actor,
      keyId: key_id,
    })),
  };
}
