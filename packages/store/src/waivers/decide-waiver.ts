import {
  type Actor,
  type CalendarDate,
  composeText,
  WAIVER_STATES,
  type Waiver,
  type WaiverDecision,
  type WaiverState,
} from '@erp-audit/core';
import type { Database, Session } from '../database/database.ts';
import { storedJson, storedText } from '../database/stored-json.ts';
import { appendLog } from '../log/append-log.ts';
import type { LogKind } from '../log/log-entry.ts';
import { lastAsOf } from '../run/last-as-of.ts';
import { OPEN, severityRank } from '../states.ts';
import { endRevoked } from './end-waivers.ts';
import { waiverNumbered } from './read-waivers.ts';
import { refused } from './request-waiver.ts';
import type { WaiverVerdict } from './waiver-store.ts';

const WAITING: readonly WaiverState[] = ['requested', 'first_approved'];
const LOG_KIND_OF: Readonly<Record<WaiverDecision['decision'], LogKind>> = {
  approve: 'waiver_approved',
  reject: 'waiver_rejected',
  revoke: 'waiver_revoked',
  withdraw: 'waiver_withdrawn',
};

type Decision = Omit<WaiverDecision, 'at'> & { readonly number: number };
interface Step {
  readonly session: Session;
  readonly waiver: Waiver;
  readonly at: Date;
  readonly asOf: CalendarDate;
}
/** State after a decision, and what else the log should say. */
interface Outcome {
  readonly state: WaiverState;
  readonly counts?: Readonly<Record<string, number>>;
}

export function approveWaiver(database: Database, verdict: WaiverVerdict): Promise<Waiver> {
  return decide(database, { ...verdict, decision: 'approve' }, WAITING, (step) => approval(step, verdict));
}

export function rejectWaiver(database: Database, verdict: WaiverVerdict): Promise<Waiver> {
  return decide(database, { ...verdict, decision: 'reject' }, WAITING, async () => ({ state: 'rejected' }));
}

export function revokeWaiver(database: Database, verdict: WaiverVerdict): Promise<Waiver> {
  return decide(database, { ...verdict, decision: 'revoke' }, ['active'], async ({ session, waiver, at, asOf }) => {
    const { calendar } = database;
    const reopened = await endRevoked(session, { number: waiver.number, by: verdict.by, at, asOf, calendar });
    return { state: 'revoked', counts: { reopened } };
  });
}

export function withdrawWaiver(database: Database, number: number, by: Actor): Promise<Waiver> {
  const decision = { number, decision: 'withdraw', by, approver: null, role: null, comment: null } as const;
  return decide(database, { ...decision, keyId: null, signature: null }, WAITING, async ({ waiver }) => {
    if (by.name !== waiver.requestedBy.name && by.osUser !== waiver.requestedBy.osUser) {
      throw refused({
        en: `Only who asked for waiver W-${number} can withdraw it; an approver can reject it.`,
        'zh-CN': `只有申请人可以撤回豁免 W-${number}；批准人可以驳回。`,
      });
    }
    return { state: 'withdrawn' };
  });
}

async function decide(
  database: Database,
  decision: Decision,
  allowed: readonly WaiverState[],
  work: (step: Step) => Promise<Outcome>,
): Promise<Waiver> {
  return database.write(`${decision.decision} a waiver`, async (session) => {
    const at = database.clock.now();
    const { number } = decision;
    const waiver = await waiverNumbered(session, number);
    if (!allowed.includes(waiver.state)) throw notNow(waiver);
    const { state, counts = {} } = await work({ session, waiver, at, asOf: await lastAsOf(session, at) });
    await session.rows('update audit_waivers set state = :state where number = :number', { state, number });
    await keepDecision(session, decision, at);
    const { approver, role, comment, keyId, signature } = decision;
    const body = { before: waiver.state, after: state, approver, role, comment, keyId, signature, ...counts };
    const kind = LOG_KIND_OF[decision.decision];
    await appendLog(session, { kind, by: decision.by, subject: `W-${number}`, runId: null, body }, at);
    return waiverNumbered(session, number);
  });
}

function notNow({ number, state }: Waiver): Error {
  return refused(
    composeText((locale) =>
      locale === 'en'
        ? `Waiver W-${number} does not allow this: it is "${WAIVER_STATES[state].en}".`
        : `豁免 W-${number} 当前为“${WAIVER_STATES[state]['zh-CN']}”，不能执行此操作。`,
    ),
  );
}

