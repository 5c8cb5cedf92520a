import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeConfiguration, writeProfile, writeRule } from '../audit-folder.ts';
import { type Outcome, runCli } from '../command-line.ts';

const url = inject('postgresUrl');
const PHONE_RULE = {
  ...{ id: 'purchasing/supplier-phone', code: 'TST-002', kind: 'condition', title: 'Supplier without phone' },
  ...{ entity: 'supplier', severity: 'high' },
  params: { where: { eq: ['status', { value: 'open' }] }, defect: { blank: 'phone' }, evidence: ['phone'] },
};
const CASES = [
  ['no phone', null, [['1', '1']]],
  ['phone', '1', []],
].map(([name, phone, finds]) => ({
  ...{ name, finds },
  rows: { supplier: [{ company: '1', key: ['1'], status: 'open', phone }] },
}));
const ENTITIES = {
  supplier: {
    ...{ from: 'vendor v', key: ['v.code'], label: 'v.name' },
    status: { of: 'v.state', map: { live: 'open', gone: 'closed' } },
    fields: { name: 'v.name', phone: 'v.phone' },
  },
};
const PERMISSION = { contract: 'V-2026/7', confirmedBy: 'Li Na', confirmedOn: '2025-12-01' };
const TABLE = "create table vendor (code text primary key, name text, phone text, state text default 'live');";

interface FindingJson {
  readonly id: string;
  readonly source: string;
  readonly key: readonly string[];
  readonly state: string;
  readonly lastSeen: string;
}
interface RunJson {
  readonly run: { readonly changesState: boolean };
  readonly rules: readonly { readonly source: string; readonly state: string; readonly reason?: string }[];
  readonly sources: readonly {
    readonly name: string;
    readonly identity: { readonly database: string } | null;
    readonly reading: unknown;
  }[];
}

