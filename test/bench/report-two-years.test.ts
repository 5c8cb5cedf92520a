import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runCli } from '../durability/cli-process.ts';
import { historyStatements, writeHistoryFolder } from './two-years.ts';

const serverUrl = inject('postgresUrl');
const isFull = process.env['ERP_AUDIT_TEST_NIGHTS'] !== undefined;
const SIZE = isFull
  ? { nights: Number(process.env['ERP_AUDIT_TEST_NIGHTS']), open: 50_000 }
  : { nights: 60, open: 2_000 };
const LIMIT_MS = 20_000;
const CLAIM = `All reports after ${SIZE.nights} nights with ${SIZE.open} open findings are written within ${LIMIT_MS / 1_000} seconds`;
const COMMAND = `ERP_AUDIT_TEST_NIGHTS=${SIZE.nights} npx vitest run --config test/vitest.config.ts test/bench/report-two-years.test.ts`;

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'erp-audit-two-years-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test.skipIf(serverUrl === undefined)(
  `all reports after ${SIZE.nights} nights with ${SIZE.open} open findings are written quickly`,
  { timeout: 1_800_000 },
  async () => {
    const store = await freshDatabase(serverUrl ?? '');
    const config = writeHistoryFolder(directory, await freshDatabase(serverUrl ?? ''), store);
    expect((await runCli(['runs', 'list', '--config', config])).exitCode).toBe(0);
    await execute(store, historyStatements(SIZE));
    const { exitCode, stderr, milliseconds } = await runCli(['report', '--config', config]);
    expect(exitCode, stderr).toBe(0);
    const reports = readdirSync(join(directory, 'out'), { recursive: true, encoding: 'utf8' });
    expect(reports.filter((name) => name.endsWith('.xlsx'))).toHaveLength(5);
    expect(reports.filter((name) => name.endsWith('.html') && name.includes('committee'))).toHaveLength(1);
    const measured = { ...SIZE, seconds: Number((milliseconds / 1_000).toFixed(1)) };
    process.stdout.write(`${JSON.stringify(measured)}\n`);
    if (isFull) expect(milliseconds).toBeLessThan(LIMIT_MS);
    const file = process.env['ERP_AUDIT_TEST_EVIDENCE'];
    const machine = {
      cores: cpus().length,
      node: process.version,
      load: loadavg().map((load) => Number(load.toFixed(1))),
    };
    const made = { claim: CLAIM, command: COMMAND, date: new Date().toISOString().slice(0, 10), machine };
    if (file !== undefined) writeFileSync(file, `${JSON.stringify({ ...made, ...measured }, null, 2)}\n`);
  },
);