async function keepDecision(session: Session, decision: Decision, at: Date): Promise<void> {
  await session.rows(
    `insert into audit_waiver_decisions (waiver, decision, approver, role, at, actor, comment, key_id, signature)
     values (:number, :decision, :approver, :role, :at, cast(:by as json), :comment, :keyId, :signature)`,
    {
      number: decision.number,
      decision: decision.decision,
      approver: decision.approver,
      role: decision.role,
      at,
      by: storedJson(decision.by),
      comment: decision.comment === null ? null : storedText(decision.comment),
      keyId: decision.keyId,
      signature: decision.signature,
    },
  );
}

/** The findings a waiver can still cover: open, and as they were when it was asked for. */
const COVERABLE = `audit_waiver_findings m join audit_waivers w on w.number = m.waiver
    join audit_findings f on f.id = m.finding_id
  where m.waiver = :number and f.state in (${OPEN}) and audit_given(f.evidence, w.fields) = m.given`;

async function approval({ session, waiver, at, asOf }: Step, verdict: WaiverVerdict): Promise<Outcome> {
  const { number, expires, state } = waiver;
  refuseExpired(waiver, asOf);
  if (state === 'first_approved') refuseSameApprover(waiver, verdict);
  const [still] = await session.rows<{ left: number; worst: number | null }>(
    `select cast(count(*) as integer) as left, min(f.severity) as worst from ${COVERABLE}`,
    { number },
  );
  if (still === undefined || still.worst === null) {
    throw refused({
      en: `None of the findings of waiver W-${number} is open as it was when it was asked for: ask again.`,
      'zh-CN': `豁免 W-${number} 的问题均已关闭或内容已变化，请重新申请。`,
    });
  }
  const counts = { left: waiver.findings - still.left };
  if (still.worst === severityRank('critical') && state === 'requested') return { state: 'first_approved', counts };
  await cover(session, { number, expires, by: verdict.by, at, asOf });
  return { state: 'active', counts: { ...counts, covered: still.left } };
}

function refuseExpired({ number, expires }: Waiver, asOf: CalendarDate): void {
  if (expires === null || expires >= asOf) return;
  throw refused({
    en: `The last day of waiver W-${number}, ${expires}, has passed: ask again.`,
    'zh-CN': `豁免 W-${number} 的截止日期 ${expires} 已过，请重新申请。`,
  });
}

function refuseSameApprover({ number, decisions }: Waiver, verdict: WaiverVerdict): void {
  const first = decisions.find(({ decision }) => decision === 'approve');
  if (first === undefined || (first.approver !== verdict.approver && first.role !== verdict.role)) return;
  throw refused({
    en: `Waiver W-${number} needs a second approval, by another person in the other role.`,
    'zh-CN': `豁免 W-${number} 需由另一角色的另一人复批。`,
  });
}

interface Cover {
  readonly number: number;
  readonly expires: CalendarDate | null;
  readonly by: Actor;
  readonly at: Date;
  readonly asOf: CalendarDate;
}

/** What is given is what is seen at the approval; of the findings left out the reason is kept. */
async function cover(session: Session, { number, expires, by, at, asOf }: Cover): Promise<void> {
  await session.rows(LEAVE_OUT, { number, asOf });
  await session.rows(COVER, { number, at, asOf, by: by.name, shown: `W-${number}`, expires });
}

const LEAVE_OUT = `
update audit_waiver_findings m set ended = case when f.state in (${OPEN}) then 'evidence_changed' else 'closed' end,
  ended_as_of = cast(:asOf as date)
from audit_findings f, audit_waivers w
where m.waiver = :number and w.number = m.waiver and f.id = m.finding_id
  and (f.state not in (${OPEN}) or audit_given(f.evidence, w.fields) <> m.given)`;

const COVER = `
with covered as materialized (
  select f.id, f.target_id, f.state, f.department, f.severity from ${COVERABLE}
), given as (
  update audit_waiver_findings m set severity = c.severity from covered c where m.waiver = :number and m.finding_id = c.id
), updated as (
  update audit_findings f set state = 'waived', waiver = :number from covered c where f.id = c.id
)
insert into audit_events (at, as_of, finding_id, target_id, type, from_state, to_state, department, actor, details)
select cast(:at as timestamptz), cast(:asOf as date), id, target_id, 'waived', state, 'waived', department, cast(:by as text),
  json_build_object('waiver', cast(:shown as text), 'expires', cast(:expires as text))
from covered order by id`;
