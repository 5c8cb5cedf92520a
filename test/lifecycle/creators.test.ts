import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { BOTH, writeConfiguration, writeProfile, writeRule } from '../audit-folder.ts';
import { runCli } from '../command-line.ts';

const serverUrl = inject('postgresUrl');

/** Six people of sales and five engineers enter materials; everybody may read, and two may do everything. */
const TABLES = `
  create table account (id text primary key, login text, unit text, active boolean not null);
  insert into account select 's' || n, 'sales.person' || n, 'SALES', true from generate_series(1, 6) n;
  insert into account select 'e' || n, 'engineer' || n, 'DEV', true from generate_series(1, 5) n;
  create table role (id text primary key, name text);
  insert into role values ('all', 'Read all'), ('clerk', 'Clerks'), ('dev', 'Engineers'), ('root', 'Root');
  create table held (account text, role text);
  insert into held select id, 'all' from account union all select id, case when unit = 'DEV' then 'dev' else 'clerk' end from account
    union all values ('s1', 'root'), ('e1', 'root');
  create table item (id text primary key, name text, made date, made_by text);
  insert into item values ('OLD', null, date '2026-01-01', 's1'), ('X', 'Bolt', date '2026-01-01', 'e1');`;
const ENTER = `
  insert into item select 'S' || n, case when n > 4 then 'Nut' end, date '2026-06-04', 's' || (1 + n % 6) from generate_series(1, 40) n;
  insert into item select 'E' || n, case when n > 3 then 'Nut' end, date '2026-06-04', 'e' || (1 + n % 5) from generate_series(1, 6) n;`;
const ENTITIES = {
  user: {
    from: 'account a',
    key: ['a.id'],
    label: { sql: 'a.login', personal: 'login' },
    status: { of: 'a.active', map: { true: 'open', false: 'closed' } },
    fields: { login: { sql: 'a.login', personal: 'login' }, org_unit_key: 'a.unit' },
  },
  role: { from: 'role r', key: ['r.id'], label: 'r.name', fields: { name: 'r.name' } },
  user_role: {
    from: 'held h',
    key: ['h.account', 'h.role'],
    fields: { user_key: 'h.account', role_key: 'h.role' },
  },
  material: {
    from: 'item i',
    key: ['i.id'],
    status: { of: "'live'", map: { live: 'open' } },
    fields: { name: 'i.name', created_at: 'i.made', created_by: { sql: 'i.made_by', references: 'user' } },
  },
};
const RULE = {
  ...{ id: 'names/material-without-name', code: 'TST-001', kind: 'condition', title: 'No name' },
  ...{ entity: 'material', department: 'sales', params: { defect: { blank: 'name' } } },
};
const row = (name: string | null) => ({ material: [{ key: ['1'], status: 'open', name }] });

interface Shown {
  readonly repeatOffenders: readonly {
    readonly by: string;
    readonly group: string | null;
    readonly findings: number;
    readonly created: number | null;
    readonly perThousand: number | null;
  }[];
}

describe.skipIf(serverUrl === undefined)('who keeps entering the same defects', () => {
  let directory: string;
  let source: string;
  let config: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-creators-'));
    source = await freshDatabase(serverUrl ?? '');
    await execute(source, TABLES);
    writeProfile(directory, 'small', ENTITIES);
    writeRule(directory, RULE, '2026-06-01', [
      { name: 'no name', rows: row(null), finds: [['-', '1']] },
      { name: 'a name', rows: row('Bolt'), finds: [] },
    ]);
    config = writeConfiguration(directory, {
      organisation: { name: '华东精密制造有限公司', locale: 'en', timezone: 'Asia/Shanghai' },
      store: await freshDatabase(serverUrl ?? ''),
      sources: { erp: { connector: 'postgres', connection: source, profile: './profiles/small.yaml' } },
      departments: [
        { id: 'sales', name: BOTH('Sales'), orgUnits: ['SALES'] },
        { id: 'dev', name: BOTH('Development'), orgUnits: ['DEV'] },
      ],
      rules: { include: ['./my-rules/**'] },
      formats: ['html'],
    });
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  async function cli(...args: readonly string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await runCli([...args, '--config', config]);
    expect(exitCode, stderr).toBe(0);
    return stdout;
  }
  async function offenders(week: string): Promise<readonly unknown[]> {
    const shown = JSON.parse(await cli('weeks', 'show', week, '--format', 'json')) as Shown;
    return shown.repeatOffenders.map(({ by, group, findings, created, perThousand }) => {
      return [by, group, findings, created, perThousand];
    });
  }
  async function page(week: string): Promise<string> {
    await cli('report', 'committee', '--week', week, '--lang', 'en');
    const html = readFileSync(join(directory, 'out', week, 'committee.en.html'), 'utf8');
    return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  }

  test('is told by department and role, set against what they created, in the frozen week and on its page', async () => {
    await cli('run', '--as-of', '2026-06-01');
    await execute(source, ENTER);
    await cli('run', '--as-of', '2026-06-05');
    expect(await offenders('2026-W23')).toEqual([
      ['department', 'sales', 7, 40, 175],
      ['creator_role', 'Clerks', 4, 40, 100],
      ['creator_role', 'Engineers', 3, 6, 500],
    ]);
    const text = await page('2026-W23');
    expect(text).toMatch(/No name Sales 7 175\.0 40 created .* Role Clerks 4 100\.0 40 created/);
    expect(text).not.toMatch(/sales\.person|engineer\d|Root/);
  });

  test('is nobody by name once fewer than five people are left in a role, and last week stays what it was', async () => {
    await execute(source, `update account set active = false where id = 'e5'`);
    await cli('run', '--as-of', '2026-06-12');
    expect(await offenders('2026-W24')).toEqual([
      ['department', 'sales', 7, 40, 175],
      ['creator_role', 'Clerks', 4, 40, 100],
      ['creator_role', null, 3, null, null],
    ]);
    expect(await page('2026-W24')).toMatch(/Groups of fewer than five people 3 –/);
    expect((await offenders('2026-W23')).at(-1)).toEqual(['creator_role', 'Engineers', 3, 6, 500]);
  });

  test('costs no rule where the ERP cannot tell, and the log says so', async () => {
    await execute(source, 'drop table held');
    const { exitCode, stdout, stderr } = await runCli([
      ...['run', '--as-of', '2026-06-13', '--log-level', 'warn', '--format', 'json', '--config', config],
    ]);
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toContain('creators.failed');
    expect((JSON.parse(stdout) as { rules: object[] }).rules).toMatchObject([{ state: 'checked', findings: 8 }]);
  });
});
