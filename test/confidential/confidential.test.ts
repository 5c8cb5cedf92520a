import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { runCli } from '../command-line.ts';
import { PEOPLE_TABLES, writePeopleFolder } from '../lifecycle/people-folder.ts';

const serverUrl = inject('postgresUrl');
const ME = userInfo().username;

interface FindingJson {
  readonly id: string;
  readonly code: string;
  readonly department: string;
  readonly key: readonly string[];
}

/** The account wang.fang (key 2) is one of the people whose findings nobody but internal audit may read. */
describe.skipIf(serverUrl === undefined)('a confidential department', { timeout: 300_000 }, () => {
  let directory: string;
  let config: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-confidential-'));
    const source = await freshDatabase(serverUrl ?? '');
    await execute(source, PEOPLE_TABLES);
    const store = await freshDatabase(serverUrl ?? '');
    config = writePeopleFolder(directory, { store, sources: { erp: { connection: source } } });
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  function configure(readers: readonly string[], people: readonly string[]): void {
    const settings = parse(readFileSync(config, 'utf8')) as { departments: { id: string }[]; confidential?: object };
    settings.departments = settings.departments.filter(({ id }) => id !== 'internal-audit');
    const name = { en: 'Internal audit', 'zh-CN': '内审部' };
    const department = { id: 'internal-audit', name, confidential: true, readers };
    settings.departments.push(department);
    settings.confidential = { department: 'internal-audit', rules: [], people };
    writeFileSync(config, stringify(settings));
  }
  async function cli(...args: string[]) {
    return runCli([...args, '--config', config]);
  }
  async function list(): Promise<{ readonly findings: readonly FindingJson[]; readonly stderr: string }> {
    const { stdout, stderr, exitCode } = await cli('findings', 'list', '--format', 'json');
    expect(exitCode, stderr).toBe(0);
    return {
      findings: stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as FindingJson),
      stderr,
    };
  }

  test('gets the findings about the listed people from the next run on, and shows them to its readers only', async () => {
    expect((await cli('run', '--as-of', '2026-06-01')).exitCode).toBe(0);
    const before = await list();
    expect(before.findings.every(({ department }) => department !== 'internal-audit')).toBe(true);

    configure([ME], ['wang.fang']);
    const ran = await cli('run', '--as-of', '2026-06-02');
    expect(ran.exitCode, ran.stderr).toBe(0);
    const asReader = await list();
    const secret = asReader.findings.filter(({ department }) => department === 'internal-audit');
    // The super-user, and the material that wang.fang created outside of the owning unit.
    expect(secret.map(({ code, key }) => `${code} ${key.at(-1)}`).toSorted()).toEqual([
      'OWN-001 M1',
      'PRM-005 is_admin',
    ]);
    expect(asReader.findings).toHaveLength(before.findings.length);
    expect(asReader.stderr).not.toContain('not shown');
    const moved = await cli('findings', 'history', secret[0]?.id ?? '', '--format', 'json');
    expect(moved.stdout).toContain('"transferred"');

    configure(['somebody-else'], ['wang.fang']);
    const asOther = await list();
    expect(asOther.findings.map(({ id }) => id)).not.toContain(secret[0]?.id);
    expect(asOther.findings).toHaveLength(before.findings.length - 2);
    expect(asOther.stderr).toContain('2 confidential findings not shown.');
    for (const args of [['show'], ['show', '--sql'], ['history']]) {
      const refused = await cli('findings', ...args, secret[0]?.id ?? '');
      expect(refused.exitCode).toBe(2);
      expect(refused.stdout).toBe('');
      expect(refused.stderr).toContain('confidential');
    }
  });

  test('has its workbook in a folder of its own, and only its owner may read what is written', async () => {
    const reported = await cli('report', '--format', 'json');
    expect(reported.exitCode, reported.stderr).toBe(0);
    const week = join(directory, 'out', '2026-W23');
    expect(readdirSync(join(week, 'confidential'))).toEqual(['contents.json', 'internal-audit.xlsx']);
    expect(readdirSync(week)).not.toContain('internal-audit.xlsx');
    if (process.platform === 'win32') return;
    const modes = [week, join(week, 'confidential'), join(week, 'confidential', 'internal-audit.xlsx')];
    expect(modes.map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700, 0o600]);
    expect(statSync(join(week, 'committee.en.html')).mode & 0o077).toBe(0);
    const kept = ['.erp-audit', '.erp-audit/key', '.erp-audit/recent-findings.json'];
    for (const path of kept) expect(statSync(join(directory, path)).mode & 0o077, path).toBe(0);
  });

  test('is counted on the page of the committee, and nothing of its findings stands there', () => {
    const page = readFileSync(join(directory, 'out', '2026-W23', 'committee.en.html'), 'utf8');
    expect(page).toContain('Confidential');
    expect(page).not.toContain('w***g');
  });
});
