import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runCli } from '../command-line.ts';
import { PURCHASING_TABLES, writePurchasingFolder } from './purchasing-folder.ts';

const serverUrl = inject('postgresUrl');
const OVERDUE = 'OPN-001';
const OVERDUE_LINES = 143;

interface RuleJson {
  readonly code: string;
  readonly state: string;
  readonly reason?: string;
  readonly findings: number;
  readonly new: number;
  readonly baseline: number;
  readonly reopened: number;
  readonly resolved: number;
  readonly disappeared: number;
  readonly outOfScope: number;
}
interface RunJson {
  readonly run: { readonly status: string };
  readonly rules: readonly RuleJson[];
}
interface FindingJson {
  readonly id: string;
  readonly code: string;
  readonly key: readonly string[];
  readonly state: string;
  readonly reopened: number;
  readonly revision: number;
  readonly firstSeen: string;
}

/** What became of the findings of one rule in one run; zero where nothing is said. */
const movement = (changes: Partial<RuleJson>) => ({
  new: 0,
  baseline: 0,
  reopened: 0,
  resolved: 0,
  disappeared: 0,
  outOfScope: 0,
  ...changes,
});

describe.each(['pglite', 'postgres'] as const)('the life of findings in a store on %s', (kind) => {
  if (serverUrl === undefined) {
    test.skip('needs a PostgreSQL server', () => {});
    return;
  }
  let directory: string;
  let config: string;
  let source: string;
  let store: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), `erp-audit-life-${kind}-`));
    source = await freshDatabase(serverUrl);
    await execute(source, PURCHASING_TABLES);
    store = kind === 'pglite' ? 'pglite:./.erp-audit/store' : await freshDatabase(serverUrl);
    config = writePurchasingFolder(directory, { source, store });
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  async function run(asOf: string, exitCode = 0): Promise<RunJson> {
    const outcome = await runCli(['run', '--as-of', asOf, '--config', config, '--format', 'json']);
    expect(outcome.exitCode, outcome.stderr).toBe(exitCode);
    return JSON.parse(outcome.stdout) as RunJson;
  }
  const rule = (result: RunJson, code: string) => result.rules.find((entry) => entry.code === code);
  async function findings(code: string): Promise<readonly FindingJson[]> {
    const outcome = await runCli(['findings', 'list', '--state', 'all', '--config', config, '--format', 'json']);
    expect(outcome.exitCode, outcome.stderr).toBe(0);
    const all = outcome.stdout.split('\n').filter((line) => line !== '');
    return all.map((line) => JSON.parse(line) as FindingJson).filter((finding) => finding.code === code);
  }
  async function inState(code: string, state: string): Promise<readonly FindingJson[]> {
    return (await findings(code)).filter((finding) => finding.state === state);
  }

  test('the first run is the baseline', async () => {
    const result = await run('2026-06-01');
    expect(rule(result, OVERDUE)).toMatchObject({
      state: 'checked',
      findings: OVERDUE_LINES,
      ...movement({ baseline: OVERDUE_LINES }),
    });
    expect(rule(result, 'TST-001')).toMatchObject({ state: 'checked', findings: 1000 });
  });

  test('a second run without changes finds nothing new and ends nothing', async () => {
    const result = await run('2026-06-02');
    for (const entry of result.rules) expect(entry).toMatchObject(movement({}));
    for (const code of [OVERDUE, 'TST-001']) expect(rule(result, code)).toMatchObject({ state: 'checked' });
    for (const finding of await findings(OVERDUE)) expect(finding.revision).toBe(1);
  });

  test('lines received end as resolved, deleted lines as disappeared', async () => {
    await execute(
      source,
      `update po_lines set received = 10 where divisor in (7, 14); delete from po_lines where divisor = 21`,
    );
    const result = await run('2026-06-03');
    expect(rule(result, OVERDUE)).toMatchObject(movement({ resolved: 2, disappeared: 1 }));
  });

  test('an archived supplier ends its finding as disappeared, not as resolved', async () => {
    await execute(source, `update suppliers set phone = null where id in (1, 2)`);
    expect(rule(await run('2026-06-04'), 'TST-002')).toMatchObject(movement({ new: 2 }));
    await execute(
      source,
      `update suppliers set active = false where id = 1; update suppliers set phone = '0571-81' where id = 2`,
    );
    expect(rule(await run('2026-06-05'), 'TST-002')).toMatchObject(movement({ disappeared: 1, resolved: 1 }));
  });

  test('broken again, the same ids reopen and keep their first day', async () => {
    const before = await inState(OVERDUE, 'resolved');
    await execute(source, `update po_lines set received = 0 where divisor in (7, 14)`);
    expect(rule(await run('2026-06-06'), OVERDUE)).toMatchObject(movement({ reopened: 2 }));
    const after = await inState(OVERDUE, 'reopened');
    expect(after.map((finding) => finding.id).sort()).toEqual(before.map((finding) => finding.id).sort());
    for (const finding of after) expect(finding).toMatchObject({ reopened: 1, firstSeen: '2026-06-01' });
  });

  test('an error in the 700th row: not checked, findings kept, exit 4, the others done, the report says so', async () => {
    await execute(source, `update po_lines set divisor = -1 where order_no = 'PO00070' and line = 0`);
    const kept = await findings('TST-001');
    const result = await run('2026-06-08', 4);
    expect(rule(result, 'TST-001')).toMatchObject({ state: 'not_checked', reason: 'query_failed', ...movement({}) });
    expect(rule(result, OVERDUE)?.state).toBe('checked');
    expect(await findings('TST-001')).toEqual(kept);
    const report = await runCli(['report', 'committee', '--config', config]);
    expect(report.exitCode, report.stderr).toBe(0);
    const page = readdirSync(join(directory, 'out'), { recursive: true, encoding: 'utf8' }).find(
      (file) => file.endsWith('.html') && file.includes('committee'),
    );
    const html = readFileSync(join(directory, 'out', page ?? ''), 'utf8');
    expect(html).toContain('TST-001');
    expect(html).toContain('The query failed');
    await execute(source, `update po_lines set divisor = 700 where order_no = 'PO00070' and line = 0`);
    expect(rule(await run('2026-06-09'), 'TST-001')).toMatchObject({ state: 'checked', ...movement({}) });
  });

  test('an emptied table is a collapsed scope and resolves nothing', async () => {
    await execute(source, `create table kept as select * from po_lines; truncate po_lines`);
    const open = (await inState(OVERDUE, 'open')).length;
    const result = await run('2026-06-10', 4);
    expect(rule(result, OVERDUE)).toMatchObject({ state: 'not_checked', reason: 'scope_collapsed', ...movement({}) });
    expect((await inState(OVERDUE, 'open')).length).toBe(open);
    await execute(source, `insert into po_lines select * from kept`);
    expect(rule(await run('2026-06-11'), OVERDUE)).toMatchObject({ state: 'checked', ...movement({}) });
  });

  test('an as-of before the last run reports and changes nothing', async () => {
    const before = await findings(OVERDUE);
    await run('2026-03-01');
    expect(await findings(OVERDUE)).toEqual(before);
  });

  test('a raised threshold ends findings as out of scope; lowered again, they are back', async () => {
    writePurchasingFolder(directory, { source, store, threshold: 90 });
    const result = await run('2026-06-12');
    expect(rule(result, OVERDUE)).toMatchObject({ findings: 0, ...movement({ outOfScope: OVERDUE_LINES - 1 }) });
    writePurchasingFolder(directory, { source, store });
    expect(rule(await run('2026-06-13'), OVERDUE)).toMatchObject(movement({ reopened: OVERDUE_LINES - 1 }));
  });
});
