import { setTimeout as pause } from 'node:timers/promises';
import { findPostgresBinaries, startPostgresInstance } from '@erp-audit/testkit';
import pg from 'pg';
import { ACCOUNT, type FaultServer, type FaultServerOptions, MOST_CONNECTIONS } from './fault-server.ts';
import { faultyTables } from './faulty-folder.ts';

const HOST = '127.0.0.1';
const TLS_SETTINGS = ['ssl=on', 'ssl_cert_file=server.crt', 'ssl_key_file=server.key'];

/** A PostgreSQL with the tables; undefined where none can be started here. */
export async function startPostgresFaultServer({ tls }: FaultServerOptions = {}): Promise<FaultServer | undefined> {
  const binaries = findPostgresBinaries();
  if (binaries === undefined) return undefined;
  const instance = await startPostgresInstance(binaries, {
    settings: [`max_connections=${MOST_CONNECTIONS}`, ...(tls === undefined ? [] : TLS_SETTINGS)],
    logins: [`host all ${ACCOUNT.user} 0.0.0.0/0 scram-sha-256`],
    ...(tls === undefined ? {} : { files: { 'server.crt': tls.certificate, 'server.key': tls.key } }),
  });
  const admin = await connect(instance.url);
  const run = async (...statements: readonly string[]) => {
    for (const statement of statements) await admin.query(statement);
  };
  await run(`create role ${ACCOUNT.user} login password '${ACCOUNT.password}'`, ...faultyTables());
  await run(`grant select on all tables in schema public to ${ACCOUNT.user}`);
  return {
    connector: 'postgres',
    host: HOST,
    port: instance.port,
    connection: (changes) => ({ host: HOST, port: instance.port, ...ACCOUNT, database: 'postgres', ...changes }),
    run,
    sessions: async () => {
      const { rows } = await admin.query('select 1 from pg_stat_activity where usename = $1', [ACCOUNT.user]);
      return rows.length;
    },
    endSessions: () =>
      run(`select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = '${ACCOUNT.user}'`),
    lock: async (table) => {
      const holder = await connect(instance.url);
      await holder.query(`begin; lock table ${table} in access exclusive mode`);
      return () => holder.end();
    },
    exhaust: () => exhaust({ host: HOST, port: instance.port, ...ACCOUNT, database: 'postgres' }),
    kill: async () => {
      const { rows } = await admin.query<{ pid: number }>('select pid from pg_stat_activity where usename = $1', [
        ACCOUNT.user,
      ]);
      instance.kill();
      // The processes of its sessions follow when they notice; until then they go on sending.
      while (rows.some(({ pid }) => isRunning(pid))) await pause(20);
    },
    stop: async () => {
      await admin.end();
      await instance.stop();
    },
  };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  // A killed server takes this connection with it.
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function exhaust(settings: pg.ClientConfig): Promise<() => Promise<void>> {
  const taken: pg.Client[] = [];
  for (;;) {
    const client = new pg.Client(settings);
    client.on('error', () => {});
    try {
      await client.connect();
      taken.push(client);
    } catch {
      break;
    }
  }
  return async () => {
    for (const client of taken) await client.end();
  };
}
