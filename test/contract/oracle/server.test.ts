import { connector } from '@erp-audit/connector-oracle';
import { raw, sql } from '@erp-audit/core';
import { type ConnectorStatements, openOptions, testConnector, testFragments } from '@erp-audit/testkit';
import oracledb from 'oracledb';
import { beforeAll, describe } from 'vitest';

/** `oracle://user:password@host:1521/service` of an account of its own that may create tables. */
const url = process.env['ERP_AUDIT_TEST_ORACLE_URL'];
if (url === undefined)
  process.stderr.write('Skipped: tests on an Oracle server (ERP_AUDIT_TEST_ORACLE_URL is not set).\n');
const SECRET = '张三的秘密';
const TABLE = 'ERP_AUDIT_CONTRACT_TARGET';

const statements: ConnectorStatements = {
  numbers: (count) => sql`select level as n, 'text of row ' || level as t from dual connect by level <= ${count}`,
  failingAt: (count, failing) =>
    sql`select 1 / (${failing} - n) as n from (select level as n from dual connect by level <= ${count})`,
  endless: raw('select count(*) from all_objects a, all_objects b, all_objects c, all_objects d'),
  writes: [
    raw(`insert into ${TABLE} values (3, 'x')`),
    raw(`select 1 from dual; insert into ${TABLE} values (3, 'x')`),
    raw(`begin insert into ${TABLE} values (3, 'x'); commit; end;`),
    raw('commit'),
    raw('create table erp_audit_contract_other (id number)'),
    raw(`/* select */ -- select\n drop table ${TABLE}`),
    raw('with function f return number is begin return 1; end; select f from dual'),
    raw(`select id from ${TABLE} for update`),
    raw(`explain plan for select id from ${TABLE}`),
  ],
  target: raw(`select id, text from ${TABLE}`),
  failingOnValue: raw(`select to_number(text) as n from ${TABLE}`),
  secret: SECRET,
};

/** Runs what an account of tests may do and ours may not. */
async function prepare(connectionUrl: string): Promise<void> {
  const { username, password, host, pathname } = new URL(connectionUrl);
  const connection = await oracledb.getConnection({
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    connectString: `${host}${pathname}`,
  });
  try {
    await connection.execute(`drop table ${TABLE}`).catch(() => {});
    await connection.execute(`create table ${TABLE} (id number primary key, text varchar2(100 char))`);
    for (const id of [1, 2]) await connection.execute(`insert into ${TABLE} values (:1, :2)`, [id, SECRET]);
    await connection.commit();
  } finally {
    await connection.close();
  }
}

describe.skipIf(url === undefined)('connector-oracle on a server', () => {
  beforeAll(() => prepare(url as string));
  testConnector(() => ({
    open: (options) => connector.open('oracle', url, options),
    statements,
    tellsPlanCost: false,
  }));
  testFragments(() => connector.open('oracle', url, openOptions()));
});
