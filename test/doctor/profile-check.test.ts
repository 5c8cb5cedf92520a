import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, findPsql, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { runCli } from '../command-line.ts';
import { PURCHASING_TABLES, writePurchasingFolder } from '../lifecycle/purchasing-folder.ts';

const serverUrl = inject('postgresUrl');
const psql = findPsql();
const skipped = psql === undefined ? ' (skipped: no psql: install the package "postgresql-client")' : '';
let directory: string;
let source: string;
let config: string;

beforeAll(async () => {
  if (serverUrl === undefined) return;
  directory = mkdtempSync(join(tmpdir(), 'erp-audit-profile-'));
  source = await freshDatabase(serverUrl);
  await execute(source, PURCHASING_TABLES);
});
beforeEach(() => {
  if (serverUrl === undefined) return;
  config = writePurchasingFolder(directory, { source, store: 'pglite:./.erp-audit/store' });
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Changes the profile as the admin would. */
function editProfile(good: string, bad: string): string {
  const file = join(directory, 'profiles', 'purchasing.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(good);
  const other = join(directory, 'profiles', 'changed.yaml');
  writeFileSync(other, text.replace(good, bad));
  return other;
}

interface Check {
  readonly entities: readonly {
    readonly entity: string;
    readonly verdict: string;
    readonly records: number;
    readonly statuses: readonly { readonly raw: string; readonly status: string | null; readonly records: number }[];
    readonly fields: readonly {
      readonly field: string;
      readonly nullDateShare: number | null;
      readonly hitShare: number | null;
    }[];
    readonly samples: readonly Readonly<Record<string, string | null>>[];
  }[];
  readonly rules: readonly {
    readonly code: string;
    readonly state: string;
    readonly detail: string;
    readonly switchOn: string | null;
  }[];
}

async function checked(...args: readonly string[]): Promise<{ readonly exit: number | null; readonly check: Check }> {
  const { exitCode, stdout, stderr } = await runCli([
    'profile',
    'check',
    '--config',
    config,
    '--format',
    'json',
    ...args,
  ]);
  const [check] = (JSON.parse(stdout) as { checks: Check[] }).checks;
  if (check === undefined) throw new Error(stderr);
  return { exit: exitCode, check };
}

describe.skipIf(serverUrl === undefined)('profile check', () => {
  test('of a sound mapping says what is in it, masked, and which rules are ready', async () => {
    const { exit, check } = await checked();
    expect(exit).toBe(0);
    const [supplier, line] = check.entities;
    expect(supplier).toMatchObject({ entity: 'supplier', verdict: 'pass', records: 100 });
    expect(supplier?.samples).toHaveLength(5);
    expect(supplier?.samples.map((row) => row['phone'])).not.toContain('0571-80000001');
    expect(line?.statuses).toEqual([{ raw: 'open', status: 'open', records: 1000 }]);
    expect(line?.fields.find(({ field }) => field === 'supplier_key')?.hitShare).toBe(1);
    const ready = check.rules.filter(({ state }) => state === 'ready').map(({ code }) => code);
    expect(ready).toEqual(expect.arrayContaining(['OPN-001', 'TST-001']));
    for (const rule of check.rules) if (!ready.includes(rule.code)) expect(rule.state).toBe('skipped');
  });

  test('stops the rules that stand on a status that is not mapped, exits with 4, and says what to do', async () => {
    const file = editProfile('open: open', 'opened: open');
    const { exit, check } = await checked('--profile', file);
    expect(exit).toBe(4);
    expect(check.entities[1]?.statuses).toEqual([{ raw: 'open', status: null, records: 1000 }]);
    const stopped = check.rules.find(({ code }) => code === 'OPN-001');
    expect(stopped).toMatchObject({ state: 'stopped', detail: expect.stringContaining('1000 of 1000') });
    expect(stopped?.switchOn).toContain(file);
    const { stdout } = await runCli(['profile', 'check', '--config', config, '--lang', 'en', '--profile', file]);
    expect(stdout).toContain('open → NOT MAPPED (1000)');
  });

  test('counts the dates that are declared to mean none', async () => {
    const { check } = await checked('--profile', editProfile('nullDates: []', 'nullDates: ["2026-12-31"]'));
    const share = check.entities[1]?.fields.find(({ field }) => field === 'due_date')?.nullDateShare;
    expect(share).toBeCloseTo(0.857, 3);
  });

  test('names the rules that a field left out switches off, with the line that switches them on', async () => {
    const { exit, check } = await checked('--profile', editProfile('      qty_received: l.received\n', ''));
    expect(exit).toBe(0);
    const rule = check.rules.find(({ code }) => code === 'OPN-001');
    expect(rule).toMatchObject({ state: 'skipped', detail: 'purchase_order_line.qty_received' });
    expect(rule?.switchOn).toMatch(/^To switch on: map purchase_order_line\.qty_received in /);
  });

  test('of a source that cannot be opened is a matter of set-up', async () => {
    config = writePurchasingFolder(directory, { source: `${source}_gone`, store: 'pglite:./.erp-audit/store' });
    const { exitCode, stderr } = await runCli(['profile', 'check', '--config', config, '--lang', 'en']);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('Check the database name of source "erp".');
  });
});

describe.skipIf(serverUrl === undefined || psql === undefined)(
  `the SQL of a finding, pasted into psql${skipped}`,
  () => {
    function paste(text: string): string[] {
      return execFileSync(psql ?? 'psql', ['-X', '-A', '-t', '-q', '-v', 'ON_ERROR_STOP=1', source], {
        input: text,
        encoding: 'utf8',
      })
        .trim()
        .split('\n');
    }

    test('shows exactly its record, and later that the record is clean', async () => {
      const run = await runCli(['run', '--config', config, '--as-of', '2026-06-01', '--format', 'json']);
      expect(run.exitCode, run.stderr).toBe(0);
      const list = await runCli(['findings', 'list', '--config', config, '--format', 'json', '--rule', 'OPN-001']);
      const [first] = list.stdout.split('\n');
      const finding = JSON.parse(first ?? '') as { id: string; key: string[] };
      const [, order = '', line = ''] = finding.key;
      const shown = await runCli([
        'findings',
        'show',
        finding.id.slice(0, 8),
        '--sql',
        '--config',
        config,
        '--lang',
        'en',
      ]);
      expect(shown.stdout).toMatch(/^-- OPN-001 unclosed-orders\/purchase-order-line-overdue: /);
      expect(shown.stdout).toContain(`-- finding ${finding.id}, source erp, Purchase order line, as of 2026-06-01`);
      expect(paste(shown.stdout)).toEqual([
        expect.stringMatching(new RegExp(`^1\\|${order}\\|${line}\\|.*\\|defect$`)),
      ]);
      await execute(source, `update po_lines set received = qty where order_no = '${order}' and line = ${line}`);
      expect(paste(shown.stdout)).toEqual([expect.stringMatching(/\|clean$/)]);
    });

    test('of a whole rule shows every record of its findings', async () => {
      const shown = await runCli(['rules', 'show', 'OPN-001', '--sql', '--config', config]);
      expect(shown.exitCode, shown.stderr).toBe(0);
      const rows = paste(shown.stdout);
      expect(rows.length).toBeGreaterThan(100);
      expect(rows.every((row) => row.endsWith('|defect'))).toBe(true);
    });
  },
);
