import type { CalendarDate, RuleResult, RunSummary } from '@erp-audit/core';
import { calendarDateIn } from '@erp-audit/core';
import type { PlannedTarget, Run, RunHolder, RunSpec } from '@erp-audit/store';
import { escalationPolicy } from '../config/escalation-config.ts';
import type { Config } from '../config/load-config.ts';
import type { TaughtSearch } from '../matching/watch-matching.ts';
import type { ProjectSource } from '../project/project.ts';
import { ruleApprovals } from '../rules/rule-approvals.ts';
import { openTrace } from '../trace/open-trace.ts';
import { type Span, type Trace, within } from '../trace/span.ts';
import { refuseUnapproved, withApprovals } from './approved-targets.ts';
import { attemptSources } from './attempt-sources.ts';
import { planRun, type RunPlan } from './plan-run.ts';
import { configHash, rulesHash } from './run-hashes.ts';
import type { FailedSource, RunAuditOptions, TracedOptions } from './run-options.ts';

export interface RunOutcome {
  readonly run: RunSummary;
  readonly resumed: boolean;
  /** The process that held the sources and died. */
  readonly takenOver: RunHolder | undefined;
  /** True when the run was stopped before its end; its acknowledged results are kept. */
  readonly interrupted: boolean;
  /** In the order of the plan. */
  readonly results: readonly RuleResult[];
  readonly failedSources: readonly FailedSource[];
  /** Sources that were reported only, because they stood at an earlier day than in their last completed run. */
  readonly pastSources: readonly string[];
  /** Number of sources that were opened. */
  readonly openedSources: number;
  /** True where its time window ended before everything was checked. */
  readonly windowClosed: boolean;
  /** Searches for duplicates whose weights people's decisions have moved; of a resumed run those after it was resumed. */
  readonly taught: readonly TaughtSearch[];
}

/**
 * One run: plans, audits source after source, keeps the results. A source that cannot be opened or a rule that fails
 * costs only itself.
 * @throws AuditError `ARGUMENT_INVALID` for unknown sources or rules, `STORE_*`; a bug propagates and leaves the run to be resumed.
 */
export async function runAudit(options: RunAuditOptions): Promise<RunOutcome> {
  const trace = await openTrace(options.environment, options.log);
  try {
    return await auditTraced(options, trace);
  } finally {
    await trace.close();
  }
}

async function auditTraced(options: RunAuditOptions, trace: Trace): Promise<RunOutcome> {
  const span = trace.start('run');
  try {
    const outcome = await auditAll(options, span);
    const { id, asOf, status } = outcome.run;
    span.end({ run: id, asOf, status, resumed: outcome.resumed }, outcome.interrupted ? 'interrupted' : undefined);
    return outcome;
  } catch (cause) {
    span.end({}, 'failed');
    throw cause;
  }
}

async function auditAll(options: RunAuditOptions, span: Span): Promise<RunOutcome> {
  const { config } = options.project;
  const approvals = await ruleApprovals(options.store, config);
  const plan = withApprovals(planRun(options.project, options.sources, options.rules), approvals);
  const asOf = runAsOf(options, plan.sources);
  const run = await beginRun(options, plan, asOf);
  try {
    if (config.rules.requireApproval) await refuseUnapproved(run, plan.targets, approvals);
    const signal = AbortSignal.any([options.signal, run.lost]);
    return await auditSources({ ...options, signal, span, taught: new Map() }, plan, run, asOf);
  } catch (cause) {
    // Whatever failed once the run was lost, failed because of it.
    throw run.lost.aborted ? run.lost.reason : cause;
  }
}

function beginRun(options: RunAuditOptions, plan: RunPlan, asOf: CalendarDate): Promise<Run> {
  const spec = {
    asOf,
    configHash: configHash(options.project.config, options.key),
    rulesHash: rulesHash(plan.targets),
    targets: plan.targets,
    sourceAsOf: Object.fromEntries(plan.sources.map((source) => [source.name, sourceAsOf(options, source, asOf)])),
    partial: options.rules.length > 0,
    by: options.by,
    askedSources: plan.sources.map(({ name }) => name),
    configuredSources: options.project.sources.map(({ name }) => name),
    notRun: plan.notRun,
    dryRun: options.dryRun,
    escalation: escalationPolicy(options.project.config.escalation),
    anomalyLimits: options.project.config.anomalies,
    ...confidentialDepartment(options.project.config),
    ...(options.confirmedScopes === undefined ? {} : { confirmedScopes: options.confirmedScopes }),
  };
  return options.store.beginRun(spec, { ...options.wait, signal: options.signal });
}

function confidentialDepartment({ confidential }: Config): Pick<RunSpec, 'confidentialDepartment'> {
  return confidential === undefined ? {} : { confidentialDepartment: confidential.department };
}

async function auditSources(options: TracedOptions, plan: RunPlan, run: Run, asOf: CalendarDate): Promise<RunOutcome> {
  options.log.write('info', 'run.begun', { run: run.id, asOf, resumed: run.resumed, targets: plan.targets.length });
  await options.onBegun?.(run.id);
  const dayOf = (source: ProjectSource) => sourceAsOf(options, source, asOf);
  const failedSources = await attemptSources(options, plan, run, dayOf);
  return endRun(options, run, plan.targets, failedSources, plan.sources.length - failedSources.length);
}

async function endRun(
  options: TracedOptions,
  run: Run,
  targets: readonly PlannedTarget[],
  failedSources: readonly FailedSource[],
  openedSources: number,
): Promise<RunOutcome> {
  run.lost.throwIfAborted();
  const interrupted = options.signal.aborted;
  if (!interrupted) await within(options.span.start('store.finish'), () => run.finish());
  const record = await options.store.run(run.id);
  if (record === undefined) throw new Error(`run ${run.id} is not in the store it was begun in`);
  const past = options.dryRun ? [] : record.sources.filter((source) => !source.changesState);
  options.log.write('info', interrupted ? 'run.interrupted' : 'run.finished', { run: run.id });
  return {
    run: { ...record, status: interrupted ? 'interrupted' : record.status },
    resumed: run.resumed,
    takenOver: run.takenOver,
    interrupted,
    results: inPlanOrder(record.results, targets),
    failedSources,
    pastSources: past.map(({ name }) => name),
    openedSources,
    windowClosed: record.results.some(({ reason }) => reason === 'window_closed'),
    taught: [...options.taught.values()],
  };
}

function sourceAsOf(options: RunAuditOptions, source: ProjectSource, runAsOf: CalendarDate): CalendarDate {
  return options.asOf ?? source.config.asOf ?? runAsOf;
}

/** A run over sources that all stand at one fixed day is a run of that day. */
function runAsOf(options: RunAuditOptions, sources: readonly ProjectSource[]): CalendarDate {
  if (options.asOf !== undefined) return options.asOf;
  const [first, ...others] = new Set(sources.map((source) => source.config.asOf));
  if (first !== undefined && others.length === 0) return first;
  return options.today ?? calendarDateIn(options.clock.now(), options.project.config.organisation.timezone);
}

function inPlanOrder(results: readonly RuleResult[], targets: readonly PlannedTarget[]): readonly RuleResult[] {
  const order = new Map(targets.map((target, index) => [`${target.source} ${target.code} ${target.entity}`, index]));
  const position = (result: RuleResult) => order.get(`${result.source} ${result.code} ${result.entity}`) ?? Infinity;
  return results.toSorted((a, b) => position(a) - position(b));
}
