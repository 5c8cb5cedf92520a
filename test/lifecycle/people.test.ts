import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runCli } from '../command-line.ts';
import { PEOPLE_TABLES, writePeopleFolder } from './people-folder.ts';

const serverUrl = inject('postgresUrl');

interface RunJson {
  readonly rules: readonly {
    readonly code: string;
    readonly source: string;
    readonly state: string;
    readonly findings: number;
    readonly new: number;
    readonly resolved: number;
    readonly disappeared: number;
  }[];
}
interface FindingJson {
  readonly id: string;
  readonly code: string;
  readonly source: string;
  readonly key: readonly string[];
  readonly state: string;
  readonly department: string;
  readonly severity: string;
  readonly dueAt: string | null;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly evidence: Readonly<Record<string, unknown>>;
}

describe.skipIf(serverUrl === undefined)('people, permissions, creation and age', () => {
  let directory: string;
  let source: string;
  let store: string;
  let config: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-people-'));
    source = await freshDatabase(serverUrl ?? '');
    await execute(source, PEOPLE_TABLES);
    store = await freshDatabase(serverUrl ?? '');
    config = writePeopleFolder(directory, { store, sources: { erp: { connection: source } }, departments: ['it'] });
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  async function cli(args: readonly string[]): Promise<string> {
    const outcome = await runCli([...args, '--config', config, '--format', 'json']);
    expect(outcome.exitCode, outcome.stderr).toBe(0);
    return outcome.stdout;
  }
  async function run(...args: string[]): Promise<RunJson['rules']> {
    return (JSON.parse(await cli(['run', ...args])) as RunJson).rules;
  }
  async function findings(code: string): Promise<readonly FindingJson[]> {
    const lines = (await cli(['findings', 'list', '--state', 'all'])).split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as FindingJson).filter((finding) => finding.code === code);
  }
  async function eventsOf({ id }: FindingJson): Promise<readonly string[]> {
    const { events } = JSON.parse(await cli(['findings', 'history', id])) as { events: { type: string }[] };
    return events.map(({ type }) => type);
  }
  const one = (list: readonly FindingJson[], key: string) => {
    const found = list.find((finding) => finding.key.at(-1) === key);
    if (found === undefined) throw new Error(`no finding ${key}`);
    return found;
  };

  test('the first run finds each defect, masked, with its evidence, at the department that acts', async () => {
    await run('--as-of', '2026-06-01');
    const created = await findings('OWN-001');
    expect(created.map(({ key, department, evidence }) => [key[1], department, evidence['reason']]).sort()).toEqual([
      ['M1', 'rd', 'outside_owner'],
      ['M2', 'rd', 'outside_owner'],
      ['M3', 'rd', 'creator_department_unknown'],
    ]);
    expect(one(created, 'M1').evidence).toMatchObject({
      created_by_login: { masked: 'w***g' },
      creator_org_unit: 'SALES',
      created_at: '2026-05-20',
    });
    const [leaver, ...others] = await findings('PRM-001');
    expect(others).toEqual([]);
    expect(leaver).toMatchObject({
      key: ['-', '3'],
      department: 'it',
      evidence: {
        login: { masked: 'z***n' },
        end_date: '2026-05-15',
        last_login_at: '2026-05-20',
        logins_after_exit: true,
        reason: 'left',
      },
    });
    expect(await findings('PRM-003')).toMatchObject([{ key: ['-', '4'], department: 'it' }]);
    const [admin] = await findings('PRM-005');
    expect(admin).toMatchObject({
      key: ['-', '2', 'is_admin'],
      department: 'it',
      evidence: { role: 'is_admin', path: ['is_admin'] },
    });
    expect(JSON.stringify(await findings('PRM-005'))).not.toContain('wang.fang');
  });

  test('a record put right is resolved, one archived is gone, one that grows old stays open and says so', async () => {
    await execute(
      source,
      `update person set unit = 'DEV' where id = 'e2'; update item set active = false where id = 'M2'`,
    );
    const [result] = (await run('--as-of', '2026-06-19')).filter(({ code }) => code === 'OWN-001');
    expect(result).toMatchObject({ findings: 1, resolved: 1, disappeared: 1 });
    const [later] = (await run('--as-of', '2026-06-20')).filter(({ code }) => code === 'OWN-001');
    expect(later).toMatchObject({ findings: 0, resolved: 0, disappeared: 0 });
    await run('--as-of', '2026-08-01');
    const all = await findings('OWN-001');
    expect(all.map(({ key, state }) => [key[1], state]).sort()).toEqual([
      ['M1', 'resolved'],
      ['M2', 'disappeared'],
      ['M3', 'open'],
    ]);
    expect(one(all, 'M3').lastSeen).toBe('2026-06-19');
    expect(await eventsOf(one(all, 'M3'))).toEqual(['baseline', 'expired_from_window']);
  });

  test('stock that stays negative grows worse by the days since it was first seen, and its due date comes nearer', async () => {
    await execute(source, `update bin set qty = -2 where place = 'A2'`);
    const seen: unknown[] = [];
    for (const day of ['2026-08-03', '2026-08-06', '2026-08-07']) {
      await run('--as-of', day);
      const [found] = await findings('PRC-006');
      seen.push([found?.severity, found?.firstSeen, found?.dueAt]);
    }
    expect(seen).toEqual([
      ['high', '2026-08-03', '2026-08-10'],
      ['high', '2026-08-03', '2026-08-10'],
      ['critical', '2026-08-03', '2026-08-10'],
    ]);
    const [found] = await findings('PRC-006');
    // Nobody answered within half of its working days.
    expect(await eventsOf(found as FindingJson)).toEqual(['new', 'escalated', 'changed']);
  });

  test('findings about super-users go to IT security where the organisation has one', async () => {
    const sources = { erp: { connection: source } };
    config = writePeopleFolder(directory, { store, sources, departments: ['it', 'it-security'] });
    await run('--as-of', '2026-08-08');
    expect(await findings('PRM-005')).toMatchObject([{ department: 'it-security' }]);
    expect((await findings('PRM-001')).map(({ department }) => department)).toEqual(['it']);
  });

  test('more super-users than two and the emergency account are a fault of the configuration, with its place', async () => {
    const superUser = { allowedSuperusers: ['a', 'b', 'c'] };
    const file = writePeopleFolder(directory, { store, sources: { erp: { connection: source } }, superUser });
    const outcome = await runCli(['run', '--config', file]);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr + outcome.stdout).toMatch(
      /erp-audit\.yaml:\d+:\d+: params\.allowedSuperusers: write two logins at most/,
    );
  });

  test('sources that stand at different days are each judged by their own', async () => {
    const own = await freshDatabase(serverUrl ?? '');
    const sources = { old: { connection: source, asOf: '2026-06-01' }, now: { connection: source } };
    config = writePeopleFolder(directory, { store: own, sources, departments: ['it'] });
    await run();
    expect((await findings('PRM-003')).map(({ source: name }) => name).sort()).toEqual(['now', 'old']);
    await execute(
      source,
      `insert into account values ('5', 'temp', null, true, false, 'dialog', date '2026-05-31', date '2020-01-01')`,
    );
    const alone = (await run('--source', 'old')).find(({ code }) => code === 'PRM-003');
    expect(alone).toMatchObject({ findings: 2, new: 1 });
    const past = (await run('--source', 'old', '--as-of', '2026-05-31')).find(({ code }) => code === 'PRM-003');
    expect(past).toMatchObject({ findings: 2, new: 0 });
    writePeopleFolder(directory, {
      store: own,
      sources: { ...sources, old: { connection: source, asOf: '2026-05-30' } },
      departments: ['it'],
    });
    const earlier = await runCli(['run', '--config', config]);
    expect(earlier.stdout).toContain('Nothing was changed for old: a later day of it was completed before.');
    const after = await findings('PRM-003');
    expect(after.map(({ source: name, state }) => `${name} ${state}`).sort()).toEqual([
      'now open',
      'now open',
      'old open',
      'old open',
    ]);
  });
});
