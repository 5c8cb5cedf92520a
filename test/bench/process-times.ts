import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
/** Fields of /proc/PID/stat behind the name in brackets: utime, stime, and those of children that have ended. */
const OWN_TIMES = [11, 12];
const ENDED_TIMES = [13, 14];

/** CPU seconds of a process and of its children that have ended; 0 where it is gone. */
export function cpuSeconds(pid: number | 'self'): number {
  return ticks(pid, [...OWN_TIMES, ...ENDED_TIMES]) / TICKS_PER_SECOND;
}

/** CPU seconds of the children of this process that have ended. */
export function endedChildrenSeconds(): number {
  return ticks('self', ENDED_TIMES) / TICKS_PER_SECOND;
}

function ticks(pid: number | 'self', fields: readonly number[]): number {
  const text = read(`/proc/${pid}/stat`);
  const values = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields.reduce((sum, field) => sum + Number(values[field] ?? 0), 0);
}

/** Largest resident memory the kernel saw for a living process, in MB. */
export function peakMemory(pid: number): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

export function parentOf(pid: number): number {
  return Number(/PPid:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}

export function childrenOf(pid: number): readonly number[] {
  return read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

/** What a process calls itself, such as `postgres: postgres erp 127.0.0.1(40312) SELECT`. */
export function titleOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
