import { AuditError, type EntityName } from '@erp-audit/core';
import type { AuditEvent } from './audit-event.ts';
import { rowRun, setRun } from './check-run.ts';
import { checkScan } from './check-scan.ts';
import { chooseScans } from './choose-scans.ts';
import type { CheckEnvironment, RowPlan } from './define-kind.ts';
import type { PlannedTarget } from './plan-targets.ts';
import { runSideBySide } from './run-side-by-side.ts';
import type { CheckRequest, Scan, TargetCheck } from './scan.ts';
import { SourceClock } from './source-clock.ts';

/** What checking several targets needs. */
export interface TargetsContext extends CheckRequest {
  /** How many records the target reads, as far as is known. */
  recordsOf?(planned: PlannedTarget): number;
}

/**
 * Checks targets: those of one entity in shared scans where that is cheaper, all others on their own, as many at the
 * same time as the source allows. While the findings of one scan are kept the source works on the next.
 */
export async function* checkTargets(
  context: TargetsContext,
  environment: CheckEnvironment,
  checks: readonly TargetCheck[],
): AsyncGenerator<AuditEvent> {
  const { connections = 1 } = context.source;
  const alone = connections === 1;
  const stop = new AbortController();
  const stoppable = alone ? context : { ...context, signal: anyOf(stop.signal, context.signal) };
  const scans = [...(await rowScans(stoppable, environment, checks)), ...setScans(stoppable, environment, checks)];
  const groups = alone ? [scans] : sideBySide(context, scans);
  const works = groups.map((group) => () => scanEvents(stoppable, group));
  yield* runSideBySide(works, connections, () => stop.abort());
}

function anyOf(own: AbortSignal, given: AbortSignal | undefined): AbortSignal {
  return given === undefined ? own : AbortSignal.any([own, given]);
}

function setScans(context: TargetsContext, environment: CheckEnvironment, checks: readonly TargetCheck[]): Scan[] {
  return checks.flatMap((check) => {
    const { plan, planned } = check;
    if (plan.type !== 'set') return [];
    const start: Scan['start'] = (_, asked, sourceClock) =>
      setRun({ ...context, sourceClock, label: planned.rule.id, asked }, environment, plan);
    return [{ checks: [check], start }];
  });
}

/**
 * What takes longest is begun first; what takes a share of the memory for itself has no other of its kind beside it.
 */
function sideBySide(context: TargetsContext, scans: readonly Scan[]): readonly (readonly Scan[])[] {
  const isMatched = ({ checks }: Scan) => checks.some(({ plan }) => plan.type === 'set' && plan.usesMatcher === true);
  const groups = [...scans.filter((scan) => !isMatched(scan)).map((scan) => [scan]), scans.filter(isMatched)];
  const sized = groups.map((group) => ({ group, work: group.reduce((sum, scan) => sum + workOf(scan), 0) }));
  return sized.toSorted((a, b) => b.work - a.work).map(({ group }) => group);

  /** What a scan takes: each of its records is judged by each of its checks. */
  function workOf({ checks }: Scan): number {
    return checks.reduce((sum, { planned }) => sum + (context.recordsOf?.(planned) ?? 0), 0);
  }
}

async function* scanEvents(request: CheckRequest, scans: readonly Scan[]): AsyncGenerator<AuditEvent> {
  // Each connection has its own: what is waited for side by side must not be counted twice.
  const context = { ...request, sourceClock: new SourceClock() };
  for (const scan of scans) {
    for (const { target, planned } of scan.checks) yield { type: 'started', target, rule: planned.rule, scan };
    yield* checkScan(context, scan);
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
  context: CheckRequest,
  environment: CheckEnvironment,
  checks: readonly TargetCheck[],
): Promise<readonly Scan[]> {
  const scans: Scan[] = [];
  for (const members of rowChecksByEntity(checks)) scans.push(...(await entityScans(context, environment, members)));
  return scans;
}

async function entityScans(
  context: CheckRequest,
  environment: CheckEnvironment,
  members: readonly TargetCheck<RowPlan>[],
): Promise<readonly Scan[]> {
  const name = members[0]?.target.entity;
  const entity = name === undefined ? undefined : environment.model.entity(name);
  if (entity === undefined) throw new AuditError('INTERNAL_BUG', `Entity ${name} was planned but is not mapped.`, {});
  const scans = await chooseScans(context.source, environment, entity, members);
  return scans.map((checks) => ({
    checks,
    start: (some, asked, sourceClock) => {
      const plans = some.flatMap(({ plan }) => (plan.type === 'rows' ? [plan] : []));
      const label = some.map(({ planned }) => planned.rule.code).join(',');
      return rowRun({ ...context, sourceClock, label, asked }, environment, entity, plans);
    },
  }));
}
