import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePersonalKey } from '@erp-audit/core';
import { createDemoErp } from '@erp-audit/demo';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
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
  const url = inject('postgresUrl');
  const store = url === undefined ? 'pglite:./store' : await freshDatabase(url);
  const own = `${DEMO_CONFIG.replace('osUser: ouyang.lan', `keyId: ${keyId}`).replace(/^store:.*\n/m, '')}\nstore: ${store}\n`;
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

async function approve(...args: readonly string[]) {
  const { stdout } = await cli('rules', 'approve', ...args, '--reason', 'read', '--format', 'json', '--key', keyFile);
  return RulesApprovedJson.parse(JSON.parse(stdout));
}

test('active rules that nobody approved are not checked, and say what to do in both languages', async () => {
  const { exit, rules } = await audit();
  expect(exit).toBe(4);
  expect(rules.map(({ state, reason }) => `${state} ${reason}`)).toEqual(rules.map(() => 'not_checked not_approved'));
  const shown = await cli('runs', 'show', 'latest', '--lang', 'zh-CN');
  expect(shown.stdout).toContain('从未获批准：请批准人运行 "erp-audit rules approve MY-001"');
});

test('an approver approves them with his key, each exactly as it stands; nobody else does', async () => {
  const account = await cli('rules', 'approve', '--all', '--reason', 'read');
  expect([account.exit, account.stderr]).toEqual([2, expect.stringContaining('Only an approver')]);
  expect((await cli('rules', 'approve', '--reason', 'x')).stderr).toContain('--all');
  const { approved, waiting } = await approve('--all');
  expect(approved.every(({ signed, approver }) => signed && approver === 'ouyang')).toBe(true);
  const { exit, rules, own } = await audit();
  expect([exit, own?.state, waiting]).toEqual([0, 'checked', []]);
  expect([...new Set(rules.map(({ code }) => code))].toSorted()).toEqual(approved.map(({ rule }) => rule).toSorted());
  const ofOwn = approved.find(({ rule }) => rule === 'MY-001');
  expect(own?.integrity).toEqual({ contentHash: ofOwn?.contentHash, decision: ofOwn?.number, approver: 'ouyang' });
  expect(own?.findings).toBeGreaterThan(5);
});

test('what was changed needs a new approval, and nothing ends until then; what was approved once stays so', async () => {
  const before = await open();
  writeRule('medium');
  const { exit, own } = await audit();
  expect([exit, own?.reason, own?.integrity?.approver]).toEqual([4, 'not_approved', null]);
  expect(own?.reasonDetail).toContain('it says something else than ouyang approved with R-');
  expect(await open()).toBe(before);
  const again = await approve('MY-001');
  expect(again.approved.map(({ rule }) => rule)).toEqual(['MY-001']);
  writeRule('low', '# looked at in week 47\n');
  expect((await approve('--all', '--plan')).waiting).toEqual([]);
});

test('the log proves who approved what; a signature of another key approves nothing', async () => {
  const { exit, stdout } = await cli('log', 'verify', '--format', 'json');
  const { signatures } = JSON.parse(stdout);
  expect([exit, signatures]).toEqual([0, [expect.objectContaining({ keyId })]]);
  const text = readFileSync(config, 'utf8');
  writeFileSync(config, text.replace(keyId, makePersonalKey().keyId));
  expect((await approve('--all', '--plan')).waiting).toContain('MY-001');
  writeFileSync(config, text);
});

test('an approver calls what a run counted an incident, or takes it back; it stands with the run', async () => {
  const declare = async (...args: readonly string[]) =>
    IncidentJson.parse(
      JSON.parse((await cli('runs', 'incident', ...args, '--key', keyFile, '--format', 'json')).stdout),
    );
  expect((await cli('runs', 'incident', 'latest')).stderr).toContain('--why');
  expect((await cli('runs', 'incident', 'latest', '--why', 'x')).stderr).toContain('Only an approver');
  const declared = await declare('latest', '--rule', 'MY-001', '--why', 'half of the extract was missing');
  expect(declared).toMatchObject({ rule: 'MY-001', incident: true, approver: 'ouyang' });
  const released = await declare(declared.run, '--release', '--why', 'it was right');
  expect(released).toMatchObject({ rule: null, incident: false });
  const shown = RunRecordJson.parse(JSON.parse((await cli('runs', 'show', 'latest', '--format', 'json')).stdout));
  expect(shown.incidents).toEqual([declared, released]);
});
