import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { partsTable, writePartsFolder } from '../durability/parts-folder.ts';
import { expectNoLeak, type Resources, ResourceWatch } from './process-resources.ts';
import { type Line, lineThrough } from './regression.ts';
import { MovedClock, SchedulerProcess } from './scheduler-process.ts';

/** None unless asked for: the year on every push looks at the same things. The result is in test/evidence. */
const RUNS = Number(process.env['ERP_AUDIT_TEST_SOAK_RUNS'] ?? 0);
const serverUrl = RUNS > 0 ? inject('postgresUrl') : undefined;
const DAY_MS = 86_400_000;
/** Flags of Node, such as those that have it compile everything at once. */
const FLAGS = process.env['ERP_AUDIT_TEST_SOAK_NODE']?.split(' ') ?? [];
/** From here on nothing is loaded for the first time any more. */
const WARM = 50;
/** V8 compiles the better what runs the more often, and what runs once a week gets there late. */
const COMPILED = Math.max(WARM, RUNS * 0.4);
/** What retention takes after three months has begun to go by then. */
const RETAINED = 120;
const FIRST_NIGHT = Date.UTC(2026, 8, 21, 2);

const SETTINGS = {
  schedule: {
    nightly: { cron: '0 2 * * *', run: ['erp'], retain: true },
    weekly: { cron: '0 7 * * 1', report: ['workbooks', 'committee'] },
  },
  retention: {
    ...{ details: '3 months', persons: '3 months', decisions: '3 months', reports: '3 months', runs: '3 months' },
    ...{ decisionsBelowTenYears: 'accepted', runsBelowThirteenMonths: 'accepted' },
  },
};

interface Disk {
  /** Bytes of the store. */
  readonly store: number;
  /** Bytes of the folder of reports. */
  readonly reports: number;
  /** Bytes of everything else beside the configuration that is written. */
  readonly others: number;
}

interface Sample extends Resources, Disk {
  readonly run: number;
  /** Bytes of tables by what they are for; only where another process may look while the store is not in use. */
  readonly kinds: Readonly<Record<Kind, number>> | undefined;
}

/** Of 50 parts another ten lose or get a name each night. */
function changeParts(night: number): string {
  return `update parts set name = case when id % 10 = ${night % 10} then null else 'v' || id end`;
}

function bytesIn(path: string): number {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0);
}

const results: object[] = [];

/** Written at every look: what is known of a soak that is cut short is known. */
function writeEvidence(unfinished: object[] = []): void {
  const file = process.env['ERP_AUDIT_TEST_EVIDENCE'];
  if (file === undefined) return;
  writeFileSync(file, `${JSON.stringify({ ...machine(), results: [...results, ...unfinished] }, null, 2)}\n`);
}

