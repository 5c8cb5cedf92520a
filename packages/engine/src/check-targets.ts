import {
  AuditError,
  type CheckTarget,
  type Defect,
  type EntityName,
  type ExecutedStatement,
  type Log,
  type Source,
} from '@erp-audit/core';
import type { AuditEvent } from './audit-event.ts';
import { type Failure, failureOf } from './check-failure.ts';
import { type CheckRun, type Counts, rowRun, setRun } from './check-run.ts';
import { chooseScans } from './choose-scans.ts';
import { completeDefect, type DefectContext } from './defect-builder.ts';
import type { CheckEnvironment, RowPlan, SetPlan } from './define-kind.ts';
import type { PlannedTarget } from './plan-targets.ts';
import { scopeByDepartment } from './scope-by-department.ts';

/** A target that is planned and may be checked. */
export interface TargetCheck<Plan = RowPlan | SetPlan> {
  readonly target: CheckTarget;
  readonly planned: PlannedTarget;
  readonly plan: Plan;
}

/** What checking needs of a request. */
export interface CheckContext extends DefectContext {
  readonly source: Source;
  readonly signal?: AbortSignal;
  readonly log: Log;
}

/** Targets that are executed together. */
interface Scan {
  readonly checks: readonly TargetCheck[];
  /** The statements of some of the checks. */
  start(checks: readonly TargetCheck[], asked: ExecutedStatement[]): CheckRun;
}

const DEFECTS_PER_BATCH = 500;

/** Checks targets: those of one entity in shared scans where that is cheaper, all others on their own. */
export async function* checkTargets(
  context: CheckContext,
  environment: CheckEnvironment,
  checks: readonly TargetCheck[],
): AsyncGenerator<AuditEvent> {
  for (const members of rowChecksByEntity(checks)) {
    for (const scan of await rowScans(context, environment, members)) {
      for (const { target, planned } of scan.checks) yield { type: 'started', target, rule: planned.rule };
      yield* checkScan(context, scan, scan.checks);
    }
  }
  for (const check of checks) {
    const { plan, target, planned } = check;
    if (plan.type !== 'set') continue;
    yield { type: 'started', target, rule: planned.rule };
    const start: Scan['start'] = (_, asked) => setRun({ ...context, label: planned.rule.id, asked }, environment, plan);
    yield* checkScan(context, { checks: [check], start }, [check]);
  }
}

function rowChecksByEntity(checks: readonly TargetCheck[]): Iterable<readonly TargetCheck<RowPlan>[]> {
  const byEntity = new Map<EntityName, TargetCheck<RowPlan>[]>();
  for (const check of checks) {
    if (check.plan.type !== 'rows') continue;
    const members = byEntity.get(check.target.entity) ?? [];
    members.push({ ...check, plan: check.plan });
    byEntity.set(check.target.entity, members);
  }
  return byEntity.values();
}

async function rowScans(
  context: CheckContext,
  environment: CheckEnvironment,
  members: readonly TargetCheck<RowPlan>[],
): Promise<readonly Scan[]> {
  const name = members[0]?.target.entity;
  const entity = name === undefined ? undefined : environment.model.entity(name);
  if (entity === undefined) throw new AuditError('INTERNAL_BUG', `Entity ${name} was planned but is not mapped.`, {});
  const scans = await chooseScans(context.source, environment, entity, members);
  return scans.map((checks) => ({
    checks,
    start: (some, asked) => {
      const plans = some.flatMap(({ plan }) => (plan.type === 'rows' ? [plan] : []));
      const label = some.map(({ planned }) => planned.rule.code).join(',');
      return rowRun({ ...context, label, asked }, environment, entity, plans);
    },
  }));
}

/** Executes checks together; when that fails, each on its own, so that one bad rule costs one rule. */
async function* checkScan(
  context: CheckContext,
  scan: Scan,
  checks: readonly TargetCheck[],
  isLastTry = false,
): AsyncGenerator<AuditEvent> {
  const startedAt = performance.now();
  const asked: ExecutedStatement[] = [];
  try {
    const run = scan.start(checks, asked);
    const found = checks.map(() => 0);
    const counts = await run.counts();
    for await (const event of defectEvents(context, checks, run)) {
      if (counts[event.member]?.emptySignal !== undefined) continue;
      found[event.member] = (found[event.member] ?? 0) + event.defects.length;
      yield { type: 'defects', target: event.target, defects: event.defects };
    }
    if (counts.some(({ rows }, member) => rows !== run.streamed(member))) {
      if (isLastTry) throw countsDiffer(context.source);
      for (const { target } of checks) yield { type: 'restarted', target };
      return yield* checkScan(context, scan, checks, true);
    }
    const durationMs = Math.round(performance.now() - startedAt);
    const done = { durationMs, statements: asked };
    for (const [member, check] of checks.entries()) {
      yield judged(context, check, counts[member], { ...done, found: found[member] ?? 0 });
    }
  } catch (error) {
    const failure = failureOf(error, context.signal);
    context.log.write('warn', 'scan.failed', { rules: checks.map((check) => check.target.code), ...failure });
    const done = { durationMs: Math.round(performance.now() - startedAt), statements: asked };
    yield* afterFailure(context, scan, checks, failure, done);
  }
}

