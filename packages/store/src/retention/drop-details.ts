import type { Session } from '../database/database.ts';
import { ENDED } from '../states.ts';
import { countOf } from './count-of.ts';
import type { RetentionCounts } from './retention-store.ts';

/** What stands where a label was; a finding that comes back is given its own again. */
const GONE = '–';

/** A finding that ended, or whose rule was retired, and to which nothing has happened since. */
export const LONG_ENDED = `f.state in (${ENDED}, 'inactive')
  and not exists (select 1 from audit_events e where e.finding_id = f.id and e.at >= :before)`;

const FINDINGS = `
update audit_findings f set label = '${GONE}', evidence = '{}', record_url = null
where ${LONG_ENDED} and (f.label <> '${GONE}' or cast(f.evidence as text) <> '{}' or f.record_url is not null)
returning 1`;

const EVENTS = `
update audit_events set details = audit_without_details(details)
where at < :before and audit_has_details(details) returning 1`;

/** The last answer to a finding that lives is what its department is working on. */
const ANSWERS = `
update audit_responses r set reduced_at = :now, body = cast(cast(r.body as jsonb) || jsonb_build_object(
  'correctedValue', null, 'action', null, 'evidence', null, 'comment', null) as json)
where r.at < :before and coalesce(r.body ->> 'correctedValue', r.body ->> 'action', r.body ->> 'evidence', r.body ->> 'comment') is not null
  and (exists (select 1 from audit_responses n where n.finding_id = r.finding_id and n.seq > r.seq)
    or exists (select 1 from audit_findings f where f.id = r.finding_id and f.state in (${ENDED}, 'inactive')))
returning 1`;

const REJECTED = `
update audit_imports set rejected = '[]' where at < :before and cast(rejected as text) <> '[]' returning 1`;

const WAIVED = `
update audit_waiver_findings set given = '{}'
where ended_as_of < cast(:before as date) and cast(given as text) <> '{}' returning 1`;

/** What processes left behind that hold no lease any more. */
const STAGED = `
delete from audit_staging s where not exists (select 1 from audit_leases l where l.token = s.token) returning 1`;

const STATEMENTS = `
delete from audit_statements s where not exists (select 1 from audit_run_statements r where r.statement = s.hash)
returning 1`;

/** Drops texts of statements that no run refers to any more, and gives their number. */
export function dropStatements(session: Session): Promise<number> {
  return countOf(session, STATEMENTS, {});
}

/** Drops what only explains single records; numbers, states and dates stay. */
export async function dropDetails(session: Session, before: Date, now: Date): Promise<Partial<RetentionCounts>> {
  const count = (statement: string) => countOf(session, statement, { before, now });
  return {
    findings: await count(FINDINGS),
    events: await count(EVENTS),
    answers: await count(ANSWERS),
    rejectedLines: await count(REJECTED),
    waivedEvidence: await count(WAIVED),
    staged: await count(STAGED),
  };
}
