import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connector } from '@erp-audit/connector-postgres';
import {
  type CalendarDate,
  createMasker,
  type Defect,
  parseCalendarDate,
  type Source,
  sentenceIn,
  silentLog,
} from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { AuditEvent } from '../../audit-event.ts';
import { auditSource } from '../../audit-source.ts';
import { dialectIssues } from '../../dialect-issues.ts';
import { loadProfile } from '../../load-profile.ts';
import { loadRules } from '../../load-rules.ts';

const PROFILE = `
profile: tiny
title: { en: Tiny, zh-CN: 小型 }
dialects: [postgres]
entities:
  purchase_order:
    from: (values ('7', 'P7', 'open', 3, 'li@example.com'), ('8', 'P8', 'open', 0, null), ('9', 'P9', 'draft', 0, null)) o (id, no, state, amount, mail)
    company: "'1'"
    key: [o.id]
    label: o.no
    status: { of: o.state, map: { open: open, draft: draft } }
    fields:
      no: { sql: o.no, personal: name }
      amount: o.amount
`;

const text = (value: string) => `{ en: ${value}, zh-CN: ${value} }`;
const RULE = (params: string) => `id: own/rule
code: OWN-900
kind: sql
status: active
title: ${text('x')}
entity: purchase_order
severity: low
params:
${params}
risk: ${text('risk')}
fix: ${text('"1. correct the order"')}
falsePositives: ${text('none')}
`;
const TEST = `asOf: 2026-06-01
cases:
  - { name: a, rows: { purchase_order: [{ company: "1", key: ["1"], status: open, amount: 5 }] }, finds: [["1", "1"]] }
  - { name: b, rows: { purchase_order: [] }, finds: [] }
`;

const directory = mkdtempSync(path.join(tmpdir(), 'erp-audit-sql-'));
const asOf = parseCalendarDate('2026-06-01') as CalendarDate;
const postgresUrl = inject('postgresUrl');
let source: Source;

beforeAll(async () => {
  if (postgresUrl === undefined) return;
  const options = { name: 'erp', schema: undefined, connections: 2, statementTimeoutSeconds: 30, log: silentLog };
  source = await connector.open('postgres', await freshDatabase(postgresUrl), options);
});
afterAll(async () => {
  await source?.close();
  rmSync(directory, { recursive: true });
});

function load(params: string, sqlFile?: string) {
  const folder = mkdtempSync(path.join(directory, 'rules-'));
  writeFileSync(path.join(folder, 'profile.yml'), PROFILE);
  writeFileSync(path.join(folder, 'rule.yaml'), RULE(params).replace('own/rule', 'rule'));
  writeFileSync(path.join(folder, 'rule.test.yaml'), TEST);
  if (sqlFile !== undefined) writeFileSync(path.join(folder, 'rule.postgres.sql'), sqlFile);
  const loaded = loadRules({ folders: [{ directory: folder, name: '' }], include: ['**'] });
  return { ...loaded, profile: loadProfile(path.join(folder, 'profile.yml')) };
}

async function audit(params: string, sqlFile?: string) {
  const { rules, profile, issues } = load(params, sqlFile);
  expect(issues).toEqual([]);
  const defects: Defect[] = [];
  let outcome: Extract<AuditEvent, { type: 'finished' }>['outcome'] | undefined;
  const settings = { timezone: 'UTC', organisationCountry: undefined, log: silentLog, recordUrlBase: undefined };
  const request = { source, sourceName: 'erp', profile, rules, asOf, usualRecords: new Map() };
  const masker = createMasker(new Uint8Array(1));
  for await (const event of auditSource({ ...request, ...settings, masker, departmentOf: () => undefined })) {
    if (event.type === 'defects') defects.push(...event.defects);
    if (event.type === 'finished') outcome = event.outcome;
  }
  return { defects, outcome };
}

