import { randomBytes } from 'node:crypto';
import { connector as mssqlConnector } from '@erp-audit/connector-mssql';
import { connector as oracleConnector } from '@erp-audit/connector-oracle';
import { openOptions } from '@erp-audit/testkit';
import mssql from 'mssql';
import oracledb from 'oracledb';
import { type Dbms, loadStatements } from './sql-texts.ts';
import type { StoredTable } from './stored-table.ts';
import type { LoadedDatabase } from './test-databases.ts';

/** An account that may create databases or users, as the URL of a given server names it. */
interface GivenServer {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Database or service. */
  readonly place: string;
}

function givenServer(url: string, defaultPort: number): GivenServer {
  const { hostname, port, username, password, pathname } = new URL(url);
  const account = { user: decodeURIComponent(username), password: decodeURIComponent(password) };
  return { host: hostname, port: Number(port || defaultPort), ...account, place: pathname.slice(1) };
}

function freshName(): string {
  return `erp_audit_${randomBytes(4).toString('hex')}`;
}

function* statementsOf(tables: readonly StoredTable[], dbms: Dbms): Generator<string> {
  for (const table of tables) yield* loadStatements(table, dbms);
}

/** The tables in a new database of a SQL Server. */
export async function loadMssql(url: string, tables: readonly StoredTable[]): Promise<LoadedDatabase> {
  const { place, host, ...account } = givenServer(url, 1433);
  const trust = { encrypt: true, trustServerCertificate: true };
  const database = freshName();
  const run = async (inDatabase: string, statements: Iterable<string>) => {
    const settings = { ...account, server: host, database: inDatabase, options: trust, requestTimeout: 0 };
    const pool = await new mssql.ConnectionPool(settings).connect();
    try {
      for (const statement of statements) await pool.request().batch(statement);
    } finally {
      await pool.close();
    }
  };
  await run(place, [`create database ${database}`]);
  await run(database, statementsOf(tables, 'mssql'));
  const connection = { ...account, ...trust, host, database };
  return {
    ...{ type: 'mssql', connection },
    open: () => mssqlConnector.open('mssql', connection, openOptions()),
    remove: () =>
      run(place, [`alter database ${database} set single_user with rollback immediate`, `drop database ${database}`]),
  };
}

/** The tables in the schema of a new user of an Oracle. */
export async function loadOracle(url: string, tables: readonly StoredTable[]): Promise<LoadedDatabase> {
  const { host, port, place, ...admin } = givenServer(url, 1521);
  const owner = { user: freshName(), password: `Aa1${randomBytes(8).toString('hex')}` };
  const run = async (account: typeof owner, statements: Iterable<string>) => {
    const connection = await oracledb.getConnection({ ...account, connectString: `${host}:${port}/${place}` });
    try {
      for (const statement of statements) await connection.execute(statement);
      await connection.commit();
    } finally {
      await connection.close();
    }
  };
  await run(admin, [
    `create user ${owner.user} identified by "${owner.password}" quota unlimited on users`,
    `grant create session, create table to ${owner.user}`,
  ]);
  await run(owner, statementsOf(tables, 'oracle'));
  const connection = { ...owner, host, port, service: place };
  return {
    ...{ type: 'oracle', connection },
    open: () => oracleConnector.open('oracle', connection, openOptions()),
    remove: () => run(admin, [`drop user ${owner.user} cascade`]),
  };
}
