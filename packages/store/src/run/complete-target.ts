import {
  AuditError,
  type CheckOutcome,
  type ExecutedStatement,
  endsFindings,
  findAnomalies,
  firesOnNearlyAll,
  foundTooMuch,
  type RuleResult,
} from '@erp-audit/core';
import type { Session } from '../database/database.ts';
import { storedJson, storedText } from '../database/stored-json.ts';
import { KEEP_ASKED, KEEP_TEXTS, type StatementRows, statementRows } from '../evidence/keep-statements.ts';
import { KEEP_GROUPS, keptGroups } from '../evidence/scope-groups.ts';
import { setAgeSeverity } from './age-severity.ts';
import { type DefinitionChange, diffFindings, type EventCounts } from './diff-findings.ts';
import { openTargetOf, type RunState, type TargetState, writeInRun } from './run-state.ts';
import { roomToCompare, settleStaging } from './staging.ts';

/**
 * Ends a target: findings, events and the result, in one transaction. The end of the run makes all of them durable; a
 * run that a crash of the server cut short is resumed, and checks again what was lost.
 */
export async function completeTarget(
  run: RunState,
  outcome: CheckOutcome,
  statements: readonly ExecutedStatement[] = [],
): Promise<RuleResult> {
  const target = openTargetOf(run, outcome);
  await run.loader.end();
  const asked = statementRows(statements, run.keptStatements);
  const complete = async (session: Session) => {
    const judged = outcome.state === 'checked' ? await judge(session, run, target, outcome) : reported(outcome, target);
    await keepResult(session, run, target, judged, asked);
    return judged.result;
  };
  const result = await writeInRun(run, 'complete a rule', complete, 'with the next');
  asked.keep();
  target.complete = true;
  return result;
}

/** Whether the target was checked at a later day before, even in a run that was not completed. */
function isPast({ lastCheck, asOf }: TargetState, run: RunState): boolean {
  if (lastCheck.sourceAsOf !== null) return lastCheck.sourceAsOf > asOf;
  return lastCheck.asOf !== null && lastCheck.asOf > run.asOf;
}

/** A result, and whether the findings of its target were compared with what was found. */
interface Judged {
  readonly result: RuleResult;
  readonly isCheck: boolean;
}

async function judge(session: Session, run: RunState, target: TargetState, outcome: CheckOutcome): Promise<Judged> {
  await roomToCompare(session, target);
  const found = await settleStaging(session, run, target);
  refuseOtherCount(target, outcome, found);
  if (found < target.staged) {
    const { code, source, entity } = target.planned;
    run.database.log.write('warn', 'store.key_not_unique', { code, source, entity, repeated: target.staged - found });
  }
  const anomalies = findAnomalies(
    { found, inScope: outcome.inScope },
    run.earlier.compared,
    run.earlier.ofTarget.get(target.id) ?? new Map(),
    run.anomalyLimits,
  );
  const suspect = firesOnNearlyAll({ found, inScope: outcome.inScope }) || foundTooMuch(anomalies);
  if (!target.changesState || isPast(target, run)) return reported(outcome, target, { found, suspect, anomalies });
  await setAgeSeverity(session, run, target);
  const changed = definitionChange(target);
  const endsMissing = endsFindings(outcome);
  const counts = await diffFindings(session, { run, target, changed, found, endsMissing });
  const result = {
    ...unjudged(outcome, target),
    ...movementsOf(counts),
    // What was opened just now nobody can have waived.
    waived: target.isFirstCheck ? 0 : await countWaived(session, target),
    found,
    suspect,
    anomalies,
  };
  return { result, isCheck: true };
}

/** What changes no finding. */
function reported(outcome: CheckOutcome, target: TargetState, seen: Partial<RuleResult> = {}): Judged {
  return { result: { ...unjudged(outcome, target), ...seen }, isCheck: false };
}

function refuseOtherCount({ planned, staged }: TargetState, outcome: CheckOutcome, distinct: number): void {
  if (outcome.found === staged || outcome.found === distinct) return;
  const message = `Rule ${planned.code} on ${planned.source} says it found ${outcome.found}, but gave ${staged}.`;
  throw new AuditError('INTERNAL_BUG', message, {});
}

