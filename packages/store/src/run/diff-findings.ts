import { type Bindings, only, type Session } from '../database/database.ts';
import { ENDED, LIVING } from '../states.ts';
import { closeTransfers } from '../transfers/close-transfers.ts';
import { END_FOR_FOUND, leaveWaivers } from '../waivers/end-waivers.ts';
import { dueDates } from './due-dates.ts';
import type { RunState, TargetState } from './run-state.ts';
import { hasMissing, tellSize } from './staging.ts';

/** Why findings that are still there may no longer be found, other than that they were fixed. */
export type DefinitionChange = 'rule' | 'mapping';

export interface DiffInput {
  readonly run: RunState;
  readonly target: TargetState;
  readonly changed: DefinitionChange | undefined;
  /** How many keys are staged. */
  readonly found: number;
  /** False where the check could not read all: nothing ends then. */
  readonly endsMissing: boolean;
}

/** Events written, by type. */
export type EventCounts = ReadonlyMap<string, number>;

/**
 * Gives the staged defects of one target their life, in sets: found again, missing, new. An unchanged finding is
 * not written. Every change of a finding writes its events in the same statement.
 */
export async function diffFindings(session: Session, input: DiffInput): Promise<EventCounts> {
  const bindings = diffBindings(input);
  const opened = (findings: number): EventCounts => new Map([[bindings.isBaseline ? 'baseline' : 'new', findings]]);
  if (input.target.isFirstCheck) {
    if (input.found > 0) await session.rows(INSERT_ALL, bindings);
    return opened(input.found);
  }
  const { known, fresh } = await compare(session, input, bindings);
  if (known > 0) {
    await session.rows(BACK_INSIDE, bindings);
    await session.rows(CREATOR_KNOWN, bindings);
  }
  const again = known > 0 ? [END_FOR_FOUND, FOUND_AGAIN] : [];
  const ends = input.endsMissing && hasMissing(input.target) ? [OUTSIDE, MISSING] : [];
  const counts = await countEvents(session, [...again, ...ends], bindings);
  if (fresh > 0) await session.rows(INSERT_NEW, bindings);
  if (known + fresh > 0) await session.rows(FORGET_COMPARED, bindings);
  if (ends.length > 0) await leaveEnded(session, input);
  return new Map([...counts, ...opened(fresh)]);
}

/** What has ended needs neither waiver nor answer. */
async function leaveEnded(session: Session, { run, target }: DiffInput): Promise<void> {
  await leaveWaivers(session, { target: target.id, asOf: run.asOf });
  await closeTransfers(session, { target: target.id, at: run.database.clock.now() });
}

/** Rows that {@link COMPARE} kept: of findings that may have to be written, and of new ones. */
interface Compared {
  readonly known: number;
  readonly fresh: number;
}

async function compare(session: Session, { target, found }: DiffInput, bindings: Bindings): Promise<Compared> {
  if (found === 0) return { known: 0, fresh: 0 };
  const compared = only(await session.rows<Compared>(COMPARE, bindings));
  await tellSize(session, 'audit_compared', compared.known + compared.fresh);
  if (target.planned.passingEvidence !== undefined) await session.rows(PASSING, bindings);
  return compared;
}

async function countEvents(session: Session, statements: readonly string[], bindings: Bindings): Promise<EventCounts> {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    const rows = await session.rows<{ type: string; count: string }>(statement, bindings);
    for (const { type, count } of rows) counts.set(type, (counts.get(type) ?? 0) + Number(count));
  }
  return counts;
}

function diffBindings({ run, target, changed }: DiffInput) {
  return {
    token: run.token,
    target: target.id,
    run: run.id,
    asOf: run.asOf,
    at: run.database.clock.now(),
    code: target.planned.code,
    dueDates: dueDates(run.database.calendar, run.asOf, target.planned.rule.dueDays),
    isBaseline: target.isFirstCheck || changed !== undefined,
    cause: changed ?? null,
    by: null,
    confidential: run.confidential,
  };
}

const COUNTED = 'select type, count(*) as count from written group by type';
const EVENT_COLUMNS =
  'at, as_of, run_id, finding_id, target_id, type, from_state, to_state, department, from_department, details';
const EVENT_HEAD = 'cast(:at as timestamptz), cast(:asOf as date), cast(:run as text)';
/** What this run staged for the target. */
const STAGED = 's.token = cast(:token as bigint) and s.target_id = :target';
/** What of it {@link COMPARE} kept. */
const COMPARED = 'c.token = cast(:token as bigint) and c.target_id = :target';
/** What of the target it did not find again. */
const LOST = 'm.token = cast(:token as bigint) and m.target_id = :target';
/** Due date of a severity rank; arrays count from 1. */
const DUE = (rank: string) => `(cast(:dueDates as date[]))[${rank} + 1]`;

