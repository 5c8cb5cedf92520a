import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connector } from '@erp-audit/connector-postgres';
import {
  type CalendarDate,
  createMasker,
  type Dialect,
  type QueryOptions,
  raw,
  renderSql,
  type Source,
  type Sql,
  silentLog,
} from '@erp-audit/core';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { auditSource } from './audit-source.ts';
import { explainTarget } from './explain-target.ts';
import type { Predicate } from './expression.ts';
import { loadProfile } from './load-profile.ts';
import type { Profile } from './profile.ts';
import type { Rule } from './rule.ts';

const PROFILE = `
profile: stored
title: { en: Stored, zh-CN: 存储 }
dialects: [postgres]
storageTimezone: UTC
entities:
  customer:
    from: customer c
    key: [c.id]
    status: { of: c.state, map: { live: open, gone: closed } }
    fields: { name: c.name, tax_id: c.tax, owner_key: c.owner, city: c.city, created_at: c.created, credit_limit: c.credit }
  user:
    from: app_user u
    key: [u.id]
    status: { of: u.state, map: { live: open, gone: closed } }
    fields: { login: u.id }
  sales_order:
    from: sales_order o
    key: [o.id]
    company: o.company
    status: { of: o.state, map: { live: open, "": draft } }
    fields: { customer_key: o.customer, order_date: o.day, no: o.no }
  supplier:
    from: supplier s
    key: [s.id]
    fields: { name: s.name }
  purchase_order:
    from: purchase_order o
    key: [o.id]
    fields: { supplier_key: o.supplier }
  purchase_order_line:
    from: purchase_order_line l
    key: [l.id]
    fields: { order_key: "(select x.po from purchase_order_line x where x.id = l.id)" }
`;
/** Customers 1 to 6 leave no gap; texts end in blanks here and there, and some are nothing but blanks. */
const SETUP = `
create table customer (id bigint primary key, state char(6), name text, tax varchar(20), owner text, city char(5), created date, credit text);
insert into customer values
  (1, 'live', 'a', 'T1', 'wang', 'x', '2026-05-02', '1'), (2, 'live', ' ', 'T1  ', 'wang ', 'y', '2026-05-01', null),
  (3, 'gone', '', 't1', 'Wang', '', 'infinity', '1.0'), (4, null, null, 'T2', 'li', 'x', null, '7'),
  (5, 'live', 'e', '   ', '  ', null, '2026-06-02', '1'), (6, 'live', 'f', null, null, 'z', '2026-04-30', '2');
create table app_user (id text primary key, state text);
insert into app_user values ('wang  ', 'live'), ('li', 'gone');
create table sales_order (id int, company text, state text, customer int, day timestamp, no text);
insert into sales_order values
  (1, 'A', 'live', 1, '2026-05-01 20:00', 'N1'), (2, 'A', null, 7, '2026-05-01', 'N2'), (3, 'B ', null, null, null, 'N1'),
  (4, null, 'live', 0, '2025-01-01', 'N3'), (4, 'B', 'live', 6, '2026-06-01', 'n3'), (5, 'B', ' ', 3, '2026-06-01', ' ');
create table supplier (id numeric primary key, name text);
insert into supplier values (1, 'a'), (2, null), (3.0, 'c'), (4, 'd');
create table purchase_order (id numeric(10) primary key, supplier numeric(10));
insert into purchase_order values (1, 1), (2, 3), (3, null), (4, 4), (5, 9);
create domain order_number as numeric(12, 0);
create table purchase_order_line (id int primary key, po order_number);
insert into purchase_order_line values (1, 1), (2, 5), (3, 6), (4, null), (5, 'NaN'), (6, -1), (7, 2);`;
const TEXT = { en: 'text', 'zh-CN': '文字' };
const EVERY: Predicate = { and: [] };
const IS_OPEN: Predicate = { eq: ['status', { value: 'open' }] };
const count = (entity: 'customer' | 'sales_order', by: string) => ({
  total: { entity, by, of: by, count: true } as const,
});

type Checked = 'customer' | 'sales_order' | 'supplier' | 'purchase_order' | 'purchase_order_line';

