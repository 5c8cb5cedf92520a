import { childrenOf, cpuSeconds, titleOf } from './process-times.ts';

/** `postgres: <role> <database> <address>(<port>) <what it does>` */
const BACKEND = /^postgres: (?:\S+: )?\S+ (\S+) \S+\(\d+\)/;
const WORKER = /^postgres: (?:\S+: )?parallel worker for PID (\d+)/;

/** CPU seconds of a PostgreSQL server: postmaster, living children, and children that have ended. */
export function serverSeconds(postmaster: number): number {
  return [postmaster, ...childrenOf(postmaster)].reduce((sum, pid) => sum + cpuSeconds(pid), 0);
}

/** Whether some client is still served on one of the databases. */
export function isServing(postmaster: number, databases: readonly string[]): boolean {
  return childrenOf(postmaster).some((pid) => databases.includes(databaseOf(pid) ?? ''));
}

/** The database a backend, or the leader of a parallel worker, is connected to. */
function databaseOf(pid: number): string | undefined {
  const title = titleOf(pid);
  const leader = WORKER.exec(title)?.[1];
  return leader === undefined ? BACKEND.exec(title)?.[1] : databaseOf(Number(leader));
}

/**
 * Watches what the backends of one database use. The kernel forgets a process when it ends, so that what a backend did
 * after the last look is missed: less than one interval of looking for each.
 */
export class DatabaseTimes {
  readonly #postmaster: number;
  readonly #database: string;
  readonly #seconds = new Map<number, number>();

  constructor(postmaster: number, database: string) {
    this.#postmaster = postmaster;
    this.#database = database;
  }

  look(): void {
    for (const pid of childrenOf(this.#postmaster)) {
      if (!this.#seconds.has(pid) && databaseOf(pid) !== this.#database) continue;
      this.#seconds.set(pid, Math.max(cpuSeconds(pid), this.#seconds.get(pid) ?? 0));
    }
  }

  get seconds(): number {
    return [...this.#seconds.values()].reduce((sum, each) => sum + each, 0);
  }
}
