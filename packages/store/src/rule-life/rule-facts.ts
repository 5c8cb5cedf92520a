import { only, type Session } from '../database/database.ts';
import { OPEN } from '../states.ts';
import type { RuleFacts } from './rule-life-store.ts';

/** Earlier runs that the time of a rule is taken from. */
const TIMED_RUNS = 8;
const ARRIVAL_DAYS = 28;

type Grouped = 'answers' | 'openBy' | 'arrivedBy';

/** A group of nothing is null. */
type FactsRow = Omit<RuleFacts, Grouped> & { readonly [Name in Grouped]: RuleFacts[Name] | null };

export async function readFacts(session: Session, code: string): Promise<RuleFacts> {
  const row = only(await session.rows<FactsRow>(FACTS, { code }));
  return { ...row, answers: row.answers ?? {}, openBy: row.openBy ?? {}, arrivedBy: row.arrivedBy ?? {} };
}

const number = (expression: string) => `cast(${expression} as double precision)`;

const FACTS = `
with targets as (
  select id from audit_targets where code = :code
), checks as (
  select r.id, r.seq, r.as_of, sum(p.duration_ms) as ms, sum(p.in_scope) as in_scope,
    sum(p.not_evaluable) as not_evaluable, sum(p.found) as found, bool_or(p.suspect) as suspect
  from audit_rule_results p join targets t on t.id = p.target_id join audit_runs r on r.id = p.run_id
  where p.state = 'checked' and r.status = 'complete' and r.changes_state group by r.id, r.seq, r.as_of
), latest as (
  select * from checks order by seq desc limit 1
), findings as (
  select f.id, f.state, f.department from audit_findings f join targets t on t.id = f.target_id
), moved as (
  select e.type, e.department, count(*) as count from audit_history e
  where e.target_id = any(array(select id from targets)) and e.as_of > (select as_of from latest) - ${ARRIVAL_DAYS}
    and e.as_of <= (select as_of from latest) group by e.type, e.department
), answers as (
  select a.body ->> 'kind' as kind, count(*) as count
  from (select distinct on (r.finding_id) r.finding_id, r.body from audit_responses r
    where r.finding_id in (select id from findings) order by r.finding_id, r.seq desc) a group by 1
)
select ${number('(select count(*) from checks)')} as runs,
  (select to_char(min(as_of), 'YYYY-MM-DD') from checks) as "firstAsOf",
  (select to_char(as_of, 'YYYY-MM-DD') from latest) as "lastAsOf",
  (select ${number('max(ms) / 1000')} from (select ms from checks order by seq desc limit ${TIMED_RUNS}) timed) as "slowestSeconds",
  ${number('coalesce((select in_scope from latest), 0)')} as "inScope",
  ${number('coalesce((select not_evaluable from latest), 0)')} as "notEvaluable",
  ${number('coalesce((select found from latest), 0)')} as found,
  coalesce((select suspect from latest), false) as suspect,
  ${number(`(select count(*) from findings where state in (${OPEN}))`)} as open,
  ${number(`coalesce((select sum(count) from moved where type in ('new', 'reopened')), 0)`)} as arrived,
  ${number(`coalesce((select sum(count) from moved where type = 'resolved'), 0)`)} as resolved,
  ${number('(select count(*) from findings)')} as findings,
  (select json_object_agg(kind, count) from answers) as answers,
  (select json_object_agg(department, count) from (select department, count(*) as count from findings
    where state in (${OPEN}) group by department) o) as "openBy",
  (select json_object_agg(department, count) from (select department, sum(count) as count from moved
    where type in ('new', 'reopened') group by department) m) as "arrivedBy",
  ${number(`(select count(distinct w.finding_id) from audit_waiver_findings w join audit_waivers a on a.number = w.waiver
    where a.type in ('false_positive', 'not_duplicates') and a.state in ('active', 'ended')
      and w.finding_id in (select id from findings))`)} as "falsePositives"`;
