import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/erp-audit.js', import.meta.url));
const EVERY_MS = 15;
const TICK_MS = 10;
const PAGE_MB = 4096 / 1024 / 1024;

export interface MeasuredRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
  /** Time on the processors: what it takes on a machine that has nothing else to do is hardly more. */
  readonly processorMs: number;
  /** Resident memory of the process and all its children together, at its highest; 0 where the system does not tell. */
  readonly peakMb: number;
}

function residentMb(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_MB;
  } catch {
    return 0;
  }
}

/** Time on the processor, of the process and of its children that have ended. */
function processorMs(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [11, 12, 13, 14].reduce((sum, field) => sum + Number(fields[field]) * TICK_MS, 0);
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

function inTree(pid: number, measure: (pid: number) => number): number {
  return measure(pid) + childrenOf(pid).reduce((sum, child) => sum + inTree(child, measure), 0);
}

/** Runs the built command line and watches the memory of its processes. */
export function measureCli(args: readonly string[]): Promise<MeasuredRun> {
  const started = performance.now();
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const seen = { stdout: '', stderr: '', peakMb: 0, processorMs: 0 };
  child.stdout.on('data', (data: Buffer) => {
    seen.stdout += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    seen.stderr += data.toString();
  });
  const timer = setInterval(() => {
    seen.peakMb = Math.max(seen.peakMb, inTree(child.pid ?? 0, residentMb));
    seen.processorMs = Math.max(seen.processorMs, inTree(child.pid ?? 0, processorMs));
  }, EVERY_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearInterval(timer);
      resolve({ ...seen, exitCode, milliseconds: Math.round(performance.now() - started) });
    });
  });
}
