import { type Actor, isoWeek, runMissing } from '@erp-audit/core';
import type { FreezableRun, FrozenWeek, Store } from '@erp-audit/store';
import type { Project } from '../project/project.ts';
import { rhythmDays } from './rhythm-days.ts';

export interface FreezeOptions {
  readonly project: Project;
  readonly store: Store;
  readonly by: Actor;
}

/**
 * Freezes the week of the last completed run where it is due: the first whole run on or after the freeze day of its
 * ISO week, over all rules and all configured sources.
 * @returns the frozen week, or undefined where none is due.
 * @throws AuditError `REPORT_BALANCE` when the numbers do not add up.
 */
export async function freezeDueWeek(options: FreezeOptions): Promise<FrozenWeek | undefined> {
  const { config } = options.project;
  const run = await options.store.weeks.freezable();
  if (run === undefined || run.isOutdated || !isWhole(options.project, run)) return undefined;
  const week = isoWeek(run.asOf);
  const days = rhythmDays(week, config.rhythm, config.workingCalendar);
  const isFrozen = (await options.store.weeks.list()).some((frozen) => frozen.week === week);
  if (run.asOf < days.freeze || isFrozen) return undefined;
  return freeze(options, run, { automatic: true, reason: null, replace: false });
}

/**
 * Freezes the week of a run because somebody decided so.
 * @param runId - id or unambiguous prefix of the last completed run, or `latest`.
 * @throws AuditError `NOT_FOUND`, `ARGUMENT_INVALID` for a week that is frozen already (without `replace` and reason)
 * or another run than the last one, `REPORT_BALANCE`.
 */
export async function freezeByHand(
  options: FreezeOptions & { readonly runId: string; readonly reason: string | undefined; readonly replace: boolean },
): Promise<FrozenWeek> {
  const asked = await options.store.run(options.runId);
  const run = await options.store.weeks.freezable();
  if (asked === undefined || run === undefined) throw runMissing(options.runId);
  return freeze(
    options,
    { ...run, id: asked.id, asOf: asked.asOf },
    {
      automatic: false,
      reason: options.reason ?? null,
      replace: options.replace,
    },
  );
}

function isWhole({ sources }: Project, run: FreezableRun): boolean {
  return !run.partial && sources.every(({ name }) => run.sources.includes(name));
}

async function freeze(
  { project, store, by }: FreezeOptions,
  run: FreezableRun,
  how: { readonly automatic: boolean; readonly reason: string | null; readonly replace: boolean },
): Promise<FrozenWeek> {
  // One night in seven freezes a week, and what counts its figures takes long to load.
  const { frozenFigures } = await import('./frozen-figures.ts');
  return store.weeks.freeze({
    week: isoWeek(run.asOf),
    runId: run.id,
    ...(await frozenFigures(project, store)),
    by,
    ...how,
  });
}
