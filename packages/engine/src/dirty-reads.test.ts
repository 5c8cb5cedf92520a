import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connector } from '@erp-audit/connector-postgres';
import { AuditError, type CalendarDate, createMasker, type Defect, type Source, silentLog } from '@erp-audit/core';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { AuditEvent } from './audit-event.ts';
import { auditSource } from './audit-source.ts';
import { findPresent } from './find-present.ts';
import { FindingsFingerprint } from './findings-fingerprint.ts';
import { loadProfile } from './load-profile.ts';
import type { Profile } from './profile.ts';
import type { Rule } from './rule.ts';

const PROFILE = `
profile: small
title: { en: Small, zh-CN: 小 }
dialects: [postgres]
entities:
  customer:
    from: party p
    key: [p.id]
    status: { of: p.state, map: { live: open } }
    fields:
      name: p.name
      credit_limit: p.credit_limit
`;
const TABLE = 'create table party (id int primary key, name text, state text, credit_limit numeric)';
const START =
  "truncate party; insert into party values (1, 'A', 'live', 10), (2, 'B', 'live', 20), (3, 'C', 'live', 30)";
const TEXT = { en: 'text', 'zh-CN': '文字' };
const url = inject('postgresUrl');

let source: Source;
let profile: Profile;
let folder: string;
let database: string;

function condition(code: string, defect: object): Rule {
  const texts = { title: TEXT, risk: TEXT, fix: TEXT, falsePositives: TEXT, references: [], tags: [] };
  const files = { formerIds: [], file: '', text: '', testFile: '', ruleHash: code, contentHash: code };
  const own = { id: `test/${code}`, code, kind: 'condition', status: 'active', severity: 'low' } as const;
  const params = { defect, evidence: ['credit_limit'], parameters: {}, severityWhere: {} };
  return { ...own, ...texts, ...files, entities: ['customer'], department: undefined, dueDays: undefined, params };
}

const RICH = condition('LIM-901', { gt: ['credit_limit', 15] });
const POOR = condition('LIM-902', { lt: ['credit_limit', 15] });

/** A source that sees what others write in between, which is what a dirty read comes to. */
function dirty(between: Readonly<Record<number, string>>): { source: Source; labels: string[] } {
  const labels: string[] = [];
  const changed: Source = {
    ...source,
    consistency: 'dirty',
    rows: async (query, options) => {
      if (/^LIM/.test(options.label)) {
        const statement = between[labels.push(options.label)];
        if (statement !== undefined) await execute(database, statement);
      }
      return source.rows(query, options);
    },
  };
  return { source: changed, labels };
}

async function audit(from: Source, rules: readonly Rule[]): Promise<AuditEvent[]> {
  const events: AuditEvent[] = [];
  const request = {
    ...{ source: from, sourceName: 'erp', profile, rules, asOf: '2026-06-01' as CalendarDate, timezone: 'UTC' },
    ...{ organisationCountry: undefined, usualRecords: new Map(), masker: createMasker(new Uint8Array(32)) },
    ...{ departmentOf: () => undefined, recordUrlBase: undefined, log: silentLog },
  };
  for await (const event of auditSource(request)) events.push(event);
  return events;
}

/** What the store would keep: defects since the target was last begun anew. */
function kept(events: readonly AuditEvent[], code: string): readonly (string | undefined)[] {
  const start = events.findLastIndex((event) => event.type === 'restarted' && event.target.code === code);
  return events
    .slice(start + 1)
    .flatMap((event) => (event.type === 'defects' && event.target.code === code ? event.defects : []))
    .map(({ key }) => key[1])
    .toSorted();
}

function finished(events: readonly AuditEvent[], code: string) {
  const ends = events.flatMap((event) => (event.type === 'finished' && event.target.code === code ? [event] : []));
  expect(ends).toHaveLength(1);
  return ends[0];
}

