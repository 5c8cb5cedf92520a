import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Actor,
  type CalendarDate,
  type Defect,
  findingId,
  type Severity,
  silentLog,
  systemClock,
} from '@erp-audit/core';
import { LOG_KINDS, loadConfig, openConfiguredStore } from '@erp-audit/runner';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { z } from 'zod';
import {
  ApproverListJson,
  PersonalKeyJson,
  TransferListJson,
  WaiverJson,
  WaiverListJson,
  WaiverShownJson,
} from '../json/decision-json.ts';
import { LogEntryJson, LogVerificationJson } from '../json/log-json.ts';
import { LOG_KIND_TEXTS } from '../messages/log.ts';
import { runCli } from '../run-cli.ts';
import { currentActor } from './current-actor.ts';

const postgresUrl = inject('postgresUrl');
const root = mkdtempSync(join(tmpdir(), 'erp-audit-decisions-'));
const file = join(root, 'erp-audit.yaml');
const { osUser: account } = currentActor(undefined);
const today = new Date().toISOString().slice(0, 10) as CalendarDate;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function cli(...args: readonly string[]) {
  let [stdout, stderr] = ['', ''];
  const io = {
    stdout: (text: string) => {
      stdout += text;
    },
    stderr: (text: string) => {
      stderr += text;
    },
    isTerminal: false,
    columns: undefined,
    environment: { LANG: 'en_GB.UTF-8' },
    signal: new AbortController().signal,
  };
  const exit = await runCli([...args, '--config', file], io, '0.0.0');
  return { exit, stdout, stderr };
}
async function json<Schema extends z.ZodType>(schema: Schema, ...args: readonly string[]): Promise<z.output<Schema>> {
  const { stdout, stderr } = await cli(...args, '--format', 'json');
  expect(stderr).toBe('');
  return schema.parse(JSON.parse(stdout));
}
const key = (name: string) => join(root, `${name}.pem`);

function writeConfig(store: string, keys: Readonly<Record<string, string>>, admins = '[root-of-erp]'): void {
  writeFileSync(
    file,
    `version: 1
organisation: { name: ACME, timezone: UTC }
store: ${store}
sources: { erp: { connector: pglite, connection: ./erp, profile: demo } }
departments:
  - { id: governance, name: { en: Governance, zh-CN: 治理 }, governance: true, members: [nobody] }
  - { id: sales, name: { en: Sales, zh-CN: 销售 }, members: ["${account}"] }
  - { id: hr, name: { en: HR, zh-CN: 人事 }, confidential: true, readers: [somebody-else] }
admins: ${admins}
approvers:
${Object.entries(keys)
  .map(
    ([id, keyId]) =>
      `  - { id: ${id}, name: Approver ${id}, keyId: "${keyId}", role: ${id === 'audit' ? 'internal_control' : 'data_owner'}, departments: all }`,
  )
  .join('\n')}
`,
  );
}

const target = { source: 'erp', code: 'OPN-001', entity: 'purchase_order_line' } as const;
const people: Actor = { name: 'Zhang Wei', osUser: 'zhang.wei', host: 'desk' };
const text = { en: 'x', 'zh-CN': 'x' };
const idOf = (name: string) => findingId(target, ['1', name]);

function defect(name: string, severity: Severity, department: string): Defect {
  const more = { value: null, recordUrl: null, evidence: { qty: '10', due_date: '2026-01-01' } };
  return { key: ['1', name], subjects: [['1', name]], label: `Order ${name}`, severity, department, ...more };
}

