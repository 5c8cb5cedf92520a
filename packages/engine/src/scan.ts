import type { CheckTarget, Defect, ExecutedStatement, Log, Source } from '@erp-audit/core';
import type { AuditEvent } from './audit-event.ts';
import type { CheckRun } from './check-run.ts';
import { completeDefect, type DefectContext } from './defect-builder.ts';
import type { Counts, RowPlan, SetPlan } from './define-kind.ts';
import type { PlannedTarget } from './plan-targets.ts';
import type { SourceClock } from './source-clock.ts';

/** A target that is planned and may be checked. */
export interface TargetCheck<Plan = RowPlan | SetPlan> {
  readonly target: CheckTarget;
  readonly planned: PlannedTarget;
  readonly plan: Plan;
}

/** What checking needs of a request. */
export interface CheckRequest extends DefectContext {
  readonly source: Source;
  readonly signal?: AbortSignal;
  readonly log: Log;
}

/** What scans that follow one another need. */
export interface CheckContext extends CheckRequest {
  readonly sourceClock: SourceClock;
}

/** Targets that are executed together. */
export interface Scan {
  readonly checks: readonly TargetCheck[];
  /** The statements of some of the checks. */
  start(checks: readonly TargetCheck[], asked: ExecutedStatement[], sourceClock: SourceClock): CheckRun;
}

/** What one execution of a scan gave for one of its checks. */
export interface CheckRead {
  readonly counts: Counts | undefined;
  readonly found: number;
  /** Whether as many rows were streamed as were counted. */
  readonly isWhole: boolean;
}

type DefectsEvent = Extract<AuditEvent, { readonly type: 'defects' }>;

/**
 * Executes checks together once: counts first, then streams. Each batch of defects is yielded as it fills; a check
 * that lives on a log the source does not keep has none.
 * @param asked - Grows by the statements that the source is asked.
 * @param isKept - Sees each batch; one that it does not want is counted and dropped.
 * @returns what each check gave, in their order.
 */
export async function* readScan(
  context: CheckContext,
  scan: Scan,
  checks: readonly TargetCheck[],
  asked: ExecutedStatement[],
  isKept: (event: DefectsEvent) => boolean = () => true,
): AsyncGenerator<DefectsEvent, readonly CheckRead[]> {
  const run = scan.start(checks, asked, context.sourceClock);
  const found = checks.map(() => 0);
  const counts = await run.counts();
  for await (const { member, target, defects } of defectBatches(context, checks, run)) {
    if (counts[member]?.emptySignal !== undefined) continue;
    found[member] = (found[member] ?? 0) + defects.length;
    const event = { type: 'defects', target, defects } as const;
    if (isKept(event)) yield event;
  }
  return checks.map((_, member) => ({
    counts: counts[member],
    found: found[member] ?? 0,
    isWhole: run.isWhole(member, counts[member]),
  }));
}

/** Nothing waits for the next rows: what outlives many collections of garbage is dear. */
async function* defectBatches(context: CheckContext, checks: readonly TargetCheck[], run: CheckRun) {
  for await (const drafts of run.drafts()) {
    const batches = checks.map(({ target, planned }, member) => ({ member, target, planned, defects: [] as Defect[] }));
    for (const [member, draft] of drafts) {
      const batch = batches[member];
      batch?.defects.push(completeDefect(draft, batch.planned.rule, context));
    }
    yield* batches.filter(({ defects }) => defects.length > 0);
  }
}
