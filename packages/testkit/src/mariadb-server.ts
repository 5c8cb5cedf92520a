import { type ChildProcess, execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import mysql, { type Connection } from 'mysql2/promise';
import { findMariadbBinaries, type MariadbBinaries } from './mariadb-binaries.ts';
import { databasePrefix } from './postgres-server.ts';
import { type Account, freePort, spawnSupervised, stopSupervised } from './supervised-process.ts';

const run = promisify(execFile);
const START_DEADLINE_MS = 60_000;
const ACCOUNT = 'mysql';
/** A server for tests keeps nothing, so that it need not wait for the disk. */
const FAST = ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0', '--innodb-buffer-pool-size=64M'];

/** A running MariaDB whose `url` leads to an account that may do everything. */
export interface MariadbServer {
  readonly url: string;
  /** Where it came from, for the printed line of a test run. */
  readonly origin: string;
  /** Id of the server's process; undefined for a server that was given. */
  readonly processId: number | undefined;
  stop(): Promise<void>;
}

export interface MariadbOptions {
  /** More options of `mariadbd`, such as `--ssl-cert=…`. */
  readonly args?: readonly string[];
}

/**
 * A server for tests: the one named by ERP_AUDIT_TEST_MARIADB_URL, else a new one from local binaries. Undefined where
 * there are none.
 */
export async function startMariadb(options: MariadbOptions = {}): Promise<MariadbServer | undefined> {
  const given = process.env['ERP_AUDIT_TEST_MARIADB_URL'];
  if (given !== undefined && given !== '' && options.args === undefined) {
    return { url: given, origin: 'ERP_AUDIT_TEST_MARIADB_URL', processId: undefined, stop: async () => {} };
  }
  const binaries = findMariadbBinaries();
  return binaries === undefined ? undefined : startFrom(binaries, options.args ?? []);
}

/** Why {@link startMariadb} gave nothing. */
export const MARIADB_MISSING = 'no MariaDB: set ERP_AUDIT_TEST_MARIADB_URL, or install the package "mariadb-server"';

async function startFrom(binaries: MariadbBinaries, args: readonly string[]): Promise<MariadbServer> {
  const account = serverAccount();
  const directory = mkdtempSync(join(tmpdir(), 'erp-audit-test-'));
  if (account.uid !== undefined && account.gid !== undefined) chownSync(directory, account.uid, account.gid);
  // A server that starts deletes the temporary tables it finds, also those of another in the same folder.
  const place = ['--no-defaults', `--datadir=${join(directory, 'data')}`, `--tmpdir=${directory}`];
  const install = [...place, '--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'];
  await run(binaries.install, install, { ...account, cwd: directory });
  const port = await freePort();
  const processFile = join(directory, 'server.pid');
  const settings = [
    ...place,
    `--socket=${join(directory, 'server.sock')}`,
    `--pid-file=${processFile}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    '--character-set-server=utf8mb4',
    '--skip-name-resolve',
    '--max-connections=200',
    ...FAST,
    ...args,
  ];
  const child = spawnSupervised([binaries.server, ...settings], 'TERM', { ...account, cwd: directory });
  const url = `mariadb://root@127.0.0.1:${port}`;
  await untilReady(url, child);
  const stop = async () => {
    await stopSupervised(child);
    rmSync(directory, { recursive: true, force: true });
  };
  return { url, origin: binaries.server, processId: Number(readFileSync(processFile, 'utf8')), stop };
}

/** MariaDB refuses to run as root; there it runs as the account `mysql`. */
function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(execFileSync('id', [flag, ACCOUNT], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    execFileSync('useradd', ['-r', '-U', ACCOUNT], { stdio: 'pipe' });
    return { uid: idOf('-u'), gid: idOf('-g') };
  }
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_DEADLINE_MS;
  for (;;) {
    try {
      await withConnection(url, async () => {});
      return;
    } catch (cause) {
      if (child.exitCode !== null || Date.now() > deadline) throw new Error('MariaDB did not start', { cause });
      await pause(50);
    }
  }
}

/** The driver knows the scheme `mysql` only. */
async function withConnection<Result>(url: string, use: (connection: Connection) => Promise<Result>): Promise<Result> {
  const uri = url.replace(/^mariadb:/, 'mysql:');
  const connection = await mysql.createConnection({ uri, multipleStatements: true, dateStrings: true });
  try {
    return await use(connection);
  } finally {
    await connection.end();
  }
}

/** Runs SQL text, several statements allowed, on its own connection. @returns the rows of each, as arrays. */
export async function executeMariadb(url: string, text: string): Promise<unknown[]> {
  return await withConnection(url, async (connection) => {
    const [rows] = await connection.query({ sql: text, rowsAsArray: true });
    return rows as unknown[];
  });
}

/** URL of a new, empty database on the server of `url`; names are those of {@link databasePrefix}. */
export async function freshMariadb(url: string): Promise<string> {
  const name = databasePrefix() + randomBytes(4).toString('hex');
  await executeMariadb(url, `create database \`${name}\` character set utf8mb4`);
  const created = new URL(url);
  created.pathname = `/${name}`;
  return created.href;
}
