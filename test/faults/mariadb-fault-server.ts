import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMariadb } from '@erp-audit/testkit';
import mysql, { type Connection, type ConnectionOptions } from 'mysql2/promise';
import { ACCOUNT, type FaultServer, type FaultServerOptions, MOST_CONNECTIONS } from './fault-server.ts';
import { faultyTables } from './faulty-folder.ts';

const DATABASE = 'erp';

/** A MariaDB with the tables; undefined where none can be started here. */
export async function startMariadbFaultServer({ tls }: FaultServerOptions = {}): Promise<FaultServer | undefined> {
  const keys = tls === undefined ? undefined : writeKeys(tls);
  const server = await startMariadb({ args: [`--max-connections=${MOST_CONNECTIONS}`, ...(keys?.args ?? [])] });
  if (server === undefined) return undefined;
  const { hostname: host, port } = new URL(server.url);
  const place = { host, port: Number(port) };
  const admin = await connect({ ...place, user: 'root' });
  const run = async (...statements: readonly string[]) => {
    for (const statement of statements) await admin.query(statement);
  };
  await run(`create database ${DATABASE}`, `use ${DATABASE}`, ...faultyTables());
  await run(`create user ${ACCOUNT.user} identified by '${ACCOUNT.password}'`);
  await run(`grant select on ${DATABASE}.* to ${ACCOUNT.user}`);
  const settings = { ...place, ...ACCOUNT, database: DATABASE };
  return {
    ...place,
    connector: 'mysql',
    connection: (changes) => ({ ...settings, ...changes }),
    run,
    sessions: async () => {
      const [rows] = await admin.query('select id from information_schema.processlist where user = ?', [ACCOUNT.user]);
      return (rows as unknown[]).length;
    },
    endSessions: () => run(`kill user ${ACCOUNT.user}`),
    lock: async (table) => {
      const holder = await connect({ ...place, user: 'root', database: DATABASE });
      await holder.query(`lock tables ${table} write`);
      return () => holder.end();
    },
    exhaust: () => exhaust(settings),
    kill: async () => {
      if (server.processId === undefined) throw new Error('a server that was given is not killed');
      process.kill(server.processId, 'SIGKILL');
    },
    stop: async () => {
      admin.destroy();
      await server.stop();
      keys?.remove();
    },
  };
}

async function connect(settings: ConnectionOptions): Promise<Connection> {
  const connection = await mysql.createConnection(settings);
  // A killed server takes this connection with it.
  connection.on('error', () => {});
  return connection;
}

async function exhaust(settings: ConnectionOptions): Promise<() => Promise<void>> {
  const taken: Connection[] = [];
  for (;;) {
    try {
      taken.push(await connect(settings));
    } catch {
      break;
    }
  }
  return async () => {
    for (const connection of taken) await connection.end();
  };
}

/** The server runs as another account, which must be able to read them. */
function writeKeys({ certificate, key }: NonNullable<FaultServerOptions['tls']>) {
  const directory = mkdtempSync(join(tmpdir(), 'erp-audit-keys-'));
  chmodSync(directory, 0o755);
  writeFileSync(join(directory, 'certificate'), certificate);
  writeFileSync(join(directory, 'key'), key, { mode: 0o644 });
  const args = [`--ssl-cert=${join(directory, 'certificate')}`, `--ssl-key=${join(directory, 'key')}`];
  return { args, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
