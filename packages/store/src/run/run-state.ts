import { type Actor, AuditError, type CalendarDate, type CheckTarget, type EscalationPolicy } from '@erp-audit/core';
import type { Database, Session } from '../database/database.ts';
import type { PlannedTarget } from '../store.ts';
import type { RunLock } from './run-lock.ts';

/** A planned target under its number in the store, with what was done to it in this process. */
export interface TargetState {
  readonly id: number;
  readonly planned: PlannedTarget;
  /** Day at which its source stands in this run; findings are dated by the run's own. */
  readonly asOf: CalendarDate;
  /** False where its source was completed at a later day before: reported only. */
  readonly changesState: boolean;
  staged: number;
  gone: number;
  outside: number;
  complete: boolean;
}

/** A source of a run. */
export interface SourceState {
  readonly asOf: CalendarDate;
  readonly changesState: boolean;
}

/** What the parts of one run share. */
export interface RunState {
  readonly database: Database;
  readonly lock: RunLock;
  readonly id: string;
  /** Grows each time a process takes the run up; whoever holds an older one has lost it. */
  readonly lease: number;
  readonly asOf: CalendarDate;
  readonly changesState: boolean;
  readonly partial: boolean;
  readonly escalation: EscalationPolicy;
  readonly confirmed: { readonly names: ReadonlySet<string>; readonly by: Actor } | undefined;
  readonly sources: ReadonlyMap<string, SourceState>;
  readonly targets: ReadonlyMap<string, TargetState>;
}

/** @throws AuditError `INTERNAL_BUG` for a source that the run did not plan. */
export function sourceOf(run: Pick<RunState, 'id' | 'sources'>, source: string): SourceState {
  const state = run.sources.get(source);
  if (state === undefined) {
    throw new AuditError('INTERNAL_BUG', `Source ${source} was not planned in run ${run.id}.`, {});
  }
  return state;
}

export function targetName(target: CheckTarget): string {
  return JSON.stringify([target.source, target.code, target.entity]);
}

/** @throws AuditError `INTERNAL_BUG` for a target that the run did not plan. */
export function targetOf(run: RunState, target: CheckTarget): TargetState {
  const state = run.targets.get(targetName(target));
  if (state === undefined) {
    throw new AuditError(
      'INTERNAL_BUG',
      `Rule ${target.code} on ${target.source} was not planned in run ${run.id}.`,
      {},
    );
  }
  return state;
}

/** As {@link targetOf}, for work that only an unfinished target takes. */
export function openTargetOf(run: RunState, target: CheckTarget): TargetState {
  const state = targetOf(run, target);
  if (state.complete) {
    const message = `Rule ${target.code} on ${target.source} is already complete in run ${run.id}.`;
    throw new AuditError('INTERNAL_BUG', message, {});
  }
  return state;
}

/** A write transaction of a run that is still this process's. @throws AuditError `STORE_LOCKED` when it is not. */
export function writeInRun<Result>(
  run: RunState,
  action: string,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  return run.database.write(action, async (session) => {
    const held = await session.rows(
      `select 1 from audit_runs where id = :id and lease = :lease and status = 'running' for update`,
      { id: run.id, lease: run.lease },
    );
    if (held.length === 0) {
      const message = {
        en: `Run ${run.id} was ended or taken over by another process.`,
        'zh-CN': `运行 ${run.id} 已被另一个进程结束或接管。`,
      };
      throw new AuditError('STORE_LOCKED', message, { pid: 'unknown' });
    }
    return work(session);
  });
}
