import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connector as mysql } from '@erp-audit/connector-mysql';
import { connector as postgres } from '@erp-audit/connector-postgres';
import { type CalendarDate, parseCalendarDate, type Source } from '@erp-audit/core';
import { loadProfile, loadRules } from '@erp-audit/engine';
import {
  execute,
  executeMariadb,
  freshDatabase,
  freshMariadb,
  MARIADB_MISSING,
  openOptions,
  POSTGRES_MISSING,
} from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Audited, audited } from '../databases/audit.ts';

const ROWS = 750_000;
/** The one order whose amount is no number. */
const BROKEN = 700_000;
const MINUTES = 60_000;

const directory = mkdtempSync(path.join(tmpdir(), 'erp-audit-cast-'));
afterAll(() => rmSync(directory, { recursive: true }));

const PROFILE = `
profile: orders
title: { en: Orders, zh-CN: 订单 }
dialects: [postgres, mysql]
entities:
  purchase_order:
    from: orders o
    company: "'1'"
    key: [o.no]
    status: { of: o.state, map: { open: open, draft: draft } }
    fields:
      no: o.no
      order_date: o.ordered
      amount: { postgres: cast(o.amount as numeric), mysql: "cast(o.amount as decimal(12, 2))" }
`;
const CASES = `asOf: 2026-06-01
cases:
  - { name: found, rows: { purchase_order: [{ company: "1", key: ["1"], status: draft, no: x, order_date: 2026-01-01, amount: -1 }] }, finds: [["1", "1"]] }
  - { name: clean, rows: { purchase_order: [] }, finds: [] }
`;
const RULES: Readonly<Record<string, string>> = {
  'CST-901': 'kind: condition\nparams: { defect: { eq: [status, { value: draft }] } }',
  'CST-902': 'kind: condition\nparams: { defect: { lt: [amount, 0] }, evidence: [amount] }',
  'CST-903': 'kind: condition\nparams: { defect: { gt: [{ age: order_date }, 100] }, evidence: [order_date] }',
  'CST-904': `kind: sql
params:
  sql: select o.company, o.key_1 as no from {{purchase_order}} o where o.amount < 0
  key: [company, "no"]`,
  'CST-905': `kind: sql
params:
  sql: select o.company, o.key_1 as no from {{purchase_order}} o where o.status = 'draft'
  key: [company, "no"]`,
};

function load() {
  writeFileSync(path.join(directory, 'profile.yml'), PROFILE);
  for (const [code, kind] of Object.entries(RULES)) {
    const id = code.toLowerCase();
    const text = `id: ${id}\ncode: ${code}\nstatus: active\ntitle: { en: x, zh-CN: x }\nentity: purchase_order\nseverity: low\nrisk: { en: risk, zh-CN: risk }\nfix: { en: "1. correct the order", zh-CN: "1. 请更正这张采购订单" }\nfalsePositives: { en: none, zh-CN: 无 }\n${kind}\n`;
    writeFileSync(path.join(directory, `${id}.yaml`), text);
    writeFileSync(path.join(directory, `${id}.test.yaml`), CASES);
  }
  const loaded = loadRules({ folders: [{ directory, name: '' }], include: ['**'] });
  expect(loaded.issues).toEqual([]);
  return { rules: loaded.rules, profile: loadProfile(path.join(directory, 'profile.yml')) };
}

async function openPostgres(server: string): Promise<Source> {
  const url = await freshDatabase(server);
  await execute(
    url,
    `create table orders as select n::text as no, case when n % 50000 = 0 then 'draft' else 'open' end as state,
       date '2026-05-01' as ordered, case n when ${BROKEN} then '12,5' else '100' end as amount
     from generate_series(1, ${ROWS}) n`,
  );
  return await postgres.open('postgres', url, openOptions());
}

async function openMariadb(server: string): Promise<Source> {
  const url = await freshMariadb(server);
  await executeMariadb(
    url,
    `create table orders as select cast(seq as char(10)) as no, if(seq % 50000 = 0, 'draft', 'open') as state,
       date '2026-05-01' as ordered, if(seq = ${BROKEN}, '12,5', '100') as amount from seq_1_to_${ROWS}`,
  );
  return await mysql.open('mysql', url, openOptions());
}

const postgresUrl = inject('postgresUrl');
const mariadbUrl = inject('mariadbUrl');
const PLACES = [
  { name: 'PostgreSQL', missing: POSTGRES_MISSING, url: postgresUrl, open: openPostgres },
  { name: 'MariaDB', missing: MARIADB_MISSING, url: mariadbUrl, open: openMariadb },
];

describe.each(PLACES)('an amount that is no number in row 700,000, on $name', ({ url, missing, open }) => {
  let result: Audited;
  beforeAll(async () => {
    if (url === undefined) {
      process.stderr.write(`Skipped: a cast that fails (${missing}).\n`);
      return;
    }
    const source = await open(url);
    try {
      const asOf = parseCalendarDate('2026-06-01') as CalendarDate;
      result = await audited(source, { ...load(), asOf });
    } finally {
      await source.close();
    }
  }, 5 * MINUTES);

  const stateOf = (code: string) => JSON.parse(result.outcomes.get(`${code} purchase_order`) ?? '{}') as object;

  test.skipIf(url === undefined)(
    'costs the two rules that look at amounts, and no other they shared a scan with',
    () => {
      expect(stateOf('CST-902')).toMatchObject({ state: 'not_checked', reason: 'query_failed' });
      expect(stateOf('CST-904')).toMatchObject({ state: 'not_checked', reason: 'query_failed' });
      expect(stateOf('CST-901')).toMatchObject({ state: 'checked', inScope: ROWS, found: 15 });
      expect(stateOf('CST-903')).toMatchObject({ state: 'checked', inScope: ROWS, found: 0 });
      expect(stateOf('CST-905')).toMatchObject({ state: 'checked', inScope: ROWS, found: 15 });
    },
  );
});
