import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENTITIES, type EntityName, entityOf } from '@erp-audit/core';
import { loadProfile, loadRules, planTargets } from '@erp-audit/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { BOTH } from '../audit-folder.ts';
import { runCli } from '../command-line.ts';
import { writeRules } from './make-rules.ts';

const evidence = process.env['ERP_AUDIT_TEST_EVIDENCE'];
const RULES = evidence === undefined ? 300 : 10_000;
const PLANNED = 1_000;
const LINT_SECONDS = 10;
const PLAN_SECONDS = 1;
const CLAIM = `${RULES} rule files load and lint in under ${LINT_SECONDS} s; ${PLANNED} rules over every entity of two sources plan in under ${PLAN_SECONDS} s`;
const COMMAND =
  'ERP_AUDIT_TEST_EVIDENCE=test/evidence/rule-files.json npx vitest run --config test/vitest.config.ts test/rule-files/rule-files.test.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'erp-audit-rule-files-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const measured: Record<string, number> = {};

/** Seconds on the clock and of the processor: what else the machine does is in the first alone. */
async function timed<Value>(name: string, work: () => Value | Promise<Value>): Promise<Value> {
  const started = performance.now();
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  measured[`${name}Seconds`] = Number(((performance.now() - started) / 1_000).toFixed(2));
  measured[`${name}CpuSeconds`] = Number(((user + system) / 1_000_000).toFixed(2));
  return value;
}

/** The configuration of an organisation whose rules are all its own. */
function writeConfiguration(): string {
  const config = {
    version: 1,
    organisation: { name: 'Many rules', locale: 'en', timezone: 'UTC' },
    store: 'pglite:./store',
    sources: { erp: { connector: 'pglite', connection: { memory: true }, profile: 'odoo' } },
    departments: [
      { id: 'governance', name: BOTH('Governance'), governance: true },
      { id: 'sales', name: BOTH('Sales') },
    ],
    rules: { include: ['./rules/**'] },
    reports: { directory: './out', formats: ['xlsx'] },
  };
  const file = join(folder, 'erp-audit.yaml');
  writeFileSync(file, stringify(config));
  return file;
}

test('so many rule files load and lint with their cases, and each fault among them is told with its place', async () => {
  const rules = writeRules(join(folder, 'rules'), RULES);
  const lint = ['rules', 'lint', '--config', writeConfiguration()];
  const load = () => loadRules({ folders: [{ directory: join(folder, 'rules'), name: '' }], include: ['**'] });
  const clean = await timed('lint', () => runCli(lint));
  expect([clean.stdout.trim(), clean.exitCode]).toEqual([`${RULES} rules are correct.`, 0]);

  const wrong = rules.filter((_, index) => index % 100 === 50);
  for (const { id } of wrong) {
    const file = join(folder, 'rules', `${id}.yaml`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('status: active', 'status: activ'));
  }
  const faulty = await timed('faultyLint', () => runCli(lint));
  expect(faulty.exitCode).toBe(2);
  for (const { id } of wrong) expect(faulty.stderr).toContain(`${id}.yaml:5:9`);
  const loaded = await timed('load', load);
  expect(loaded.rules).toHaveLength(RULES - wrong.length);
  expect(loaded.issues.map(({ line, column }) => [line, column])).toEqual(wrong.map(() => [5, 9]));
  if (evidence === undefined) return;
  for (const name of ['lint', 'faultyLint', 'load'])
    expect(measured[`${name}CpuSeconds`], name).toBeLessThan(LINT_SECONDS);
}, 300_000);

test('a thousand rules over every entity of two sources are planned at once', async () => {
  writeRules(join(folder, 'planned'), PLANNED);
  const { rules } = loadRules({ folders: [{ directory: join(folder, 'planned'), name: '' }], include: ['**'] });
  const profiles = ['first', 'second'].map((name) => {
    const file = join(folder, `${name}.yaml`);
    writeFileSync(file, JSON.stringify(everythingMapped(name)));
    return loadProfile(file);
  });
  const planned = await timed('plan', () => profiles.map((profile) => planTargets(rules, profile)));
  for (const targets of planned) {
    expect(targets).toHaveLength(PLANNED);
    const skipped = targets.flatMap(({ entity, plan }) =>
      plan.type === 'skipped' ? [`${entity} ${plan.detail}`] : [],
    );
    expect([...new Set(skipped)]).toEqual([]);
    expect(new Set(targets.map(({ entity }) => entity)).size).toBe(Object.keys(ENTITIES).length);
  }
  if (evidence === undefined) return;
  expect(measured['planSeconds']).toBeLessThan(PLAN_SECONDS);
  const machine = {
    cores: cpus().length,
    node: process.version,
    load: loadavg().map((load) => Number(load.toFixed(1))),
  };
  const sizes = { rules: RULES, planned: PLANNED, entities: 2 * Object.keys(ENTITIES).length };
  const made = { claim: CLAIM, command: COMMAND, date: new Date().toISOString().slice(0, 10), machine };
  writeFileSync(evidence, `${JSON.stringify({ ...made, ...sizes, ...measured }, null, 2)}\n`);
}, 300_000);

/** A profile in which every field of every entity is a column. */
function everythingMapped(name: string) {
  const entities = (Object.keys(ENTITIES) as EntityName[]).map((name) => {
    const fields = Object.keys(entityOf(name).fields).filter((field) => field !== 'status');
    const columns = Object.fromEntries(fields.map((field) => [field, `t.${field}`]));
    const status = { of: 't.status', map: { open: 'open' } };
    return [name, { from: `${name} t`, key: ['t.id'], status, fields: columns }];
  });
  return {
    profile: name,
    title: { en: 'Everything', 'zh-CN': '全部' },
    dialects: ['postgres'],
    entities: Object.fromEntries(entities),
  };
}

/** The shipped files as another program reads them: with the schema that editors complete by. */
test('every shipped rule keeps to its JSON Schema, by an independent validator', async () => {
  const { default: Ajv } = await import('ajv/dist/2020.js');
  const { parse } = await import('yaml');
  const shipped = fileURLToPath(new URL('../../rules', import.meta.url));
  const schema = JSON.parse(readFileSync(join(shipped, 'rule.schema.json'), 'utf8')) as object;
  const validate = new Ajv.default({ strict: false, allowUnionTypes: true }).compile(schema);
  const files = readdirSync(shipped, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?!profiles|calendars)[\w-]+\/[\w-]+\.yaml$/.test(file),
  );
  const rules = files.map((file) => [file, parse(readFileSync(join(shipped, file), 'utf8')) as object] as const);
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.filter(([, rule]) => !validate(rule)).map(([file]) => file)).toEqual([]);
  const [, some] = rules.find(([file]) => file.includes('customer-incomplete')) ?? [];
  expect(validate({ ...some, statuss: 'active' })).toBe(false);
  expect(validate({ ...some, kind: 'requird' })).toBe(false);
  expect(validate({ ...some, params: { requird: ['name'] } })).toBe(false);
});
