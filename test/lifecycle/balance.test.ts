import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { runCli } from '../command-line.ts';
import { PURCHASING_TABLES, writePurchasingFolder } from './purchasing-folder.ts';

const serverUrl = inject('postgresUrl');

/** Each makes the numbers of the store contradict each other, as a fault of ours or a hand in the tables would. */
const CONTRADICTIONS: readonly (readonly [what: string, damage: string, message: string])[] = [
  [
    'an event is lost',
    `alter table audit_events disable trigger all;
     delete from audit_events where seq = (select max(seq) from audit_events where type = 'resolved');
     alter table audit_events enable trigger all`,
    'The findings of rule OPN-001 (purchase_order_line) on source erp in department purchasing do not add up: ' +
      '143 open before, 142 expected now, 141 counted; 1 of ',
  ],
  [
    'an event is told twice',
    `insert into audit_events (at, as_of, run_id, finding_id, target_id, type, from_state, to_state, department, details)
     select at, as_of, run_id, finding_id, target_id, type, from_state, to_state, department, details
     from audit_events where seq = (select max(seq) from audit_events where type = 'resolved');
     update audit_runs set last_event = (select max(seq) from audit_events) where as_of = '2026-06-02'`,
    'The findings of rule OPN-001 (purchase_order_line) on source erp in department purchasing do not add up: ' +
      '143 open before, 140 expected now, 141 counted; 1 of ',
  ],
  [
    'a finding changed its state without an event',
    `update audit_findings set state = 'resolved'
     where id = (select id from audit_findings where code = 'OPN-001' and state = 'open' order by id limit 1)`,
    'The findings of rule OPN-001 (purchase_order_line) on source erp in department purchasing do not add up: ' +
      '143 open before, 141 expected now, 140 counted; ',
  ],
  [
    'a finding changed its department without an event',
    `update audit_findings set department = 'governance'
     where id = (select id from audit_findings where code = 'OPN-001' and state = 'open' order by id limit 1)`,
    'The findings of rule OPN-001 (purchase_order_line) on source erp in department purchasing do not add up: ' +
      '143 open before, 141 expected now, 140 counted; ',
  ],
];

describe.skipIf(serverUrl === undefined)('a report over numbers that contradict each other', () => {
  let directory: string;
  let store: string;
  let config: string;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-balance-'));
    const source = await freshDatabase(serverUrl ?? '');
    await execute(source, PURCHASING_TABLES);
    store = await freshDatabase(serverUrl ?? '');
    config = writePurchasingFolder(directory, { source, store });
    expect((await runCli(['run', '--as-of', '2026-06-01', '--config', config])).exitCode).toBe(0);
    await execute(source, 'update po_lines set received = 10 where divisor in (7, 14)');
    expect((await runCli(['run', '--as-of', '2026-06-02', '--config', config])).exitCode).toBe(0);
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  test.each(CONTRADICTIONS)(
    '%s: exit 70, the rule and the department are named, no file is written',
    async (_what, damage, message) => {
      await execute(store, damage);
      const { exitCode, stderr } = await runCli(['report', '--config', config]);
      expect(stderr).toContain(message);
      expect(exitCode).toBe(70);
      expect(existsSync(join(directory, 'out'))).toBe(false);
    },
  );

  test('the same report is written where nobody touched them', async () => {
    const { exitCode, stderr } = await runCli(['report', '--config', config]);
    expect(exitCode, stderr).toBe(0);
    expect(existsSync(join(directory, 'out'))).toBe(true);
  });

  test('a rule made a pilot since the last run leaves lines and sums alike', async () => {
    const rule = join(directory, 'my-rules', 'purchasing', 'line-divides.yaml');
    writeFileSync(rule, readFileSync(rule, 'utf8').replace('status: active', 'status: pilot'));
    const { exitCode, stderr } = await runCli(['report', 'committee', '--config', config]);
    expect(exitCode, stderr).toBe(0);
    const page = readdirSync(join(directory, 'out'), { recursive: true, encoding: 'utf8' }).find(
      (file) => file.endsWith('.html') && file.includes('committee'),
    );
    const html = readFileSync(join(directory, 'out', page ?? ''), 'utf8');
    expect(html).toContain('141 findings are open');
    // Among the trials and nowhere else.
    expect(html.match(/TST-001/g)).toHaveLength(1);
    expect(html).toMatch(/id="trials"(?:(?!<h2).)*TST-001/s);
  });
});
