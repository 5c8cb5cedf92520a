import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { runCli } from '../command-line.ts';
import { PURCHASING_TABLES, writePurchasingFolder } from '../lifecycle/purchasing-folder.ts';

const serverUrl = inject('postgresUrl');

interface RemindersJson {
  readonly asOf: string;
  readonly until: string;
  readonly reminders: readonly {
    readonly to: { readonly role: string; readonly department: string | null; readonly name: string | null };
    readonly due: readonly object[];
    readonly escalated: readonly object[];
    readonly confidential: readonly object[];
  }[];
}

/** Suppliers without a phone are of high severity: five working days, of which 3 June 2026 is none here. */
describe.skipIf(serverUrl === undefined)('reminders', () => {
  let directory: string;
  let config: string;
  let source: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-reminders-'));
    source = await freshDatabase(serverUrl ?? '');
    await execute(source, PURCHASING_TABLES);
    const store = `pglite:${join(directory, '.erp-audit', 'store')}`;
    config = writePurchasingFolder(directory, { source, store });
    configure((settings) => ({
      ...settings,
      calendar: { holidays: './holidays.yaml' },
      escalation: { support: { name: 'Zhou Jie', email: 'zhou@example.com' } },
    }));
    writeFileSync(join(directory, 'holidays.yaml'), 'holidays:\n  - { days: 2026-06-03, name: Company day }\n');
    await erpAudit('run', '--as-of', '2026-05-25');
    await execute(source, 'update suppliers set phone = null where id <= 3');
    await erpAudit('run', '--as-of', '2026-06-01');
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  type Settings = Record<string, unknown> & { readonly departments: readonly Record<string, unknown>[] };
  function configure(change: (settings: Settings) => Settings): void {
    writeFileSync(config, stringify(change(parse(readFileSync(config, 'utf8')) as Settings)));
  }
  function configurePurchasing(changes: object): void {
    configure((settings) => ({
      ...settings,
      departments: settings.departments.map((each) => (each['id'] === 'purchasing' ? { ...each, ...changes } : each)),
    }));
  }
  async function erpAudit(...args: readonly string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await runCli([...args, '--config', config]);
    expect(exitCode, stderr).toBe(0);
    return stdout;
  }
  async function refused(...args: readonly string[]): Promise<string> {
    const { exitCode, stderr } = await runCli([...args, '--config', config]);
    expect(exitCode).toBe(2);
    return stderr;
  }
  const reminders = async (...args: readonly string[]) =>
    JSON.parse(await erpAudit('reminders', '--format', 'json', ...args)) as RemindersJson;
  async function listed(...args: readonly string[]) {
    const lines = (await erpAudit('findings', 'list', '--format', 'json', ...args)).split('\n').filter(Boolean);
    return lines.map(
      (line) => JSON.parse(line) as { id: string; code: string; dueAt: string | null; escalation: string },
    );
  }

  test('name what falls due, by a calendar that knows the holidays', async () => {
    expect(await reminders()).toEqual({ asOf: '2026-06-01', until: '2026-06-04', reminders: [] });
    const soon = await reminders('--within', '5');
    expect(soon.until).toBe('2026-06-09');
    expect(soon.reminders).toMatchObject([
      {
        to: { role: 'department', department: 'purchasing', name: null },
        due: [{ code: 'TST-002', severity: 'high', dueSoon: 3, overdue: 0, earliestDue: '2026-06-09' }],
        escalated: [],
        confidential: [],
      },
    ]);
    expect((await listed('--due-within', '5')).map(({ code, dueAt }) => [code, dueAt])).toEqual(
      Array(3).fill(['TST-002', '2026-06-09']),
    );
    expect(await listed('--overdue')).toEqual([]);
  });

  test('go to the key user, then to support and the department above, with all that is needed to decide', async () => {
    configurePurchasing({ owner: { name: 'Li Na' }, keyUser: { name: 'Wang Wei', email: 'wang@example.com' } });
    await erpAudit('run', '--as-of', '2026-06-08');
    const half = await reminders();
    expect(half.reminders.map(({ to }) => [to.role, to.name])).toEqual([
      ['department', 'Li Na'],
      ['key_user', 'Wang Wei'],
    ]);
    await erpAudit('run', '--as-of', '2026-06-10');
    const late = await reminders();
    expect(late.reminders.map(({ to }) => [to.role, to.department, to.name])).toEqual([
      ['department', 'purchasing', 'Li Na'],
      ['internal_support', null, 'Zhou Jie'],
      ['escalation_department', 'governance', null],
    ]);
    expect(late.reminders[1]?.escalated).toMatchObject([
      {
        level: 'internal_support',
        code: 'TST-002',
        findings: 3,
        overdue: 3,
        since: '2026-06-10',
        reasons: [{ reason: 'overdue', findings: 3 }],
        tried: [],
        decideBy: '2026-06-24',
      },
    ]);
    const text = await erpAudit('reminders');
    expect(text).toContain('Internal support: Zhou Jie <zhou@example.com>');
    expect(text).toContain('Data governance, for other departments: nobody is named in the configuration');
    expect(text).toContain('TST-002 in purchasing: findings 3 (worst: High), overdue 3;');
    expect(await erpAudit('reminders', '--lang', 'zh-CN')).toContain('内部支持：Zhou Jie <zhou@example.com>');
    expect((await listed('--overdue')).map(({ escalation }) => escalation)).toEqual(Array(3).fill('internal_support'));
    expect(await listed('--level', 'external_consultant')).toEqual([]);
    expect(await refused('reminders', '--department', 'purchasin')).toContain('Did you mean "purchasing"?');
  });

  test('a person brings findings before the committee', async () => {
    const [first] = await listed('--overdue');
    const id = first?.id ?? '';
    expect(await refused('findings', 'escalate', id)).toContain('--decision');
    const raised = await erpAudit(
      'findings',
      'escalate',
      id.slice(0, 12),
      '--decision',
      'Who pays?',
      '--until',
      '2026-07-01',
    );
    expect(raised).toContain('1 finding was brought before the committee, 0 were there already.');
    const committee = (await reminders()).reminders.find(({ to }) => to.role === 'committee');
    expect(committee?.escalated).toMatchObject([
      { findings: 1, decisionNeeded: { en: 'Who pays?' }, decideBy: '2026-07-01', reasons: [{ reason: 'decision' }] },
    ]);
    expect(await erpAudit('findings', 'history', id)).toContain('Escalated');
  });

  test('legacy findings have a plan and never a due date', async () => {
    const before = JSON.parse(await erpAudit('baseline', 'list', '--format', 'json')) as {
      lines: { code: string; open: number }[];
    };
    const open = before.lines.find(({ code }) => code === 'OPN-001')?.open ?? 0;
    expect(open).toBe(143);
    const plan = ['baseline', 'plan', 'OPN-001', '--department', 'purchasing'];
    expect(await refused(...plan, '--per-week', '20')).toContain('--until is missing');
    expect(await refused(...plan, '--per-week', '20', '--until', '2026-02-30')).toContain('write an existing day');
    const set = await erpAudit(...plan, '--per-week', '20', '--until', '2026-07-08', '--by', 'Li Na');
    expect(set).toContain('OPN-001, purchasing: 20 per week from 2026-06-10 to 2026-07-08; 143 are open.');
    expect(set).toContain('At this pace 63 are left when the plan ends.');
    await erpAudit('run', '--as-of', '2026-06-24');
    const after = JSON.parse(await erpAudit('baseline', 'list', '--format', 'json')) as { lines: object[] };
    expect(after.lines).toContainEqual({
      code: 'OPN-001',
      department: 'purchasing',
      open: 143,
      plan: { perWeek: 20, starts: '2026-06-10', ends: '2026-07-08', openAtStart: 143, planned: 103 },
    });
    expect((await listed('--rule', 'OPN-001')).every(({ dueAt }) => dueAt === null)).toBe(true);
  });

  test('say of a confidential department how many, and nothing else', async () => {
    configurePurchasing({ confidential: true, readers: [userInfo().username] });
    const secret = await reminders();
    expect(secret.reminders.flatMap(({ due, escalated }) => [...due, ...escalated])).toEqual([]);
    const counts = secret.reminders.map(({ to, confidential }) => [to.role, confidential]);
    expect(counts).toContainEqual(['department', [{ department: 'purchasing', dueSoon: 0, overdue: 3, escalated: 0 }]]);
    expect(await erpAudit('reminders')).not.toContain('TST-002');
  });

  test('a calendar whose file is wrong says where, and the doctor how far it reaches', async () => {
    const { stdout } = await runCli(['doctor', '--config', config]);
    expect(stdout).toContain('holidays are known until 2026-12-31');
    writeFileSync(join(directory, 'holidays.yaml'), 'holidays:\n  - 2026-06-31\n');
    expect(await refused('baseline', 'list')).toContain(
      'holidays.yaml:2:5: holidays.0 is "2026-06-31": write a day such as',
    );
    configure((settings) => ({ ...settings, calendar: { holidays: 'cnn' } }));
    expect(await refused('baseline', 'list')).toContain('There is no shipped holiday calendar "cnn".');
  });
});
