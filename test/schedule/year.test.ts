import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase, TestProxy } from '@erp-audit/testkit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { damageParts, partsTable, writePartsFolder } from '../durability/parts-folder.ts';
import { expectNoLeak, type Resources, ResourceWatch } from './process-resources.ts';
import { type LogLine, MovedClock, SchedulerProcess } from './scheduler-process.ts';

const NIGHTS = Number(process.env['ERP_AUDIT_TEST_NIGHTS'] ?? 3);
const SEED = Number(process.env['ERP_AUDIT_TEST_SEED'] ?? 20261122);
const serverUrl = inject('postgresUrl');
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** 02:30 in Berlin; the year holds the night without that time and the night with two of them. */
const JOB = {
  cron: '30 2 * * *',
  timezone: 'Europe/Berlin',
  run: ['erp'],
  window: '02:00-05:30',
  retry: { first: '5 minutes', longest: '20 minutes', until: '1 hour' },
};

/** What a night brings. */
type Night =
  | 'calm'
  | 'killed'
  | 'stopped'
  | 'down-a-while'
  | 'down-too-long'
  | 'source-late'
  | 'source-dead'
  | 'clock-back'
  | 'two';

/** The first nights hold one of each; the others are drawn, mostly calm. */
const FIRST: readonly Night[] = [
  'calm',
  'killed',
  'source-late',
  'two',
  'source-dead',
  'source-dead',
  'stopped',
  'clock-back',
  'down-too-long',
];
const DRAWN: readonly Night[] = ['calm', 'calm', 'calm', 'calm', 'calm', ...FIRST];

/** Counted from the first night: that in which autumn has 02:30 twice, and that in which spring leaves it out. */
const CLOCK_CHANGES: readonly number[] = [34, 188];
/** A few nights are those around a change of the clocks; a year begins in September. */
const BEGIN = NIGHTS < 100 ? 33 : 0;
/** About so many times a year the process is looked at. */
const LOOKS = 73;

function nightOf(n: number): Night {
  if (CLOCK_CHANGES.includes(n)) return 'down-a-while';
  const draw = createHash('sha256').update(`${SEED}/${n}`).digest().readUInt32BE(0) / 2 ** 32;
  return FIRST[n - BEGIN] ?? DRAWN[Math.floor(draw * DRAWN.length)] ?? 'calm';
}

/** When the job is due in night `n`, counted from the evening of 2026-09-20: told by the clocks of Berlin, not by the program. */
function dueAt(n: number): Date {
  const day = new Date(Date.UTC(2026, 8, 21 + n));
  for (let offset = 1; offset <= 2; offset += 1) {
    const instant = new Date(day.getTime() + (2.5 - offset) * HOUR_MS);
    const shown = instant.toLocaleTimeString('en-GB', {
      timeZone: 'Europe/Berlin',
      hour: '2-digit',
      minute: '2-digit',
    });
    // Of the hour that is there twice the first counts (two hours ahead of UTC).
    const isSecond = offset === 1 && shown === '02:30' && berlinHour(new Date(instant.getTime() - HOUR_MS)) === shown;
    if (shown === '02:30' && !isSecond) return instant;
  }
  // Left out in spring: an hour later by the clocks.
  return new Date(day.getTime() + 1.5 * HOUR_MS);
}

function berlinHour(instant: Date): string {
  return instant.toLocaleTimeString('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' });
}

const later = (instant: Date, milliseconds: number) => new Date(instant.getTime() + milliseconds);
const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);

/** What is not 0: a source that cannot be opened is a matter of set-up, a night without a run something not checked. */
const EXITS: Partial<Record<Night, number>> = { 'source-dead': 3, 'down-too-long': 4 };

interface KeptNight {
  readonly due: Date;
  readonly state: string;
  readonly exit: number | null;
}

/** What the nights must have left behind: a problem is told when it begins and when it is over, not in between. */
class Ledger {
  readonly nights: KeptNight[] = [];
  told = 0;
  #isDead = false;
  #isMissed = false;

