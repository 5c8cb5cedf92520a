import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connector } from '@erp-audit/connector-postgres';
import { type CalendarDate, createMasker, type Defect, type Source, silentLog } from '@erp-audit/core';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { auditSource } from './audit-source.ts';
import type { Expression, Predicate } from './expression.ts';
import { findPresent } from './find-present.ts';
import { loadProfile } from './load-profile.ts';
import type { Profile } from './profile.ts';
import type { Rule } from './rule.ts';

const PROFILE = `
profile: small
title: { en: Small, zh-CN: 小 }
dialects: [postgres]
entities:
  org_unit:
    from: unit x
    key: [x.id]
    fields: { name: x.name }
  user:
    from: app_user u
    key: [u.id]
    status: { of: u.active, map: { "true": open, "false": closed } }
    fields: { login: { sql: u.login, personal: login }, org_unit_key: u.unit }
  supplier:
    from: party p
    key: [p.id]
    status: { of: "'live'", map: { live: open } }
    fields: { name: p.name, owner_key: p.owner, created_at: p.created }
  purchase_order:
    from: po o
    key: [o.id]
    status: { of: o.state, map: { live: open, gone: cancelled } }
    fields: { supplier_key: o.party, order_date: o.day }
`;
const SETUP = `
create table unit (id text primary key, name text);
insert into unit values ('E', 'Engineering'), ('S', 'Sales');
create table app_user (id int primary key, login text, active boolean, unit text);
insert into app_user values (1, 'wang', true, 'E'), (2, 'li', false, 'E'), (3, 'zhao', true, null);
create table party (id int primary key, name text, owner int, created date);
insert into party values
  (1, 'one', 1, '2026-05-30'), (2, 'two', 2, '2026-05-02'), (3, 'three', 3, '2026-05-01'), (4, 'four', null, null), (5, 'five', 9, '2020-01-01');
create table po (id int primary key, party int, state text, day date);
insert into po values (1, 1, 'live', '2026-05-01'), (2, 2, 'gone', '2026-05-01'), (3, 3, 'live', '2024-05-01'), (4, null, 'live', '2026-05-01');`;
const TEXT = { en: 'text', 'zh-CN': '文字' };
const AS_OF = '2026-06-01' as CalendarDate;
const url = inject('postgresUrl');

let source: Source;
let profile: Profile;
let folder: string;

function rule(params: { defect: Predicate; evidence?: readonly string[]; measure?: Expression }): Rule {
  const texts = { title: TEXT, risk: TEXT, fix: TEXT, falsePositives: TEXT, references: [], tags: [] };
  const settings = {
    department: undefined,
    dueDays: undefined,
    formerIds: [],
    file: '',
    text: '',
    testFile: '',
    ruleHash: 'x',
    contentHash: 'x',
  };
  const own = { id: 'test/x', code: 'TST-901', kind: 'condition', status: 'active', severity: 'low' } as const;
  return {
    ...own,
    entities: ['supplier'],
    ...texts,
    ...settings,
    params: { evidence: [], parameters: {}, severityWhere: {}, ...params },
  };
}

async function audit(defect: Predicate) {
  const defects: Defect[] = [];
  const outcomes: string[] = [];
  const request = {
    source,
    sourceName: 'erp',
    profile,
    rules: [rule({ defect })],
    asOf: AS_OF,
    timezone: 'Asia/Shanghai',
    organisationCountry: 'CN',
    usualRecords: new Map(),
    masker: createMasker(new Uint8Array(32)),
    departmentOf: () => undefined,
    recordUrlBase: undefined,
    log: silentLog,
  };
  for await (const event of auditSource(request)) {
    if (event.type === 'defects') defects.push(...event.defects);
    if (event.type !== 'finished') continue;
    const { state, reason, reasonDetail, notEvaluable } = event.outcome;
    outcomes.push([state, reason, reasonDetail, notEvaluable].join(' ').trim());
  }
  return { found: defects.map(({ key }) => key[1]).toSorted(), outcomes };
}

