import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connector } from '@erp-audit/connector-postgres';
import {
  AuditError,
  type CalendarDate,
  createMasker,
  type Defect,
  type MatchVerdict,
  type RecordMatcher,
  recordGroupOf,
  type Source,
  silentLog,
} from '@erp-audit/core';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { smallMatcher } from '../../../fixtures/small-matcher.ts';
import { auditSource } from '../../audit-source.ts';
import { loadProfile } from '../../load-profile.ts';
import type { Profile } from '../../profile.ts';
import { DuplicatesParams } from './schema.ts';

const PROFILE = `
profile: small
title: { en: Small, zh-CN: 小 }
dialects: [postgres]
entities:
  customer:
    from: party p
    where: p.side = 'c'
    company: p.company
    key: [p.id]
    label: p.name
    status: { of: "'live'", map: { live: open } }
    fields: { name: p.name, phone: { sql: p.phone, personal: contact }, parent_key: p.parent, org_unit_key: p.unit, created_at: p.created }
  supplier:
    from: party p
    where: p.side = 's'
    company: p.company
    key: [p.id]
    label: p.name
    status: { of: "'live'", map: { live: open } }
    fields: { name: p.name, phone: p.phone }
`;
const SETUP = `
create table party (id text, side text, company text, name text, phone text, parent text, unit text, created date);
insert into party values
  ('1', 'c', '1', 'Acme GmbH', '0123456789', null, 'S', '2020-01-01'), ('2', 'c', '1', 'ACME', '0123456789', null, 'S', null),
  ('3', 'c', '1', 'Acmeda', null, null, null, null), ('4', 'c', '1', 'Zeta', null, null, null, null),
  ('5', 'c', null, 'Zeta', null, null, null, null), ('6', 'c', '2', 'Zeta', null, null, null, null),
  ('7', 'c', null, 'Omega', null, null, null, null), ('8', 'c', null, 'omega', null, null, null, null),
  ('9', 's', '1', 'acme', null, null, null, null);`;
const TEXT = { en: 'text', 'zh-CN': '文字' };
const url = inject('postgresUrl');

let source: Source;
let profile: Profile;
const folder = mkdtempSync(path.join(tmpdir(), 'erp-audit-kind-'));

interface Audit {
  readonly params?: Partial<DuplicatesParams>;
  readonly matcher?: RecordMatcher;
  readonly verdicts?: readonly MatchVerdict[];
  readonly signal?: AbortSignal;
}

async function audit({ params = {}, matcher = smallMatcher, verdicts = [], signal }: Audit = {}) {
  const texts = { title: TEXT, risk: TEXT, fix: TEXT, falsePositives: TEXT, references: [], tags: [] };
  const settings = {
    ...{
      department: undefined,
      dueDays: undefined,
      formerIds: [],
      file: '',
      text: '',
      testFile: '',
      ruleHash: 'x',
      contentHash: 'x',
    },
    ...({ id: 'test/x', code: 'TST-902', kind: 'duplicates', status: 'active', severity: 'medium' } as const),
  };
  const defects: Defect[] = [];
  const outcomes: string[] = [];
  const events = auditSource({
    ...{ source, sourceName: 'erp', profile, asOf: '2026-06-01' as CalendarDate, timezone: 'Asia/Shanghai' },
    rules: [{ ...texts, ...settings, entities: ['customer'], params: DuplicatesParams.parse(params) }],
    ...{ organisationCountry: 'CN', usualRecords: new Map(), masker: createMasker(new Uint8Array(32)) },
    ...{ departmentOf: (unit: string) => unit, recordUrlBase: undefined, log: silentLog },
    ...(signal === undefined ? {} : { signal }),
    matching: { matcher, memoryMegabytes: 64, directoryOf: () => folder, verdictsOf: async () => verdicts },
  });
  for await (const event of events) {
    if (event.type === 'defects') defects.push(...event.defects);
    if (event.type !== 'finished') continue;
    const { state, reason, reasonDetail, inScope } = event.outcome;
    outcomes.push([state, reason, reasonDetail, inScope].join(' ').trim());
  }
  const groups = defects.map(({ evidence }) =>
    recordGroupOf(evidence)
      ?.members.map(({ key }) => key)
      .join(' '),
  );
  return { defects, outcomes, groups: defects.map(({ key }, at) => `${key[0]}: ${groups[at]}`).toSorted() };
}

