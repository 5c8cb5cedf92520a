import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connector } from '@erp-audit/connector-postgres';
import { type CalendarDate, createMasker, type Defect, renderSql, type Source, silentLog } from '@erp-audit/core';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { AuditEvent } from './audit-event.ts';
import { type AuditRequest, auditSource } from './audit-source.ts';
import { checkMapping, type EntityCheck } from './check-mapping.ts';
import { findPresent } from './find-present.ts';
import { loadProfile } from './load-profile.ts';
import type { Profile } from './profile.ts';
import type { Rule } from './rule.ts';

const PROFILE = `
profile: small
title: { en: Small, zh-CN: 小 }
dialects: [postgres]
storageTimezone: UTC
nullDates: ["1900-01-01"]
entities:
  user:
    from: app_user u
    key: [u.id]
    status: { of: u.active, map: { "true": open, "false": closed } }
    fields: {}
  customer:
    from: party p
    company: p.company
    key: [p.id]
    label: p.name
    url: "'/party/' || p.id"
    status: { of: p.state, map: { live: open, gone: closed } }
    fields:
      name: { sql: p.name, personal: name }
      owner_key: { sql: p.owner, references: user }
      org_unit_key: p.unit
      created_at: p.created
      credit_limit: cast(p.limit_text as numeric)
`;
const SETUP = `
create table app_user (id int primary key, active boolean);
insert into app_user values (1, true), (2, false);
create table party (id int primary key, company int, name text, state text, owner int, unit text, created timestamp, limit_text text);
insert into party values
  (1, 1, '张三', 'live', 1, 'S', '2026-05-01 15:59', '10'),
  (2, 1, '李四', 'live', 2, 'S', '2026-05-01 16:00', '20'),
  (3, null, '王五六', 'live', null, 'X', '1900-01-01 00:00', 'not a number'),
  (4, 1, '赵七', 'gone', null, null, null, '5');`;
const TEXT = { en: 'text', 'zh-CN': '文字' };
const url = inject('postgresUrl');

let source: Source;
let profile: Profile;
let folder: string;
let database: string;

function rule(code: string, kind: string, params: unknown, more: Partial<Rule> = {}): Rule {
  const texts = { title: TEXT, risk: TEXT, fix: TEXT, falsePositives: TEXT, references: [], tags: [] };
  const settings = {
    department: undefined,
    dueDays: undefined,
    formerIds: [],
    file: '',
    text: '',
    testFile: '',
    ruleHash: code,
    contentHash: code,
  };
  const own = { id: `test/${code}`, code, kind, status: 'active', entities: ['customer'], severity: 'low' } as const;
  return { ...own, ...texts, ...settings, params, ...more };
}

const OWNERLESS = rule('OWN-901', 'ownership', { owner: 'owner_key', functionOwners: [], where: {} });
const YOUNG = rule(
  'AGE-901',
  'condition',
  { defect: { le: [{ age: 'created_at' }, 30] }, measure: { age: 'created_at' }, evidence: ['created_at', 'name'] },
  { severity: [{ over: 29, severity: 'medium' }] },
);
const RICH = rule('LIM-901', 'condition', { defect: { gt: ['credit_limit', 15] }, evidence: [] });

async function audit(rules: readonly Rule[], changes: Partial<AuditRequest> = {}): Promise<AuditEvent[]> {
  const request: AuditRequest = {
    source,
    sourceName: 'erp',
    profile,
    rules,
    asOf: '2026-06-01' as CalendarDate,
    timezone: 'Asia/Shanghai',
    organisationCountry: 'CN',
    usualRecords: new Map(),
    masker: createMasker(new Uint8Array(32)),
    departmentOf: (unit) => (unit === 'S' ? 'sales' : undefined),
    recordUrlBase: 'https://erp.example/',
    log: silentLog,
    ...changes,
  };
  const events: AuditEvent[] = [];
  for await (const event of auditSource(request)) events.push(event);
  return events;
}

function defectsOf(events: readonly AuditEvent[], code: string): Defect[] {
  const start = events.findLastIndex((event) => event.type === 'restarted' && event.target.code === code);
  return events
    .slice(start + 1)
    .flatMap((event) => (event.type === 'defects' && event.target.code === code ? event.defects : []))
    .toSorted((a, b) => (a.key.join() < b.key.join() ? -1 : 1));
}

