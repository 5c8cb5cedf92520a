import { type ChildProcess, execFile, execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { type PostgresBinaries, reachableByOthers } from './postgres-binaries.ts';
import { type Account, freePort, spawnSupervised, stopSupervised } from './supervised-process.ts';

const run = promisify(execFile);
const START_DEADLINE_MS = 60_000;

/** What an instance is started with beside its defaults. */
export interface InstanceOptions {
  /** `name=value` of postgresql.conf; a later one of the same name wins. */
  readonly settings?: readonly string[];
  /** Files put into the data folder, readable by the server only, such as the key of a certificate. */
  readonly files?: Readonly<Record<string, string>>;
  /** Lines of pg_hba.conf before the one that trusts everybody. */
  readonly logins?: readonly string[];
}

/** A PostgreSQL of our own, which a test may kill and start again. */
export interface PostgresInstance {
  /** Leads to an account that may do everything. */
  readonly url: string;
  readonly port: number;
  /** Ends the postmaster by SIGKILL, as the kernel does when memory runs out; its other processes follow by themselves. */
  kill(): void;
  /** Starts it again over the same data, after {@link kill}. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Makes a new data folder and starts a server on it. */
export async function startPostgresInstance(
  found: PostgresBinaries,
  options: InstanceOptions = {},
): Promise<PostgresInstance> {
  const account = serverAccount();
  const binaries = account.uid === undefined ? found : reachableByOthers(found);
  const directory = mkdtempSync(join(tmpdir(), 'erp-audit-test-'));
  const data = join(directory, 'data');
  mkdirSync(data);
  giveTo(account, directory, data);
  const flags = ['-A', 'trust', '-U', 'postgres', '--locale=C', '--encoding=UTF8', '--no-sync'];
  await run(join(binaries.directory, 'initdb'), ['-D', data, ...flags], { ...account, cwd: directory });
  prepare(data, account, options);
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const command = [
    join(binaries.directory, 'postgres'),
    '-D',
    data,
    '-p',
    String(port),
    ...flagsOf(directory, options),
  ];
  const start = () => startOnce(command, { ...account, cwd: directory }, url);
  let child = await start();
  return {
    url,
    port,
    kill: () => process.kill(postmasterOf(data), 'SIGKILL'),
    restart: async () => {
      await stopSupervised(child);
      child = await restartUntilFree(start);
    },
    stop: async () => {
      await stopSupervised(child);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root; there it runs as the account `postgres`. */
function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    execFileSync('useradd', ['-r', '-U', 'postgres'], { stdio: 'pipe' });
    return { uid: idOf('-u'), gid: idOf('-g') };
  }
}

function giveTo(account: Account, ...paths: readonly string[]): void {
  if (account.uid === undefined || account.gid === undefined) return;
  for (const path of paths) chownSync(path, account.uid, account.gid);
}

function prepare(data: string, account: Account, { files = {}, logins = [] }: InstanceOptions): void {
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(data, name), text, { mode: 0o600 });
    giveTo(account, join(data, name));
  }
  const hba = join(data, 'pg_hba.conf');
  if (logins.length > 0) writeFileSync(hba, `${logins.join('\n')}\n${readFileSync(hba, 'utf8')}`);
}

function flagsOf(directory: string, { settings = [] }: InstanceOptions): string[] {
  const all = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${directory}`,
    'fsync=off',
    'max_connections=200',
    ...settings,
  ];
  return all.flatMap((setting) => ['-c', setting]);
}

async function startOnce(
  command: readonly string[],
  options: Account & { readonly cwd: string },
  url: string,
): Promise<ChildProcess> {
  const child = spawnSupervised(command, 'INT', options);
  await untilReady(url, child);
  return child;
}

/** Processes of a killed server live on for a moment, and no other may start meanwhile. */
async function restartUntilFree(start: () => Promise<ChildProcess>): Promise<ChildProcess> {
  const deadline = Date.now() + START_DEADLINE_MS;
  for (;;) {
    try {
      return await start();
    } catch (cause) {
      if (Date.now() > deadline) throw cause;
      await pause(100);
    }
  }
}

function postmasterOf(data: string): number {
  return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_DEADLINE_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return;
    } catch (cause) {
      if (child.exitCode !== null || Date.now() > deadline) throw new Error('PostgreSQL did not start', { cause });
      await pause(50);
    } finally {
      await client.end().catch(() => {});
    }
  }
}