describe.skipIf(url === undefined)('records that a matcher groups', () => {
  beforeAll(async () => {
    const database = await freshDatabase(url ?? '');
    await execute(database, SETUP);
    writeFileSync(path.join(folder, 'small.yaml'), PROFILE);
    profile = loadProfile(path.join(folder, 'small.yaml'), folder);
    const options = { name: 'erp', schema: undefined, connections: 2, statementTimeoutSeconds: 30, log: silentLog };
    source = await connector.open('postgres', database, options);
  });
  afterAll(async () => {
    await source?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('are a finding in each company they touch; a shared record counts in all of them', async () => {
    const { groups, outcomes, defects } = await audit();
    expect(groups).toEqual(['-: 7 8', '1: 1 2', '1: 4 5', '2: 5 6']);
    expect(outcomes).toEqual(['checked   8']);
    const acme = defects.find(({ label }) => label === 'Acme GmbH (+1)');
    expect(acme).toMatchObject({
      severity: 'medium',
      subjects: [
        ['1', '1'],
        ['1', '2'],
      ],
    });
    expect(acme?.key).toEqual(['1', 'group', expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(acme?.evidence['phone']).toMatchObject([{ masked: '0***9' }, { masked: '0***9' }]);
    expect(JSON.stringify(acme)).not.toContain('0123456789');
    expect(readdirSync(folder)).toEqual(['small.yaml']);
  });

  test('by links that are reported only; those that are less sure are less severe', async () => {
    const { groups, defects } = await audit({ params: { bands: ['same', 'probable', 'related'] } });
    expect(groups).toContain('1: 1 2 3');
    expect(defects.find(({ label }) => label === 'Acme GmbH (+2)')?.severity).toBe('low');
  });

  test('are no finding where somebody said that they differ, as long as they stay as they were', async () => {
    const before = (await audit()).defects.map(({ evidence }) => recordGroupOf(evidence));
    const [one, other] = before.find((group) => group?.survivor === '1')?.members ?? [];
    const said = (fingerprint: string): MatchVerdict => ({
      ids: [one?.id ?? '', other?.id ?? ''],
      fingerprints: [one?.fingerprint ?? '', fingerprint],
      verdict: 'different',
    });
    expect((await audit({ verdicts: [said(other?.fingerprint ?? '')] })).groups).not.toContain('1: 1 2');
    expect((await audit({ verdicts: [said('another')] })).groups).toContain('1: 1 2');
  });

  test('are compared with those of another entity where the rule links two', async () => {
    const { groups, defects } = await audit({ params: { with: 'supplier' } });
    expect(groups).toEqual(['1: 1 2 9']);
    expect(defects[0]?.subjects).toEqual([
      ['1', '1'],
      ['1', '2'],
    ]);
  });

  test('are not checked where the search fails or is stopped, and nothing is left on the disk', async () => {
    const failing = (code: 'MATCHING_FAILED' | 'MATCHING_ENGINE_FAILED'): RecordMatcher => ({
      match: async () => {
        throw new AuditError(code, { en: 'The disk is full.', 'zh-CN': '磁盘已满。' }, {});
      },
    });
    const failed = await audit({ matcher: failing('MATCHING_FAILED') });
    expect(failed.outcomes).toEqual([expect.stringMatching(/^not_checked matching_failed .*The disk is full/)]);
    expect((await audit({ matcher: failing('MATCHING_ENGINE_FAILED') })).outcomes).toEqual(failed.outcomes);
    const stop = new AbortController();
    const stopped = await audit({
      signal: stop.signal,
      matcher: {
        match: (records, options) => {
          stop.abort();
          return smallMatcher.match(records, options);
        },
      },
    });
    expect(stopped.outcomes).toEqual(['not_checked cancelled the run was stopped 0']);
    expect([...failed.defects, ...stopped.defects]).toEqual([]);
    expect(readdirSync(folder)).toEqual(['small.yaml']);
  });
});
