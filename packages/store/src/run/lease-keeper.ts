import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database.ts';
import type { LoneSession } from '../database/lone-session.ts';
import type { LeaseSettings } from '../store.ts';
import { type LeaseOwner, otherHolder, takenOverError, tokenLock } from './held-sources.ts';

/** A holder that says nothing for as long as this is dead. */
const LEASE_MS = 45_000;
const HEARTBEAT_MS = 10_000;

interface Held {
  readonly run: string;
  readonly sources: readonly string[];
  readonly lost: AbortController;
}

/**
 * Keeps the leases of a store alive, by a timer and a session of its own. The session also holds a lock for each
 * token, so that the death of a process is seen as soon as the server has noticed it. An embedded store needs neither.
 */
export class LeaseKeeper implements LeaseOwner {
  readonly instance = randomUUID();
  readonly kind: Database['kind'];
  readonly leaseMs: number;
  readonly #database: Database;
  readonly #heartbeatMs: number;
  readonly #tokens = new Set<string>();
  readonly #held = new Map<string, Held>();
  #session: LoneSession | undefined;
  #timer: NodeJS.Timeout | undefined;
  #beating: Promise<void> | undefined;
  #answeredAt = 0;

  constructor(database: Database, settings: LeaseSettings = {}) {
    this.#database = database;
    this.kind = database.kind;
    this.leaseMs = settings.leaseMs ?? LEASE_MS;
    this.#heartbeatMs = settings.heartbeatMs ?? HEARTBEAT_MS;
  }

  /** A number that no run had before, with the lock that says that its holder lives. */
  async newToken(): Promise<string> {
    const [row] = await this.#database.rows<{ token: string }>(`select nextval('audit_lease_tokens') as token`);
    const token = String(row?.token);
    const isConnected = this.#session !== undefined;
    this.#tokens.add(token);
    const session = await this.#connected();
    if (isConnected) await session?.rows(LOCK(token));
    return token;
  }

  /** Starts the heartbeat of a run whose leases are written; the signal fires when they are lost. */
  keep(token: string, run: string, sources: readonly string[]): AbortSignal {
    const lost = new AbortController();
    this.#held.set(token, { run, sources, lost });
    this.#answeredAt = performance.now();
    if (this.#session !== undefined) this.#timer ??= setInterval(() => this.#tick(), this.#heartbeatMs).unref();
    return lost.signal;
  }

  /** Ends the heartbeat of a token whose leases are deleted. */
  async release(token: string): Promise<void> {
    this.#held.delete(token);
    if (!this.#tokens.delete(token)) return;
    if (this.#tokens.size > 0) {
      await this.#session?.rows(`select pg_advisory_unlock(${tokenLock(token)})`).catch(() => this.#disconnect());
      return;
    }
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#beating;
    await this.#disconnect();
  }

  /** Tokens that are not released. */
  get tokens(): readonly string[] {
    return [...this.#tokens];
  }

  #tick(): void {
    this.#beating ??= this.#beat()
      .catch(async (cause: unknown) => {
        this.#database.log.write('warn', 'store.heartbeat_failed', { reason: String(cause) });
        await this.#disconnect();
        if (performance.now() - this.#answeredAt > this.leaseMs) this.#loseAll();
      })
      .finally(() => {
        this.#beating = undefined;
      });
  }

  /** After a sleep of this process the leases are late: then the server says whether anybody took them. */
  async #beat(): Promise<void> {
    const asked = performance.now();
    const session = await this.#connected();
    if (session === undefined) return;
    const renewed = await session.rows<{ token: string; sources: string }>(RENEW, [
      [...this.#held.keys()],
      this.leaseMs / 1_000,
    ]);
    this.#answeredAt = asked;
    const kept = new Map(renewed.map(({ token, sources }) => [token, Number(sources)]));
    for (const [token, { run, sources, lost }] of this.#held) {
      if (kept.get(token) === sources.length) continue;
      this.#held.delete(token);
      const by = await otherHolder(this.#database, sources, token);
      this.#database.log.write('warn', 'store.lease_lost', { run, host: by?.host, process: by?.pid });
      lost.abort(takenOverError(run, by));
    }
  }

  #loseAll(): void {
    for (const { run, lost } of this.#held.values()) {
      this.#database.log.write('warn', 'store.lease_lost', { run });
      lost.abort(takenOverError(run, undefined));
    }
    this.#held.clear();
  }

  async #connected(): Promise<LoneSession | undefined> {
    if (this.#session !== undefined || this.#database.openSession === undefined) return this.#session;
    const session = await this.#database.openSession({ answerWithinMs: this.leaseMs });
    for (const token of this.#tokens) await session.rows(LOCK(token));
    this.#session = session;
    return session;
  }

  async #disconnect(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    await session?.end();
  }
}

const LOCK = (token: string) => `select pg_try_advisory_lock(${tokenLock(token)})`;

/** Renewed only while nobody has taken the lease over or ended the run. */
const RENEW = `
with renewed as (
  update audit_leases l set heartbeat_at = clock_timestamp(), expires_at = clock_timestamp() + make_interval(secs => $2)
  from audit_runs r where r.id = l.run_id and r.status = 'running' and l.token = any($1::bigint[])
  returning l.token
) select token, count(*) as sources from renewed group by token`;