/** Each with the entity, what is looked at, and the keys that are found. */
const CHECKS: readonly (readonly [string, Checked, Predicate, Predicate, readonly string[]])[] = [
  ['a text that is null or blank', 'customer', { and: [] }, { isNull: 'name' }, ['2', '3', '4']],
  ['a number kept as text', 'customer', { and: [] }, { isNull: 'credit_limit' }, ['2']],
  ['a text that stands twice', 'customer', { and: [] }, { gt: [count('customer', 'tax_id'), 1] }, ['1', '2']],
  ['a padded text that stands twice', 'customer', { and: [] }, { ge: [count('customer', 'city'), 2] }, ['1', '4']],
  [
    'a text that names nobody',
    'customer',
    { not: { isNull: 'owner_key' } },
    { not: { names: ['owner_key', 'user'] } },
    ['3'],
  ],
  [
    'a text that names nobody active',
    'customer',
    IS_OPEN,
    { not: { names: ['owner_key', 'user', IS_OPEN] } },
    ['5', '6'],
  ],
  [
    'a customer without orders',
    'customer',
    { and: [] },
    { not: { has: { entity: 'sales_order', by: 'customer_key' } } },
    ['2', '4', '5'],
  ],
  [
    'a customer without young orders',
    'customer',
    IS_OPEN,
    { not: { has: { entity: 'sales_order', by: 'customer_key', where: { le: [{ age: 'order_date' }, 10] } } } },
    ['1', '2', '5'],
  ],
  [
    'a customer with open orders, or one that is gone',
    'customer',
    {
      or: [
        { has: { entity: 'sales_order', by: 'customer_key', where: IS_OPEN } },
        { eq: ['status', { value: 'closed' }] },
      ],
    },
    { isNull: 'name' },
    ['3'],
  ],
  [
    'an order of a customer of some name',
    'sales_order',
    { not: { isNull: { lookup: ['customer_key', 'customer', 'name'] } } },
    { ne: [{ lookup: ['customer_key', 'customer', 'name'] }, { value: 'f' }] },
    ['1'],
  ],
  ['an old record', 'customer', { and: [] }, { ge: [{ age: 'created_at' }, 31] }, ['2', '6']],
  ['a record of one day', 'customer', { and: [] }, { eq: [{ age: 'created_at' }, 30] }, ['1']],
  ['a record of a later day', 'customer', { and: [] }, { lt: [{ age: 'created_at' }, 0] }, ['5']],
  ['a record that is not of one day', 'customer', { and: [] }, { ne: [{ age: 'created_at' }, 31] }, ['1', '5', '6']],
  [
    'an order of nobody',
    'sales_order',
    { not: { isNull: 'customer_key' } },
    { not: { names: ['customer_key', 'customer'] } },
    ['2', '4'],
  ],
  [
    'an order of nobody, all asked',
    'sales_order',
    { and: [] },
    { not: { names: ['customer_key', 'customer'] } },
    ['2', '3', '4'],
  ],
  [
    'a number with decimals that names nobody',
    'purchase_order',
    { not: { isNull: 'supplier_key' } },
    { not: { names: ['supplier_key', 'supplier'] } },
    ['2', '5'],
  ],
  [
    'a number with decimals that nobody names',
    'supplier',
    { has: { entity: 'purchase_order', by: 'supplier_key' } },
    {
      or: [
        { isNull: 'name' },
        {
          not: {
            has: { entity: 'purchase_order', by: 'supplier_key', where: { eq: ['supplier_key', { value: '1' }] } },
          },
        },
      ],
    },
    ['4'],
  ],
  [
    'a decimal number without places that names nobody',
    'purchase_order_line',
    { not: { isNull: 'order_key' } },
    { not: { names: ['order_key', 'purchase_order'] } },
    ['3', '5', '6'],
  ],
  [
    'a decimal number without places that names an order of somebody',
    'purchase_order_line',
    EVERY,
    { names: ['order_key', 'purchase_order', { not: { isNull: 'supplier_key' } }] },
    ['1', '2', '7'],
  ],
  ['an order of somebody', 'sales_order', IS_OPEN, { names: ['customer_key', 'customer'] }, ['1', '4']],
  ['a number that stands twice', 'sales_order', { and: [] }, { gt: [count('sales_order', 'no'), 1] }, ['1', '3']],
  ['a text that fits no pattern', 'customer', EVERY, { not: { matches: ['tax_id', 'T[0-9]'] } }, ['3']],
  ['a text of a counted pattern', 'customer', EVERY, { matches: ['tax_id', '[Tt][0-9]{1,9}'] }, ['1', '2', '3', '4']],
  ['a padded text of a pattern', 'customer', EVERY, { matches: ['city', '[xy]*'] }, ['1', '2', '4']],
  ['a text of a pattern with anything', 'customer', EVERY, { matches: ['tax_id', 'T1.*'] }, ['1', '2']],
  ['a text of a pattern with a blank', 'customer', EVERY, { not: { matches: ['tax_id', 'T1 *|[^t]1'] } }, ['3', '4']],
  ['a text of no list', 'customer', EVERY, { not: { in: ['tax_id', ['T1', 'T2']] } }, ['3']],
  ['a padded text of a list', 'customer', EVERY, { in: ['city', ['x', 'y']] }, ['1', '2', '4']],
  ['a text of a list that names a blank', 'customer', EVERY, { not: { in: ['city', ['x', 'y ']] } }, ['2', '6']],
  ['another text', 'customer', EVERY, { ne: ['city', { value: 'x' }] }, ['2', '6']],
  ['another status', 'customer', EVERY, { ne: ['status', { value: 'open' }] }, ['3']],
  ['a status of no list', 'customer', EVERY, { not: { in: ['status', ['closed', 'draft']] } }, ['1', '2', '5', '6']],
  ['a status that no code stands for', 'customer', EVERY, { eq: ['status', { value: 'draft' }] }, []],
  ['a scope by another status', 'customer', { not: IS_OPEN }, { isNull: 'name' }, ['3']],
  [
    'a text that is there and fits no pattern',
    'customer',
    EVERY,
    { not: { or: [{ isNull: 'tax_id' }, { matches: ['tax_id', 'T[0-9]'] }] } },
    ['3'],
  ],
  ['a date before a day', 'customer', EVERY, { lt: ['created_at', { date: '2026-05-01' }] }, ['6']],
  ['a date from a day on', 'customer', EVERY, { ge: ['created_at', { date: '2026-05-02' }] }, ['1', '5']],
  ['a date that is not before', 'customer', EVERY, { not: { lt: ['created_at', { date: '2026-05-02' }] } }, ['1', '5']],
  ['a date of another day', 'customer', EVERY, { ne: ['created_at', { date: '2026-05-02' }] }, ['2', '5', '6']],
  ['a day by the zone of the company', 'sales_order', { and: [] }, { eq: [{ age: 'order_date' }, 30] }, ['1']],
];