describe.skipIf(url === undefined)('conditions that look at other records', () => {
  beforeAll(async () => {
    const database = await freshDatabase(url ?? '');
    await execute(database, SETUP);
    folder = mkdtempSync(path.join(tmpdir(), 'profile-'));
    writeFileSync(path.join(folder, 'small.yaml'), PROFILE);
    profile = loadProfile(path.join(folder, 'small.yaml'), folder);
    const options = { name: 'erp', schema: undefined, connections: 2, statementTimeoutSeconds: 30, log: silentLog };
    source = await connector.open('postgres', database, options);
  });

  afterAll(async () => {
    await source?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a key names a record or it does not; null names none and is no third answer', async () => {
    expect(await audit({ names: ['owner_key', 'user'] })).toEqual({
      found: ['1', '2', '3'],
      outcomes: ['checked   0'],
    });
    expect((await audit({ not: { names: ['owner_key', 'user'] } })).found).toEqual(['4', '5']);
  });

  test('a named record can be asked to satisfy a condition, and what that names another one', async () => {
    const isActive: Predicate = { eq: ['status', { value: 'open' }] };
    expect((await audit({ names: ['owner_key', 'user', isActive] })).found).toEqual(['1', '3']);
    const inEngineering: Predicate = {
      names: ['org_unit_key', 'org_unit', { eq: ['name', { value: 'Engineering' }] }],
    };
    expect((await audit({ names: ['owner_key', 'user', { and: [isActive, inEngineering] }] })).found).toEqual(['1']);
  });

  test('a record has others that name it, counted only where they satisfy a condition', async () => {
    expect((await audit({ has: { entity: 'purchase_order', by: 'supplier_key' } })).found).toEqual(['1', '2', '3']);
    const recent: Predicate = { and: [{ in: ['status', ['open']] }, { le: [{ age: 'order_date' }, 365] }] };
    expect((await audit({ has: { entity: 'purchase_order', by: 'supplier_key', where: recent } })).found).toEqual([
      '1',
    ]);
    expect((await audit({ not: { has: { entity: 'purchase_order', by: 'supplier_key' } } })).found).toEqual(['4', '5']);
  });

  test('a field of the named record is read, null where nothing is named', async () => {
    const unit: Expression = { lookup: ['owner_key', 'user', 'org_unit_key'] };
    expect(await audit({ eq: [unit, { value: 'E' }] })).toEqual({ found: ['1', '2'], outcomes: ['checked   3'] });
    const name: Expression = { lookup: [unit, 'org_unit', 'name'] };
    expect((await audit({ eq: [{ coalesce: [name, { value: '?' }] }, { value: '?' }] })).found).toEqual([
      '3',
      '4',
      '5',
    ]);
  });

  test('a rule that looks into what is not mapped is skipped, by name', async () => {
    expect((await audit({ has: { entity: 'sales_order', by: 'customer_key' } })).outcomes).toEqual([
      'skipped unmapped sales_order 0',
    ]);
    expect((await audit({ has: { entity: 'purchase_order', by: 'owner_key' } })).outcomes).toEqual([
      'skipped unmapped purchase_order.owner_key 0',
    ]);
  });

  test('records are looked for under a condition on the day of the audit', async () => {
    const keys = [1, 2, 3, 4].map((id) => ['-', String(id)]);
    const where: Predicate = { le: [{ age: 'created_at' }, 30] };
    const condition = { where, asOf: AS_OF, timezone: 'Asia/Shanghai' };
    expect((await findPresent(source, profile, 'supplier', keys)).size).toBe(4);
    expect([...(await findPresent(source, profile, 'supplier', keys, { condition }))].toSorted()).toEqual([
      '["-","1"]',
      '["-","2"]',
    ]);
  });
});