function definitionChange({ lastCheck, planned }: TargetState): DefinitionChange | undefined {
  if (lastCheck.ruleHash === null) return undefined;
  if (lastCheck.ruleHash !== planned.ruleHash) return 'rule';
  return lastCheck.mappingHash === planned.mappingHash ? undefined : 'mapping';
}

function unjudged(outcome: CheckOutcome, { planned }: TargetState): RuleResult {
  const nothing = { new: 0, baseline: 0, reopened: 0, resolved: 0, disappeared: 0, outOfScope: 0, waived: 0 };
  return { ...outcome, inScopeBy: keptGroups(outcome, planned), ...nothing, suspect: false, anomalies: [] };
}

function movementsOf(counts: EventCounts) {
  const of = (type: string) => counts.get(type) ?? 0;
  return {
    new: of('new'),
    baseline: of('baseline'),
    reopened: of('reopened'),
    resolved: of('resolved'),
    disappeared: of('disappeared'),
    outOfScope: of('out_of_scope'),
  };
}

async function countWaived(session: Session, target: TargetState): Promise<number> {
  const [row] = await session.rows<{ waived: string }>(
    `select count(*) as waived from audit_findings where target_id = :target and waiver is not null and state = 'waived'`,
    { target: target.id },
  );
  return Number(row?.waived);
}

/** Keeps the result of a target in this run, with what the source was asked; the target is complete with it. */
export async function keepResult(
  session: Session,
  run: RunState,
  target: TargetState,
  { result, isCheck }: Judged,
  { texts, asked }: Pick<StatementRows, 'texts' | 'asked'> = { texts: '[]', asked: '[]' },
): Promise<void> {
  await session.rows(KEEP_RESULT, {
    ...resultBindings(run, target, result),
    groups: storedJson(result.inScopeBy ?? []),
    texts,
    asked,
    ...{ isCheck, asOf: run.asOf, ruleHash: target.planned.ruleHash, mappingHash: target.planned.mappingHash },
  });
}

/** One statement: there is one of these for each rule of each run. */
const KEEP_RESULT = `
with result as (
  insert into audit_rule_results (run_id, target_id, rule, state, reason, reason_detail, in_scope, not_evaluable,
    found, partial, duration_ms, source_ms, anomalies, new, baseline, reopened, resolved, disappeared, out_of_scope, waived, suspect)
  values (:run, :target, :rule, :state, :reason, :reasonDetail, :inScope, :notEvaluable, :found,
    cast(:partial as json), :durationMs, :sourceMs, cast(:anomalies as json), :new, :baseline, :reopened, :resolved, :disappeared,
    :outOfScope, :waived, :suspect)
), last_check as (
  update audit_targets set last_checked_run = :run, last_checked_as_of = cast(:asOf as date),
    last_rule_hash = :ruleHash, last_mapping_hash = :mappingHash where id = :target and cast(:isCheck as boolean)
), groups as (
  ${KEEP_GROUPS}
), texts as (
  ${KEEP_TEXTS}
)
${KEEP_ASKED}`;

function resultBindings(run: RunState, target: TargetState, result: RuleResult) {
  const { rule, state, reason, reasonDetail, inScope, notEvaluable, found, partial, durationMs, sourceMs } = result;
  const { new: fresh, baseline, reopened, resolved, disappeared, outOfScope, waived, suspect, anomalies = [] } = result;
  return {
    ...{ run: run.id, target: target.id, rule, state, inScope, notEvaluable, found, durationMs },
    reason: reason ?? null,
    reasonDetail: reasonDetail === undefined ? null : storedText(reasonDetail),
    partial: storedJson(partial),
    sourceMs: sourceMs ?? null,
    anomalies: anomalies.length === 0 ? null : storedJson(anomalies),
    ...{ new: fresh, baseline, reopened, resolved, disappeared, outOfScope, waived, suspect },
  };
}

/** The result of a target that was planned but that nobody completed. */
export function interruptedResult(target: TargetState): Judged {
  const { planned } = target;
  const outcome: CheckOutcome = {
    source: planned.source,
    code: planned.code,
    entity: planned.entity,
    rule: planned.rule.id,
    state: 'not_checked',
    reason: 'interrupted',
    inScope: 0,
    notEvaluable: 0,
    found: 0,
    partial: [],
    durationMs: 0,
  };
  return reported(outcome, target);
}
