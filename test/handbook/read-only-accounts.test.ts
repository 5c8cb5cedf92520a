import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, freshDatabase, REPOSITORY } from '@erp-audit/testkit';
import mysql from 'mysql2/promise';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const postgresUrl = inject('postgresUrl');
const mariadbUrl = inject('mariadbUrl');

function script(name: string): string {
  return readFileSync(join(REPOSITORY, '.github/operations/accounts', name), 'utf8');
}

/** What somebody would try who got hold of the account. */
const WRITES = [
  'insert into orders values (3)',
  'update orders set number = 4',
  'delete from orders',
  'create table another (number int)',
  'drop table orders',
];

describe.skipIf(postgresUrl === undefined)('the account of postgres.sql', () => {
  const role = `erp_audit_${Date.now()}`;
  let client: pg.Client;
  beforeAll(async () => {
    const url = await freshDatabase(postgresUrl ?? '');
    const { pathname, username } = new URL(url);
    await execute(url, 'create table orders (number int); insert into orders values (1)');
    const names = [
      ['erp_audit', role],
      ['database erp', `database ${pg.escapeIdentifier(pathname.slice(1))}`],
      ['erp_owner', pg.escapeIdentifier(decodeURIComponent(username))],
    ] as const;
    await execute(
      url,
      names.reduce((text, [from, to]) => text.replaceAll(from, to), script('postgres.sql')),
    );
    // A table that came after the account, as with an upgrade of the ERP.
    await execute(url, 'create table later (number int)');
    const own = new URL(url);
    own.username = role;
    own.password = 'change-me';
    client = new pg.Client({ connectionString: own.href });
    await client.connect();
  });
  afterAll(() => client?.end());

  test('reads, and cannot write', async () => {
    expect((await client.query('select number from orders')).rows).toEqual([{ number: 1 }]);
    expect((await client.query('select number from later')).rows).toEqual([]);
    // The session's own setting is no protection: the account may change it.
    await client.query('set default_transaction_read_only = off');
    for (const write of WRITES)
      await expect(client.query(write), write).rejects.toThrow(/permission denied|must be owner/);
  });
});

describe.skipIf(mariadbUrl === undefined)('the account of mysql.sql', () => {
  const user = `erp_audit_${Date.now() % 1_000_000}`;
  let admin: mysql.Connection;
  let connection: mysql.Connection;
  beforeAll(async () => {
    admin = await mysql.createConnection({ uri: mariadbUrl ?? '', multipleStatements: true });
    await admin.query(
      `create database ${user}; create table ${user}.orders (number int); insert into ${user}.orders values (1)`,
    );
    const names = [
      ['erp_audit', user],
      ['`erp`', `\`${user.replaceAll('_', '\\_')}\``],
      ['10.1.2.3', '%'],
    ] as const;
    await admin.query(names.reduce((text, [from, to]) => text.replaceAll(from, to), script('mysql.sql')));
    const { hostname, port } = new URL(mariadbUrl ?? '');
    connection = await mysql.createConnection({
      host: hostname,
      port: Number(port),
      user,
      password: 'change-me',
      database: user,
    });
  });
  afterAll(async () => {
    await connection?.end();
    await admin?.query(`drop user if exists '${user}'@'%'; drop database if exists ${user}`);
    await admin?.end();
  });

  test('reads, and cannot write', async () => {
    const [rows] = await connection.query('select number from orders');
    expect(rows).toEqual([{ number: 1 }]);
    for (const write of WRITES) await expect(connection.query(write), write).rejects.toThrow(/command denied/);
  });
});
