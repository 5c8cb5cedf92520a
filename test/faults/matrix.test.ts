import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '@erp-audit/core';
import { TestProxy } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startMailServer } from '../delivery/mail-server.ts';
import { type LogLine, MovedClock, SchedulerProcess } from '../schedule/scheduler-process.ts';
import { FaultPage } from './fault-page.ts';
import { MatrixAudit } from './matrix-audit.ts';
import { resolverUnavailable, SlowResolver } from './slow-resolver.ts';
import { SmallDisk } from './small-disk.ts';

const serverUrl = inject('postgresUrl');
const NIGHTLY = { nightly: { cron: '0 2 * * *', run: ['erp'] } };
/** Enough to open an embedded store, and not enough to write into it. */
const LEFT_BYTES = 64 * 1024;
const isRoot = process.getuid?.() === 0;
const noRoot = isRoot ? undefined : 'only root may mount a small disk';
const noResolver = resolverUnavailable() ?? noRoot;

/** Faults that other tests provoke more thoroughly: file below test/, and what is to be found in it. */
const ELSEWHERE: Readonly<Record<string, readonly [file: string, title: string]>> = {
  'SIGKILL or power loss': ['durability/kill.test.ts', 'survives kill -9'],
};

const page = new FaultPage();
const shown = new Set<string>(Object.keys(ELSEWHERE));

/** A test whose name is the fault's on the page. */
function fault(name: string, missing: string | undefined, work: () => Promise<void>): void {
  shown.add(name);
  test.skipIf(missing !== undefined)(missing === undefined ? name : `${name} (${missing})`, work);
}

