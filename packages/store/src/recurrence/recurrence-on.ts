import {
  REPEAT_FINDINGS,
  type RepeatOffender,
  type RootCause,
  type RootCauseShare,
  SMALLEST_GROUP,
} from '@erp-audit/core';
import type { Database, Session } from '../database/database.ts';
import { createdByRule, createdIn } from './created-records.ts';
import type { Facets, RecurrenceStore } from './recurrence-store.ts';
import { endOf, largeRoles } from './run-end.ts';

export function recurrenceOn(database: Database): RecurrenceStore {
  return {
    repeatOffenders: (run, facets) => repeatOffenders(database, run, facets),
    rootCauses: (from, to, facets) => rootCauses(database, from, to, facets),
  };
}

function smallDepartmentsOf({ people }: Facets): readonly string[] {
  return Object.keys(people).filter((id) => (people[id] ?? 0) < SMALLEST_GROUP);
}

/** Names that stand for themselves are those of groups that are large enough. All others are merged. */
const GROUPS = (department: string, role: string) => `cross join lateral (values
    ('department', case when ${department} = any(cast(:smallDepartments as text[])) then null else ${department} end, true),
    ('creator_role', case when ${role} = any(cast(:largeRoles as text[])) then ${role} end, ${role} is not null)
  ) as g (by, name, is_known)`;

const IS_OPEN_TO_ALL = (department: string) => `${department} <> all(cast(:leftOut as text[]))`;

async function repeatOffenders(session: Session, run: string, facets: Facets): Promise<readonly RepeatOffender[]> {
  const end = await endOf(session, run);
  const smallDepartments = smallDepartmentsOf(facets);
  const rows = await session.rows<Pick<RepeatOffender, 'code' | 'by' | 'group'> & { readonly findings: string }>(
    `select t.code, g.by, g.name as "group", count(*) as findings
     from audit_history e join audit_targets t on t.id = e.target_id join audit_findings f on f.id = e.finding_id
       ${GROUPS('e.department', 'f.creator_role')}
     where e.type = 'new' and e.as_of > cast(:after as date) and e.as_of <= cast(:until as date)
       and e.seq <= cast(:event as bigint) and g.is_known and t.rule_status <> 'pilot' and ${IS_OPEN_TO_ALL('e.department')}
     group by t.code, g.by, g.name having count(*) >= ${REPEAT_FINDINGS}
     order by count(*) desc, t.code, g.by, g.name nulls last`,
    {
      smallDepartments,
      largeRoles: await largeRoles(session, end),
      leftOut: facets.leftOut,
      after: end.after,
      until: end.asOf,
      event: end.event,
    },
  );
  const created = await createdByRule(session, end, [...new Set(rows.map(({ code }) => code))]);
  return rows.map((row) => ({
    ...row,
    findings: Number(row.findings),
    created: createdIn(row, created, smallDepartments),
  }));
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
  facets: Facets,
): Promise<readonly RootCauseShare[]> {
  const end = await endOf(session, to);
  const start = from === undefined ? '-1' : (await endOf(session, from)).event;
  const rows = await session.rows<CauseRow>(ROOT_CAUSES, {
    smallDepartments: smallDepartmentsOf(facets),
    largeRoles: await largeRoles(session, end),
    leftOut: facets.leftOut,
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
  where a.cause is not null and g.is_known and ${IS_OPEN_TO_ALL('a.department')} group by g.by, g.name, a.cause
)
select by, name as "group", cause, answers, sum(answers) over (partition by by, name) as "all"
from counted order by by desc, name nulls last, answers desc, cause`;