describe.skipIf(url === undefined)('a source whose reads are dirty', () => {
  beforeAll(async () => {
    database = await freshDatabase(url ?? '');
    await execute(database, TABLE);
    folder = mkdtempSync(path.join(tmpdir(), 'profile-'));
    writeFileSync(path.join(folder, 'small.yaml'), PROFILE);
    profile = loadProfile(path.join(folder, 'small.yaml'));
    const settings = { name: 'erp', schema: undefined, connections: 1, statementTimeoutSeconds: 60, log: silentLog };
    source = await connector.open('postgres', database, settings);
  });
  beforeEach(() => execute(database, START));
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await source.close();
  });

  test('is read twice, and what both reads say counts once', async () => {
    const { source: from, labels } = dirty({});
    const events = await audit(from, [RICH]);
    expect(labels).toEqual(['LIM-901', 'LIM-901']);
    expect(kept(events, 'LIM-901')).toEqual(['2', '3']);
    expect(finished(events, 'LIM-901')?.outcome).toMatchObject({ state: 'checked', inScope: 3, found: 2 });
    expect(finished(events, 'LIM-901')?.statements?.map(({ name }) => name)).toEqual(['counts', 'rows']);
  });

  test('does not count a defect that the second read no longer sees', async () => {
    await execute(database, "insert into party values (4, 'D', 'live', 40)");
    const { source: from, labels } = dirty({ 2: 'delete from party where id = 4' });
    const events = await audit(from, [RICH]);
    expect(labels).toHaveLength(3);
    expect(kept(events, 'LIM-901')).toEqual(['2', '3']);
    expect(finished(events, 'LIM-901')?.outcome).toMatchObject({ state: 'checked', found: 2 });
  });

  test('does not let a finding vanish that the first read missed', async () => {
    await execute(database, 'delete from party where id = 3');
    const { source: from } = dirty({ 2: "insert into party values (3, 'C', 'live', 30)" });
    expect(kept(await audit(from, [RICH]), 'LIM-901')).toEqual(['2', '3']);
  });

  test('takes the fourth read where only that one agrees with the one before, and nothing of the others', async () => {
    const { source: from, labels } = dirty({
      2: 'delete from party where id = 3',
      3: "insert into party values (5, 'E', 'live', 50)",
    });
    const events = await audit(from, [RICH]);
    expect(labels).toHaveLength(4);
    expect(kept(events, 'LIM-901')).toEqual(['2', '5']);
    expect(finished(events, 'LIM-901')?.outcome).toMatchObject({ state: 'checked', found: 2 });
  });

  test('is not checked where no two of four reads agree, and says what each found', async () => {
    const raise = 'update party set credit_limit = credit_limit + 1 where id = 2';
    const { source: from, labels } = dirty({ 2: raise, 3: raise, 4: raise });
    const events = await audit(from, [RICH]);
    expect(labels).toHaveLength(4);
    expect(finished(events, 'LIM-901')?.outcome).toMatchObject({
      ...{ state: 'not_checked', reason: 'unsteady_read', reasonDetail: '2 / 2 / 2 / 2', found: 0 },
    });
  });

  test('costs further reads only for the rules of a scan that do not agree', async () => {
    const { source: from, labels } = dirty({ 2: "insert into party values (4, 'D', 'live', 40)" });
    const events = await audit({ ...from, planCost: async () => undefined }, [RICH, POOR]);
    expect(labels).toEqual(['LIM-901,LIM-902', 'LIM-901,LIM-902', 'LIM-901']);
    expect(kept(events, 'LIM-902')).toEqual(['1']);
    expect(finished(events, 'LIM-902')?.outcome).toMatchObject({ state: 'checked', inScope: 4, found: 1 });
    expect(kept(events, 'LIM-901')).toEqual(['2', '3', '4']);
  });

  test('costs one rule where one fails, whose others are read again on their own', async () => {
    const { source: from, labels } = dirty({});
    const failure = new AuditError('SOURCE_TIMEOUT', TEXT, { source: 'erp' });
    const broken: Source = {
      ...from,
      planCost: async () => undefined,
      rows: (query, options) =>
        options.label.includes('LIM-902') ? Promise.reject(failure) : from.rows(query, options),
    };
    const events = await audit(broken, [RICH, POOR]);
    expect(finished(events, 'LIM-902')?.outcome).toMatchObject({ state: 'not_checked', reason: 'timeout' });
    expect(finished(events, 'LIM-901')?.outcome).toMatchObject({ state: 'checked', found: 2 });
    expect(kept(events, 'LIM-901')).toEqual(['2', '3']);
    expect(labels).toEqual(['LIM-901', 'LIM-901']);
  });

  test('takes a record for gone only if two reads miss it', async () => {
    const keys = [
      ['-', '1'],
      ['-', '9'],
    ];
    let reads = 0;
    const blinking: Source = {
      ...source,
      consistency: 'dirty',
      rows: (query, options) => (++reads === 1 ? Promise.resolve([]) : source.rows(query, options)),
    };
    expect([...(await findPresent(blinking, profile, 'customer', keys))]).toEqual(['["-","1"]']);
    expect(reads).toBe(2);
  });
});

describe('the fingerprint of findings', () => {
  const defect = (id: string, qty: number): Defect => ({
    ...{ key: ['1', id], subjects: [['1', id]], label: id, severity: 'low', department: undefined },
    ...{ evidence: { qty }, value: null, recordUrl: null },
  });
  const of = (...defects: readonly Defect[]) => {
    const fingerprint = new FindingsFingerprint();
    for (const each of defects) fingerprint.add(each);
    return fingerprint.text;
  };

  test('is the same in any order, and another one for another key, value or number of them', () => {
    const both = of(defect('a', 1), defect('b', 2));
    expect(of(defect('b', 2), defect('a', 1))).toBe(both);
    expect(of(defect('a', 2), defect('b', 1))).not.toBe(both);
    expect(of(defect('a', 1))).not.toBe(both);
    expect(of(defect('a', 1), defect('b', 2), defect('b', 2))).not.toBe(both);
    expect(of()).not.toBe(both);
  });
});
