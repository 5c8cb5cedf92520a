import {
  type CalendarDate,
  type DirectRoute,
  type DueLine,
  ESCALATION_IDS,
  ESCALATION_LEVELS,
  type Escalation,
  type EscalationReason,
  type ResponseKind,
} from '@erp-audit/core';
import { only, type Session } from '../database/database.ts';
import { OPEN, severityOfRank, severityRank } from '../states.ts';

interface Counted<Key extends string> {
  readonly key: Key;
  readonly findings: number;
}

interface EscalationRow {
  readonly level: number;
  readonly department: string;
  readonly code: string;
  readonly rule: string;
  readonly direct: boolean;
  readonly severity: number;
  readonly findings: string;
  readonly overdue: string;
  readonly ids: readonly string[];
  readonly value: string | null;
  readonly unknown_values: string;
  readonly since: CalendarDate;
  readonly earliest_due: CalendarDate | null;
  readonly reasons: readonly Counted<EscalationReason>[];
  readonly tried: readonly Counted<ResponseKind>[];
  readonly request: Escalation['request'];
}

/** What stands above the record owner, by level, department, rule and request; the highest level first. */
export async function readEscalations(
  session: Session,
  { asOf, direct }: { readonly asOf: CalendarDate; readonly direct: readonly DirectRoute[] },
): Promise<readonly Escalation[]> {
  const rows = await session.rows<EscalationRow>(LIST, {
    asOf,
    directCodes: direct.map(({ code }) => code),
    directRanks: direct.map(({ severity }) => (severity === null ? '-1' : String(severityRank(severity)))),
  });
  return rows.map(escalationOf);
}

function escalationOf(row: EscalationRow): Escalation {
  const { department, code, rule, direct, value, since, request } = row;
  return {
    level: only([ESCALATION_LEVELS[row.level]].filter((level) => level !== undefined)),
    ...{ department, code, rule, direct },
    severity: severityOfRank(row.severity),
    findings: Number(row.findings),
    overdue: Number(row.overdue),
    findingIds: row.ids,
    value,
    unknownValues: Number(row.unknown_values),
    since,
    earliestDue: row.earliest_due,
    reasons: row.reasons.map(({ key, findings }) => ({ reason: key, findings })),
    tried: row.tried.map(({ key, findings }) => ({ answer: key, findings })),
    request,
  };
}

const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;
const BY = 'level, department, code, direct, request';

/** `request` is text here: JSON has no equality. */
const LIST = `
with direct as (
  select code, rank from unnest(cast(:directCodes as text[]), cast(:directRanks as smallint[])) as d (code, rank)
), standing as materialized (
  select f.id, f.escalation as level, f.department, f.code, t.rule, f.severity, f.due_at, f.due_order, f.value, f.escalated,
    exists (select 1 from direct d where d.code = f.code and d.rank in (-1, f.severity)) as direct,
    e.details->>'why' as why, cast(e.details->'request' as text) as request, r.answer
  from audit_findings f join audit_targets t on t.id = f.target_id
    left join lateral (select details from audit_events where finding_id = f.id and type = 'escalated'
      order by seq desc limit 1) e on true
    left join lateral (select body->>'kind' as answer from audit_responses where finding_id = f.id
      order by seq desc limit 1) r on true
  where f.escalation > 0 and f.state in (${OPEN}) and t.rule_status <> 'pilot'
), reasons as (
  select ${BY}, json_agg(json_build_object('key', why, 'findings', findings) order by findings desc, why) as list
  from (select ${BY}, why, count(*) as findings from standing where why is not null group by ${BY}, why) w group by ${BY}
), tried as (
  select ${BY}, json_agg(json_build_object('key', answer, 'findings', findings) order by findings desc, answer) as list
  from (select ${BY}, answer, count(*) as findings from standing where answer is not null group by ${BY}, answer) a group by ${BY}
), grouped as (
  select ${BY}, min(rule) as rule, min(severity) as severity, count(*) as findings,
    count(*) filter (where due_at < cast(:asOf as date)) as overdue,
    (array_agg(id order by severity, due_order, id))[1:${ESCALATION_IDS}] as ids,
    cast(trim_scale(sum(cast(value as numeric))) as text) as value, count(*) filter (where value is null) as unknown_values,
    ${day('min(escalated)')} as since, ${day('min(due_at)')} as earliest_due
  from standing group by ${BY}
)
select g.*, cast(g.request as json) as request, coalesce(r.list, '[]') as reasons, coalesce(t.list, '[]') as tried
from grouped g
  left join reasons r on (r.level, r.department, r.code, r.direct) = (g.level, g.department, g.code, g.direct)
    and r.request is not distinct from g.request
  left join tried t on (t.level, t.department, t.code, t.direct) = (g.level, g.department, g.code, g.direct)
    and t.request is not distinct from g.request
order by g.level desc, g.severity, g.department, g.code, g.direct, g.request nulls first`;

interface DueRow extends Omit<DueLine, 'severity' | 'dueSoon' | 'overdue'> {
  readonly severity: number;
  readonly dueSoon: string;
  readonly overdue: string;
}

/** By department and rule: due from `asOf` up to and including `until`, and due before `asOf`. */
export async function readDue(
  session: Session,
  period: { readonly asOf: CalendarDate; readonly until: CalendarDate },
): Promise<readonly DueLine[]> {
  const rows = await session.rows<DueRow>(DUE, period);
  return rows.map((row) => ({
    ...row,
    severity: severityOfRank(row.severity),
    dueSoon: Number(row.dueSoon),
    overdue: Number(row.overdue),
  }));
}

const DUE = `
select f.department, f.code, min(t.rule) as rule, min(f.severity) as severity,
  count(*) filter (where f.due_at >= cast(:asOf as date)) as "dueSoon",
  count(*) filter (where f.due_at < cast(:asOf as date)) as overdue, ${day('min(f.due_at)')} as "earliestDue"
from audit_findings f join audit_targets t on t.id = f.target_id
where f.due_at is not null and f.due_at <= cast(:until as date) and f.state in (${OPEN}) and t.rule_status <> 'pilot'
group by f.department, f.code order by min(f.severity), min(f.due_at), f.department, f.code`;
