import { AuditError, type EntityName } from '@erp-audit/core';
import type { AuditEvent } from './audit-event.ts';
import { rowRun, setRun } from './check-run.ts';
import { checkScan } from './check-scan.ts';
import { chooseScans } from './choose-scans.ts';
import type { CheckEnvironment, RowPlan } from './define-kind.ts';
import type { CheckContext, Scan, TargetCheck } from './scan.ts';
import { SourceClock } from './source-clock.ts';

/** Checks targets: those of one entity in shared scans where that is cheaper, all others on their own. */
export async function* checkTargets(
  request: Omit<CheckContext, 'sourceClock'>,
  environment: CheckEnvironment,
  checks: readonly TargetCheck[],
): AsyncGenerator<AuditEvent> {
  const context = { ...request, sourceClock: new SourceClock() };
  for (const members of rowChecksByEntity(checks)) {
    for (const scan of await rowScans(context, environment, members)) {
      for (const { target, planned } of scan.checks) yield { type: 'started', target, rule: planned.rule };
      yield* checkScan(context, scan);
    }
  }
  for (const check of checks) {
    const { plan, target, planned } = check;
    if (plan.type !== 'set') continue;
    yield { type: 'started', target, rule: planned.rule };
    const start: Scan['start'] = (_, asked) => setRun({ ...context, label: planned.rule.id, asked }, environment, plan);
    yield* checkScan(context, { checks: [check], start });
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
