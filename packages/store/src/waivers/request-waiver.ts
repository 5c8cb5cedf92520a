import {
  AuditError,
  type FindingState,
  type LocalizedText,
  OPEN_STATES,
  type Waiver,
  type WaiverRequest,
} from '@erp-audit/core';
import { type Database, only, type Session } from '../database/database.ts';
import { storedJson, storedText } from '../database/stored-json.ts';
import { appendLog } from '../log/append-log.ts';
import { lastAsOf } from '../run/last-as-of.ts';
import { waiverNumbered } from './read-waivers.ts';

/** Keeps a request with what its findings look like now; nothing changes for them until it is approved. */
export async function requestWaiver(database: Database, request: WaiverRequest): Promise<Waiver> {
  return database.write('request a waiver', async (session) => {
    const at = database.clock.now();
    const ids = [...new Set(request.findingIds)].toSorted();
    await refuseImpossible(session, request, at);
    await refuseFindings(session, request, ids);
    const number = await keepRequest(session, request, ids, at);
    const { type, reason, expires, fields, fileHash } = request;
    const body = { type, reason, expires, fields, fileHash, findings: ids, before: null, after: 'requested' };
    const entry = { kind: 'waiver_requested', by: request.by, subject: `W-${number}`, runId: null, body } as const;
    await appendLog(session, entry, at);
    return waiverNumbered(session, number);
  });
}

async function refuseImpossible(session: Session, request: WaiverRequest, at: Date): Promise<void> {
  if (request.findingIds.length === 0) {
    throw refused({ en: 'A waiver needs at least one finding.', 'zh-CN': '豁免至少要包含一个问题。' });
  }
  if (request.expires === null && request.type !== 'not_duplicates') {
    throw refused({ en: 'This type of waiver needs a last day.', 'zh-CN': '此类豁免必须填写截止日期。' });
  }
  const asOf = await lastAsOf(session, at);
  if (request.expires !== null && request.expires < asOf) {
    throw refused({
      en: `The last day ${request.expires} is before ${asOf}, the day of the last run.`,
      'zh-CN': `截止日期 ${request.expires} 早于最近一次运行的日期 ${asOf}。`,
    });
  }
}

interface AskedFinding {
  readonly id: string;
  readonly state: FindingState;
  /** Waiver of the same type that waits for its approval. */
  readonly waiting: number | null;
}

async function refuseFindings(session: Session, request: WaiverRequest, ids: readonly string[]): Promise<void> {
  const rows = await session.rows<AskedFinding>(
    `select f.id, f.state, (select max(w.number) from audit_waiver_findings m join audit_waivers w on w.number = m.waiver
       where m.finding_id = f.id and w.type = :type and w.state in ('requested', 'first_approved')) as waiting
     from audit_findings f where f.id = any(cast(:ids as text[]))`,
    { ids, type: request.type },
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  for (const id of ids) refuseFinding(id.slice(0, 12), known.get(id));
}

function refuseFinding(shown: string, finding: AskedFinding | undefined): void {
  if (finding === undefined) {
    throw refused({ en: `There is no finding ${shown}.`, 'zh-CN': `没有问题 ${shown}。` });
  }
  if (!OPEN_STATES.some((state) => state === finding.state)) {
    throw refused({ en: `Finding ${shown} is not open.`, 'zh-CN': `问题 ${shown} 未处于打开状态。` });
  }
  if (finding.waiting !== null) {
    throw refused({
      en: `Finding ${shown} is asked for in waiver W-${finding.waiting} already.`,
      'zh-CN': `问题 ${shown} 已在豁免 W-${finding.waiting} 中申请。`,
    });
  }
}

async function keepRequest(
  session: Session,
  request: WaiverRequest,
  ids: readonly string[],
  at: Date,
): Promise<number> {
  const { number } = only(
    await session.rows<{ number: number }>(
      `insert into audit_waivers (number, type, state, reason, expires, fields, severity, requested_at, requested_by, file_hash)
       select coalesce((select max(number) from audit_waivers), 0) + 1, :type, 'requested', :reason, cast(:expires as date),
         cast(:fields as json), min(severity), :at, cast(:by as json), :fileHash
       from audit_findings where id = any(cast(:ids as text[])) returning number`,
      {
        type: request.type,
        reason: storedText(request.reason),
        expires: request.expires,
        fields: request.fields === null ? null : storedJson(request.fields),
        at,
        by: storedJson(request.by),
        fileHash: request.fileHash,
        ids,
      },
    ),
  );
  await session.rows(
    `insert into audit_waiver_findings (waiver, finding_id, given, severity)
     select w.number, f.id, audit_given(f.evidence, w.fields), f.severity
     from audit_findings f join audit_waivers w on w.number = :number where f.id = any(cast(:ids as text[]))`,
    { number, ids },
  );
  return number;
}

/** What was asked for is not possible; nothing was kept. */
export function refused(message: LocalizedText): AuditError {
  return new AuditError('ARGUMENT_INVALID', message, { command: 'waivers' });
}
