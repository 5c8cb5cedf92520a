import type { CalendarDate, EscalationPolicy } from '@erp-audit/core';
import { ESCALATION_LEVELS } from '@erp-audit/core';
import type { Session } from '../database/database.ts';
import type { RunState } from '../run/run-state.ts';
import { OPEN } from '../states.ts';
import { DIRECT, directBindings, IS_DIRECT } from './direct-routes.ts';
import { numberedDays } from './numbered-days.ts';

/**
 * Raises findings of the run's sources to the level the policy asks for, in one statement with their events. A level
 * never falls here; that of an ended finding falls in the database. Legacy and waived findings, those of pilot rules
 * and those reported as fixed stay where they are.
 */
export async function escalate(session: Session, run: RunState): Promise<void> {
  const [range] = await session.rows<Range>(RANGE, { run: run.id, asOf: run.asOf });
  if (range?.from === undefined || range.from === null) return;
  const { days, numbers } = numberedDays(run.database.calendar, range.from, range.to);
  await session.rows(ESCALATE, {
    ...policyBindings(run.escalation),
    days,
    numbers,
    names: ESCALATION_LEVELS,
    run: run.id,
    asOf: run.asOf,
    at: run.database.clock.now(),
  });
}

interface Range {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate;
}

function policyBindings(policy: EscalationPolicy) {
  return {
    share: policy.keyUserAfterShare,
    many: policy.supportWhenMoreThan,
    consultant: policy.consultantAfterDays,
    committee: policy.committeeAfterDays,
    times: policy.sameCauseTimes,
    ...directBindings(policy.direct),
  };
}

/** Findings that can go up: nobody has reported them as fixed, and they have a due date. */
const CAN_RISE = `
  from audit_findings f join audit_targets t on t.id = f.target_id
    join audit_run_targets p on p.run_id = :run and p.target_id = t.id
    join audit_run_sources s on s.run_id = :run and s.source = t.source join audit_runs r on r.id = s.run_id
  where f.state in (${OPEN}) and f.state <> 'claimed_fixed' and not f.baseline and f.due_at is not null
    and t.rule_status <> 'pilot' and coalesce(s.changes_state, r.changes_state)`;

const RANGE = `select to_char(least(min(f.first_seen), cast(:asOf as date)), 'YYYY-MM-DD') as "from",
  to_char(greatest(max(f.due_at), max(f.first_seen), cast(:asOf as date)), 'YYYY-MM-DD') as "to" ${CAN_RISE}
  having count(*) > 0`;

/**
 * Level times ten and the reason's place after it, so that one comparison finds the highest. `elapsed` are the working
 * days since the clock of the finding started, `late` those of them beyond the time it was given.
 */
const JUDGE = (elapsed: string, given: string) => `case
  when is_direct then 26
  when severity = 0 and ${elapsed} - ${given} > cast(:committee as integer) then 45
  when ${elapsed} - ${given} > cast(:consultant as integer) then 33
  when same_cause then 34
  when escalation = 2 and today - escalated_number > cast(:consultant as integer) then 33
  when ${elapsed} - ${given} > 0 then 22
  when (escalation = 1 or (is_waiting and ${elapsed} > cast(:share as double precision) * ${given})) and is_crowded then 21
  when is_waiting and ${elapsed} > cast(:share as double precision) * ${given} then 10
  else 0 end`;

/** Reasons in the order of the numbers that {@link JUDGE} gives. */
const REASONS = `array['unanswered', 'many', 'overdue', 'unsettled', 'same_cause', 'critical_overdue', 'direct']`;

/**
 * The clock of a finding starts when it was first seen; that of one that came back, when it came back: its due date may
 * be past, but nobody has had the time to act, so it has as many days as it had at first. Seen from the first day no
 * finding is judged more mildly, so few come as far as the second judgement, for which their histories are read.
 */
const ESCALATE = `
with days as materialized (
  select day, number from unnest(cast(:days as date[]), cast(:numbers as integer[])) as d (day, number)
), ${DIRECT}, crowded as (
  select code, department from audit_findings where state in (${OPEN}) and due_at is not null and not baseline
  group by code, department having count(*) > cast(:many as integer)
), answered_often as (
  select finding_id from audit_responses group by finding_id having count(*) >= cast(:times as integer)
), same_cause as (
  select distinct r.finding_id from audit_responses r join answered_often a on a.finding_id = r.finding_id
  where r.body->>'rootCause' is not null
  group by r.finding_id, r.body->>'rootCause' having count(distinct r.revision) >= cast(:times as integer)
), living as (
  select f.id, f.target_id, f.code, f.department, f.severity, f.state, f.first_seen, f.due_at, f.escalation, f.escalated
  ${CAN_RISE} and f.escalation < 4
), dated as (
  select l.*, l.state in ('open', 'reopened') as is_waiting, today.number as today, seen.number as seen_number,
    due.number as due_number, up.number as escalated_number, c.code is not null as is_crowded,
    m.finding_id is not null as same_cause,
    ${IS_DIRECT('l')} as is_direct
  from living l join days today on today.day = cast(:asOf as date) join days seen on seen.day = l.first_seen
    join days due on due.day = l.due_at left join days up on up.day = l.escalated
    left join crowded c on c.code = l.code and c.department = l.department left join same_cause m on m.finding_id = l.id
), first_look as materialized (
  select * from dated where ${JUDGE('(today - seen_number)', '(due_number - seen_number)')} / 10 > escalation
), raised as materialized (
  select id, target_id, department, state, escalation, verdict / 10 as level, (${REASONS})[verdict % 10 + 1] as why
  from (
    select l.*, ${JUDGE('(today - since)', 'given')} as verdict
    from (
      select *, case when due_at >= since_day then due_number - since else due_number - seen_number end as given
      from (select l.*, greatest(l.seen_number, opened.number) as since, greatest(l.first_seen, opened.day) as since_day
      from first_look l left join lateral (
      select d.number, d.day from audit_events e join days d on d.day = e.as_of
      where e.finding_id = l.id and e.to_state in (${OPEN}) and (e.from_state is null or e.from_state not in (${OPEN}))
      order by e.seq desc limit 1) opened on true) clocked
    ) l
  ) judged where verdict / 10 > escalation
), updated as (
  update audit_findings f set escalation = r.level, escalated = cast(:asOf as date) from raised r where f.id = r.id
)
insert into audit_events (at, as_of, run_id, finding_id, target_id, type, from_state, to_state, department, details)
select cast(:at as timestamptz), cast(:asOf as date), cast(:run as text), id, target_id, 'escalated', state, state,
  department, json_build_object('from', (cast(:names as text[]))[escalation + 1],
    'to', (cast(:names as text[]))[level + 1], 'why', why)
from raised order by id`;
