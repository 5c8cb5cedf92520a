import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connector } from '@erp-audit/connector-postgres';
import {
  type CalendarDate,
  createMasker,
  type RecordMatcher,
  recordOfText,
  type Source,
  silentLog,
} from '@erp-audit/core';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { smallMatcher } from '../../../fixtures/small-matcher.ts';
import { auditSource } from '../../audit-source.ts';
import { loadProfile } from '../../load-profile.ts';
import { DuplicatesParams } from './schema.ts';

const CUSTOMER = `
    from: party p
    company: p.company
    key: [p.id]
    label: p.short
    url: "'party/' || p.id || p.path"
    status: { of: p.state, map: { live: open } }
    fields:
      name: p.name
      phone: p.phone
      mobile: p.mobile
      tax_id: upper(p.tax)
      street: p.street
      org_unit_key: p.unit
      open_documents: p.documents
      created_at: p.created`;
const SETUP = `
create table party (id text, company text, short text, path text, state text, name text, phone text, mobile text,
  tax text, street text, unit text, documents numeric, created timestamptz, remark text);
insert into party select 'k' || n, '1', 'short', '', 'live', 'name ' || n, n::text, n::text, 'tax' || n, 'street', 'S', 1,
  '2020-01-01 12:00+00', 'x' from generate_series(1, 20) n;
update party set phone = null, tax = null, unit = null, created = null where id = 'k1';
update party set company = null, short = null, path = null where id = 'k2';`;
/** What makes another record, by the record that each is tried on. */
const CHANGES = [
  ['k3', "short = 'other'"],
  ['k4', 'short = null'],
  ['k5', "path = '/x'"],
  ['k6', "name = 'another name'"],
  ['k8', "phone = phone || '1'"],
  ['k9', "tax = 'other'"],
  ['k10', "street = 'Street'"],
  ['k11', "unit = 'T'"],
  ['k12', 'documents = 2'],
  ['k13', "created = created + interval '1 day'"],
  ['k14', "company = '2'"],
  // A phone that stood for none that was there.
  ['k1', "mobile = '0987'"],
] as const;
const NOTHING = [
  ['k15', "remark = 'y'"],
  ['k16', 'tax = upper(tax)'],
  ['k17', "mobile = '77'"],
  // The mobile is the same.
  ['k7', 'phone = null'],
  ['k18', 'state = state'],
] as const;
const TEXT = { en: 'text', 'zh-CN': '文字' };
const url = inject('postgresUrl');

let source: Source;
let database: string;
const folder = mkdtempSync(path.join(tmpdir(), 'erp-audit-columns-'));

interface Read {
  readonly form: string;
  readonly digests: Int32Array;
  /** Ids of the records that came with their values. */
  readonly whole: readonly string[];
}

/** Reads the records as a matcher does that knows the digests of an earlier reading. */
async function read(customer: string, before?: Read): Promise<Read> {
  const file = path.join(folder, 'columns.yaml');
  const head =
    'profile: columns\ntitle: { en: Columns, zh-CN: 列 }\ndialects: [postgres]\nstorageTimezone: UTC\nentities:';
  writeFileSync(file, `${head}\n  customer:${customer}\n`);
  const read = { form: '', digests: [] as number[], whole: [] as string[] };
  const matcher: RecordMatcher = {
    async match(given, options) {
      if (typeof given !== 'function') throw new TypeError('records come as texts');
      const known = (form: string) => (form === before?.form ? before.digests : new Int32Array());
      for await (const batch of given(before === undefined ? undefined : known)) {
        read.form = batch.form.name;
        read.digests.push(...batch.digests);
        const texts = batch.texts.filter((text) => text !== '');
        read.whole.push(...texts.map((text) => JSON.parse(recordOfText(text, batch.form).id).at(-1)));
      }
      return await smallMatcher.match(async function* () {}, options);
    },
  };
  const texts = { title: TEXT, risk: TEXT, fix: TEXT, falsePositives: TEXT, references: [], tags: [] };
  const rule = {
    ...{ department: undefined, dueDays: undefined, formerIds: [], file: '', text: '', testFile: '' },
    ...{ ruleHash: 'x', contentHash: 'x', entities: ['customer' as const], params: DuplicatesParams.parse({}) },
    ...({ id: 'test/x', code: 'TST-903', kind: 'duplicates', status: 'active', severity: 'medium' } as const),
  };
  const events = auditSource({
    ...{ source, sourceName: 'erp', profile: loadProfile(file, folder), timezone: 'Asia/Shanghai' },
    ...{ asOf: '2026-06-01' as CalendarDate, rules: [{ ...texts, ...rule }], organisationCountry: 'CN' },
    ...{ usualRecords: new Map(), masker: createMasker(new Uint8Array(32)) },
    ...{ departmentOf: (unit: string) => unit, recordUrlBase: undefined, log: silentLog },
    matching: { matcher, memoryMegabytes: 64, directoryOf: () => folder, verdictsOf: async () => [] },
  });
  for await (const event of events) if (event.type === 'finished') expect(event.outcome.state).toBe('checked');
  return { form: read.form, digests: Int32Array.from(read.digests), whole: read.whole.toSorted() };
}

describe.skipIf(url === undefined)('records that were read before', () => {
  beforeAll(async () => {
    database = await freshDatabase(url ?? '');
    await execute(database, SETUP);
    const options = { name: 'erp', schema: undefined, connections: 2, statementTimeoutSeconds: 30, log: silentLog };
    source = await connector.open('postgres', database, options);
  });
  afterAll(async () => {
    await source?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('come whole where anything changed that is made of them, and without values else', async () => {
    const first = await read(CUSTOMER);
    expect(first.whole).toHaveLength(20);
    expect((await read(CUSTOMER, first)).whole).toEqual([]);
    for (const [id, change] of [...CHANGES, ...NOTHING]) {
      await execute(database, `update party set ${change} where id = '${id}'`);
    }
    const whole = new Set((await read(CUSTOMER, first)).whole);
    for (const [id, change] of CHANGES) expect([change, whole.has(id)]).toEqual([change, true]);
    for (const [id, change] of NOTHING) expect([change, whole.has(id)]).toEqual([change, false]);
    expect(whole.has('k20')).toBe(false);
  });

  test('come whole where the profile makes something else of what is stored', async () => {
    const first = await read(CUSTOMER);
    for (const [from, to] of [
      ['name: p.name', 'name: p.street'],
      ['upper(p.tax)', 'lower(p.tax)'],
      ['created_at: p.created', '# created_at: p.created'],
      ['label: p.short', 'label: p.name'],
    ] as const) {
      expect((await read(CUSTOMER.replace(from, to), first)).whole).toHaveLength(20);
    }
    expect((await read(CUSTOMER, first)).whole).toEqual([]);
  });
});