describe.each(process.env['ERP_AUDIT_TEST_STORES']?.split(',') ?? ['pglite'])(
  'a soak of one scheduler on %s, only its clock moved',
  (kind) => {
    let directory: string;
    let source: string;
    let store: string | undefined;
    let clock: MovedClock;
    let scheduler: SchedulerProcess;
    let watch: ResourceWatch;
    const samples: Sample[] = [];

    beforeAll(async () => {
      if (serverUrl === undefined) return;
      directory = mkdtempSync(join(tmpdir(), 'erp-audit-soak-'));
      source = await freshDatabase(serverUrl);
      await execute(source, partsTable(50));
      store = kind === 'postgres' ? await freshDatabase(serverUrl) : undefined;
      const config = writePartsFolder(directory, source, store ?? 'pglite:./.erp-audit/store');
      appendFileSync(config, stringify(SETTINGS));
      clock = new MovedClock(directory, new Date(FIRST_NIGHT - DAY_MS / 2));
      watch = new ResourceWatch(
        serverUrl,
        [source, ...(store === undefined ? [] : [store])],
        join(directory, '.erp-audit'),
      );
      scheduler = new SchedulerProcess(config, clock, [], FLAGS);
    });
    afterAll(() => {
      if (serverUrl === undefined) return;
      scheduler?.child.kill('SIGKILL');
      rmSync(directory, { recursive: true, force: true });
      writeEvidence();
    });

    async function doJob(job: string, due: Date): Promise<void> {
      const from = scheduler.lines.length;
      scheduler.moveTo(new Date(due.getTime() + 1_000));
      const end = await scheduler.line((line) => line.event === 'job.ended' && line['job'] === job, from);
      expect(end).toMatchObject({ dueAt: due.toISOString(), exit: 0 });
    }

    async function liveThrough(run: number): Promise<void> {
      const night = new Date(FIRST_NIGHT + run * DAY_MS);
      await execute(source, changeParts(run));
      await doJob('nightly', night);
      if (night.getUTCDay() === 1) await doJob('weekly', new Date(night.getTime() + 5 * 3_600_000));
      if (run % 10 === 9 || run === RUNS - 1) await look(run + 1);
    }

    async function look(run: number): Promise<void> {
      const held = await watch.atRest(scheduler);
      const state = join(directory, '.erp-audit');
      const kept = store === undefined ? bytesIn(join(state, 'store')) : await sizeOf(store);
      const others = bytesIn(state) - (store === undefined ? kept : 0);
      const kinds = store === undefined ? undefined : kindsOf(await sizesOfTables(store));
      samples.push({ run, ...held, store: kept, reports: bytesIn(join(directory, 'out')), others, kinds });
      writeEvidence([{ store: kind, unfinished: run, samples }]);
    }

    test.skipIf(serverUrl === undefined)(
      'holds neither more memory nor more disk than after the first of them',
      { timeout: 120_000 + RUNS * 30_000 },
      async () => {
        await scheduler.line(({ event }) => event === 'schedule.planned', 0);
        for (let run = 0; run < RUNS; run += 1) await liveThrough(run);
        const tables = store === undefined ? undefined : await sizesOfTables(store);
        scheduler.child.kill('SIGTERM');
        expect((await scheduler.ended).code).toBe(0);
        const slopes = RUNS > RETAINED + WARM ? slopesOf(samples) : undefined;
        results.push({ store: kind, flags: FLAGS, runs: RUNS, slopes, tables, samples });
        expectNoLeak(samples);
        expect(samples.at(-1)?.reports).toBeGreaterThan(0);
        if (slopes !== undefined) expectFlat(slopes, samples);
      },
    );
  },
);

/** What the tables of a store are for. */
const KINDS = {
  /** Kept by design: what became of each finding. */
  history: ['audit_events', 'audit_openings', 'audit_findings'],
  /** Kept by design: that a run was, of which sources, and the log of decisions with its entry. */
  runs: ['audit_runs', 'audit_run_sources', 'audit_log'],
  /** Kept by design: the weeks that the committee compares. */
  weeks: ['audit_weeks', 'audit_week_scores', 'audit_week_rule_scores'],
  /** Of runs that have had their time only what frozen weeks began and ended with. */
  results: [
    ...['audit_run_statements', 'audit_in_scope', 'audit_rule_results', 'audit_run_targets', 'audit_open_counts'],
    ...['audit_entity_counts', 'audit_statements', 'audit_job_runs', 'audit_alerts'],
  ],
} as const;
type Kind = keyof typeof KINDS;

function kindsOf(tables: Readonly<Record<string, number>>): Record<Kind, number> {
  const sum = (names: readonly string[]) => names.reduce((all, name) => all + (tables[name] ?? 0), 0);
  const { history, runs, weeks, results: ofRuns } = KINDS;
  return { history: sum(history), runs: sum(runs), weeks: sum(weeks), results: sum(ofRuns) };
}

type Slopes = Readonly<Record<'heap' | 'rss' | keyof Disk, Line>> & Readonly<Partial<Record<Kind | 'rest', Line>>>;