/** An ERP with two account sets, each with a database for every year, as Yonyou U8 has them. */
describe.skipIf(url === undefined)('account sets with a database for each year', () => {
  let directory: string;
  let config: string;
  let prefix: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-sets-'));
    prefix = `erp_audit_sets_${process.pid}_`;
    await makeYear('001', 2025, "('V1', 'Alpha', null), ('V2', 'Beta', '1'), ('V3', 'Gamma', null)");
    await makeYear('002', 2025, "('V1', 'Delta', null)");
    writeProfile(directory, 'u8', ENTITIES);
    writeRule(directory, PHONE_RULE, '2026-01-01', CASES);
    const connection = { ...partsOf(url ?? ''), database: `${prefix}{accountSet}_{year}` };
    config = writeConfiguration(directory, {
      organisation: { name: '华东精密', locale: 'en', timezone: 'Asia/Shanghai' },
      store: await freshDatabase(url ?? ''),
      sources: {
        u8: {
          ...{ connector: 'postgres', connection, profile: './profiles/u8.yaml', accountSets: ['001', '002'] },
          ...{ access: 'replica', permission: PERMISSION },
        },
      },
      rules: { include: ['./my-rules/**'] },
    });
  });
  afterAll(async () => {
    rmSync(directory, { recursive: true, force: true });
    for (const name of ['001_2025', '002_2025', '001_2026'])
      await execute(url ?? '', `drop database if exists "${prefix}${name}" with (force)`);
  });

  async function makeYear(set: string, year: number, vendors: string): Promise<void> {
    const name = `${prefix}${set}_${year}`;
    await execute(url ?? '', `create database "${name}"`);
    const target = new URL(url ?? '');
    target.pathname = `/${name}`;
    await execute(target.href, `${TABLE} insert into vendor (code, name, phone) values ${vendors}`);
  }
  const erpAudit = (...args: readonly string[]): Promise<Outcome> => runCli([...args, '--config', config]);
  async function json<Value>(...args: readonly string[]): Promise<Value> {
    const { stdout } = await erpAudit(...args, '--format', 'json');
    return JSON.parse(stdout) as Value;
  }
  async function findings(...args: readonly string[]): Promise<readonly FindingJson[]> {
    const { stdout } = await erpAudit('findings', 'list', '--state', 'all', '--format', 'json', ...args);
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as FindingJson)
      .toSorted((a, b) => `${a.key}`.localeCompare(`${b.key}`));
  }
  const latest = () => json<RunJson>('runs', 'show', 'latest');
  let december: readonly FindingJson[] = [];

  it('each account set is a source, its records belong to the company of that name', async () => {
    expect((await erpAudit('run', '--as-of', '2025-12-31')).exitCode).toBe(0);
    december = await findings();
    expect(december.map(({ source, key }) => [source, ...key])).toEqual([
      ['u8-001', '001', 'V1'],
      ['u8-001', '001', 'V3'],
      ['u8-002', '002', 'V1'],
    ]);
    const { sources } = await latest();
    const reading = { read: 'replica', access: 'replica', permission: PERMISSION, warnings: [] };
    expect(sources.map((source) => source.reading)).toEqual([reading, reading]);
    expect(sources.map(({ name, identity }) => [name, identity?.database])).toEqual([
      ['u8-001', `${prefix}001_2025`],
      ['u8-002', `${prefix}002_2025`],
    ]);
  });

  it('one account set, or all of them, can be asked for by name', async () => {
    expect((await findings('--source', 'u8-002')).map(({ key }) => key)).toEqual([['002', 'V1']]);
    expect(await findings('--source', 'u8')).toHaveLength(3);
    const { stdout } = await erpAudit('doctor', '--source', 'u8-002', '--format', 'json');
    const { sources } = JSON.parse(stdout) as { readonly sources: readonly object[] };
    expect(sources).toMatchObject([{ name: 'u8-002', access: 'replica', permission: PERMISSION }]);
    const unknown = await erpAudit('run', '--source', 'u8-003');
    expect(unknown.exitCode).not.toBe(0);
    expect(unknown.stderr).toContain('There is no source "u8-003". Did you mean "u8-00');
  });

  it('a database of the new year that is not there yet is said in one sentence and ends nothing', async () => {
    await makeYear('001', 2026, "('V1', 'Alpha', null), ('V2', 'Beta', '1'), ('V3', 'Gamma', '0571-1')");
    const { exitCode, stderr } = await erpAudit('run', '--as-of', '2026-01-01');
    expect(exitCode).toBe(4);
    expect(stderr).toContain(
      `Source "u8-002": there is no database "${prefix}002_2026" for the year 2026, or the account may not open it.`,
    );
    expect(stderr).toContain('--as-of 2025-12-31');
    const { rules } = await latest();
    expect(rules.map(({ source, state, reason }) => [source, state, reason ?? ''])).toEqual([
      ['u8-001', 'checked', ''],
      ['u8-002', 'not_checked', 'source_unavailable'],
    ]);
    expect((await findings('--source', 'u8-002')).map(({ state }) => state)).toEqual(['open']);
  });

  it('a finding of December keeps its id in January; what the department put right is resolved', async () => {
    const january = await findings('--source', 'u8-001');
    expect(january.map(({ id, state }) => [id, state])).toEqual([
      [december[0]?.id, 'open'],
      [december[1]?.id, 'resolved'],
    ]);
    expect(january[0]?.lastSeen).toBe('2026-01-01');
  });

  it('a run as of last year reads the database of last year, and changes nothing', async () => {
    const past = await json<{ readonly run: { readonly id: string } }>(
      ...['run', '--as-of', '2025-12-30', '--source', 'u8-001'],
    );
    const record = await json<RunJson>('runs', 'show', past.run.id);
    expect(record.run.changesState).toBe(false);
    expect(record.sources.map(({ identity }) => identity?.database)).toEqual([`${prefix}001_2025`]);
    const { stdout } = await erpAudit('findings', 'show', december[1]?.id ?? '', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ state: 'resolved' });
  });
});

function partsOf(text: string): object {
  const { hostname, port, username, password } = new URL(text);
  const secret = password === '' ? {} : { password: decodeURIComponent(password) };
  return { host: hostname, port: Number(port), user: decodeURIComponent(username), ...secret };
}
