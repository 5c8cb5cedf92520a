import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { startCli } from './cli-process.ts';
import { partsTable, writePartsFolder } from './parts-folder.ts';

const serverUrl = inject('postgresUrl');
const COMPLETE = { status: 'complete' } as const;
const PATIENCE = { interval: 50, timeout: 30_000 };

/** A first night leaves nothing to be missing; in the second, once four of five rules are complete, the fifth does not get to its missing findings while the test holds the gate. */
const GATE = `
  create function gate() returns trigger language plpgsql as $$ begin
    while (select count(*) from audit_rule_results) = 9 and not pg_try_advisory_xact_lock_shared(42) loop
      perform pg_sleep(0.02);
    end loop;
    return null;
  end $$;
  create trigger gate before insert on audit_missing for each statement execute function gate()`;

describe.skipIf(serverUrl === undefined)('two runners started together on one PostgreSQL store', () => {
  let directory: string;
  let store: string;
  let config: string;
  let gate: pg.Client;
  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-two-'));
    const source = await freshDatabase(serverUrl ?? '');
    await execute(source, partsTable(300));
    store = await freshDatabase(serverUrl ?? '');
    config = writePartsFolder(directory, source, store);
    expect((await startCli(['run', '--config', config, '--as-of', '2026-01-04']).ended).exitCode).toBe(0);
    await execute(store, GATE);
    gate = new pg.Client({ connectionString: store });
    await gate.connect();
    await gate.query('select pg_advisory_lock(42)');
  });
  afterEach(async () => {
    await gate.end();
    rmSync(directory, { recursive: true, force: true });
  });

  const openGate = () => gate.query('select pg_advisory_unlock(42)');
  const start = (...more: string[]) => startCli(['run', '--config', config, '--as-of', '2026-01-05', ...more]);

  test('exactly one works; the other says who, and changes nothing', async () => {
    const runners = [start(), start()];
    const refused = await Promise.race(runners.map(({ ended }) => ended));
    expect(refused.exitCode).toBe(3);
    expect(refused.stderr).toMatch(
      /Source erp is being audited by host \S+, process \d+, since 20\d\d-\d\d-\d\d \d\d:\d\d UTC\./,
    );
    expect(refused.stderr).toContain('--wait');
    await openGate();
    const outcomes = await Promise.all(runners.map(({ ended }) => ended));
    expect(outcomes.map(({ exitCode }) => exitCode).toSorted()).toEqual([0, 3]);
    expect(await query(store, 'select status from audit_runs')).toEqual([COMPLETE, COMPLETE]);
    expect(await doubled(store)).toEqual([]);
  });

  test('when the first is killed, the second takes its run over with what was acknowledged; nothing is lost or doubled', async () => {
    const first = start();
    await expect
      .poll(() => query(store, 'select count(*)::int as n from audit_rule_results'), PATIENCE)
      .toEqual([{ n: 9 }]);
    const second = start('--wait');
    await expect.poll(() => second.stderr(), PATIENCE).toMatch(/Source erp is being audited by .+; waiting\./);
    first.kill();
    expect((await first.ended).signal).toBe('SIGKILL');
    await openGate();
    const { exitCode, stdout, stderr } = await second.ended;
    expect(exitCode, stderr).toBe(0);
    expect(stderr.match(/; waiting\./g)).toHaveLength(1);
    expect(stdout).toMatch(/process \d+, no longer works on source erp: taken over\./);
    expect(stdout).toMatch(/The interrupted run \S+ is continued\./);
    expect(await query(store, 'select status from audit_runs')).toEqual([COMPLETE, COMPLETE]);
    expect(await query(store, 'select count(*)::int as n from audit_rule_results')).toEqual([{ n: 10 }]);
    const [found] = await query(
      store,
      'select sum(found)::int as n from audit_rule_results group by run_id order by run_id desc limit 1',
    );
    expect(await query(store, 'select count(*)::int as n from audit_findings')).toEqual([found]);
    expect(await doubled(store)).toEqual([]);
    const report = await startCli(['report', 'committee', '--config', config]).ended;
    expect(report.exitCode, report.stderr).toBe(0);
  });
});

/** Findings that began more than once. */
function doubled(store: string): Promise<unknown[]> {
  return query(store, 'select finding_id from audit_history group by finding_id having count(*) <> 1');
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
