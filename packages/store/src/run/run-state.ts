import {
  type Actor,
  type AnomalyLimits,
  AuditError,
  type CalendarDate,
  type CheckTarget,
  type EscalationPolicy,
} from '@erp-audit/core';
import { escapeLiteral } from 'pg';
import type { Database, Durability, Session } from '../database/database.ts';
import type { RowLoader } from '../database/row-loader.ts';
import type { Opened } from '../database/transaction.ts';
import type { KeptStatements } from '../evidence/keep-statements.ts';
import type { PlannedTarget } from '../store.ts';
import type { EarlierCounts } from './earlier-counts.ts';
import { otherHolder, takenOverError } from './held-sources.ts';
import type { RowWriter } from './staged-row.ts';

/** How a target was last checked; null where it was not. */
export interface LastCheck {
  readonly asOf: CalendarDate | null;
  /** Null too where the first version of the store made the check: it kept only the day of the whole run. */
  readonly sourceAsOf: CalendarDate | null;
  readonly ruleHash: string | null;
  readonly mappingHash: string | null;
}

/** A planned target under its number in the store, with what was done to it in this process. */
export interface TargetState {
  readonly id: number;
  readonly planned: PlannedTarget;
  /** Day at which its source stands in this run; findings are dated by the run's own. */
  readonly asOf: CalendarDate;
  /** False where its source was completed at a later day before: reported only. */
  readonly changesState: boolean;
  /** Before this run; nobody else checks it as long as the run has its sources. */
  readonly lastCheck: LastCheck;
  /** True where it has no findings as yet: all that is found is new. */
  readonly isFirstCheck: boolean;
  readonly writeRow: RowWriter;
  staged: number;
  gone: number;
  outside: number;
  /** How many are written down as not found again, for what is staged now; undefined where none are. */
  missing: number | undefined;
  /** Digests of the content of open findings; undefined where nobody asked for them. */
  known: ReadonlySet<string> | undefined;
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
  /** Takes what is staged, of whichever target. */
  readonly loader: RowLoader;
  readonly id: string;
  /** New each time a process takes the run up; whoever holds an older one has lost it. */
  readonly token: string;
  /** Fires when the run is no longer this process's. */
  readonly lost: AbortSignal;
  readonly asOf: CalendarDate;
  readonly changesState: boolean;
  readonly partial: boolean;
  readonly escalation: EscalationPolicy;
  readonly anomalyLimits: AnomalyLimits;
  readonly earlier: EarlierCounts;
  readonly keptStatements: KeptStatements;
  /** See {@link RunSpec.confidentialDepartment}. */
  readonly confidential: string | null;
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

/** Leases change hands in write transactions only, and those wait for each other: the answer holds to the end of this one. */
function isOwn({ id, token, sources }: RunState): string {
  return `select exists (select 1 from audit_runs where id = ${escapeLiteral(id)} and status = 'running')
    and (select count(*) from audit_leases where token = ${BigInt(token)}) = ${sources.size} as own`;
}

/** A write transaction of a run that is still this process's. @throws AuditError `STORE_LOCKED` when it is not. */
export function writeInRun<Result>(
  run: RunState,
  action: string,
  work: (session: Session) => Promise<Result>,
  durability: Durability = 'at once',
): Promise<Result> {
  const owned = async (session: Session, [answer]: Opened) => {
    if (!(answer as { readonly own: boolean }).own)
      throw takenOverError(run.id, await otherHolder(session, [...run.sources.keys()], run.token));
    return work(session);
  };
  return run.database.write(action, owned, { durability, ask: isOwn(run) });
}
