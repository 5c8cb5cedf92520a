import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { expect } from 'vitest';
import type { SchedulerProcess } from './scheduler-process.ts';

/** Between two looks at a process that comes to rest. */
const LOOK_MS = 100;
const LOOKS = 100;
/** What a cache or the garbage collector may hold more than at the beginning. */
const MORE_AT_THE_END = 2;

/** What a process holds while it waits for its next job. */
export interface Resources {
  /** Files, pipes and sockets. */
  readonly openFiles: number;
  readonly timers: number;
  /** Whatever else keeps the event loop alive: sockets, servers, requests. */
  readonly handles: number;
  readonly threads: number;
  readonly children: number;
  /** Sessions of its accounts on the servers of the source and the store. */
  readonly connections: number;
  /** Bytes that are not garbage. */
  readonly heap: number;
  readonly rss: number;
}

const COUNTS = ['openFiles', 'timers', 'handles', 'threads', 'children', 'connections'] as const;

/** Watches a process and its sessions in some databases of a PostgreSQL server. */
export class ResourceWatch {
  readonly #server: string;
  readonly #databases: readonly string[];
  readonly #folder: string;

  /** `folder` holds an embedded store: whatever of it is open, the process is at work. */
  constructor(server: string, databases: readonly string[], folder: string) {
    this.#folder = folder;
    this.#server = server;
    this.#databases = databases.map((url) => decodeURIComponent(new URL(url).pathname.slice(1)));
  }

  /** What a process holds once it has come to rest: what it was asked for is told a moment before everything is closed. */
  async atRest(process: SchedulerProcess): Promise<Resources> {
    let seen = await this.#look(process);
    for (let looks = 0; looks < LOOKS; looks += 1) {
      await pause(LOOK_MS);
      const next = await this.#look(process);
      const isAtWork = next.connections > 0 || this.#hasStoreOpen(process);
      if (!isAtWork && COUNTS.every((name) => next[name] === seen[name])) return next;
      seen = next;
    }
    throw new Error(`the process does not come to rest: ${JSON.stringify(seen)}`);
  }

  async #look(process: SchedulerProcess): Promise<Resources> {
    const { held, heapUsed, rss } = await process.report();
    const { Timeout: timers = 0, ...others } = held;
    const folder = `/proc/${process.child.pid}`;
    const children = readFileSync(`${folder}/task/${process.child.pid}/children`, 'utf8').trim();
    return {
      openFiles: readdirSync(`${folder}/fd`).length,
      timers,
      handles: Object.values(others).reduce((sum, count) => sum + count, 0),
      threads: readdirSync(`${folder}/task`).length,
      children: children === '' ? 0 : children.split(' ').length,
      connections: await this.#connections(),
      heap: heapUsed,
      rss,
    };
  }

  #hasStoreOpen({ child }: SchedulerProcess): boolean {
    const folder = `/proc/${child.pid}/fd`;
    return readdirSync(folder).some((name) => {
      try {
        return readlinkSync(`${folder}/${name}`).startsWith(this.#folder);
      } catch {
        // Closed since.
        return false;
      }
    });
  }

  async #connections(): Promise<number> {
    const client = new pg.Client({ connectionString: this.#server });
    await client.connect();
    try {
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where backend_type = 'client backend' and datname = any($1)`,
        [this.#databases],
      );
      return rows[0]?.n ?? -1;
    } finally {
      await client.end();
    }
  }
}

/** Nothing is held more and more: the last quarter of the samples holds what the first did. */
export function expectNoLeak(samples: readonly Resources[]): void {
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  const most = (of: readonly Resources[], name: (typeof COUNTS)[number]) => Math.max(...of.map((each) => each[name]));
  for (const name of COUNTS) {
    const [first, last] = [most(samples.slice(0, quarter), name), most(samples.slice(-quarter), name)];
    expect(last, `${name}: ${first} at the beginning, ${last} at the end`).toBeLessThanOrEqual(first + MORE_AT_THE_END);
  }
  for (const { connections, children } of samples)
    expect({ connections, children }).toEqual({ connections: 0, children: 0 });
}
