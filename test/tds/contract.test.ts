import { connector } from '@erp-audit/connector-mssql';
import { raw, sql } from '@erp-audit/core';
import { type ConnectorStatements, testConnector } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe } from 'vitest';
import type { TdsRequest } from './requests.ts';
import { startSqlServer } from './scripted-sql-server.ts';
import type { TdsResponse } from './tds-response.ts';
import type { TdsServer } from './tds-server.ts';
import { TDS } from './types.ts';

const SECRET = '张三的秘密';
const NUMBER = [
  { name: 'n', type: TDS.int },
  { name: 't', type: TDS.nvarchar(40) },
];
const PLAN = '<ShowPlanXML><StmtSimple StatementSubTreeCost="1234.5" StatementText="select"/></ShowPlanXML>';

/** The words after `from` tell the listener what to answer. */
const statements: ConnectorStatements = {
  numbers: (count) => sql`select n, t from numbers where n <= ${count}`,
  failingAt: (count, failing) => sql`select n from failing where n <= ${count} and n <> ${failing}`,
  endless: raw('select n from endless'),
  writes: [
    raw("insert into target values (3, 'x')"),
    raw("select 1 as a; insert into target values (3, 'x')"),
    raw("select 1 as a insert into target values (3, 'x')"),
    raw('select id into other from target'),
    raw('select id from target /* /* */ */ delete target'),
    raw('commit transaction'),
    raw('exec sp_rename target, other'),
    raw('select next value for numbers_given as n'),
    raw("select * from openquery(other, 'delete target')"),
    raw('with t as (select id from target) update t set id = 3'),
    raw("select 'it''s' as a; waitfor delay '00:10'"),
    raw('select id from target with (tablockx)'),
    raw("select 'unclosed"),
  ],
  target: raw('select id, text from target'),
  failingOnValue: raw('select cast(text as int) as n from target'),
  secret: SECRET,
};

async function answer(request: TdsRequest, response: TdsResponse): Promise<void> {
  const count = Number(request.parameters[0]?.value ?? 0);
  if (request.text.includes('from numbers')) await numbers(response, count);
  else if (request.text.includes('from failing')) {
    await numbers(response, Number(request.parameters[1]?.value) - 1);
    await response.message({ number: 8134, text: 'Divide by zero error encountered.' });
  } else if (request.text.includes('from endless')) await response.untilStopped();
  else if (request.text.includes('cast(text as int)')) {
    await response.message({ number: 245, text: `Conversion failed when converting the value '${SECRET}'.` });
  } else
    await response.table(NUMBER, [
      [1, SECRET],
      [2, SECRET],
    ]);
  await response.end();
}

async function numbers(response: TdsResponse, count: number): Promise<void> {
  await response.columns(NUMBER);
  for (let n = 1; n <= count && !response.stopped.aborted; n++) await response.row(n, `text of row ${n}`);
}

async function plan(request: TdsRequest, response: TdsResponse): Promise<void> {
  if (request.text.includes('from endless')) {
    await response.table([{ name: 'Microsoft SQL Server 2005 XML Showplan', type: TDS.nvarcharMax }], [[PLAN]]);
  }
  await response.end();
}

describe('connector-mssql on its protocol', () => {
  let server: TdsServer;
  beforeAll(async () => {
    server = await startSqlServer({ query: answer, batch: plan });
  });
  afterAll(() => server.close());
  testConnector(() => ({
    open: (options) =>
      connector.open('mssql', `mssql://audit:secret@127.0.0.1:${server.port}/erp?encrypt=false`, options),
    statements,
  }));
});
