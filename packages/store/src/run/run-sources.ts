import type { CalendarDate } from '@erp-audit/core';
import type { Session } from '../database/database.ts';
import type { RunSpec } from '../store.ts';
import type { SourceState } from './run-state.ts';

/** The day each source of a run stands at. */
export function sourceDays(spec: RunSpec): ReadonlyMap<string, CalendarDate> {
  const names = new Set(spec.targets.map(({ source }) => source));
  return new Map([...names].map((name) => [name, spec.sourceAsOf?.[name] ?? spec.asOf]));
}

/** The sources of a new run, and which of them it may change: those not completed at a later day before. */
export async function judgeSources(session: Session, spec: RunSpec): Promise<ReadonlyMap<string, SourceState>> {
  const states = new Map<string, SourceState>();
  for (const [source, asOf] of sourceDays(spec)) {
    const changesState = !spec.dryRun && !(await isPast(session, source, asOf, spec.asOf));
    states.set(source, { asOf, changesState });
  }
  return states;
}

/** Runs of the first version kept only the day of the whole run: like is compared with like. */
async function isPast(session: Session, source: string, asOf: CalendarDate, runAsOf: CalendarDate): Promise<boolean> {
  const [later] = await session.rows(
    `select 1 from audit_runs r join audit_run_sources s on s.run_id = r.id
     where s.source = :source and r.status = 'complete' and coalesce(s.changes_state, r.changes_state)
       and case when s.as_of is null then r.as_of > cast(:runAsOf as date) else s.as_of > cast(:asOf as date) end limit 1`,
    { source, asOf, runAsOf },
  );
  return later !== undefined;
}

export async function keepSources(
  session: Session,
  run: string,
  sources: ReadonlyMap<string, SourceState>,
): Promise<void> {
  for (const [source, { asOf, changesState }] of sources) {
    await session.rows(
      `insert into audit_run_sources (run_id, source, as_of, changes_state)
       values (:run, :source, cast(:asOf as date), :changesState) on conflict do nothing`,
      { run, source, asOf, changesState },
    );
  }
}

interface SourceRow {
  readonly source: string;
  readonly as_of: CalendarDate | null;
  readonly changes_state: boolean | null;
}

/** The sources of a run as it was begun. */
export async function readSources(
  session: Session,
  run: { readonly id: string; readonly changesState: boolean },
  spec: RunSpec,
): Promise<ReadonlyMap<string, SourceState>> {
  const rows = await session.rows<SourceRow>(
    `select source, to_char(as_of, 'YYYY-MM-DD') as as_of, changes_state from audit_run_sources where run_id = :run`,
    { run: run.id },
  );
  return new Map(
    rows.map((row) => [
      row.source,
      { asOf: row.as_of ?? spec.asOf, changesState: row.changes_state ?? run.changesState },
    ]),
  );
}