/** By run: memory once everything is warm, disk once retention has something to take away. */
function slopesOf(samples: readonly Sample[]): Slopes {
  const through = (first: number, of: (sample: Sample) => number) =>
    lineThrough(samples.filter(({ run }) => run > first).map((sample) => [sample.run, of(sample)]));
  const disk = (of: (sample: Sample) => number) => through(RETAINED, of);
  const ofKind = (kind: Kind) => disk(({ kinds }) => kinds?.[kind] ?? 0);
  const inKinds = ({ kinds }: Sample) => Object.values(kinds ?? {}).reduce((sum, bytes) => sum + bytes, 0);
  return {
    heap: through(COMPILED, ({ heap }) => heap),
    rss: through(COMPILED, ({ rss }) => rss),
    store: disk(({ store }) => store),
    reports: disk(({ reports }) => reports),
    others: disk(({ others }) => others),
    ...(samples[0]?.kinds === undefined
      ? {}
      : {
          ...{ history: ofKind('history'), runs: ofKind('runs'), weeks: ofKind('weeks'), results: ofKind('results') },
          rest: disk((sample) => sample.store - inKinds(sample)),
        }),
  };
}

/** What may come with a year of nights, surely: a share of what is held in the end, beyond the noise of the line. */
const YEAR = 365;
const MOST_A_YEAR = { heap: 0.05, rss: 0.05, reports: 0.05 } as const;
/**
 * Bytes that a run may add for ever: each event of its findings, its own row and its entry in the log, a seventh of a
 * week, and of the results those of two runs in seven, which a frozen week began and ended with.
 */
const MOST_A_RUN = { history: 6_000, runs: 3_000, weeks: 2_000, results: 2_500, rest: 500 } as const;
const KEPT_BY_A_RUN = Object.values(MOST_A_RUN).reduce((sum, bytes) => sum + bytes, 0);

function expectFlat(slopes: Slopes, samples: readonly Sample[]): void {
  for (const [name, share] of Object.entries(MOST_A_YEAR)) {
    const { slope, uncertainty } = slopes[name as keyof typeof MOST_A_YEAR];
    const held = samples.at(-1)?.[name as keyof typeof MOST_A_YEAR] ?? 0;
    expect((slope - uncertainty) * YEAR, name).toBeLessThanOrEqual(share * held);
  }
  expect(slopes.store.slope - slopes.store.uncertainty, 'store').toBeLessThanOrEqual(KEPT_BY_A_RUN);
  for (const [kind, most] of Object.entries(MOST_A_RUN)) {
    const line = slopes[kind as keyof typeof MOST_A_RUN];
    if (line !== undefined) expect(line.slope - line.uncertainty, kind).toBeLessThanOrEqual(most);
  }
}

async function sizeOf(url: string): Promise<number> {
  const [row] = await query<{ size: string }>(url, 'select pg_database_size(current_database()) as size');
  return Number(row?.size);
}

/** Bytes by table with its indexes, the largest first. */
async function sizesOfTables(url: string): Promise<Readonly<Record<string, number>>> {
  const rows = await query<{ name: string; size: string }>(
    url,
    `select relname as name, pg_total_relation_size(oid) as size from pg_class
     where relkind = 'r' and relname like 'audit%' order by 2 desc`,
  );
  return Object.fromEntries(rows.map(({ name, size }) => [name, Number(size)]));
}

async function query<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

function machine(): object {
  return {
    command: `ERP_AUDIT_TEST_SOAK_RUNS=${RUNS} ERP_AUDIT_TEST_STORES=… npx vitest run --config test/vitest.config.ts test/schedule/soak.test.ts`,
    commit: existsSync('.git')
      ? execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
      : '',
    machine: `${cpus().length} cores, Node ${process.version}`,
    load: loadavg(),
  };
}
