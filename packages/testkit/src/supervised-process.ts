import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Account that a server runs as; empty where it is the one of the test process. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Starts a server that ends when the standard input of the returned process is closed, so that it does not outlive a
 * test process that was killed.
 * @param signal - what asks the server to stop
 */
export function spawnSupervised(
  command: readonly string[],
  signal: 'INT' | 'TERM',
  options: Account & { readonly cwd: string },
): ChildProcess {
  const supervisor = `"$@" & server=$!; cat >/dev/null; kill -${signal} $server; wait $server`;
  return spawn('sh', ['-c', supervisor, 'sh', ...command], { ...options, stdio: ['pipe', 'ignore', 'ignore'] });
}

/** Asks a process of {@link spawnSupervised} to stop, and waits until it has. */
export async function stopSupervised(child: ChildProcess): Promise<void> {
  const ended = child.exitCode === null ? once(child, 'exit') : Promise.resolve();
  child.stdin?.end();
  await ended;
}

/** A port of this machine that nothing listens on at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