describe.skipIf(postgresUrl === undefined)('admin SQL', () => {
  it('gives one defect a row, with bound parameters, the record as subject and personal columns masked', async () => {
    const { defects, outcome } = await audit(`  sql: |
    select o.company, o.key_1 as id, 'zh' as part, o.no, o.amount * :factor as weight, :asOf as seen, o.status
    from {{purchase_order}} o where o.amount >= :least
  key: [company, id, part]
  label: "no"
  evidence: ["no", weight, seen, status]
  parameters: { least: 1, factor: 2 }`);
    expect(outcome).toMatchObject({ state: 'checked', inScope: 3, found: 1 });
    expect(defects).toMatchObject([
      {
        key: ['1', '7', 'zh'],
        subjects: [['1', '7']],
        label: '***',
        evidence: { no: { masked: '***' }, weight: '6', seen: '2026-06-01', status: 'open' },
      },
    ]);
  });

  it('is taken from the file of the dialect beside the rule', async () => {
    const file = 'select o.company, o.key_1 as id from {{purchase_order}} o where o.amount = 0; -- 完\n';
    const { defects } = await audit('  key: [company, id]', file);
    expect(defects.map((defect) => defect.key)).toEqual([
      ['1', '8'],
      ['1', '9'],
    ]);
  });

  it('stops where its key does not tell two rows apart', async () => {
    const { outcome } = await audit(`  sql: select o.company, 'same' as id from {{purchase_order}} o
  key: [company, id]`);
    expect(outcome).toMatchObject({ state: 'not_checked' });
    expect(outcome?.reasonDetail).toContain('do not tell its rows apart');
  });

  it('stops where a part of the key is null', async () => {
    const { outcome } = await audit(`  sql: select o.company, cast(null as text) as id from {{purchase_order}} o
  key: [company, id]`);
    expect(outcome).toMatchObject({ state: 'not_checked' });
    expect(outcome?.reasonDetail).toContain('"id" is null');
  });

  it('is skipped by name where it reads a field that the profile does not map', async () => {
    const { outcome } =
      await audit(`  sql: select o.company, o.key_1 as id from {{purchase_order}} o where o.supplier_key is null
  key: [company, id]`);
    expect(outcome).toMatchObject({
      state: 'skipped',
      reason: 'unmapped',
      reasonDetail: 'purchase_order.supplier_key',
    });
  });

  it('is refused at its line and column, also behind Chinese text in the YAML', () => {
    const { issues } = load(`  sql: |
    select o.company, o.key_1 as id, '采购订单' as "名称", pg_sleep(9) as nap
    from {{purchase_order}} o
  key: [company, id]`);
    expect(issues).toMatchObject([{ line: 10, column: expect.any(Number) }]);
    const line = `    select o.company, o.key_1 as id, '采购订单' as "名称", pg_sleep(9) as nap`;
    expect(issues[0]?.column).toBe(line.indexOf('pg_sleep') + 1);
    expect(sentenceIn('en', issues[0]?.message ?? '')).toContain('pg_sleep');
  });

  it('is refused at its line and column of the file beside the rule', () => {
    const { issues } = load('  key: [company, id]', 'select company,\n  id, nextval(1)\nfrom {{purchase_order}}');
    expect(issues).toMatchObject([{ line: 2, column: 7, file: expect.stringMatching(/rule\.postgres\.sql$/) }]);
  });

  it('is told at its line and column what another database cannot read, and nothing for the one it is written for', async () => {
    const { rules } = load(`  sql: |
    select o.company, o.key_1 as id, '采购订单' as name, o.amount::int as amount
    from {{purchase_order}} o
  key: [company, id]`);
    const [rule] = rules;
    if (rule === undefined) throw new Error('the rule did not load');
    expect(await dialectIssues(rule, 'postgres')).toEqual([]);
    const line = `    select o.company, o.key_1 as id, '采购订单' as name, o.amount::int as amount`;
    const [issue] = await dialectIssues(rule, 'oracle');
    expect(issue).toMatchObject({ line: 10, column: line.indexOf('::') + 1 });
    expect(sentenceIn('en', issue?.message ?? '')).toMatch(/^On Oracle: "::" .* write cast/);
    expect(sentenceIn('zh-CN', issue?.message ?? '')).toMatch(/^Oracle：.*请写/);
  });

  it('is for the dialects that it names, and judged by each of them when it is loaded', () => {
    const { issues, rules } =
      load(`  sql: select o.company, o.key_1 as id, ifnull(o.no, 'x') as name from {{purchase_order}} o
  dialects: [mysql]
  key: [company, id]`);
    expect(issues).toEqual([]);
    expect(rules).toHaveLength(1);
    const both = load(`  sql: select o.company, o.key_1 as id, ifnull(o.no, 'x') as name from {{purchase_order}} o
  dialects: [mysql, mssql]
  key: [company, id]`);
    expect(both.issues.map((issue) => sentenceIn('en', issue.message))).toEqual([
      'On SQL Server: Function ifnull is not known on SQL Server: write coalesce or isnull.',
    ]);
  });

  it.each([
    [
      'a column of the key that the SELECT does not give',
      'select o.company from {{purchase_order}} o',
      'no column "id"',
    ],
    ['an entity that does not exist', 'select company, id from {{purchases}}', 'no entity "purchases"'],
    ['a parameter without value', 'select company, id from {{purchase_order}} where a = :b', 'value of :b'],
  ])('names %s', (_, statement, message) => {
    const { issues } = load(`  sql: "${statement}"\n  key: [company, id]`);
    expect(issues.map((issue) => sentenceIn('en', issue.message)).join()).toContain(message);
  });
});