const url = inject('postgresUrl');
let database: string;
let source: Source;
let profile: Profile;
let folder: string;

const RULES = CHECKS.map(([name, entity, where, defect], index): Rule => {
  const texts = { title: TEXT, risk: TEXT, fix: TEXT, falsePositives: TEXT, references: [], tags: [] };
  const files = { formerIds: [], file: '', text: '', testFile: '', ruleHash: 'x', contentHash: 'x' };
  const own = {
    id: `test/${name}`,
    code: `TST-${100 + index}`,
    kind: 'condition',
    status: 'active',
    severity: 'low',
  } as const;
  const params = { where, defect, evidence: [], parameters: {}, severityWhere: {} };
  return { ...own, ...texts, ...files, entities: [entity], department: undefined, dueDays: undefined, params };
});

/** What is found and counted, by the name of the check. */
async function audit(from: Source, rules: readonly Rule[] = RULES) {
  const found = new Map<string, string[]>();
  const counts = new Map<string, string>();
  const request = {
    ...{
      source: from,
      sourceName: 'erp',
      profile,
      rules,
      asOf: '2026-06-01' as CalendarDate,
      timezone: 'Asia/Shanghai',
    },
    ...{ organisationCountry: 'CN', usualRecords: new Map(), masker: createMasker(new Uint8Array(32)) },
    ...{ departmentOf: () => undefined, recordUrlBase: undefined, log: silentLog },
  };
  for await (const event of auditSource(request)) {
    const name = (rules.find(({ code }) => 'target' in event && code === event.target.code)?.id ?? '').slice(5);
    if (event.type === 'started') found.set(name, []);
    if (event.type === 'defects') found.get(name)?.push(...event.defects.map(({ key }) => key[1] ?? ''));
    if (event.type !== 'finished') continue;
    const { state, reasonDetail, inScope, notEvaluable } = event.outcome;
    counts.set(name, [state, reasonDetail, inScope, notEvaluable].join(' '));
  }
  return { found: Object.fromEntries([...found].map(([name, keys]) => [name, keys.toSorted()])), counts };
}

/** The source as one whose database tells nothing of how it stores, and what is done before each statement. */
function changed(dialect: Partial<Dialect>, before: (label: string, text: string) => Promise<void>): Source {
  const ask = async (query: Sql, { label }: QueryOptions) => {
    await before(label, renderSql(query, source.dialect).text);
  };
  return {
    ...source,
    dialect: { ...source.dialect, ...dialect },
    async rows(query, options) {
      await ask(query, options);
      return source.rows(query, options);
    },
    async *stream(query, options) {
      await ask(query, options);
      yield* source.stream(query, options);
    },
  };
}

