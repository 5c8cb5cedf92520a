import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePersonalKey } from '@erp-audit/core';
import { createDemoErp } from '@erp-audit/demo';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_CONFIG } from '../demo/demo-config.ts';
import { IncidentJson } from '../json/incident-json.ts';
import { RulesApprovedJson } from '../json/rule-life-json.ts';
import { RunJson, RunRecordJson } from '../json/run-json.ts';
import { runCli } from '../run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'erp-audit-approval-'));
const config = join(folder, 'erp-audit.yaml');
const keyFile = join(folder, 'key.pem');
const { pem, keyId } = makePersonalKey();
const DAY = '2026-08-31';

beforeAll(async () => {
  await createDemoErp({ directory: join(folder, 'erp'), scale: 0.1 });
  mkdirSync(join(folder, 'mine'));
  const rules = 'rules:\n  include: ["unclosed-orders/old-draft", "./mine/**"]\n  requireApproval: true\nrhythm:';
  const own = DEMO_CONFIG.replace('osUser: ouyang.lan', `keyId: ${keyId}`);
  writeFileSync(config, own.replace(/^rules:[\s\S]*?^rhythm:/m, rules));
  writeFileSync(keyFile, pem, { mode: 0o600 });
  writeRule('low');
  const row = '{ company: "1", key: ["1"], status: open, label: x }';
  const cases = `- { name: found, rows: { customer: [${row}] }, finds: [["1", "1"]] }\n- { name: clean, rows: {}, finds: [] }\n`;
  writeFileSync(join(folder, 'mine', 'named.test.yaml'), `asOf: 2026-06-01\ncases:\n${cases}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writeRule(severity: string, comment = ''): void {
  const words = '{ en: Every customer has a label, zh-CN: 每个有效客户都有一个名称。 }';
  const texts = ['title', 'risk', 'fix', 'falsePositives'].map((name) => `${name}: ${words}`).join('\n');
  const head = `id: named\ncode: MY-001\nkind: condition\nstatus: active\nentity: customer\nseverity: ${severity}\n`;
  const params = 'params: { where: { eq: [status, { value: open }] }, defect: { not: { blank: label } } }\n';
  writeFileSync(join(folder, 'mine', 'named.yaml'), `${comment}${head}${texts}\n${params}`);
}

async function cli(...args: readonly string[]) {
  const out = { stdout: '', stderr: '' };
  const io = {
    stdout: (text: string) => {
      out.stdout += text;
    },
    stderr: (text: string) => {
      out.stderr += text;
    },
    ...{ isTerminal: false, columns: undefined, environment: { LANG: 'en_US.UTF-8' } },
    signal: new AbortController().signal,
  };
  const exit = await runCli([...args, '--config', config], io, '0.0.0');
  return { exit, ...out };
}

async function audit() {
  const { exit, stdout } = await cli('run', '--as-of', DAY, '--format', 'json');
  const { rules } = RunJson.parse(JSON.parse(stdout));
  return { exit, rules, own: rules.find(({ code }) => code === 'MY-001') };
}

const open = async () =>
  (await cli('findings', 'list', '--rule', 'MY-001', '--format', 'json')).stdout.split('\n').filter(Boolean).length;
const approve = (...args: readonly string[]) =>
  cli('rules', 'approve', ...args, '--reason', 'read', '--format', 'json', '--key', keyFile);

test('active rules that nobody approved are not checked, and say what to do in both languages', async () => {
  const { exit, rules } = await audit();
  expect(exit).toBe(4);
  expect(rules.map(({ state, reason }) => `${state} ${reason}`)).toEqual(rules.map(() => 'not_checked not_approved'));
  const shown = await cli('runs', 'show', 'latest');
  expect(shown.stdout).toContain('it was never approved: an approver runs "erp-audit rules approve MY-001"');
  expect((await cli('runs', 'show', 'latest', '--lang', 'zh-CN')).stdout).toContain('从未获批准');
  expect(await open()).toBe(0);
});

test('an approver approves them with his key, each exactly as it stands; nobody else does', async () => {
  const account = await cli('rules', 'approve', '--all', '--reason', 'read');
  expect([account.exit, account.stderr]).toEqual([2, expect.stringContaining('Only an approver')]);
  expect((await cli('rules', 'approve', '--reason', 'x')).stderr).toContain('--all');
  const planned = RulesApprovedJson.parse(JSON.parse((await approve('--all', '--plan')).stdout));
  expect([planned.approved, planned.waiting.includes('MY-001')]).toEqual([[], true]);
  const { approved } = RulesApprovedJson.parse(JSON.parse((await approve('--all')).stdout));
  expect(approved.map(({ rule }) => rule).toSorted()).toEqual(planned.waiting.toSorted());
  expect(approved.every(({ signed, approver }) => signed && approver === 'ouyang')).toBe(true);
  const { exit, own } = await audit();
  expect([exit, own?.state]).toEqual([0, 'checked']);
  const number = approved.find(({ rule }) => rule === 'MY-001');
  expect(own?.integrity).toEqual({
    ...{ contentHash: number?.contentHash, decision: number?.number, approver: 'ouyang' },
  });
  expect(await open()).toBeGreaterThan(5);
});

test('a comment changes nothing; a severity, or a setting of the configuration, needs a new approval', async () => {
  const before = await open();
  writeRule('low', '# looked at in week 47\n');
  expect((await audit()).own?.state).toBe('checked');
  writeRule('medium');
  const changed = await audit();
  expect([changed.exit, changed.own?.reason, changed.own?.integrity?.approver]).toEqual([4, 'not_approved', null]);
  expect(changed.own?.reasonDetail).toContain('it says something else than ouyang approved with R-');
  expect(await open(), 'nothing ends').toBe(before);
  writeRule('low');
  const text = readFileSync(config, 'utf8');
  writeFileSync(
    config,
    text.replace('requireApproval: true', 'requireApproval: true\n  set: { named: { dueDays: 300 } }'),
  );
  expect((await audit()).own?.reason).toBe('not_approved');
  const again = RulesApprovedJson.parse(JSON.parse((await approve('MY-001')).stdout));
  expect(again.approved.map(({ rule }) => rule)).toEqual(['MY-001']);
  expect((await audit()).exit).toBe(0);
  expect(RulesApprovedJson.parse(JSON.parse((await approve('MY-001')).stdout)).approved).toEqual([]);
  writeFileSync(config, text);
  expect((await audit()).own?.state, 'what was approved once stays approved').toBe('checked');
});

test('the log proves who approved what; a signature of another key approves nothing', async () => {
  const { exit, stdout } = await cli('log', 'verify', '--format', 'json');
  const { signatures } = JSON.parse(stdout);
  expect([exit, signatures]).toEqual([0, [expect.objectContaining({ keyId, decisions: expect.any(Number) })]]);
  const text = readFileSync(config, 'utf8');
  writeFileSync(config, text.replace(keyId, makePersonalKey().keyId));
  expect((await audit()).own?.reason).toBe('not_approved');
  writeFileSync(config, text);
});

test('an approver calls what a run counted an incident, or takes it back; it stands in the log and with the run', async () => {
  const key = ['--key', keyFile, '--format', 'json'];
  const declare = async (...args: readonly string[]) =>
    IncidentJson.parse(JSON.parse((await cli('runs', 'incident', 'latest', ...args, ...key)).stdout));
  expect((await cli('runs', 'incident', 'latest', '--why', 'x')).stderr).toContain('Only an approver');
  expect((await cli('runs', 'incident', 'latest')).stderr).toContain('--why');
  expect((await cli('runs', 'incident', 'nothing', '--why', 'x', '--key', keyFile)).exit).toBe(2);
  const declared = await declare('--rule', 'MY-001', '--why', 'half of the extract was missing');
  expect(declared).toMatchObject({ rule: 'MY-001', incident: true, approver: 'ouyang' });
  const shown = RunRecordJson.parse(JSON.parse((await cli('runs', 'show', 'latest', '--format', 'json')).stdout));
  expect(shown.incidents).toEqual([declared]);
  expect((await cli('runs', 'show', 'latest')).stdout).toContain('MY-001: half of the extract was missing (ouyang)');
  expect(await declare('--rule', 'MY-001', '--release', '--why', 'it was right')).toMatchObject({ incident: false });
  const log = (await cli('log', 'list', '--subject', 'MY-001', '--lang', 'zh-CN')).stdout;
  expect(log).toContain('确认异常事件');
});
