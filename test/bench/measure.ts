import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { BenchError } from './options.ts';
import { endedChildrenSeconds, peakMemory } from './process-times.ts';
import { DatabaseTimes, isServing, serverSeconds } from './server-times.ts';

const LOOK_MS = 20;
const MAX_LOOKS_AFTER = 500;
const KEPT_OUTPUT = 4000;

/** A program that works on the databases of one server. */
export interface MeasuredCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly source: string;
  /** The database it keeps its own records in. */
  readonly store?: string | undefined;
  /** Exit codes that are no failure; 0 where nothing is said. */
  readonly mayEndWith?: readonly number[];
}

/** What one run of a program took; CPU in seconds, of the server over all its processes. */
export interface Measurement {
  readonly wall: number;
  readonly serverCpu: number;
  /** Of it what backends of the store took. */
  readonly storeCpu: number;
  readonly clientCpu: number;
  readonly peakMb: number;
}

/**
 * Runs a program once, beside a server that has nothing else to do. `printed` is the end of what it printed.
 * @throws BenchError where it fails
 */
export async function measure(
  postmaster: number,
  measured: MeasuredCommand,
): Promise<Measurement & { readonly printed: string }> {
  const { source, store } = measured;
  const times = new DatabaseTimes(postmaster, store ?? '');
  const before = { server: serverSeconds(postmaster), client: endedChildrenSeconds(), at: performance.now() };
  let peakMb = 0;
  const printed = await runProgram(measured, (pid) => {
    peakMb = Math.max(peakMb, peakMemory(pid));
    if (store !== undefined) times.look();
  });
  const wall = (performance.now() - before.at) / 1000;
  const clientCpu = endedChildrenSeconds() - before.client;
  await untilIdle(postmaster, [source, ...(store === undefined ? [] : [store])]);
  const serverCpu = serverSeconds(postmaster) - before.server;
  return { wall, serverCpu, storeCpu: times.seconds, clientCpu, peakMb, printed };
}

/** Runs a program to its end and returns the end of what it printed. */
export async function runProgram(
  { command, args, cwd, mayEndWith = [0] }: Pick<MeasuredCommand, 'command' | 'args' | 'cwd' | 'mayEndWith'>,
  look: (pid: number) => void = () => {},
): Promise<string> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      printed = `${printed}${data.toString()}`.slice(-KEPT_OUTPUT);
    });
  }
  const watch = setInterval(() => look(child.pid ?? 0), LOOK_MS);
  const [code] = await once(child, 'close').finally(() => clearInterval(watch));
  if (!mayEndWith.includes(code))
    throw new BenchError(`"${[command, ...args].join(' ')}" ended with ${code}:\n${printed.trim()}`);
  return printed;
}

/** Backends end a moment after their clients; only then the postmaster has all of their time. */
async function untilIdle(postmaster: number, databases: readonly string[]): Promise<void> {
  for (let look = 0; isServing(postmaster, databases); look += 1) {
    if (look === MAX_LOOKS_AFTER) throw new BenchError(`Something else works on ${databases.join(' or ')}.`);
    await pause(LOOK_MS);
  }
}
