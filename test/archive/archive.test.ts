import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runCli } from '../command-line.ts';
import { PEOPLE_TABLES, writePeopleFolder } from '../lifecycle/people-folder.ts';

const serverUrl = inject('postgresUrl');
const BIN = fileURLToPath(new URL('../../packages/cli/bin/erp-audit.js', import.meta.url));

/** The same audit folder twice: at first on the embedded store, then moved to a server. */
describe.skipIf(serverUrl === undefined)('moving a store with the command line', { timeout: 300_000 }, () => {
  let root: string;
  let from: string;
  let to: string;
  let server: string;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'erp-audit-move-'));
    const source = await freshDatabase(serverUrl ?? '');
    await execute(source, PEOPLE_TABLES);
    server = await freshDatabase(serverUrl ?? '');
    const sources = { erp: { connection: source } };
    for (const name of ['old', 'new']) mkdirSync(join(root, name));
    from = writePeopleFolder(join(root, 'old'), { store: 'pglite:./.erp-audit/store', sources });
    to = writePeopleFolder(join(root, 'new'), { store: server, sources });
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  async function cli(config: string, ...args: string[]): Promise<string> {
    const outcome = await runCli([...args, '--config', config]);
    expect(outcome.exitCode, outcome.stderr).toBe(0);
    return outcome.stdout;
  }

  test('goes on with the same findings on the other side, and asks for the key', async () => {
    await cli(from, 'run', '--as-of', '2026-06-01');
    const before = await cli(from, 'findings', 'list', '--format', 'json');
    const file = join(root, 'backup.gz');
    const exported = await cli(from, 'store', 'export', file, '--lang', 'en');
    expect(exported).toContain('The key .erp-audit/key is not in it.');
    const modes = [file, join(root, 'old', '.erp-audit'), join(root, 'old', '.erp-audit', 'store')];
    if (process.platform !== 'win32')
      expect(modes.map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o700, 0o700]);

    const imported = await cli(to, 'store', 'import', file, '--lang', 'zh-CN');
    expect(imported).toContain('缺少密钥 .erp-audit/key');
    expect((await runCli(['store', 'import', file, '--config', to])).exitCode).toBe(2);
    mkdirSync(join(root, 'new', '.erp-audit'), { mode: 0o700 });
    copyFileSync(join(root, 'old', '.erp-audit', 'key'), join(root, 'new', '.erp-audit', 'key'));
    expect(await cli(to, 'findings', 'list', '--format', 'json')).toBe(before);
    const run = JSON.parse(await cli(to, 'run', '--as-of', '2026-06-02', '--format', 'json')) as {
      readonly rules: readonly { readonly new: number; readonly baseline: number; readonly resolved: number }[];
    };
    expect(run.rules.map((rule) => rule.new + rule.baseline + rule.resolved)).toEqual(run.rules.map(() => 0));
  });

  test('retention counts first and then does it; nothing is old enough here', async () => {
    const counted = JSON.parse(await cli(to, 'store', 'retain', '--dry-run', '--format', 'json')) as {
      readonly before: Readonly<Record<string, string | null>>;
      readonly counts: Readonly<Record<string, number>>;
    };
    expect(Object.keys(counted.before)).toEqual(['details', 'persons', 'decisions', 'reports', 'runs']);
    expect(Object.values(counted.counts).every((count) => count === 0)).toBe(true);
    expect(await cli(to, 'store', 'retain', '--lang', 'en')).toContain('Done.');
  });

  test('an auditor reads what is kept with the printed SQL, and can neither write nor see what is under way', async () => {
    const role = `auditor_${Date.now()}`;
    const statements = await cli(to, 'store', 'auditor', role);
    await execute(server, statements);
    const auditor = server.replace(/\/\/[^@]*@/, `//${role}@`);
    await execute(auditor, 'select count(*) from audit_findings; select count(*) from audit_log');
    const denied = { code: '42501' };
    await expect(execute(auditor, 'select * from audit_staging')).rejects.toMatchObject(denied);
    await expect(execute(auditor, "update audit_findings set label = 'x'")).rejects.toMatchObject({ code: '25006' });
    const insisting = "begin read write; update audit_findings set label = 'x'";
    await expect(execute(auditor, insisting)).rejects.toMatchObject(denied);
    await expect(execute(auditor, 'begin read write; create table mine (id integer)')).rejects.toMatchObject(denied);
    await execute(server, `drop owned by ${role}; drop role ${role}`);
  });

  test('refuses an auditor on an embedded store, which has no roles', async () => {
    const refused = await runCli(['store', 'auditor', 'x', '--config', from, '--lang', 'en']);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('An embedded store has no roles');
  });
});

/** As many bytes as would not fit into the memory that the process is given. */
const FINDINGS = 100_000;
const FILL = `
insert into audit_runs (id, as_of, status, changes_state, dry_run, partial, config_hash, rules_hash, plan_hash, started_at)
  values ('r', '2026-06-01', 'complete', true, false, false, 'c', 'r', 'p', now());
insert into audit_targets (source, code, entity, rule, rule_status) values ('erp', 'TST-001', 'customer', 'r', 'active');
insert into audit_findings (id, target_id, code, key, subjects, label, department, severity, state, baseline, first_seen, evidence, content_hash)
  select encode(sha256(convert_to(cast(n as text), 'UTF8')), 'hex'), 1, 'TST-001', '["1","x"]', '[["1","x"]]', 'Record ' || n, 'sales', 2,
    'open', false, '2026-06-01', json_build_object('text', repeat(md5(cast(n as text)), 40)), 'h'
  from generate_series(1, ${FINDINGS}) n`;

describe.skipIf(serverUrl === undefined)('a store of a hundred thousand findings', () => {
  test('is exported and taken in by processes that could not hold it', async () => {
    const root = mkdtempSync(join(tmpdir(), 'erp-audit-large-'));
    const [store, target] = [await freshDatabase(serverUrl ?? ''), await freshDatabase(serverUrl ?? '')];
    const folders = { old: store, new: target };
    const configs = Object.entries(folders).map(([name, url]) => {
      mkdirSync(join(root, name));
      return writePeopleFolder(join(root, name), { store: url, sources: { erp: { connection: store } } });
    });
    const [from = '', to = ''] = configs;
    const file = join(root, 'large.gz');
    const small = (...args: string[]) =>
      execFileSync(process.execPath, ['--max-old-space-size=96', BIN, ...args, '--format', 'json'], {
        encoding: 'utf8',
        maxBuffer: 1e9,
      });
    small('findings', 'list', '--config', from);
    await execute(store, FILL);
    const exported = JSON.parse(small('store', 'export', file, '--config', from)) as Record<string, unknown>;
    expect(exported['rows']).toMatchObject({ audit_findings: FINDINGS });
    const imported = JSON.parse(small('store', 'import', file, '--config', to)) as Record<string, unknown>;
    expect(imported['sha256']).toBe(exported['sha256']);
    expect(imported['rows']).toEqual(exported['rows']);
    rmSync(root, { recursive: true });
  });
});
