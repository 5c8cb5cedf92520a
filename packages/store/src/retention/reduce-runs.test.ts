import { addDays, type CalendarDate, type RunSummary, silentLog } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { rowsOfAll } from '../../fixtures/archives.ts';
import { ONE_ENGINE } from '../../fixtures/engines.ts';
import {
  actorOf,
  check,
  clock,
  defectOf,
  findingOf,
  type Place,
  placeOn,
  plannedOf,
  specOf,
} from '../../fixtures/scenario.ts';
import { connect } from '../database/connect.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { storeOn } from '../open-store.ts';
import type { Store } from '../store.ts';
import { TABLES_OF_RESULTS } from './reduce-runs.ts';
import type { RetentionInput } from './retention-store.ts';

const postgresUrl = inject('postgresUrl');
const customers = plannedOf({ source: 'erp', code: 'TST-001', entity: 'customer' });
const archive = plannedOf({ source: 'old', code: 'TST-002', entity: 'supplier' });
/** A Monday. */
const FIRST = '2026-01-05' as CalendarDate;
const WEEKS = 17;
/** From the tenth week on there are too few customers, and nobody says that this is right. */
const COLLAPSED = 10;
const FAR = new Date('2030-01-01T00:00:00Z');

describe.each(ONE_ENGINE)('results of runs that have had their time on %s', (kind) => {
  let place: Place;
  let store: Store;
  let database: Database;
  const runs: RunSummary[] = [];

  beforeAll(async () => {
    place = await placeOn(kind, () => freshDatabase(postgresUrl as string));
    database = await connect({ url: place.url, clock, log: silentLog });
    await migrate(database);
    store = storeOn(database);
    runs.push(await nightOn(FIRST, 0, true));
    for (let week = 1; week < WEEKS; week += 1)
      for (const day of [0, 3]) runs.push(await nightOn(addDays(FIRST, week * 7 + day), week, false));
    await database.rows(
      `insert into audit_weeks (week, version, run_id, start_run, frozen_at, frozen_by, automatic, open, model, model_hash, lines,
         log_seq, log_hash, log_entries)
       values ('2026-W03', 1, :run, :start, now(), '{}', true, 0, '', '', '[]', 1, '', 1)`,
      { run: runs[3]?.id ?? '', start: runs[1]?.id ?? '' },
    );
    for (const hours of [1, 2, 3]) await settle(hours, hours === 2 ? 0 : 4);
  });
  afterAll(async () => {
    await store.close();
    place.remove();
  });

  async function nightOn(asOf: CalendarDate, week: number, withArchive: boolean): Promise<RunSummary> {
    const targets = withArchive ? [customers, archive] : [customers];
    const run = await store.beginRun(specOf(asOf, targets));
    await run.recordEntity('erp', 'customer', week < COLLAPSED ? 1_000 : 10);
    await check(run, { planned: customers, defects: [defectOf('a'), defectOf(`b${week % 3}`)] });
    if (withArchive) await check(run, { planned: archive, defects: [defectOf('z')] });
    return run.finish();
  }
  async function settle(hours: number, exitCode: 0 | 4): Promise<void> {
    const dueAt = new Date(FAR.getTime() - (10 - hours) * 3_600_000);
    const claimed = await store.schedule.claim({ job: 'nightly', dueAt, asOf: FIRST, passedOver: 0 });
    if (!('claim' in claimed)) throw new Error('it was not claimed');
    await store.schedule.settle(claimed.claim, { state: 'done', exitCode, problems: [] });
  }
  function apply(changes: Partial<RetentionInput> = {}) {
    const kept = { detailsBefore: null, personsBefore: null, decisionsBefore: null, runsBefore: FAR };
    const pseudonym = () => 'person-000000';
    return store.retention.apply({ ...kept, pseudonym, by: actorOf('Admin'), dryRun: false, ...changes });
  }
  /** What reports, the next run and people who look at a rule or a finding are told. */
  async function told() {
    const last = runs.at(-1)?.id ?? '';
    const lastOfWeeks = runs.filter((_, index) => index % 2 === 0).slice(-14);
    const ids = [...lastOfWeeks, runs[1], runs[3]].map((run) => run?.id ?? '');
    const next = await store.beginRun(specOf('2026-06-30', [customers], { dryRun: true }));
    const usual = await next.usualRecords('erp');
    return {
      usual,
      results: await store.latestResults(last),
      suspects: await store.suspectTargets(),
      changes: await store.ruleChanges.between(undefined, last),
      balances: await Promise.all(ids.map((id) => store.balance(id, 'now'))),
      history: await store.history((await findingOf(store, customers, 'b0')).id),
      kept: await Promise.all(ids.map((id) => store.run(id))),
      jobs: [await store.schedule.last(), await store.schedule.lastSuccess()],
    };
  }
  const whole = async () => (await store.runs(100)).filter(({ reducedAt }) => reducedAt === undefined);

  test('go, and with them nothing that a report or the next run is made of', async () => {
    const [before, rows] = [await told(), await database.write('look', rowsOfAll)];
    const foreseen = await apply({ dryRun: true });
    expect(await whole()).toHaveLength(runs.length + 1);

    const counts = await apply();
    expect(counts).toEqual(foreseen);
    expect(await told()).toEqual(before);
    expect(before.usual.get('customer')).toBe(1_000);

    const ids = (await whole()).map(({ id }) => id);
    // First run: the archive has no other; second and fourth: the frozen week; then the last of weeks, and the last eight.
    const expected = runs.filter((_, index) =>
      [0, 1, 3].includes(index) || index % 2 === 0 ? index !== 2 && index !== 4 : index > 24,
    );
    expect(runs.filter(({ id }) => ids.includes(id)).map(({ asOf }) => asOf)).toEqual(expected.map(({ asOf }) => asOf));
    expect(counts).toMatchObject({ runs: runs.length - expected.length, jobs: 1 });
    expect(counts.runRows).toBeGreaterThan(counts.runs * 3);

    const now = await database.write('look', rowsOfAll);
    const touched = Object.keys(rows).filter((name) => JSON.stringify(rows[name]) !== JSON.stringify(now[name]));
    const mayChange = [...TABLES_OF_RESULTS, 'audit_entity_counts', 'audit_job_runs', 'audit_log', 'audit_runs'];
    expect(touched.filter((name) => !mayChange.some((each) => each === name))).toEqual([]);
    expect(now['audit_runs']).toHaveLength(rows['audit_runs']?.length ?? 0);
  });

  test('are not taken for none: who asks for them is told that they are gone', async () => {
    const gone = runs[2]?.id ?? '';
    expect(await store.run(gone)).toMatchObject({ id: gone, results: [], reducedAt: clock.now().toISOString() });
    await expect(store.balance(gone, 'now')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(store.balance(undefined, gone)).rejects.toThrow(/retention\.runs/);
  });

  test('leave a log that holds, as long as an entry of it says that they went', async () => {
    const verified = await store.log.verify();
    expect(verified).toMatchObject({ faults: [], reducedRuns: runs.length + 1 - (await whole()).length });
    expect(Object.values(await apply()).every((count) => count === 0)).toBe(true);

    await database.rows(`update audit_runs set reduced_at = now(), started_at = '2031-01-01' where id = :id`, {
      id: runs.at(-1)?.id ?? '',
    });
    expect((await store.log.verify()).faults).toEqual([{ kind: 'runs_reduced', seq: null, subject: '1' }]);
  });
});
