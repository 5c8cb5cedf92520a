import { type RuleChange, runMissing } from '@erp-audit/core';
import type { Session } from '../database/database.ts';
import { OPEN } from '../states.ts';
import type { RuleChangeStore } from './rule-change-store.ts';

export function ruleChangesOn(session: Session): RuleChangeStore {
  return { between: (from, to) => readRuleChanges(session, from, to) };
}

/** What is open after a change: as counted at the end of the first completed run that saw it, else now. */
const OPEN_AFTER = `coalesce(
  (select coalesce(sum(o.open), 0) from audit_open_counts o where o.target_id = c.target_id and o.run_id = (
    select d.id from audit_runs d where d.status = 'complete' and d.changes_state and d.seq >= r.seq order by d.seq limit 1)
    having exists (select 1 from audit_runs d where d.status = 'complete' and d.changes_state and d.seq >= r.seq)),
  (select count(*) from audit_findings f where f.target_id = c.target_id and f.state in (${OPEN})))`;

async function readRuleChanges(session: Session, from: string | undefined, to: string): Promise<readonly RuleChange[]> {
  const after = from === undefined ? '0' : await seqOf(session, from);
  return session.rows<RuleChange>(
    `select c.run_id as "runId", t.source, t.code, t.entity, c.kind, c.name, c.before, c.after, c.weaker,
       cast(c.open_before as double precision) as "openBefore", cast(${OPEN_AFTER} as double precision) as "openAfter"
     from audit_rule_changes c join audit_runs r on r.id = c.run_id join audit_targets t on t.id = c.target_id
     where r.seq > cast(:after as bigint) and r.seq <= cast(:upTo as bigint) order by c.seq`,
    { after, upTo: await seqOf(session, to) },
  );
}

async function seqOf(session: Session, run: string): Promise<string> {
  const [row] = await session.rows<{ seq: string }>('select seq from audit_runs where id = :run', { run });
  if (row === undefined) throw runMissing(run);
  return row.seq;
}