async function* afterFailure(
  context: CheckContext,
  scan: Scan,
  checks: readonly TargetCheck[],
  failure: Failure,
  { durationMs, statements }: Done,
): AsyncGenerator<AuditEvent> {
  if (checks.length > 1 && failure.reason !== 'cancelled') {
    for (const check of checks) {
      yield { type: 'restarted', target: check.target };
      yield* checkScan(context, scan, [check]);
    }
    return;
  }
  for (const check of checks) {
    const { reason, detail: reasonDetail } = failure;
    const none = { inScope: 0, notEvaluable: 0, found: 0, durationMs };
    yield finished(check, { state: 'not_checked', reason, reasonDetail, ...none }, statements);
  }
}

/** What an execution of a scan took, and what the source was asked. */
interface Done {
  readonly durationMs: number;
  readonly statements: readonly ExecutedStatement[];
}

function judged(
  context: CheckContext,
  check: TargetCheck,
  counts: Counts | undefined,
  { durationMs, statements, found }: Done & { readonly found: number },
): FinishedEvent {
  const { inScope = 0, notEvaluable = 0, emptySignal, groups = [] } = counts ?? {};
  if (emptySignal === undefined) {
    const inScopeBy = scopeByDepartment(groups, context);
    const counted = { state: 'checked', inScope, notEvaluable, inScopeBy, found, durationMs } as const;
    return finished(check, counted, statements, lostLines(context.source, statements));
  }
  const reasonDetail = `${check.target.entity}.${emptySignal}`;
  const nothing = { notEvaluable: 0, found: 0, durationMs };
  return finished(check, { state: 'skipped', reason: 'signal_empty', reasonDetail, inScope, ...nothing }, statements);
}

type FinishedEvent = Extract<AuditEvent, { readonly type: 'finished' }>;

function finished(
  { target, planned, plan }: TargetCheck,
  outcome: Omit<FinishedEvent['outcome'], keyof CheckTarget | 'rule' | 'partial'>,
  statements: readonly ExecutedStatement[],
  lost: readonly string[] = [],
): FinishedEvent {
  return {
    type: 'finished',
    target,
    outcome: { ...target, rule: planned.rule.id, partial: [...plan.partial, ...lost], ...outcome },
    subjectEntity: plan.subjectEntity,
    window: plan.window,
    statements,
  };
}

/** Codes of the tables that the statements read and that lost lines. */
function lostLines({ extracts }: Source, statements: readonly ExecutedStatement[]): readonly string[] {
  if (extracts === undefined) return [];
  const losses = statements.flatMap(({ text }) => extracts.lossesOf(text));
  return [...new Set(losses.map(({ table, rejected }) => `lines:${table}/${rejected}`))].toSorted();
}

async function* defectEvents(context: CheckContext, checks: readonly TargetCheck[], run: CheckRun) {
  const waiting = checks.map((): Defect[] => []);
  const take = (member: number, check: TargetCheck) => {
    const defects = waiting[member] ?? [];
    waiting[member] = [];
    return { member, target: check.target, defects };
  };
  for await (const [member, draft] of run.drafts()) {
    const check = checks[member];
    const defects = waiting[member];
    if (check === undefined || defects === undefined) continue;
    defects.push(completeDefect(draft, check.planned.rule, context));
    if (defects.length >= DEFECTS_PER_BATCH) yield take(member, check);
  }
  for (const [member, check] of checks.entries()) {
    if (waiting[member]?.length) yield take(member, check);
  }
}

/** Somebody worked in the ERP between the two statements, twice: neither number is to be believed. */
function countsDiffer({ dialect }: Source): AuditError {
  const message = {
    en: 'The counted and the streamed rows differ, twice: the data changes while it is read.',
    'zh-CN': '统计的行数与读到的行数两次都不一致：数据在读取过程中发生了变化。',
  };
  return new AuditError('SOURCE_QUERY_FAILED', message, { source: dialect.id });
}