/** A department that accepted a finding has it, whatever the record says later, unless it has become confidential. */
const DEPARTMENT = `case when s.department = cast(:confidential as text) then s.department
  else coalesce(f.assigned_department, s.department) end`;

/** What is staged of a finding that the store has as it is, is as it is kept. */
const CONTENT_HASH = 'coalesce(s.content_hash, f.content_hash)';
const EVIDENCE = 'coalesce(s.evidence, f.evidence)';

/** Whether what was staged leaves its finding other than it was. */
const DIFFERS = `(f.state in (${ENDED}, 'inactive', 'claimed_fixed') or f.content_hash <> ${CONTENT_HASH}
      or f.severity <> s.severity or f.department <> ${DEPARTMENT})`;

/** The creator of a record does not change, and the role that stands for the creator stays the one first known. */
const CREATOR_IS_NEW = 'f.creator_role is null and s.creator_role is not null';

/**
 * The one look at all that is staged: only what is new, or whose finding may have to be written, is looked at again.
 * Waivers may end, and an end of the window, by what the finding itself says.
 */
const COMPARE = `
with looked_at as (
  insert into audit_compared (token, target_id, place, id, is_new)
  select s.token, s.target_id, s.place, s.id, f.id is null
  from audit_staging s left join audit_findings f on f.id = s.id and f.target_id = :target
  where ${STAGED} and (f.id is null or f.state = 'waived' or f.outside_window or (${CREATOR_IS_NEW})
    or ${DIFFERS}) returning is_new
) select cast(count(*) filter (where not is_new) as integer) as known, cast(count(*) filter (where is_new) as integer) as fresh
from looked_at`;

const FORGET_COMPARED = 'delete from audit_compared where token = cast(:token as bigint) and target_id = :target';

/** Due dates only ever come nearer; a baseline finding never has one. */
const FOUND_AGAIN = `
with again as materialized (
  select f.id, f.state, f.department as old_department, f.severity as old_severity, f.state in (${ENDED}) as ended,
    case when f.state in (${ENDED}) then 'reopened' when f.state in ('inactive', 'claimed_fixed') then 'open' else f.state end as next,
    f.content_hash <> ${CONTENT_HASH} or f.severity <> s.severity as differs, f.department <> ${DEPARTMENT} as moved,
    s.key, s.subjects, s.label, ${DEPARTMENT} as department, s.severity, ${EVIDENCE} as evidence, s.value, s.record_url,
    ${CONTENT_HASH} as content_hash, s.content_digest,
    json_build_object(
      'severity', f.severity <> s.severity, 'label', f.label <> s.label, 'value', f.value is distinct from s.value,
      'evidence', cast(f.evidence as text) <> cast(${EVIDENCE} as text),
      'recordUrl', f.record_url is distinct from s.record_url,
      'subjects', cast(f.subjects as text) <> cast(s.subjects as text)) as changes,
    f.evidence as old_evidence
  from audit_compared c join audit_staging s on s.place = c.place join audit_findings f on f.id = c.id
  where ${COMPARED} and not c.is_new and ${STAGED} and ${DIFFERS}
), updated as (
  update audit_findings f set state = a.next, reopened = f.reopened + cast(a.ended as integer),
    revision = f.revision + 1, last_seen = null,
    due_at = case when f.due_at is not null and f.severity <> a.severity then least(f.due_at, ${DUE('a.severity')}) else f.due_at end,
    key = a.key, subjects = a.subjects, label = a.label, department = a.department, severity = a.severity, evidence = a.evidence,
    value = a.value, record_url = a.record_url, content_hash = a.content_hash, content_digest = a.content_digest
  from again a where f.id = a.id
), happened as (
  select id, 1 as place, case when ended then 'reopened' when state = 'inactive' then 'reactivated' else 'claim_refuted' end as type,
    state as from_state, next as to_state,
    case when state = 'claimed_fixed' then old_department else department end as department,
    cast(null as text) as from_department, json_build_object() as details
  from again where ended or state in ('inactive', 'claimed_fixed')
  union all
  select id, 2, 'changed', next, next, case when moved and state in (${LIVING}) then old_department else department end, null,
    json_build_object('changed', changes, 'fromSeverity', old_severity, 'toSeverity', severity, 'fromEvidence', old_evidence)
  from again where differs
  union all
  select id, 3, 'transferred', next, next, department, old_department,
    json_build_object('from', old_department, 'to', department)
  from again where moved and state in (${LIVING})
), written as (
  insert into audit_events (${EVENT_COLUMNS})
  select ${EVENT_HEAD}, id, :target, type, from_state, to_state, department, from_department, details
  from happened order by id, place returning type
) ${COUNTED}`;