function outcomeOf(events: readonly AuditEvent[], code: string) {
  const outcomes = events.flatMap((event) => (event.type === 'finished' ? [event.outcome] : []));
  expect(outcomes.filter((outcome) => outcome.code === code)).toHaveLength(1);
  return outcomes.find((outcome) => outcome.code === code);
}

describe.skipIf(url === undefined)('auditing a source', () => {
  beforeAll(async () => {
    database = await freshDatabase(url ?? '');
    await execute(database, SETUP);
    folder = mkdtempSync(path.join(tmpdir(), 'profile-'));
    writeFileSync(path.join(folder, 'small.yaml'), PROFILE);
    profile = loadProfile(path.join(folder, 'small.yaml'));
    const settings = { name: 'erp', schema: undefined, connections: 1, statementTimeoutSeconds: 60, log: silentLog };
    source = await connector.open('postgres', database, settings);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await source.close();
  });

  test('tells apart what a record fails of more checks than one number of a scan has bits for', async () => {
    const units = ['S', 'X', 'nowhere'];
    const rules = Array.from({ length: 65 }, (_, at) => {
      const defect = { eq: ['org_unit_key', { value: units[at % units.length] }] };
      return rule(`MNY-${100 + at}`, 'condition', { defect, evidence: [] });
    });
    const asked: string[] = [];
    const watched: Source = {
      ...source,
      stream: (query, options) => {
        asked.push(renderSql(query, source.dialect).text);
        return source.stream(query, options);
      },
    };
    const events = await audit(rules, { source: watched });
    const found = rules.map(({ code }) => defectsOf(events, code).map(({ key }) => key[1]));
    expect(found).toEqual(rules.map((_, at) => [['1', '2'], ['3'], []][at % units.length]));
    expect(asked.filter((text) => text.includes('as "marks_2"'))).toHaveLength(1);
  });

  test('rules of one entity share a scan and each gets its own findings and counts', async () => {
    const events = await audit([OWNERLESS, YOUNG]);
    expect(defectsOf(events, 'OWN-901').map(({ key, evidence }) => [key, evidence['reason']])).toEqual([
      [['-', '3'], 'missing'],
      [['1', '2'], 'dead'],
    ]);
    expect(outcomeOf(events, 'OWN-901')).toMatchObject({ state: 'checked', inScope: 3, notEvaluable: 0, found: 2 });
    expect(events.filter((event) => event.type === 'restarted')).toEqual([]);
  });

  test('a naive timestamp counts as the day it was in the zone of the organisation, a null date as nothing', async () => {
    const events = await audit([YOUNG]);
    expect(defectsOf(events, 'AGE-901').map(({ key, evidence }) => [key, evidence['created_at']])).toEqual([
      [['1', '2'], '2026-05-02'],
    ]);
    expect(outcomeOf(events, 'AGE-901')).toMatchObject({ inScope: 4, notEvaluable: 2, found: 1 });
  });

  test('a defect carries severity, department and link, and shows personal values masked', async () => {
    const [defect] = defectsOf(await audit([YOUNG]), 'AGE-901');
    expect(defect).toMatchObject({ severity: 'medium', department: 'sales', recordUrl: 'https://erp.example/party/2' });
    expect(defect?.label).toBe('***');
    expect(defect?.evidence['name']).toMatchObject({ masked: '***' });
    expect(JSON.stringify(defect)).not.toContain('李四');
  });

  test('one bad cast costs one rule: the others of the scan are checked again on their own', async () => {
    const events = await audit([RICH, OWNERLESS]);
    const failed = outcomeOf(events, 'LIM-901');
    expect(failed).toMatchObject({ state: 'not_checked', reason: 'query_failed', found: 0 });
    expect(failed?.reasonDetail).not.toContain('not a number');
    expect(outcomeOf(events, 'OWN-901')).toMatchObject({ state: 'checked', found: 2 });
    expect(defectsOf(events, 'OWN-901')).toHaveLength(2);
  });

  test('a rule on a field that is not mapped is skipped by name', async () => {
    const events = await audit([rule('TAX-901', 'condition', { defect: { blank: 'tax_id' }, evidence: [] })]);
    expect(outcomeOf(events, 'TAX-901')).toMatchObject({
      state: 'skipped',
      reason: 'unmapped',
      reasonDetail: 'customer.tax_id',
    });
  });

  test('a source with half of its usual records is not believed', async () => {
    expect(outcomeOf(await audit([OWNERLESS], { usualRecords: new Map([['customer', 9]]) }), 'OWN-901')).toMatchObject({
      state: 'not_checked',
      reason: 'scope_collapsed',
    });
    expect(outcomeOf(await audit([OWNERLESS], { usualRecords: new Map([['customer', 8]]) }), 'OWN-901')).toMatchObject({
      state: 'checked',
    });
  });

  test('a status code the profile does not know makes rules that read the status unreliable, and only those', async () => {
    const customer = profile.entities.customer;
    const mapping =
      customer?.status === undefined
        ? undefined
        : { ...customer, status: { of: 'p.state', map: { live: 'open' as const } } };
    const poor: Profile = { ...profile, entities: { ...profile.entities, customer: mapping ?? ({} as never) } };
    const events = await audit([OWNERLESS, YOUNG], { profile: poor });
    expect(outcomeOf(events, 'OWN-901')).toMatchObject({ state: 'not_checked', reason: 'mapping_unreliable' });
    expect(outcomeOf(events, 'AGE-901')).toMatchObject({ state: 'checked' });
  });

  test('what was checked before an interruption is passed over', async () => {
    const events = await audit([OWNERLESS, YOUNG], { isDone: (target) => target.code === 'OWN-901' });
    expect(events.some((event) => 'target' in event && event.target.code === 'OWN-901')).toBe(false);
    expect(outcomeOf(events, 'AGE-901')).toMatchObject({ state: 'checked' });
  });

  test('what a stopped run did not check is named as cancelled', async () => {
    const events = await audit([OWNERLESS, YOUNG], { signal: AbortSignal.abort() });
    expect(outcomeOf(events, 'OWN-901')).toMatchObject({ state: 'not_checked', reason: 'cancelled' });
    expect(outcomeOf(events, 'AGE-901')).toMatchObject({ state: 'not_checked', reason: 'cancelled' });
  });

  test('more records found than were counted, entered in between, make the rule look again, and count once', async () => {
    const entered = `insert into party select 4 + n, 1, 'Neu', 'live', null, null, null, '1' from generate_series(1, 3) n`;
    let isEntered = false;
    const moving: Source = {
      ...source,
      async *stream(query, options) {
        if (!isEntered) await execute(database, entered);
        isEntered = true;
        yield* source.stream(query, options);
      },
    };
    const events = await audit([OWNERLESS], { source: moving });
    await execute(database, 'delete from party where id > 4');
    expect(events.filter((event) => event.type === 'restarted')).toHaveLength(1);
    expect(outcomeOf(events, 'OWN-901')).toMatchObject({ state: 'checked', inScope: 6, found: 5 });
    expect(defectsOf(events, 'OWN-901')).toHaveLength(5);
  });

  test('archived master data counts as gone, and so does what never was', async () => {
    const keys = [
      ['1', '1'],
      ['-', '3'],
      ['1', '4'],
      ['1', '99'],
      ['2', '1'],
    ];
    expect([...(await findPresent(source, profile, 'customer', keys))].toSorted()).toEqual(['["-","3"]', '["1","1"]']);
  });

  test('the self-test of a mapping tells nulls, dates, references and status codes, and shows no text in clear', async () => {
    const checks: EntityCheck[] = [];
    const mapped = { ...profile, entities: { ...profile.entities, customer: withoutLimit(profile) } };
    const masker = createMasker(new Uint8Array(32));
    for await (const each of checkMapping({
      source,
      profile: mapped,
      entities: ['customer'],
      timezone: 'Asia/Shanghai',
      masker,
    })) {
      checks.push(each);
    }
    const [check] = checks;
    expect(check).toMatchObject({ entity: 'customer', records: 4, verdict: 'pass' });
    expect(check?.statuses).toEqual([
      { raw: 'live', status: 'open', records: 3 },
      { raw: 'gone', status: 'closed', records: 1 },
    ]);
    expect(check?.fields.find(({ field }) => field === 'created_at')).toMatchObject({
      nullShare: 0.5,
      range: ['2026-05-01', '2026-05-02'],
    });
    expect(check?.fields.find(({ field }) => field === 'owner_key')).toMatchObject({ hitShare: 1, verdict: 'pass' });
    expect(JSON.stringify(check)).not.toContain('王五六');
  });
});

function withoutLimit({ entities }: Profile) {
  const { customer } = entities;
  if (customer === undefined) throw new Error('customer is mapped');
  const { credit_limit: _, ...fields } = customer.fields;
  return { ...customer, fields };
}
