import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/erp-audit.js', import.meta.url));

export interface Outcome {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** True where a write transaction of the store had begun and not ended when the process was gone. */
  readonly inTransaction: boolean;
  /** Write transactions begun. */
  readonly transactions: number;
  readonly milliseconds: number;
}

export interface KillWhen {
  /** Kill this many milliseconds after the start … */
  readonly afterMs?: number;
  /** … or this many milliseconds after the n-th write transaction began. */
  readonly transaction?: { readonly number: number; readonly plusMs: number };
}

interface LogLine {
  readonly event?: string;
}

/** The built command line at work. */
export interface Started {
  readonly ended: Promise<Outcome>;
  /** What it said on standard error so far. */
  readonly stderr: () => string;
  /** Ends it by SIGKILL. */
  readonly kill: () => void;
}

/** Runs the built command line; with `kill` it is ended by SIGKILL at that moment. */
export function runCli(args: readonly string[], kill?: KillWhen): Promise<Outcome> {
  return startCli(args, kill).ended;
}

/** As {@link runCli}, for a process that is watched while it works. */
export function startCli(args: readonly string[], kill?: KillWhen): Started {
  const started = performance.now();
  const child = spawn(process.execPath, [BIN, ...args, '--log-level', 'debug'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const seen = { open: false, begun: 0, stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => {
    seen.stdout += data.toString();
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    seen.stderr += `${line}\n`;
    follow(line, seen, child, kill);
  });
  const timer = kill?.afterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), kill.afterMs);
  const ended = new Promise<Outcome>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      const { open, begun, stdout, stderr } = seen;
      const milliseconds = performance.now() - started;
      resolve({ exitCode, signal, stdout, stderr, inTransaction: open, transactions: begun, milliseconds });
    });
  });
  return { ended, stderr: () => seen.stderr, kill: () => child.kill('SIGKILL') };
}

function follow(
  line: string,
  seen: { open: boolean; begun: number },
  child: ChildProcess,
  kill: KillWhen | undefined,
): void {
  const event = line.startsWith('{') ? (JSON.parse(line) as LogLine).event : undefined;
  if (event === 'store.transaction.end') seen.open = false;
  if (event !== 'store.transaction.begin') return;
  seen.open = true;
  seen.begun += 1;
  if (kill?.transaction?.number === seen.begun) {
    if (kill.transaction.plusMs === 0) child.kill('SIGKILL');
    else setTimeout(() => child.kill('SIGKILL'), kill.transaction.plusMs);
  }
}