/** A finding that is found once more is inside the window of its rule again. */
const BACK_INSIDE = `
update audit_findings f set outside_window = false, last_seen = null
where f.target_id = :target and f.outside_window
  and exists (select 1 from audit_compared c where ${COMPARED} and c.id = f.id)`;

/** Nothing that anybody sees of the finding changes, so that it has no event and keeps its revision. */
const CREATOR_KNOWN = `
update audit_findings f set creator_role = s.creator_role
from audit_compared c join audit_staging s on s.place = c.place
where ${COMPARED} and not c.is_new and ${STAGED} and f.id = c.id and ${CREATOR_IS_NEW}`;

/** Nothing of the finding changes but what passes anyway, such as how many documents name its records. */
const PASSING = `
update audit_findings f set evidence = s.evidence, content_digest = s.content_digest from audit_staging s
where ${STAGED} and f.id = s.id and f.target_id = :target and f.content_hash = s.content_hash
  and (cast(f.evidence as text) <> cast(s.evidence as text) or f.content_digest is distinct from s.content_digest)`;

/** Somebody said that its records are not one, and it was not found again since. */
const JUDGED = `exists (
      select 1 from audit_verdicts v where v.finding_id = f.id and v.verdict <> 'same' and not exists (
        select 1 from audit_events e where e.finding_id = f.id and e.type = 'reopened' and e.at > v.decided_at))`;

/** Nothing of the finding changes but the day it was last seen, which no longer moves on. */
const OUTSIDE = `
with outside as materialized (
  select f.id, f.state, f.department from audit_missing m join audit_findings f on f.id = m.id
  where ${LOST} and m.fate = 'outside' and f.state in (${LIVING}) and not f.outside_window
), updated as (
  update audit_findings f set outside_window = true, last_seen = t.last_checked_as_of
  from outside o, audit_targets t where f.id = o.id and t.id = :target
), written as (
  insert into audit_events (${EVENT_COLUMNS})
  select ${EVENT_HEAD}, id, :target, 'expired_from_window', state, state, department, null, json_build_object()
  from outside order by id returning type
) ${COUNTED}`;

const MISSING = `
with missing as materialized (
  select f.id, f.state, f.department, coalesce(cast(:cause as text), 'verdict') as cause,
    case when m.fate = 'gone' then 'disappeared' when cast(:cause as text) is not null or ${JUDGED} then 'out_of_scope' else 'resolved' end as ended
  from audit_missing m join audit_findings f on f.id = m.id
  where ${LOST} and m.fate is distinct from 'outside' and f.state in (${LIVING})
), updated as (
  update audit_findings f set state = m.ended, revision = f.revision + 1, outside_window = false,
    last_seen = coalesce(f.last_seen, t.last_checked_as_of)
  from missing m, audit_targets t where f.id = m.id and t.id = :target
), happened as (
  select id, 1 as place, 'claim_confirmed' as type, state as from_state, state as to_state, department, json_build_object() as details
  from missing where state = 'claimed_fixed' and ended = 'resolved'
  union all
  select id, 2, ended, state, ended, department,
    case when ended = 'out_of_scope' then json_build_object('cause', cause) else json_build_object() end
  from missing
), written as (
  insert into audit_events (${EVENT_COLUMNS})
  select ${EVENT_HEAD}, id, :target, type, from_state, to_state, department, null, details
  from happened order by id, place returning type
) ${COUNTED}`;

/**
 * How all of them began is told once. The order of ids is that of their index, in which they are found quickly only as
 * long as they are written in it.
 */
const INSERT = (staged: string) => `
with opened as (
  insert into audit_openings (at, as_of, run_id, target_id, type)
  values (${EVENT_HEAD}, :target, case when cast(:isBaseline as boolean) then 'baseline' else 'new' end) returning seq
)
insert into audit_findings (id, target_id, code, key, subjects, label, department, severity, state, baseline,
  first_seen, due_at, evidence, value, record_url, content_hash, creator_role, content_digest, opening)
select s.id, :target, :code, s.key, s.subjects, s.label, s.department, s.severity, 'open', :isBaseline, cast(:asOf as date),
  case when not cast(:isBaseline as boolean) then ${DUE('s.severity')} end, s.evidence, s.value, s.record_url, s.content_hash,
  s.creator_role, s.content_digest, (select seq from opened)
from ${staged} order by s.id`;

const INSERT_NEW = INSERT(
  `audit_compared c join audit_staging s on s.place = c.place where ${COMPARED} and c.is_new and ${STAGED}`,
);

/** Where no finding was before there is nothing to compare with, to end or to waive. */
const INSERT_ALL = INSERT(`audit_staging s where ${STAGED}`);
