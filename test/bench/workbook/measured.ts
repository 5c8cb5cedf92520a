import { readFileSync } from 'node:fs';

/** What a measured process used. */
export interface Measured {
  readonly wallSeconds: number;
  /** Of all threads, compression included. */
  readonly cpuSeconds: number;
  /** Most memory the process had, from its start to its end. */
  readonly peakMb: number;
}

function peakMb(): number {
  const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
  return Math.round(Number(line?.[1] ?? Number.NaN) / 1024);
}

/** Runs `work` and prints what it used as one JSON line. */
export async function measured(work: () => Promise<void>): Promise<void> {
  const before = performance.now();
  const cpuBefore = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(cpuBefore);
  const used: Measured = {
    wallSeconds: Number(((performance.now() - before) / 1_000).toFixed(2)),
    cpuSeconds: Number(((user + system) / 1e6).toFixed(2)),
    peakMb: peakMb(),
  };
  process.stdout.write(`${JSON.stringify(used)}\n`);
}
