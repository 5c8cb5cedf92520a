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
/** From here on nothing is loaded or compiled for the first time any more. */
const WARM = 50;
/** What retention takes after three months has begun to go by then. */
const RETAINED = 120;
const FIRST_NIGHT = Date.UTC(2026, 8, 21, 2);

const SETTINGS = {
  schedule: {
    nightly: { cron: '0 2 * * *', run: ['erp'], retain: true },
    weekly: { cron: '0 7 * * 1', report: ['workbooks', 'committee'] },
  },
  retention: {
    ...{ details: '3 months', persons: '3 months', decisions: '3 months', reports: '3 months' },
    decisionsBelowTenYears: 'accepted',
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
      scheduler = new SchedulerProcess(config, clock);
    });
    afterAll(() => {
      if (serverUrl === undefined) return;
      scheduler?.child.kill('SIGKILL');
      rmSync(directory, { recursive: true, force: true });
      const file = process.env['ERP_AUDIT_TEST_EVIDENCE'];
      if (file !== undefined) writeFileSync(file, `${JSON.stringify({ ...machine(), results }, null, 2)}\n`);
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
      samples.push({ run, ...held, store: kept, reports: bytesIn(join(directory, 'out')), others });
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
        results.push({ store: kind, runs: RUNS, slopes, tables, samples });
        expectNoLeak(samples);
        expect(samples.at(-1)?.reports).toBeGreaterThan(0);
        if (slopes !== undefined) expectFlat(slopes, samples);
      },
    );
  },
);

type Slopes = Readonly<Record<'heap' | 'rss' | keyof Disk, Line>>;

/** By run: memory once everything is warm, disk once retention has something to take away. */
function slopesOf(samples: readonly Sample[]): Slopes {
  const since = (first: number, name: keyof Slopes) =>
    lineThrough(samples.filter(({ run }) => run > first).map((sample) => [sample.run, sample[name]]));
  return {
    heap: since(WARM, 'heap'),
    rss: since(WARM, 'rss'),
    store: since(RETAINED, 'store'),
    reports: since(RETAINED, 'reports'),
    others: since(RETAINED, 'others'),
  };
}

/** What may come with a year of nights, surely: a share of what is held in the end, beyond the noise of the line. */
const YEAR = 365;
const MOST_A_YEAR = { heap: 0.05, rss: 0.05, reports: 0.05 } as const;
/** A run keeps for ever that it was and what its rules found, and each event of a finding: bytes. */
const KEPT_BY_A_RUN = 16_000;

function expectFlat(slopes: Slopes, samples: readonly Sample[]): void {
  for (const [name, share] of Object.entries(MOST_A_YEAR)) {
    const { slope, uncertainty } = slopes[name as keyof typeof MOST_A_YEAR];
    const held = samples.at(-1)?.[name as keyof typeof MOST_A_YEAR] ?? 0;
    expect((slope - uncertainty) * YEAR, name).toBeLessThanOrEqual(share * held);
  }
  expect(slopes.store.slope - slopes.store.uncertainty, 'store').toBeLessThanOrEqual(KEPT_BY_A_RUN);
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
     where relkind = 'r' and relname like 'audit%' order by 2 desc limit 15`,
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
