import type { CheckTarget, ExecutedStatement, Source } from '@erp-audit/core';
import type { AuditEvent } from './audit-event.ts';
import type { Failure } from './check-failure.ts';
import type { CheckContext, CheckRead, TargetCheck } from './scan.ts';
import { scopeByDepartment } from './scope-by-department.ts';

type FinishedEvent = Extract<AuditEvent, { readonly type: 'finished' }>;

/** What executing a check took, and what the source was asked. */
export interface Done {
  readonly durationMs: number;
  readonly sourceMs: number;
  readonly statements: readonly ExecutedStatement[];
}

/** The end of a check that was executed to its end. */
export function judged(
  context: CheckContext,
  check: TargetCheck,
  { counts, found }: Pick<CheckRead, 'counts' | 'found'>,
  { durationMs, sourceMs, statements }: Done,
): FinishedEvent {
  const { inScope = 0, notEvaluable = 0, emptySignal, groups = [] } = counts ?? {};
  if (emptySignal === undefined) {
    const inScopeBy = scopeByDepartment(groups, context);
    const counted = { state: 'checked', inScope, notEvaluable, inScopeBy, found, durationMs, sourceMs } as const;
    return finished(check, counted, statements, lostLines(context.source, statements));
  }
  const reasonDetail = `${check.target.entity}.${emptySignal}`;
  const nothing = { notEvaluable: 0, found: 0, durationMs, sourceMs };
  return finished(check, { state: 'skipped', reason: 'signal_empty', reasonDetail, inScope, ...nothing }, statements);
}

/** The end of a check that gave no result. */
export function failed(
  check: TargetCheck,
  { reason, detail: reasonDetail }: Failure,
  { durationMs, sourceMs, statements }: Done,
): FinishedEvent {
  const none = { inScope: 0, notEvaluable: 0, found: 0, durationMs, sourceMs };
  return finished(check, { state: 'not_checked', reason, reasonDetail, ...none }, statements);
}

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

/** Begins to measure a check. @returns what it took by now, in whole milliseconds. */
export function measure({ sourceClock }: Pick<CheckContext, 'sourceClock'>): () => Omit<Done, 'statements'> {
  const [startedAt, waited] = [performance.now(), sourceClock.ms];
  return () => ({
    durationMs: Math.round(performance.now() - startedAt),
    sourceMs: Math.round(sourceClock.ms - waited),
  });
}
