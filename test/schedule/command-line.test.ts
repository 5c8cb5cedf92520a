import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase, TestProxy } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { runCli } from '../command-line.ts';
import { partsTable, writePartsFolder } from '../durability/parts-folder.ts';

const serverUrl = inject('postgresUrl');

/** Hours of a day in which now is not: their end was an hour ago. */
function closedWindow(): string {
  const hour = (ago: number) => String(new Date(Date.now() - ago * 3_600_000).getUTCHours()).padStart(2, '0');
  return `${hour(3)}:00-${hour(1)}:00`;
}

const SCHEDULE = {
  nightly: { cron: '0 2 * * *', run: ['erp'], report: 'committee', retain: true },
  closed: { cron: '0 2 * * *', run: [], window: closedWindow() },
  sending: { cron: '0 7 * * 1', timezone: 'Asia/Shanghai', send: true, jitter: '5 minutes' },
};

describe.skipIf(serverUrl === undefined)('erp-audit schedule', () => {
  let directory: string;
  let config: string;
  let proxy: TestProxy;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-schedule-'));
    const source = new URL(await freshDatabase(serverUrl ?? ''));
    await execute(source.href, partsTable(50));
    proxy = await TestProxy.start({ host: source.hostname, port: Number(source.port) });
    source.hostname = '127.0.0.1';
    source.port = String(proxy.port);
    config = writePartsFolder(directory, source.href, await freshDatabase(serverUrl ?? ''));
    appendFileSync(config, stringify({ schedule: SCHEDULE }));
  });
  afterAll(async () => {
    await proxy?.close();
    if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
  });

  const schedule = (...args: string[]) => runCli(['schedule', ...args, '--config', config]);
  async function json(...args: string[]) {
    const { stdout } = await schedule(...args, '--format', 'json');
    return JSON.parse(stdout);
  }

  test('list says what is done when, on the clocks of each job', async () => {
    const { exitCode, stdout } = await schedule('list');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/nightly +0 2 \* \* \* +UTC +\d{4}-\d\d-\d\d 02:00 +audit erp; write committee; take away/);
    expect(stdout).toMatch(/sending +0 7 \* \* 1 +Asia\/Shanghai +\d{4}-\d\d-\d\d 07:0\d +send/);
    expect((await schedule('list', '--lang', 'zh-CN')).stdout).toMatch(/检查 erp；生成 committee；清理到期数据/);
  });

  test('--once does a job now with its run and report, whatever its cron says, and may be repeated', async () => {
    const first = await json('--once', 'nightly');
    expect(first).toMatchObject({ job: 'nightly', state: 'done', exit: 0, problems: [] });
    const second = await json('--once', 'nightly');
    expect(second.run).not.toBe(first.run);
    const { runs, next, alerts } = await json('status');
    expect(runs.map(({ run, state }: { run: string; state: string }) => [run, state])).toEqual([
      [second.run, 'done'],
      [first.run, 'done'],
    ]);
    expect(Object.keys(next)).toEqual(['nightly', 'closed', 'sending']);
    expect(alerts).toEqual([]);
  });

  test('outside of its window a job checks nothing and says so', async () => {
    const { exitCode, stderr } = await schedule('--once', 'closed');
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/The time window ended: 5 of 5 rules were not checked \(PRT-001, .*\)\./);
    const latest = await runCli(['runs', 'list', '--limit', '1', '--config', config, '--format', 'json']);
    const [{ id, status }] = JSON.parse(latest.stdout).runs;
    expect(status).toBe('complete');
    const shown = await runCli(['runs', 'show', id, '--config', config]);
    expect(shown.stdout).toContain('The time window had ended');
  });

  test('what is wrong is told to the file once, silence is kept, and the end is told', async () => {
    const told = () =>
      readFileSync(join(directory, '.erp-audit', 'alerts.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).key.replace(/:\d{4}-.*Z/, ''));
    const before = told();
    expect(before).toEqual(['alert:window:closed']);
    expect((await schedule('--once', 'sending')).exitCode).toBe(3);
    await schedule('--once', 'sending');
    expect(told()).toEqual([...before, 'alert:failed:sending']);
    expect((await schedule('status')).stdout).toMatch(
      /Problems\n.*closed .*time window[\s\S]*sending .*neither mail nor webhooks/,
    );
    const { stdout } = await schedule('snooze', 'closed', '--until', '2099-01-01', '--why', 'moved', '--by', 'Li Na');
    expect(stdout).toContain('Alerts of closed are silent until 2099-01-01 00:00: moved (Li Na)');
    expect((await schedule('status')).stdout).toContain(
      'Alerts of closed are silent until 2099-01-01 00:00: moved (Li Na)',
    );
    const log = await runCli(['log', 'list', '--config', config]);
    expect(log.stdout).toContain('Alerts silenced');
  });

  test('what is sent reaches the shared folder, and each file once', async () => {
    const sound = readFileSync(config, 'utf8');
    appendFileSync(config, stringify({ sharedFolder: './shared' }));
    const arrived = () =>
      readdirSync(join(directory, 'shared'), { recursive: true }).filter((name) => /\.\w+$/.test(String(name)));
    const { exitCode, stderr } = await schedule('--once', 'sending');
    expect(exitCode, stderr).toBe(0);
    const first = arrived();
    expect(first.map(String).join(' ')).toMatch(/committee.*\.html/);
    await schedule('--once', 'sending');
    expect(arrived()).toEqual(first);
    writeFileSync(config, sound);
  });

  test('what cannot be sent is told, by the exit code too', async () => {
    const sound = readFileSync(config, 'utf8');
    const mail = { smtp: 'smtp://127.0.0.1:9?tls=none', from: 'audit@example.com', committee: ['cfo@example.com'] };
    appendFileSync(config, stringify({ mail, sharedFolder: './shared' }));
    const unsent = await json('--once', 'sending');
    expect(unsent).toMatchObject({ state: 'done', exit: 4, problems: [{ kind: 'delivery', subject: 'mail' }] });
    expect(JSON.stringify(unsent)).not.toContain('cfo@example.com');
    // A job without anything to send says that messages wait: nobody else would try them again.
    const { exitCode, stderr } = await schedule('--once', 'nightly');
    expect(exitCode).toBe(4);
    expect(stderr).toContain('Messages wait that could not be sent');
    writeFileSync(config, sound);
  });

  test('a source that is down is not waited for longer than the job may', async () => {
    proxy.shut(true);
    writeRetry('0 seconds');
    const outcome = await json('--once', 'nightly');
    proxy.shut(false);
    expect(outcome).toMatchObject({ state: 'done', exit: 3, problems: [{ kind: 'source', subject: 'erp' }] });
    expect((await json('--once', 'nightly')).exit).toBe(0);
  });

  /** The nightly job with another time for trying again. */
  function writeRetry(until: string): void {
    const text = readFileSync(config, 'utf8');
    const { nightly, ...others } = SCHEDULE;
    const changed = stringify({ schedule: { nightly: { ...nightly, retry: { until } }, ...others } });
    rmSync(config);
    appendFileSync(config, text.replace(stringify({ schedule: SCHEDULE }), changed));
  }

  test.each([
    [['--once', 'nigthly'], /There is no job "nigthly". Write one of: nightly/],
    [['snooze', 'weekly', '--until', '2099-01-01', '--why', 'x'], /There is no job "weekly"/],
    [['snooze', '--until', 'tomorrow', '--why', 'x'], /--until is "tomorrow": write a day such as 2026-12-01/],
    [['snooze', '--until', '2099-01-01'], /--why/],
    [['snooze', '--why', 'x'], /--until/],
  ])('%j is refused with what to write', async (args, message) => {
    const { exitCode, stderr } = await schedule(...args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
  });
});
