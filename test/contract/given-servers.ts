import type { Connector } from '@erp-audit/core';
import { raw, sql } from '@erp-audit/core';
import { type ConnectorStatements, openOptions } from '@erp-audit/testkit';
import mssql from 'mssql';
import oracledb from 'oracledb';
import { AUDITOR, type ContractDatabase, ROWS, type StartedDatabase } from './contract-database.ts';

const SECRET = '张三的秘密';

/**
 * Servers that nobody can start from Debian or npm: they are used where a variable names one, with an account that may
 * create logins and tables. `test/databases/compose.yaml` starts both.
 */
export function givenDatabases(environment: Readonly<Record<string, string | undefined>>): readonly ContractDatabase[] {
  return [
    given('SQL Server', environment, 'ERP_AUDIT_TEST_MSSQL_URL', startMssql),
    given('Oracle', environment, 'ERP_AUDIT_TEST_ORACLE_URL', startOracle),
  ];
}

function given(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
  variable: string,
  start: (url: string) => Promise<StartedDatabase>,
): ContractDatabase {
  const url = environment[variable];
  const missing = url === undefined || url === '' ? `${variable} names no server` : undefined;
  return { name, missing, start: () => start(url ?? '') };
}

const MSSQL_NUMBERS = (count: number) =>
  raw(`(select top (${count}) row_number() over (order by (select null)) as n
    from sys.all_columns a cross join sys.all_columns b) numbers`);

const MSSQL_STATEMENTS: ConnectorStatements = {
  numbers: (count) => sql`select n, concat(N'text of row ', n) as t from ${MSSQL_NUMBERS(count)}`,
  failingAt: (count, failing) => sql`select 1 / (${raw(String(failing))} - n) as n from ${MSSQL_NUMBERS(count)}`,
  endless: raw('select count_big(*) as n from sys.all_columns a, sys.all_columns b, sys.all_columns c'),
  writes: [
    raw("insert into target values (3, 'x')"),
    raw("select 1; insert into target values (3, 'x')"),
    raw("select 1 insert into target values (3, 'x')"),
    raw('select id into other from target'),
    raw("exec('delete from target')"),
    raw('create table other (id int)'),
  ],
  target: raw('select id, text from target'),
  failingOnValue: raw('select cast(text as int) as n from target'),
  secret: SECRET,
};

async function startMssql(url: string): Promise<StartedDatabase> {
  const { connector } = (await import('@erp-audit/connector-mssql')) as { connector: Connector };
  const { hostname: host, port, username, password, pathname } = new URL(url);
  const place = { host, port: Number(port || 1433), database: pathname.slice(1) };
  const trust = { encrypt: true, trustServerCertificate: true };
  const admin = await mssql.connect({
    server: host,
    port: place.port,
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: place.database,
    options: trust,
  });
  const run = async (...statements: readonly string[]) => {
    for (const statement of statements) await admin.request().batch(statement);
  };
  const clean = [
    'drop table if exists contract_rows, contract_secret, target, elsewhere.elsewhere',
    'drop schema if exists elsewhere',
    `drop user if exists ${AUDITOR.user}`,
    `if suser_id('${AUDITOR.user}') is not null drop login ${AUDITOR.user}`,
  ];
  await run(
    ...clean,
    `create login ${AUDITOR.user} with password = '${AUDITOR.password}'`,
    `create user ${AUDITOR.user} for login ${AUDITOR.user}`,
    'create table contract_rows (n int primary key, t varchar(40) not null)',
    `insert into contract_rows select top (${ROWS}) row_number() over (order by (select null)), 'row' from sys.all_columns a cross join sys.all_columns b`,
    'create table contract_secret (n int)',
    'create schema elsewhere',
    'create table elsewhere.elsewhere (n int)',
    'insert into elsewhere.elsewhere values (1)',
    'create table target (id int primary key, text nvarchar(100))',
    `insert into target values (1, N'${SECRET}'), (2, N'${SECRET}')`,
    ...['contract_rows', 'target', 'elsewhere.elsewhere'].map((table) => `grant select on ${table} to ${AUDITOR.user}`),
  );
  const connection = { ...place, ...AUDITOR, ...trust };
  return {
    open: (changes) => connector.open('mssql', connection, openOptions(changes)),
    naiveTimestamp: (text) => `cast('${text}' as datetime2(0))`,
    statements: MSSQL_STATEMENTS,
    server: {
      openWith: ({ ssl: _, ...changes }) => connector.open('mssql', { ...connection, ...changes }, openOptions()),
      run,
      sessions: async () => {
        const text = `select concat(s.program_name, ' ', t.text) as label from sys.dm_exec_sessions s
          left join sys.dm_exec_requests r on r.session_id = s.session_id
          outer apply sys.dm_exec_sql_text(r.sql_handle) t where s.login_name = '${AUDITOR.user}'`;
        const { recordset } = await admin.request().query<{ label: string }>(text);
        return recordset.map(({ label }) => label);
      },
      // The schema of unqualified names belongs to the account.
      otherSchema: undefined,
      endless: 'select count_big(*) as n from sys.all_columns a, sys.all_columns b, sys.all_columns c',
    },
    stop: async () => {
      await run(...clean);
      await admin.close();
    },
  };
}