/** One night with findings of two departments, a proposal that sales takes one of them, and requests of others. */
async function fill(): Promise<void> {
  const config = await loadConfig(file, {});
  const store = await openConfiguredStore(config, systemClock, silentLog);
  const rule = {
    ...{
      id: 'unclosed-orders/x',
      code: target.code,
      kind: 'overdue',
      status: 'active' as const,
      title: text,
      entities: [target.entity],
    },
    ...{
      severity: 'high' as const,
      department: 'governance',
      dueDays: undefined,
      risk: text,
      fix: text,
      falsePositives: text,
    },
    ...{ references: [], tags: [] },
  } as const;
  const planned = { ...target, rule, ruleHash: 'r', mappingHash: 'm', department: 'governance' };
  const run = await store.beginRun({ asOf: today, configHash: 'c', rulesHash: 'r', targets: [planned], dryRun: false });
  const defects = [
    ...[defect('a', 'high', 'governance'), defect('b', 'critical', 'governance'), defect('c', 'low', 'governance')],
    ...[defect('d', 'medium', 'hr'), defect('e', 'low', 'governance')],
  ];
  await run.stage(planned, defects);
  const counts = { inScope: 100, notEvaluable: 0, found: defects.length, partial: [], durationMs: 1 };
  await run.complete(planned, { ...target, rule: rule.id, state: 'checked', ...counts });
  await run.finish();
  const ask = (findings: readonly string[], days: number) =>
    store.waivers.request({
      ...{ type: 'accepted_risk', reason: 'waits for the supplier', findingIds: findings.map(idOf), fields: null },
      ...{ expires: inDays(days) as CalendarDate, by: people, fileHash: 'abc' },
    });
  await ask(['a'], 10);
  await ask(['b'], 60);
  await ask(['d'], 60);
  const response = {
    ...{ kind: 'not_ours' as const, otherDepartment: 'sales', correctedValue: null, rootCause: null, action: null },
    ...{ plannedDate: null, responsible: null, evidence: null, comment: 'sold by sales' },
  } as const;
  const responses = [{ line: 1, findingId: idOf('e'), revision: 1, response }];
  await store.importResponses({ fileName: 'g.xlsx', fileHash: 'def', by: people, responses, dryRun: false });
  await store.close();
}

