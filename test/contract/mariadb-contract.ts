import { connector } from '@erp-audit/connector-mysql';
import { freshMariadb, MARIADB_MISSING, openOptions } from '@erp-audit/testkit';
import mysql from 'mysql2/promise';
import { AUDITOR, type ContractDatabase, ROWS, type StartedDatabase } from './contract-database.ts';

/** @param url - of the server of this run, as an account that may do everything; a MySQL does as well */
export function mariadbDatabase(url: string | undefined): ContractDatabase {
  return {
    name: 'MariaDB',
    missing: url === undefined ? MARIADB_MISSING : undefined,
    start: () => startServer(url ?? ''),
  };
}

async function startServer(url: string): Promise<StartedDatabase> {
  const created = new URL(await freshMariadb(url));
  const database = created.pathname.slice(1);
  const admin = await mysql.createConnection({ uri: created.href.replace(/^mariadb:/, 'mysql:') });
  const run = async (...statements: readonly string[]) => {
    for (const statement of statements) await admin.query(statement);
  };
  // Of this database alone: the server serves other tests at the same time.
  const user = `audit_${database.slice(-8)}`;
  const numbers = Array.from({ length: ROWS }, (_, index) => `(${index + 1}, 'row ${index + 1}')`);
  await run(
    'create table contract_rows (n int primary key, t varchar(40) not null)',
    `insert into contract_rows values ${numbers.join(', ')}`,
    'create table contract_secret (n int)',
    `create user '${user}'@'%' identified by '${AUDITOR.password}'`,
    `grant select on \`${database}\`.contract_rows to '${user}'@'%'`,
  );
  const place = { host: created.hostname, port: Number(created.port) };
  const connection = { ...place, user, password: AUDITOR.password, database };
  return {
    open: (changes) => connector.open('mysql', connection, openOptions(changes)),
    naiveTimestamp: (text) => `cast('${text}' as datetime)`,
    server: {
      openWith: (changes) => connector.open('mysql', { ...connection, ...changes }, openOptions()),
      run,
      sessions: async () => {
        const text = 'select info from information_schema.processlist where user = ?';
        const [rows] = await admin.query(text, [user]);
        return (rows as { readonly info: string | null }[]).map(({ info }) => info ?? '');
      },
      otherSchema: undefined,
      endless: 'select count(*) from contract_rows a, contract_rows b, contract_rows c where a.n + b.n + c.n < 0',
    },
    stop: async () => {
      await run(`drop user '${user}'@'%'`);
      await admin.end();
    },
  };
}
