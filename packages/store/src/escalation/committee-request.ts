import { AuditError, type CommitteeRequest, ESCALATION_LEVELS, escalationRank } from '@erp-audit/core';
import type { Database, Session } from '../database/database.ts';
import { storedJson } from '../database/stored-json.ts';
import { appendLog } from '../log/append-log.ts';
import { lastAsOf } from '../run/last-as-of.ts';
import { OPEN } from '../states.ts';

const COMMITTEE = escalationRank('committee');
/** Ids named in one message. */
const NAMED_IDS = 5;

/** Brings findings before the committee; all of them or none. @returns how many were not there before. */
export function toCommittee(database: Database, request: CommitteeRequest): Promise<number> {
  return database.write('bring findings before the committee', async (session) => {
    const ids = [...new Set(request.findingIds)];
    await refuseUnknown(session, ids);
    const at = database.clock.now();
    const asOf = await lastAsOf(session, at);
    const details = storedJson({ decision: request.decision, until: request.until });
    const raised = await session.rows<{ id: string }>(RAISE, {
      ids,
      names: ESCALATION_LEVELS,
      level: COMMITTEE,
      asOf,
      at,
      by: request.by.name,
      details,
    });
    if (raised.length > 0) {
      const findings = raised.map(({ id }) => id);
      const body = { findings, decision: request.decision, until: request.until };
      await appendLog(session, { kind: 'escalated', by: request.by, subject: null, runId: null, body }, at);
    }
    return raised.length;
  });
}

async function refuseUnknown(session: Session, ids: readonly string[]): Promise<void> {
  const rows = await session.rows<{ id: string }>(
    `select id from audit_findings where id = any(cast(:ids as text[])) and state in (${OPEN}) for update`,
    { ids },
  );
  const open = new Set(rows.map(({ id }) => id));
  const refused = ids.filter((id) => !open.has(id));
  if (ids.length > 0 && refused.length === 0) return;
  const named = refused
    .slice(0, NAMED_IDS)
    .map((id) => id.slice(0, 12))
    .join(', ');
  const message = {
    en:
      ids.length === 0
        ? 'No finding was named.'
        : `${refused.length} of the findings are unknown or not open: ${named}.`,
    'zh-CN': ids.length === 0 ? '未指定任何问题。' : `有 ${refused.length} 个问题不存在或不是未结状态：${named}。`,
  };
  throw new AuditError('ARGUMENT_INVALID', message, { command: 'findings escalate' });
}

const RAISE = `
with raised as materialized (
  select f.id, f.target_id, f.state, f.department, f.escalation from audit_findings f
  where f.id = any(cast(:ids as text[])) and f.escalation < cast(:level as smallint)
), updated as (
  update audit_findings f set escalation = cast(:level as smallint), escalated = cast(:asOf as date)
  from raised r where f.id = r.id
), written as (
  insert into audit_events (at, as_of, finding_id, target_id, type, from_state, to_state, department, actor, details)
  select cast(:at as timestamptz), cast(:asOf as date), id, target_id, 'escalated', state, state, department,
    cast(:by as text), json_build_object('from', (cast(:names as text[]))[escalation + 1], 'to', 'committee',
      'why', 'decision', 'request', cast(:details as json))
  from raised order by id returning finding_id
) select finding_id as id from written`;