describe('deciding on the command line', () => {
  const keyIds: Record<string, string> = {};
  let store: string;
  beforeAll(async () => {
    store = postgresUrl === undefined ? 'pglite:./.erp-audit/store' : await freshDatabase(postgresUrl);
    writeConfig(store, { wang: `SHA256:${'0'.repeat(43)}` });
    for (const id of ['wang', 'audit', 'stranger'])
      keyIds[id] = (await json(PersonalKeyJson, 'approvers', 'key', key(id))).keyId;
    const { wang = '', audit = '' } = keyIds;
    writeConfig(store, { wang, audit });
    await fill();
  }, 300_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('a personal key is readable by its owner alone, and never written over', async () => {
    if (process.platform !== 'win32') expect(statSync(key('wang')).mode & 0o777).toBe(0o600);
    const before = readFileSync(key('wang'), 'utf8');
    const { exit, stderr } = await cli('approvers', 'key', key('wang'));
    expect([exit, stderr.includes('exists already')]).toEqual([2, true]);
    expect(readFileSync(key('wang'), 'utf8')).toBe(before);
    const made = await cli('approvers', 'key', key('fourth'));
    expect(made.stdout).toMatch(/keyId: "SHA256:[\w-]{43}"/);
    expect(made.stdout).not.toContain('PRIVATE');
    expect(existsSync(key('fourth'))).toBe(true);
  });

  it('approvers list says who may what, and who you are', async () => {
    const listed = await json(ApproverListJson, 'approvers', 'list');
    expect(listed).toMatchObject({ account, isAdmin: false, approver: null, warnings: [] });
    expect(listed.approvers.map(({ id, role }) => [id, role])).toEqual([
      ['wang', 'data_owner'],
      ['audit', 'internal_control'],
    ]);
    expect((await cli('approvers', 'list')).stdout).toContain('may approve nothing without a personal key');
  });

  it('an account that is no approver decides nothing, whatever name it gives', async () => {
    const { exit, stderr } = await cli('waivers', 'approve', 'W-1', '--by', 'Approver wang');
    expect(exit).toBe(2);
    expect(stderr).toContain(
      `DECISION_REFUSED: Only an approver of the configuration decides, and the account "${account}" is none`,
    );
    expect((await cli('waivers', 'approve', 'W-1', '--key', key('stranger'))).stderr).toContain('none has the key');
  });

  it('a key that others may read proves nothing', async () => {
    if (process.platform === 'win32') return;
    chmodSync(key('wang'), 0o640);
    expect((await cli('waivers', 'approve', 'W-1', '--key', key('wang'))).stderr).toContain('others may read');
    chmodSync(key('wang'), 0o600);
    expect((await cli('waivers', 'approve', 'W-1', '--key', file)).exit).toBe(2);
    expect((await cli('waivers', 'approve', 'W-1', '--key', join(root, 'none'))).stderr).toContain('cannot be read');
  });

  it('a signed approval waives the findings, and says so in one line', async () => {
    const { exit, stdout, stderr } = await cli(
      'waivers',
      'approve',
      'W-1',
      '--key',
      key('wang'),
      '--comment',
      'agreed',
    );
    expect(stderr).toBe('');
    expect([exit, stdout]).toEqual([0, `W-1 is in force until ${inDays(10)}: 1 of 1 finding is waived.\n`]);
    const shown = await json(WaiverShownJson, 'waivers', 'show', '1');
    expect(shown).toMatchObject({ state: 'active', covered: 1, endsSoon: true, findingIds: [idOf('a')] });
    expect(shown.decisions).toMatchObject([{ approver: 'wang', keyId: keyIds['wang'], comment: 'agreed' }]);
  });

  it('critical findings need a second person of the other role', async () => {
    const first = await cli('waivers', 'approve', 'W-2', '--key', key('wang'));
    expect(first.stdout).toBe(
      'W-2 is approved by wang (Data owner). It covers critical findings: another person, Internal control, must approve it, too.\n',
    );
    const again = await cli('waivers', 'approve', 'W-2', '--key', key('wang'));
    expect([again.exit, again.stderr.includes('need two persons of different roles')]).toEqual([2, true]);
    expect((await json(WaiverJson, 'waivers', 'approve', 'w-2', '--key', key('audit'))).state).toBe('active');
  });

  it('the list marks what ends within 14 days, keeps to 100 columns and hides reasons nobody may read', async () => {
    const { stdout } = await cli('waivers', 'list');
    expect(stdout).toContain(`${inDays(10)} !`);
    expect(stdout).toContain(`! ends within 14 days of ${today}: W-1`);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    const { waivers } = await json(WaiverListJson, 'waivers', 'list');
    expect(waivers.map(({ number, state, reason }) => [number, state, reason === null])).toEqual([
      [1, 'active', false],
      [2, 'active', false],
      [3, 'requested', true],
    ]);
    expect((await cli('waivers', 'show', 'W-3')).stderr).toContain('CONFIDENTIAL');
  });

  it('a request names its findings or all of a rule in a department; its own account cannot approve it', async () => {
    const asking = ['--type', 'mitigating_control', '--reason', 'checked by hand'];
    const asked = await json(
      ...[WaiverJson, 'waivers', 'request', '--rule', 'OPN-001', '--department', 'governance'],
      ...[...asking, '--until', inDays(30), '--fields', 'qty, due_date', '--by', 'Li Na'],
    );
    expect(asked).toMatchObject({
      number: 4,
      findings: 2,
      fields: ['qty', 'due_date'],
      requestedBy: { name: 'Li Na', osUser: account },
    });
    expect((await cli('waivers', 'approve', 'W-4', '--key', key('audit'))).stderr).toContain(
      'Nobody approves what he asked for',
    );
    expect((await cli('waivers', 'withdraw', 'W-4')).stdout).toBe('W-4 is withdrawn.\n');
    const one = ['waivers', 'request', '--finding', idOf('c').slice(0, 8), ...asking];
    expect((await json(WaiverJson, ...one, '--until', inDays(30))).findings).toBe(1);
    expect((await cli('waivers', 'withdraw', 'W-1')).stderr).toContain(
      'Only the account that asked takes a request back',
    );
  });

  it.each([
    [['--type', 'accepted_risk', '--reason', 'x', '--rule', 'OPN-001', '--department', 'governance'], 'Write --until.'],
    [
      ['--until', '2026-02-30', '--type', 'accepted_risk', '--reason', 'x'],
      '--until is "2026-02-30": write an existing day',
    ],
    [
      ['--until', inDays(9), '--type', 'accepted_risk', '--reason', 'x', '--rule', 'OPN-001'],
      'Write --finding ID, or --rule CODE with --department ID',
    ],
    [
      ['--until', inDays(400), '--type', 'accepted_risk', '--reason', 'x', '--finding', idOf('e')],
      'lasts 365 days at most',
    ],
    [['--until', inDays(-1), '--type', 'accepted_risk', '--reason', 'x', '--finding', idOf('e')], 'has passed'],
    [
      [
        '--until',
        inDays(9),
        '--type',
        'accepted_risk',
        '--reason',
        'x',
        '--finding',
        idOf('e'),
        '--fields',
        'quantity',
      ],
      'has due_date, qty',
    ],
    [['--until', inDays(9), '--type', 'accepted_risk', '--reason', 'x', '--finding', idOf('a')], 'is not open'],
    [['--until', inDays(9), '--type', 'accepted_risk', '--reason', 'x', '--finding', idOf('d')], 'confidential'],
    [
      ['--until', inDays(9), '--type', 'accepted_risk', '--reason', 'x', '--rule', 'OPN-001', '--department', 'sales'],
      'no open finding',
    ],
  ])('a request that cannot be is refused: %s', async (args, message) => {
    const { exit, stderr } = await cli('waivers', 'request', ...args);
    expect(stderr).toContain(message);
    expect(exit).not.toBe(0);
  });

  it('revoking opens the findings again; rejecting changes nothing', async () => {
    expect((await cli('waivers', 'revoke', 'W-1')).exit).toBe(2);
    expect((await cli('waivers', 'revoke', 'W-1', '--key', key('audit'))).stdout).toBe(
      'W-1 is revoked: 1 finding is open again.\n',
    );
    expect((await cli('waivers', 'reject', 'W-3', '--key', key('audit'))).stdout).toBe(
      'W-3 is rejected; its 1 finding stays as it is.\n',
    );
    expect((await cli('waivers', 'approve', 'W-3', '--key', key('audit'))).exit).toBe(2);
    expect((await cli('waivers', 'approve', 'W-99', '--key', key('audit'))).stderr).toContain('NOT_FOUND');
    expect((await cli('waivers', 'approve', 'T-1')).stderr).toContain('write W-12');
  });

  it('members of the department that is asked answer a transfer; the governance office decides', async () => {
    const { transfers } = await json(TransferListJson, 'transfers', 'list', '--to', 'sales');
    expect(transfers).toMatchObject([
      { number: 1, findingId: idOf('e'), from: 'governance', to: 'sales', late: false },
    ]);
    const refused = await cli('transfers', 'decide', 'T-1', '--department', 'sales');
    expect([refused.exit, refused.stderr.includes('DECISION_REFUSED')]).toEqual([2, true]);
    expect((await cli('transfers', 'decide', 'T-1', '--department', 'selas')).stderr).toContain(
      'There is no department "selas"',
    );
    expect((await cli('transfers', 'accept', 'T-1')).stdout).toBe(
      `T-1: Accepted. Finding ${idOf('e').slice(0, 8)} belongs to sales.\n`,
    );
    expect((await cli('transfers', 'decline', 'T-1')).exit).toBe(2);
    expect((await cli('transfers', 'list')).stdout).toBe('No transfers.\n');
    expect((await cli('transfers', 'list', '--state', 'acepted')).stderr).toContain('write one of accepted, or all');
  });

  it('the log has it all, and proves it', async () => {
    const listed = await cli('log', 'list', '--subject', 'W-2', '--format', 'json');
    const entries = listed.stdout
      .trim()
      .split('\n')
      .map((line) => LogEntryJson.parse(JSON.parse(line)));
    expect(entries.map(({ kind }) => kind)).toEqual(['waiver_requested', 'waiver_approved', 'waiver_approved']);
    const shown = await cli('log', 'show', String(entries[1]?.seq));
    expect(shown.stdout).toContain(`"keyId": "${keyIds['wang']}"`);
    const verified = await json(LogVerificationJson, 'log', 'verify', '--anchor', entries[1]?.hash.slice(0, 20) ?? '');
    expect(verified).toMatchObject({ holds: true, faultCount: 0, anchor: { seq: entries[1]?.seq } });
    expect(verified.signatures.map(({ approver, decisions }) => [approver, decisions]).toSorted()).toEqual([
      ['audit', 3],
      ['wang', 2],
    ]);
    const table = (await cli('log', 'list')).stdout;
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect((await cli('log', 'verify')).stdout).toContain('check with --anchor and a hash from a committee report');
    expect((await cli('log', 'verify', '--anchor', 'f'.repeat(64))).exit).toBe(1);
    expect((await cli('log', 'verify', '--anchor', 'today')).exit).toBe(2);
    expect((await cli('log', 'show', '9999')).exit).toBe(2);
    expect((await cli('log', 'list', '--kind', 'waiver_aproved')).stderr).toContain('write one of waiver_approved');
  });

  it.skipIf(postgresUrl === undefined)('a changed entry is named, and the exit code is 1', async () => {
    await execute(
      store,
      `alter table audit_log disable trigger all; update audit_log set actor = 'x' where seq = 2;
      alter table audit_log enable trigger all`,
    );
    const { exit, stdout } = await cli('log', 'verify');
    expect(exit).toBe(1);
    expect(stdout).toContain('Entry 2: The entry was changed after it was written\n');
  });

  it('a session of an admin decides nothing, not even with the key of an approver', async () => {
    writeConfig(store, { wang: keyIds['wang'] ?? '', audit: keyIds['audit'] ?? '' }, `["${account}"]`);
    expect((await cli('waivers', 'revoke', 'W-2', '--key', key('audit'))).stderr).toContain(
      'holds the admin role of the tool decides nothing',
    );
    expect((await cli('approvers', 'list')).stdout).toContain('an admin of this tool');
  });
});

it('every kind of entry has words in both languages', () => {
  expect(LOG_KINDS.filter((kind) => LOG_KIND_TEXTS[kind] === undefined)).toEqual([]);
});
