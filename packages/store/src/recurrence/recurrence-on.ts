import {
  AuditError,
  addDays,
  type CalendarDate,
  REPEAT_DAYS,
  REPEAT_FINDINGS,
  type RepeatOffender,
  type RootCause,
  type RootCauseShare,
  SMALLEST_GROUP,
} from '@erp-audit/core';
import type { Database, Session } from '../database/database.ts';
import type { Headcounts, RecurrenceStore } from './recurrence-store.ts';

export function recurrenceOn(database: Database): RecurrenceStore {
  return {
    repeatOffenders: (run, headcounts) => repeatOffenders(database, run, headcounts),
    rootCauses: (from, to, headcounts) => rootCauses(database, from, to, headcounts),
  };
}

interface RunEnd {
  readonly event: string;
  readonly as_of: CalendarDate;
}

async function endOf(session: Session, run: string): Promise<RunEnd> {
  const [row] = await session.rows<RunEnd>(
    `select last_event as event, to_char(as_of, 'YYYY-MM-DD') as as_of from audit_runs
     where id = :run and status = 'complete'`,
    { run },
  );
  if (row !== undefined) return row;
  const message = { en: `There is no complete run ${run}.`, 'zh-CN': `没有已完成的运行 ${run}。` };
  throw new AuditError('NOT_FOUND', message, { command: 'runs' });
}

/** Names that stand for themselves: of groups that are large enough. All others are merged. */
function groupBindings({ departments, roles }: Headcounts) {
  const entries = Object.entries(roles).filter(([, people]) => people >= SMALLEST_GROUP);
  return {
    smallDepartments: Object.keys(departments).filter((id) => (departments[id] ?? 0) < SMALLEST_GROUP),
    largeRoles: entries.map(([role]) => role),
  };
}

const GROUPS = (department: string, role: string) => `cross join lateral (values
    ('department', case when ${department} = any(cast(:smallDepartments as text[])) then null else ${department} end, true),
    ('creator_role', case when ${role} = any(cast(:largeRoles as text[])) then ${role} end, ${role} is not null)
  ) as g (by, name, is_known)`;

async function repeatOffenders(
  session: Session,
  run: string,
  headcounts: Headcounts,
): Promise<readonly RepeatOffender[]> {
  const { event, as_of } = await endOf(session, run);
  const rows = await session.rows<Omit<RepeatOffender, 'findings' | 'created'> & { readonly findings: string }>(
    `select t.code, g.by, g.name as "group", count(*) as findings
     from audit_events e join audit_targets t on t.id = e.target_id join audit_findings f on f.id = e.finding_id
       ${GROUPS('e.department', 'f.creator_role')}
     where e.type = 'new' and e.as_of > cast(:after as date) and e.as_of <= cast(:until as date)
       and e.seq <= cast(:event as bigint) and g.is_known and t.rule_status <> 'pilot'
     group by t.code, g.by, g.name having count(*) >= ${REPEAT_FINDINGS}
     order by count(*) desc, t.code, g.by, g.name nulls last`,
    { ...groupBindings(headcounts), after: addDays(as_of, -REPEAT_DAYS), until: as_of, event },
  );
  return rows.map((row) => ({ ...row, findings: Number(row.findings), created: null }));
}

interface CauseRow {
  readonly by: RootCauseShare['by'];
  readonly group: string | null;
  readonly cause: RootCause;
  readonly answers: string;
  readonly all: string;
}

async function rootCauses(
  session: Session,
  from: string | undefined,
  to: string,
  headcounts: Headcounts,
): Promise<readonly RootCauseShare[]> {
  const end = await endOf(session, to);
  const start = from === undefined ? '-1' : (await endOf(session, from)).event;
  const rows = await session.rows<CauseRow>(ROOT_CAUSES, {
    ...groupBindings(headcounts),
    start,
    end: end.event,
  });
  return rows.map(({ all, answers, ...row }) => ({
    ...row,
    answers: Number(answers),
    share: Number(answers) / Number(all),
  }));
}

/** A file lies between two runs by the last event that was there when it came: clocks may move. */
const ROOT_CAUSES = `
with last_answers as (
  select distinct on (r.finding_id) r.department, f.creator_role, r.body->>'rootCause' as cause
  from audit_imports i join audit_responses r on r.import_id = i.id join audit_findings f on f.id = r.finding_id join audit_targets t on t.id = f.target_id
  where i.after_event >= cast(:start as bigint) and i.after_event < cast(:end as bigint) and t.rule_status <> 'pilot'
  order by r.finding_id, r.seq desc
), counted as (
  select g.by, g.name, a.cause, count(*) as answers
  from last_answers a ${GROUPS('a.department', 'a.creator_role')}
  where a.cause is not null and g.is_known group by g.by, g.name, a.cause
)
select by, name as "group", cause, answers, sum(answers) over (partition by by, name) as "all"
from counted order by by desc, name nulls last, answers desc, cause`;