describe.skipIf(url === undefined)('conditions in the words of how records are stored', () => {
  beforeAll(async () => {
    database = await freshDatabase(url ?? '');
    await execute(database, SETUP);
    folder = mkdtempSync(path.join(tmpdir(), 'profile-'));
    writeFileSync(path.join(folder, 'stored.yaml'), PROFILE);
    profile = loadProfile(path.join(folder, 'stored.yaml'), folder);
    const options = { name: 'erp', schema: undefined, connections: 2, statementTimeoutSeconds: 30, log: silentLog };
    source = await connector.open('postgres', database, options);
  });

  afterAll(async () => {
    await source?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('they find and count what canonical texts do', async () => {
    const asked: string[] = [];
    const stored = await audit(changed({}, async (_, text) => void asked.push(text)));
    expect(stored.found).toEqual(Object.fromEntries(CHECKS.map(([name, , , , keys]) => [name, keys])));
    // Without `stored` every value is compared as canonical text.
    const { stored: _, ...plain } = source.dialect;
    const dialect = { ...plain, stored: undefined } as unknown as Dialect;
    expect(await audit(changed(dialect, async () => {}))).toEqual(stored);
    expect(asked.some((text) => text.includes('between 1 and 6'))).toBe(true);
    expect(asked.some((text) => text.includes('"order_key__stored" between 1 and 5'))).toBe(true);
    expect(asked.some((text) => text.includes('exists (select 1'))).toBe(true);
    expect(asked.some((text) => text.includes('rn."key_1__stored" = r."order_key__stored"'))).toBe(true);
    expect(asked.some((text) => text.includes('rn."key_1" = r."supplier_key"'))).toBe(true);
    // A list of keys is read through for each record where it does not fit in memory.
    expect(asked.filter((text) => text.includes('" in (select rn.'))).toEqual([]);
    // Counted for each group, it would be priced by the groups and looked for by each record.
    const counting = asked.filter((text) => text.includes('count(*) filter'));
    expect(counting.some((text) => text.includes('left join (select distinct'))).toBe(true);
    expect(counting.filter((text) => text.includes('exists (select 1'))).toEqual([]);
    expect(asked.filter((text) => text.includes('(select max('))).toEqual([]);
    // Blanks at the end are in the pattern, and none is asked of the text.
    expect(asked.some((text) => text.includes('"tax_id__stored" ~'))).toBe(true);
    expect(asked.some((text) => text.includes('"status_raw__bare" in ('))).toBe(true);
    expect(asked.some((text) => text.includes("< 'infinity'"))).toBe(true);
  });

  test('the SQL to copy is in the same words and finds the same', async () => {
    const texts: string[] = [];
    const masker = createMasker(new Uint8Array(32));
    const settings = { source, profile, asOf: '2026-06-01' as CalendarDate, timezone: 'Asia/Shanghai', masker };
    for (const [index, [name, entity, , , keys]] of CHECKS.entries()) {
      const rule = RULES[index] as Rule;
      const text = await explainTarget({ ...settings, rule, entity, organisationCountry: 'CN' });
      const rows = await source.rows(raw(text), { label: name });
      expect(rows.map((row) => String(row['key_1'])).toSorted(), text).toEqual(keys);
      texts.push(text);
    }
    expect(texts.some((text) => text.includes('"tax_id__stored" ~'))).toBe(true);
    expect(texts.some((text) => text.includes('"status_raw__bare" in ('))).toBe(true);
    expect(texts.some((text) => text.includes("< 'infinity'"))).toBe(true);
  });

  test.each([
    ['leave a gap', 'delete from customer where id = 3', ['2', '4', '5'], 'insert into customer (id) values (3)'],
    ['reach further', 'insert into customer (id) values (7)', ['4'], 'delete from customer where id = 7'],
    ['begin earlier', 'insert into customer (id) values (0)', ['2'], 'delete from customer where id = 0'],
  ])('keys that %s after they were counted are seen by the statement', async (_, change, found, back) => {
    const rule = RULES.filter(({ id }) => id === 'test/an order of nobody');
    const before = async (label: string, text: string) => {
      if (label.startsWith('TST') && text.includes('between 1 and 6')) await execute(database, change);
    };
    const result = await audit(changed({}, before), rule);
    await execute(database, back);
    expect(result.found).toEqual({ 'an order of nobody': found });
  });

  test('keys that no index keeps apart are no range, though their number would fit', async () => {
    await execute(
      database,
      'alter table customer drop constraint customer_pkey; update customer set id = 6 where id = 5',
    );
    const rule = RULES.filter(({ id }) => id === 'test/an order of nobody');
    await execute(database, 'insert into sales_order (id, customer) values (9, 5)');
    expect((await audit(source, rule)).found).toEqual({ 'an order of nobody': ['2', '4', '9'] });
  });
});