  enter(night: Night, due: Date, exit: number): void {
    const isMissed = night === 'down-too-long';
    // A night without a run says nothing of the source.
    const isDead = isMissed ? this.#isDead : night === 'source-dead';
    this.told += Number(isDead !== this.#isDead) + Number(isMissed !== this.#isMissed);
    this.#isDead = isDead;
    this.#isMissed = isMissed;
    this.nights.push({ due, state: isMissed ? 'missed' : 'done', exit: isMissed ? null : exit });
  }
}

const results: object[] = [];

describe.each(process.env['ERP_AUDIT_TEST_STORES']?.split(',') ?? ['postgres'])(
  `${NIGHTS} nights of a real scheduler on %s, only its clock moved`,
  (kind) => {
    let directory: string;
    let config: string;
    let clock: MovedClock;
    let source: string;
    let store: string | undefined;
    let proxy: TestProxy;
    let scheduler: SchedulerProcess;
    const ledger = new Ledger();
    const tally: Record<string, number> = {};
    let watch: ResourceWatch;
    const samples: (Resources & { readonly night: number })[] = [];

    beforeAll(async () => {
      if (serverUrl === undefined) return;
      directory = mkdtempSync(join(tmpdir(), 'erp-audit-year-'));
      source = await freshDatabase(serverUrl);
      await execute(source, partsTable(50));
      const behind = new URL(source);
      proxy = await TestProxy.start({ host: behind.hostname, port: Number(behind.port) });
      const through = new URL(source);
      through.hostname = '127.0.0.1';
      through.port = String(proxy.port);
      store = kind === 'postgres' ? await freshDatabase(serverUrl) : undefined;
      config = writePartsFolder(directory, through.href, store ?? 'pglite:./.erp-audit/store');
      appendFileSync(config, stringify({ schedule: { nightly: JOB } }));
      clock = new MovedClock(directory, later(dueAt(BEGIN), -8 * HOUR_MS));
      watch = new ResourceWatch(
        serverUrl,
        [source, ...(store === undefined ? [] : [store])],
        join(directory, '.erp-audit'),
      );
    });
    afterAll(async () => {
      if (serverUrl === undefined) return;
      scheduler?.child.kill('SIGKILL');
      await proxy?.close();
      rmSync(directory, { recursive: true, force: true });
      const file = process.env['ERP_AUDIT_TEST_EVIDENCE'];
      if (file !== undefined)
        writeFileSync(
          file,
          `${JSON.stringify({ command: `ERP_AUDIT_TEST_NIGHTS=${NIGHTS}`, seed: SEED, machine: `${cpus().length} cores, Node ${process.version}`, results }, null, 2)}\n`,
        );
    });

    const start = () => new SchedulerProcess(config, clock);
    const isEndOf = (due: Date) => (line: LogLine) => line.event === 'job.ended' && line['dueAt'] === due.toISOString();

    /** From the evening before to the end of the job; gives the line that tells its end. */
    async function calmNight(due: Date): Promise<LogLine> {
      const from = scheduler.lines.length;
      scheduler.moveTo(later(due, 1_000));
      return scheduler.line(isEndOf(due), from);
    }

    /** Shuts the source, and lets the scheduler wait; each pause is passed over at once. */
    async function brokenNight(due: Date, backAfter: number): Promise<LogLine> {
      const from = scheduler.lines.length;
      proxy.shut(true);
      scheduler.moveTo(later(due, 1_000));
      let seen = from;
      for (let pauses = 0; ; pauses += 1) {
        const next = await scheduler.line((line) => line.event === 'sources.wait' || isEndOf(due)(line), seen);
        if (next.event === 'job.ended') return next;
        seen = scheduler.lines.indexOf(next) + 1;
        if (pauses >= backAfter) proxy.shut(false);
        scheduler.moveTo(later(new Date(String(next['until'])), 1_000));
      }
    }

    /** Ends the process in the middle of the run, by the signal, and starts another one. */
    async function endedNight(due: Date, signal: 'SIGKILL' | 'SIGTERM'): Promise<LogLine> {
      const from = scheduler.lines.length;
      const held = proxy.holdAt({ direction: 'toServer', text: 'parts', occurrence: 3 });
      scheduler.moveTo(later(due, 1_000));
      const release = await held;
      expect(scheduler.lines.slice(from).some(({ event }) => event === 'run.begun')).toBe(true);
      scheduler.child.kill(signal);
      if (signal === 'SIGTERM') release();
      const { code } = await scheduler.ended;
      if (signal === 'SIGTERM') expect(code).toBe(0);
      else release();
      proxy.reset();
      // Long enough for the claim of the dead to have run out would be a minute of real time: the test makes it so.
      if (store !== undefined)
        await execute(
          store,
          `update audit_job_runs set expires_at = clock_timestamp() where state = 'running'; update audit_leases set expires_at = clock_timestamp()`,
        );
      clock.set(later(due, 10 * MINUTE_MS));
      scheduler = start();
      return scheduler.line(isEndOf(due), 0);
    }

    /** @returns the exit code of the job. */
    async function oneNight(night: Night, due: Date): Promise<number> {
      switch (night) {
        case 'killed':
          return Number((await endedNight(due, 'SIGKILL'))['exit']);
        case 'stopped':
          return Number((await endedNight(due, 'SIGTERM'))['exit']);
        case 'source-late':
          return Number((await brokenNight(due, 1))['exit']);
        case 'source-dead': {
          const end = await brokenNight(due, Number.POSITIVE_INFINITY);
          proxy.shut(false);
          return Number(end['exit']);
        }
        case 'clock-back': {
          const end = await calmNight(due);
          scheduler.moveTo(later(due, -HOUR_MS));
          scheduler.moveTo(later(due, 2 * HOUR_MS));
          return Number(end['exit']);
        }
        case 'two': {
          const other = start();
          await other.line(({ event }) => event === 'schedule.planned', 0);
          other.moveTo(later(due, 1_000));
          const ends = [calmNight(due), other.line(isEndOf(due), 0)];
          await Promise.race(ends);
          // The one that came too late has nothing to tell.
          void Promise.allSettled(ends);
          other.child.kill('SIGTERM');
          await other.ended;
          const ended = [...scheduler.lines, ...other.lines].filter(isEndOf(due));
          expect(ended).toHaveLength(1);
          return Number(ended[0]?.['exit']);
        }
        case 'down-a-while': {
          scheduler.child.kill('SIGTERM');
          await scheduler.ended;
          // The window is still open, and where the clocks were put back 02:30 has been there twice.
          clock.set(later(due, 1.5 * HOUR_MS));
          scheduler = start();
          return Number((await scheduler.line(isEndOf(due), 0))['exit']);
        }
        case 'down-too-long': {
          scheduler.child.kill('SIGTERM');
          await scheduler.ended;
          // Until half past eight in the morning: the window has closed.
          clock.set(later(due, 6 * HOUR_MS));
          scheduler = start();
          await scheduler.line(({ event }) => event === 'job.missed', 0);
          return 4;
        }
        default:
          return Number((await calmNight(due))['exit']);
      }
    }

    test.skipIf(serverUrl === undefined)(
      'each night has exactly one complete or honestly incomplete run, and what is wrong is told once',
      { timeout: 120_000 + NIGHTS * 30_000 },
      async () => {
        scheduler = start();
        await scheduler.line(({ event }) => event === 'schedule.planned', 0);
        for (let n = BEGIN; n < BEGIN + NIGHTS; n += 1) await liveThrough(n);
        expectNoLeak(samples);
        scheduler.child.kill('SIGTERM');
        expect((await scheduler.ended).code).toBe(0);
        await expectKept(ledger.nights);
        expect(readTold()).toHaveLength(ledger.told);
        results.push({
          store: kind,
          nights: NIGHTS,
          brought: tally,
          told: ledger.told,
          samples,
        });
      },
    );

    async function liveThrough(n: number): Promise<void> {
      const night = nightOf(n);
      const due = dueAt(n);
      tally[night] = (tally[night] ?? 0) + 1;
      await execute(source, damageParts(n));
      const exit = await oneNight(night, due);
      expect(exit, `night ${n}, ${night}`).toBe(EXITS[night] ?? 0);
      ledger.enter(night, due, exit);
      if ((n - BEGIN) % Math.ceil(NIGHTS / LOOKS) === 0) samples.push({ night: n, ...(await watch.atRest(scheduler)) });
    }

    function readTold(): readonly string[] {
      const file = join(directory, '.erp-audit', 'alerts.jsonl');
      return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    }

    /** What the store holds of all nights, read past the program where that is possible. */
    async function expectKept(expected: readonly KeptNight[]): Promise<void> {
      if (store === undefined) return;
      const client = new pg.Client({ connectionString: store });
      await client.connect();
      const jobs = await client.query('select due_at, state, exit_code, run_id from audit_job_runs order by due_at');
      const runs = await client.query(
        `select id, status, to_char(as_of, 'YYYY-MM-DD') as as_of from audit_runs order by seq`,
      );
      const doubled = await client.query(
        'select count(*)::int as n from (select id from audit_findings group by id having count(*) > 1) d',
      );
      await client.end();
      expect(jobs.rows.map((row) => ({ due: row.due_at, state: row.state, exit: row.exit_code }))).toEqual(expected);
      const done = jobs.rows.filter(({ state }) => state === 'done');
      expect(runs.rows).toEqual(done.map((row) => ({ id: row.run_id, status: 'complete', as_of: dayOf(row.due_at) })));
      expect(doubled.rows).toEqual([{ n: 0 }]);
    }
  },
);
