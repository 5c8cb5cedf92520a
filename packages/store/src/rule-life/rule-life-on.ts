import type { CheckTarget } from '@erp-audit/core';
import { type Database, only, type Session } from '../database/database.ts';
import { storedJson, storedText } from '../database/stored-json.ts';
import { appendLog } from '../log/append-log.ts';
import { readFacts } from './rule-facts.ts';
import type { LastCheck, NewRuleDecision, RuleDecision, RuleLifeStore } from './rule-life-store.ts';

export function ruleLifeOn(database: Database): RuleLifeStore {
  return {
    decide: async (decision) => only([...(await decideAll(database, [decision]))]),
    decideAll: (decisions) => decideAll(database, decisions),
    list: (code) => readDecisions(database, { code: code ?? null, number: null }),
    facts: (code) => readFacts(database, code),
    lastCheck: (target) => lastCheck(database, target),
  };
}

interface DecisionRow extends Omit<RuleDecision, 'decidedAt'> {
  readonly decidedAt: Date;
}

async function readDecisions(
  session: Session,
  wanted: { readonly code: string | null; readonly number: number | null },
): Promise<readonly RuleDecision[]> {
  const rows = await session.rows<DecisionRow>(
    `select number, code, rule, from_status as "from", to_status as "to", version, rule_hash as "ruleHash",
       content_hash as "contentHash", reason,
       approver, role, signature, key_id as "keyId", evaluation, decided_at as "decidedAt", decided_by as "decidedBy"
     from audit_rule_decisions where (cast(:code as text) is null or code = :code)
       and (cast(:number as integer) is null or number = :number) order by number`,
    wanted,
  );
  return rows.map((row) => ({ ...row, decidedAt: row.decidedAt.toISOString() }));
}

function decideAll(database: Database, decisions: readonly NewRuleDecision[]): Promise<readonly RuleDecision[]> {
  return database.write('decide on rules', async (session) => {
    const at = database.clock.now();
    const kept: RuleDecision[] = [];
    for (const decision of decisions) kept.push(await decide(session, decision, at));
    return kept;
  });
}

async function decide(session: Session, decision: NewRuleDecision, at: Date): Promise<RuleDecision> {
  const { number } = only(
    await session.rows<{ number: number }>(INSERT, {
      code: decision.code,
      rule: decision.rule,
      from: decision.from,
      to: decision.to,
      ruleHash: decision.ruleHash,
      contentHash: decision.contentHash,
      reason: storedText(decision.reason),
      approver: decision.approver,
      role: decision.role,
      signature: decision.signature,
      keyId: decision.keyId,
      evaluation: storedJson(decision.evaluation),
      at,
      by: storedJson(decision.decidedBy),
    }),
  );
  const kept = only([...(await readDecisions(session, { code: null, number }))]);
  const { decidedBy, decidedAt: _at, ...body } = kept;
  await appendLog(session, { kind: 'rule_decided', by: decidedBy, subject: kept.code, runId: null, body }, at);
  return kept;
}

/** A version is a run of steps on the same hash; going back to an earlier one is a further version. */
const INSERT = `
with before as (
  select version, rule_hash from audit_rule_decisions where code = :code order by number desc limit 1
)
insert into audit_rule_decisions (number, code, rule, from_status, to_status, version, rule_hash, reason, approver, role,
  signature, key_id, evaluation, decided_at, decided_by, content_hash)
select (select coalesce(max(number), 0) + 1 from audit_rule_decisions), cast(:code as text), cast(:rule as text),
  cast(:from as text), cast(:to as text),
  coalesce((select version + cast(rule_hash <> :ruleHash as integer) from before), 1),
  cast(:ruleHash as text), cast(:reason as text), cast(:approver as text), cast(:role as text), cast(:signature as text),
  cast(:keyId as text), cast(:evaluation as json), cast(:at as timestamptz), cast(:by as json),
  cast(:contentHash as text)
returning number`;

async function lastCheck(session: Session, target: CheckTarget): Promise<LastCheck | undefined> {
  const [row] = await session.rows<LastCheck>(
    `select last_checked_run as run, to_char(last_checked_as_of, 'YYYY-MM-DD') as "asOf", last_rule_hash as "ruleHash",
       last_mapping_hash as "mappingHash"
     from audit_targets where source = :source and code = :code and entity = :entity and last_rule_hash is not null`,
    { source: target.source, code: target.code, entity: target.entity },
  );
  return row;
}
