import { createHash } from 'node:crypto';
import { describeRule } from '@erp-audit/core';
import { only, type Session } from '../database/database.ts';
import { storedJson } from '../database/stored-json.ts';
import type { PlannedTarget, RunSpec } from '../store.ts';
import { sourceDays } from './run-sources.ts';
import { type LastCheck, type SourceState, sourceOf, type TargetState, targetName } from './run-state.ts';
import { rowWriter } from './staged-row.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Hash of what a run is going to check; a run is resumed only by the same plan. */
export function planHash(spec: RunSpec): string {
  const targets = spec.targets.map((target) => [targetName(target), target.ruleHash, target.mappingHash]);
  const days = [...sourceDays(spec)].filter(([, asOf]) => asOf !== spec.asOf).toSorted();
  return sha256(JSON.stringify([spec.dryRun, spec.partial === true, targets.map(String).toSorted(), ...days]));
}

/** Keeps targets, rule versions and the plan; gives the planned targets by name. */
export async function keepPlan(
  session: Session,
  spec: RunSpec,
  run: { readonly id: string },
  sources: ReadonlyMap<string, SourceState>,
): Promise<ReadonlyMap<string, TargetState>> {
  const rows = spec.targets.map(planRow);
  const plan = storedJson(rows);
  const changed = rows.filter(({ source }) => sourceOf({ id: run.id, sources }, source).changesState);
  await session.rows(KEEP_TARGETS, { plan });
  if (changed.length > 0) await session.rows(KEEP_RULE_OF_TARGETS, { plan: storedJson(changed) });
  await session.rows(KEEP_VERSIONS, { versions: storedJson(spec.targets.map(versionRow)), run: run.id });
  await session.rows(KEEP_RUN_TARGETS, { plan, run: run.id });
  return readPlan(session, spec, run.id, sources);
}

function planRow(target: PlannedTarget) {
  return {
    source: target.source,
    code: target.code,
    entity: target.entity,
    rule: target.rule.id,
    rule_status: target.rule.status,
    due_days: target.rule.dueDays ?? null,
    rule_hash: target.ruleHash,
    mapping_hash: target.mappingHash,
    department: target.department,
    content_hash: target.contentHash ?? null,
    approval: target.approval ?? null,
  };
}

function versionRow({ code, rule, ruleHash }: PlannedTarget) {
  const description = describeRule(rule);
  return { code, rule_hash: ruleHash, description, description_hash: sha256(storedJson(description)) };
}

const PLAN = `json_to_recordset(cast(:plan as json)) as p (source text, code text, entity text, rule text,
  rule_status text, due_days integer, rule_hash text, mapping_hash text, department text, content_hash text,
  approval integer)`;

const KEEP_TARGETS = `insert into audit_targets (source, code, entity, rule, rule_status)
  select source, code, entity, rule, rule_status from ${PLAN} on conflict do nothing`;

const KEEP_RULE_OF_TARGETS = `update audit_targets t set rule = p.rule, rule_status = p.rule_status, due_days = p.due_days
  from ${PLAN}
  where (t.source, t.code, t.entity) = (p.source, p.code, p.entity)
    and (t.rule, t.rule_status, t.due_days) is distinct from (p.rule, p.rule_status, p.due_days)`;

const KEEP_VERSIONS = `insert into audit_rule_versions (code, rule_hash, description_hash, description, first_run)
  select distinct on (code, rule_hash, description_hash) code, rule_hash, description_hash, description, :run
  from json_to_recordset(cast(:versions as json)) as v (code text, rule_hash text, description json, description_hash text)
  on conflict do nothing`;

const KEEP_RUN_TARGETS = `insert into audit_run_targets (run_id, target_id, rule, rule_hash, mapping_hash, department, content_hash,
    approval)
  select :run, t.id, p.rule, p.rule_hash, p.mapping_hash, p.department, p.content_hash, p.approval
  from ${PLAN} join audit_targets t on (t.source, t.code, t.entity) = (p.source, p.code, p.entity)
  on conflict (run_id, target_id) do update set department = excluded.department,
    content_hash = excluded.content_hash, approval = excluded.approval`;

interface PlanRow {
  readonly id: number;
  readonly source: string;
  readonly code: string;
  readonly entity: string;
  readonly lastCheck: LastCheck;
  readonly complete: boolean;
}

async function readPlan(
  session: Session,
  spec: RunSpec,
  runId: string,
  sources: ReadonlyMap<string, SourceState>,
): Promise<ReadonlyMap<string, TargetState>> {
  const rows = await session.rows<PlanRow>(
    `select t.id, t.source, t.code, t.entity, r.run_id is not null as complete,
       json_build_object('asOf', to_char(t.last_checked_as_of, 'YYYY-MM-DD'), 'sourceAsOf', to_char(s.as_of, 'YYYY-MM-DD'),
         'ruleHash', t.last_rule_hash, 'mappingHash', t.last_mapping_hash) as "lastCheck"
     from audit_run_targets p join audit_targets t on t.id = p.target_id
     left join audit_run_sources s on s.run_id = t.last_checked_run and s.source = t.source
     left join audit_rule_results r on r.run_id = p.run_id and r.target_id = p.target_id
     where p.run_id = :run`,
    { run: runId },
  );
  const kept = new Map(rows.map((row) => [JSON.stringify([row.source, row.code, row.entity]), row]));
  return new Map(
    spec.targets.map((planned) => {
      const name = targetName(planned);
      const row = only([kept.get(name)].filter((found) => found !== undefined));
      const nothing = { staged: 0, gone: 0, outside: 0, missing: undefined, known: undefined };
      const source = sourceOf({ id: runId, sources }, planned.source);
      const { id, lastCheck, complete } = row;
      const isFirstCheck = lastCheck.ruleHash === null;
      const writeRow = rowWriter(id, planned);
      return [name, { id, planned, ...source, lastCheck, isFirstCheck, writeRow, ...nothing, complete }];
    }),
  );
}
