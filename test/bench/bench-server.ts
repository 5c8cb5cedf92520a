import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findPostgresBinaries, findPsql, startPostgresInstance } from '@erp-audit/testkit';
import pg from 'pg';
import { BenchError, type BenchOptions } from './options.ts';
import { parentOf } from './process-times.ts';
import { WORKLOAD } from './workload-place.ts';

/** Settings that are worth knowing beside the figures. */
const SETTINGS = ['server_version', 'shared_buffers', 'work_mem', 'max_parallel_workers_per_gather', 'jit', 'fsync'];

/** A PostgreSQL with the workload on it. */
export interface BenchServer {
  readonly source: string;
  readonly postmaster: number;
  readonly settings: Readonly<Record<string, string>>;
  /** Makes an empty database, instead of one of this name. */
  freshDatabase(name: string): Promise<string>;
  drop(name: string): Promise<void>;
  /** Writes what is still to be written, so that nobody else pays for it. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** @throws BenchError where something is missing that the bench cannot do without */
export async function startBenchServer(
  { scale, server, keep }: BenchOptions,
  say: (line: string) => void,
): Promise<BenchServer> {
  const psql = requirePsql();
  if (!existsSync(join(WORKLOAD, '01_generate.sql'))) {
    throw new BenchError(`The statements that make the workload are not in "${WORKLOAD}".`);
  }
  const own = server === undefined ? await startOwn() : undefined;
  const url = own?.url ?? server ?? '';
  const admin = new pg.Client({ connectionString: url });
  try {
    await admin.connect();
  } catch (cause) {
    throw new BenchError(`No PostgreSQL answers at "${withoutPassword(url)}": ${String(cause)}`, { cause });
  }
  const name = `erp_bench_${String(scale).replace('.', '_')}`;
  const addressOf = (database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;
  const drop = async (database: string) => {
    await admin.query(`drop database if exists "${database}" with (force)`);
  };
  const freshDatabase = async (database: string) => {
    await drop(database);
    await admin.query(`create database "${database}"`);
    return addressOf(database);
  };
  const postmaster = parentOf(await numberFrom(admin, 'select pg_backend_pid()'));
  if (postmaster === 0)
    throw new BenchError('The server must run on this machine: its processes are watched in /proc.');
  const isThere = await numberFrom(admin, `select count(*)::int from pg_database where datname = '${name}'`);
  if (isThere === 0) await makeWorkload(psql, await freshDatabase(name), scale, say);
  return {
    ...{ source: addressOf(name), postmaster, freshDatabase, drop },
    settings: await settingsOf(admin),
    settle: async () => {
      await admin.query('checkpoint');
    },
    stop: async () => {
      if (!keep) await drop(name);
      await admin.end();
      await own?.stop();
    },
  };
}

export function requirePsql(): string {
  const psql = findPsql();
  if (psql === undefined) throw new BenchError('There is no psql: install the package "postgresql-client".');
  return psql;
}

/** It writes to disk as a server of an organisation does. */
async function startOwn() {
  const binaries = findPostgresBinaries();
  if (binaries === undefined) throw new BenchError('There is no PostgreSQL: install the package "postgresql".');
  return await startPostgresInstance(binaries, { settings: ['fsync=on'] });
}

async function makeWorkload(psql: string, url: string, scale: number, say: (line: string) => void): Promise<void> {
  say(`making the workload at scale ${scale}`);
  const run = (file: string) => {
    const args = [
      '-q',
      '-X',
      '-At',
      '-v',
      'ON_ERROR_STOP=1',
      '-v',
      `sf=${scale}`,
      '-d',
      url,
      '-f',
      join(WORKLOAD, file),
    ];
    return execFileSync(psql, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  };
  for (const file of ['00_schema.sql', '01_generate.sql', '02_expected.sql']) run(file);
  const wrong = run('20_verify.sql')
    .trim()
    .split('\n')
    .filter((line) => !line.endsWith('|t'));
  if (wrong.length > 0) throw new BenchError(`The workload is not as it should be: ${wrong.join(', ')}`);
}

async function numberFrom(client: pg.Client, sql: string): Promise<number> {
  const { rows } = await client.query<Record<string, number>>(sql);
  return Object.values(rows[0] ?? {})[0] ?? 0;
}

async function settingsOf(client: pg.Client): Promise<Readonly<Record<string, string>>> {
  const text = 'select name, current_setting(name) as value from unnest($1::text[]) name';
  const { rows } = await client.query<{ name: string; value: string }>(text, [SETTINGS]);
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

function withoutPassword(url: string): string {
  return url.replace(/:[^:@/]*@/, '@');
}