describe.skipIf(serverUrl === undefined)('the matrix of faults', () => {
  let audit: MatrixAudit;
  beforeAll(async () => {
    audit = await MatrixAudit.start(serverUrl ?? '');
  });
  afterAll(() => audit?.close());

  fault('the source is down', undefined, async () => {
    const before = await audit.state();
    audit.source.proxy.shut(true);
    await audit.expectTold(page, 'the source is down', audit.run);
    audit.source.proxy.shut(false);
    const after = await audit.state();
    expect(after).toEqual({ open: before.open, runs: { complete: (before.runs['complete'] ?? 0) + LOCALES.length } });
    await audit.expectRecovery();
  });

  fault('the store is down', undefined, async () => {
    const before = await audit.state();
    audit.store.proxy.shut(true);
    await audit.expectTold(page, 'the store is down', audit.run);
    audit.store.proxy.shut(false);
    expect(await audit.state()).toEqual(before);
    await audit.expectRecovery();
  });

  fault('the store goes away in the middle of a run', undefined, async () => {
    const before = await audit.state();
    await audit.expectTold(
      page,
      'the store goes away in the middle of a run',
      audit.run,
      () => void audit.store.proxy.cutAt({ direction: 'toServer', text: 'audit_staging', occurrence: 2 }, 'reset'),
    );
    audit.store.proxy.reset();
    expect(await audit.state()).toEqual({ open: before.open, runs: { ...before.runs, interrupted: 1 } });
    await audit.expectRecovery();
  });

  fault('the disk of an embedded store is full', noRoot, async () => {
    const name = 'the disk of an embedded store is full';
    await onSmallDisk(110, async (disk) => {
      audit.set({ store: `pglite:${join(disk.folder, 'store')}` });
      const run = async () => {
        const { exitCode, stdout, stderr } = await audit.cli(...audit.run, '--format', 'json');
        expect(exitCode, stderr).toBe(0);
        return (JSON.parse(stdout) as { readonly rules: readonly { readonly findings: number }[] }).rules;
      };
      const first = await run();
      disk.fill(LEFT_BYTES);
      // To open it takes seconds: once is enough.
      page.expectTold(name, 'zh-CN', await audit.cli(...audit.run, '--lang', 'zh-CN'));
      disk.free();
      const next = await run();
      expect(next.map(({ findings }) => findings)).toEqual(first.map(({ findings }) => findings));
      for (const rule of next) expect(rule).toMatchObject({ state: 'checked', new: 0, resolved: 0 });
    });
    await audit.expectRecovery();
  });

  fault('the disk of the reports is full', noRoot, async () => {
    await onSmallDisk(2, async (disk) => {
      const out = join(disk.folder, 'out');
      audit.set({ reports: { directory: out, formats: ['xlsx', 'html'] } });
      disk.fill();
      await audit.expectTold(page, 'the disk of the reports is full', ['report', 'committee']);
      const files = () => readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
      expect(files()).toEqual([]);
      disk.free();
      expect((await audit.cli('report', 'committee')).exitCode).toBe(0);
      expect(files().join(' ')).toContain('committee.en.html');
    });
    await audit.expectRecovery();
  });

  fault('the disk of the log file is full', noRoot, async () => {
    await onSmallDisk(1, async (disk) => {
      const file = join(disk.folder, 'erp-audit.log');
      audit.set({ schedule: NIGHTLY, operations: { logFile: file } });
      disk.fill();
      await audit.expectTold(page, 'the disk of the log file is full', ['schedule', '--once', 'nightly']);
      disk.free();
      const { exitCode, stderr } = await audit.cli('schedule', '--once', 'nightly');
      expect(exitCode).toBe(0);
      expect(stderr).not.toContain('log.failed');
      expect(readFileSync(file, 'utf8')).toContain('job.ended');
    });
    await audit.expectRecovery();
  });

  fault('the mail server is down', undefined, async () => {
    const server = await startMailServer();
    const line = await TestProxy.start({ host: '127.0.0.1', port: server.port });
    audit.set({
      mail: {
        smtp: `smtp://127.0.0.1:${line.port}?tls=none`,
        from: 'audit@example.com',
        committee: ['cfo@example.com'],
      },
    });
    line.shut(true);
    await audit.expectTold(page, 'the mail server is down', ['send', 'committee']);
    const waiting = await audit.query('select state from audit_outbox');
    expect(waiting).toEqual([{ state: 'failed' }]);
    line.shut(false);
    const retried = await audit.cli('send', '--retry');
    expect(retried.exitCode, retried.stderr).toBe(0);
    expect(server.received.map(({ to }) => to)).toEqual([['cfo@example.com']]);
    await line.close();
    await server.close();
    await audit.expectRecovery();
  });

  fault('two schedulers', undefined, async () => {
    audit.set({ schedule: NIGHTLY });
    const before = await audit.state();
    const held = audit.source.proxy.holdAt({ direction: 'toServer', text: 'parts', occurrence: 1 });
    const first = audit.cli('schedule', '--once', 'nightly');
    const release = await held;
    await audit.expectTold(page, 'two schedulers', ['schedule', '--once', 'nightly']);
    release();
    expect((await first).exitCode).toBe(0);
    expect((await audit.state()).runs).toEqual({ complete: (before.runs['complete'] ?? 0) + 1 });
    await audit.expectRecovery();
  });

  fault('the configuration may not be read', undefined, async () => {
    await withoutRights(audit.config, async () => {
      await audit.expectTold(page, 'the configuration may not be read', audit.run);
    });
    await audit.expectRecovery();
  });

  fault('the key file may not be read', undefined, async () => {
    const before = await audit.state();
    await withoutRights(join(audit.directory, '.erp-audit', 'key'), async () => {
      await audit.expectTold(page, 'the key file may not be read', audit.run);
    });
    expect(await audit.state()).toEqual(before);
    await audit.expectRecovery();
  });

  fault('the folder of reports may not be written', undefined, async () => {
    const out = join(audit.directory, 'closed');
    audit.set({ reports: { directory: out, formats: ['xlsx', 'html'] } });
    const state = join(audit.directory, '.erp-audit');
    mkdirSync(out, { recursive: true });
    // The other account has what it needs but for that.
    chmodSync(state, 0o755);
    chmodSync(join(state, 'key'), 0o644);
    await withoutRights(out, async () => {
      await audit.expectTold(page, 'the folder of reports may not be written', ['report', 'committee']);
    });
    chmodSync(join(state, 'key'), 0o600);
    chmodSync(state, 0o700);
    expect(readdirSync(out)).toEqual([]);
    await audit.expectRecovery();
  });

  describe.skipIf(noResolver !== undefined)('a resolver of its own', () => {
    let resolver: SlowResolver;
    beforeAll(async () => {
      resolver = await SlowResolver.start();
      const url = new URL(audit.source.url);
      url.hostname = 'erp.example.com';
      const profile = './profiles/parts.yaml';
      audit.set({ sources: { erp: { connector: 'postgres', connection: url.href, profile } } });
    });
    afterAll(async () => {
      resolver?.close();
      await audit.expectRecovery();
    });
    const run = (patienceSeconds: number, ...args: string[]) =>
      resolver.run(audit.directory, patienceSeconds, [...audit.run, '--config', audit.config, ...args]);

    fault('DNS never answers', noResolver, async () => {
      resolver.delayMs = undefined;
      const before = await audit.state();
      page.expectTold('DNS never answers', 'zh-CN', await run(1, '--lang', 'zh-CN'));
      expect(resolver.asked).toBeGreaterThan(0);
      expect((await audit.state()).open).toBe(before.open);
    });

    fault('DNS answers late', noResolver, async () => {
      resolver.delayMs = 1_500;
      page.expectTold('DNS answers late', 'en', await run(5, '--lang', 'en'));
    });
  });

  describe('the schedule as a process', () => {
    let scheduler: SchedulerProcess;
    let clock: MovedClock;
    const tomorrow = new Date(new Date().setUTCHours(24 + 2, 0, 0, 0));
    const day = (n: number, minutes = 0) => new Date(tomorrow.getTime() + (n * 24 * 60 + minutes) * 60_000);
    beforeAll(() => {
      clock = new MovedClock(audit.directory, day(0, -60));
    });
    afterAll(() => scheduler?.child.kill('SIGKILL'));

    async function start(): Promise<void> {
      scheduler = new SchedulerProcess(audit.config, clock);
      await scheduler.line(({ event }) => event === 'schedule.planned', 0);
    }
    const endOf = (due: Date) => (line: LogLine) => line.event === 'job.ended' && line['dueAt'] === due.toISOString();
    /** What the log says is in no language. */
    function expectLogged(name: string, exit: unknown): void {
      const stderr = JSON.stringify(scheduler.lines);
      for (const locale of LOCALES) page.expectTold(name, locale, { exitCode: Number(exit), stdout: '', stderr });
    }

    fault('the disk of the metrics file is full', noRoot, async () => {
      await onSmallDisk(3, async (disk) => {
        const textfile = join(disk.folder, 'erp-audit.prom');
        audit.set({ schedule: NIGHTLY, operations: { textfile } });
        disk.fill();
        await start();
        scheduler.moveTo(day(0, 1));
        const { exit } = await scheduler.line(endOf(day(0)), 0);
        expectLogged('the disk of the metrics file is full', exit);
        expect(existsSync(textfile)).toBe(false);
        disk.free();
        scheduler.moveTo(day(0, 2));
        await expect.poll(() => existsSync(textfile), { timeout: 30_000 }).toBe(true);
      });
    });

    fault('the clock is set back or forward', undefined, async () => {
      if (scheduler === undefined) {
        audit.set({ schedule: NIGHTLY });
        clock.set(day(0, 1));
        await start();
      }
      scheduler.moveTo(day(0, -120));
      scheduler.moveTo(day(3, 1));
      const { exit } = await scheduler.line(endOf(day(3)), 0);
      expectLogged('the clock is set back or forward', exit);
      const begun = scheduler.lines.filter(({ event }) => event === 'job.begun');
      expect(begun.map(({ dueAt }) => dueAt)).toEqual([day(0), day(3)].map((due) => due.toISOString()));
      expect(begun.at(-1)).toMatchObject({ passedOver: 2 });
    });

    fault('SIGTERM in the middle of a run', undefined, async () => {
      const before = await audit.state();
      const held = audit.source.proxy.holdAt({ direction: 'toServer', text: 'parts', occurrence: 2 });
      scheduler.moveTo(day(4, 1));
      const release = await held;
      scheduler.child.kill('SIGTERM');
      release();
      expectLogged('SIGTERM in the middle of a run', (await scheduler.ended).code);
      expect(await audit.state()).toEqual({ open: before.open, runs: { ...before.runs, interrupted: 1 } });
      clock.set(day(4, 10));
      await start();
      expect(await scheduler.line(endOf(day(4)), 0)).toMatchObject({ exit: 0 });
      const complete = (before.runs['complete'] ?? 0) + 1;
      expect(await audit.state()).toEqual({ open: before.open, runs: { complete } });
    });
  });

  test('every row of the page is shown by a test', () => {
    for (const [file, title] of Object.values(ELSEWHERE))
      expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toContain(title);
    expect([...shown].toSorted()).toEqual(page.faults.toSorted());
  });

  async function onSmallDisk(megabytes: number, work: (disk: SmallDisk) => Promise<void>): Promise<void> {
    const disk = SmallDisk.mount(join(audit.directory, `disk-${megabytes}`), megabytes);
    if (disk === undefined) throw new Error('no small disk could be mounted');
    try {
      await work(disk);
    } finally {
      disk.unmount();
    }
  }

  /** As an account to which the path is closed: root becomes another one, anybody else takes the rights from himself. */
  async function withoutRights(path: string, work: () => Promise<void>): Promise<void> {
    const { mode } = statSync(path);
    chmodSync(audit.directory, 0o755);
    chmodSync(path, isRoot ? 0o700 : 0);
    if (isRoot) process.seteuid?.('nobody');
    try {
      await work();
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(path, mode);
    }
  }
});