const ORACLE_NUMBERS = (count: number) => raw(`(select level as n from dual connect by level <= ${count})`);

const ORACLE_STATEMENTS: ConnectorStatements = {
  numbers: (count) => sql`select n, 'text of row ' || n as t from ${ORACLE_NUMBERS(count)}`,
  failingAt: (count, failing) => sql`select 1 / (${raw(String(failing))} - n) as n from ${ORACLE_NUMBERS(count)}`,
  endless: sql`select count(*) as n from ${ORACLE_NUMBERS(100_000)} a, ${ORACLE_NUMBERS(100_000)} b, ${ORACLE_NUMBERS(100)} c`,
  writes: [
    raw("insert into target values (3, 'x')"),
    raw("select 1 from dual; insert into target values (3, 'x')"),
    raw("begin insert into target values (3, 'x'); end;"),
    raw('create table other (id int)'),
  ],
  target: raw('select id, text from target'),
  failingOnValue: raw('select to_number(text) as n from target'),
  secret: SECRET,
};

async function startOracle(url: string): Promise<StartedDatabase> {
  const { connector } = (await import('@erp-audit/connector-oracle')) as { connector: Connector };
  const { hostname: host, port, username, password, pathname } = new URL(url);
  const place = { host, port: Number(port || 1521), service: pathname.slice(1) };
  const admin = await oracledb.getConnection({
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    connectString: `${place.host}:${place.port}/${place.service}`,
  });
  const run = async (...statements: readonly string[]) => {
    for (const statement of statements) await admin.execute(statement, [], { autoCommit: true });
  };
  const owner = 'contract_owner';
  const gone = [owner, AUDITOR.user].map(
    (user) => `begin execute immediate 'drop user ${user} cascade'; exception when others then null; end;`,
  );
  await run(
    ...gone,
    `create user ${owner} identified by "${AUDITOR.password}" quota unlimited on users`,
    `create user ${AUDITOR.user} identified by "${AUDITOR.password}"`,
    `grant create session to ${AUDITOR.user}`,
    `create table ${owner}.contract_rows (n number(9) primary key, t varchar2(40) not null)`,
    `insert into ${owner}.contract_rows select level, 'row ' || level from dual connect by level <= ${ROWS}`,
    `create table ${owner}.contract_secret (n number(9))`,
    `create table ${owner}.target (id number(9) primary key, text varchar2(100))`,
    `insert into ${owner}.target values (1, '${SECRET}')`,
    `insert into ${owner}.target values (2, '${SECRET}')`,
    ...['contract_rows', 'target'].map((table) => `grant select on ${owner}.${table} to ${AUDITOR.user}`),
  );
  const connection = { ...place, ...AUDITOR };
  const options = (changes = {}) => openOptions({ schema: owner, ...changes });
  return {
    open: (changes) => connector.open('oracle', connection, options(changes)),
    naiveTimestamp: (text) => `timestamp '${text}'`,
    statements: ORACLE_STATEMENTS,
    server: {
      openWith: ({ ssl: _, database, ...changes }) => {
        const service = database === undefined ? {} : { service: database };
        return connector.open('oracle', { ...connection, ...changes, ...service }, options());
      },
      run,
      sessions: async () => {
        const text = 'select module || action from v$session where username = upper(:name)';
        const { rows = [] } = await admin.execute<[string]>(text, [AUDITOR.user]);
        return rows.map(([label]) => label);
      },
      otherSchema: undefined,
      endless: 'select count(*) as n from contract_rows a, contract_rows b, contract_rows c where a.n + b.n + c.n < 0',
    },
    stop: async () => {
      await run(...gone);
      await admin.close();
    },
  };
}
