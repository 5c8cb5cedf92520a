import { type Clock, type Log, WEEKDAYS, type WorkingCalendar } from '@erp-audit/core';
import { classifyStoreError } from './classify-store-error.ts';
import type { ConnectionPool } from './connection-pool.ts';
import type { CopyLoader } from './copy-rows.ts';
import { LOCKS } from './locks.ts';
import type { LoneSession } from './lone-session.ts';
import type { Bindings, Session } from './session.ts';
import { inTransaction, type Opened, sessionOn } from './transaction.ts';

export type { Bindings, Session } from './session.ts';

/** Embedded in one process, or on a PostgreSQL server that several can use. */
export type StoreKind = 'single-machine' | 'server';

/**
 * When what a transaction wrote outlives a crash of the server: once it has ended, or, where a later step makes it so and
 * whoever lost it does it again, with the next transaction that does. An embedded store knows only the first.
 */
export type Durability = 'at once' | 'with the next';

interface WriteOptions {
  /** `at once` where it is not said. */
  readonly durability?: Durability;
  /** SQL without bound values that is answered before the work begins, in the same message as the beginning. */
  readonly ask?: string;
}

/** What every part of the store works with. */
export interface Database extends Session {
  readonly kind: StoreKind;
  readonly pool: ConnectionPool;
  readonly clock: Clock;
  readonly log: Log;
  readonly calendar: WorkingCalendar;
  /**
   * One transaction that writes. Writers of a store wait for each other, so that the order of events is the order in
   * which they became visible, and an answer is never lost under a run.
   */
  write<Result>(
    action: string,
    work: (session: Session, asked: Opened) => Promise<Result>,
    options?: WriteOptions,
  ): Promise<Result>;
  /** Loads rows quickly; `into` is `table (columns)`. */
  loadInto(into: string): CopyLoader;
  /** A connection beside the pool; an embedded server has but one. */
  readonly openSession?: (options: { readonly answerWithinMs: number }) => Promise<LoneSession>;
  close(): Promise<void>;
}

export interface DatabaseParts {
  readonly kind: StoreKind;
  readonly pool: ConnectionPool;
  readonly clock: Clock;
  readonly log: Log;
  readonly calendar?: WorkingCalendar | undefined;
  readonly loadInto: Database['loadInto'];
  readonly openSession?: Database['openSession'];
  /** Ends what lies below the pool. */
  readonly closeServer: () => Promise<void>;
}

export function createDatabase(parts: DatabaseParts): Database {
  const { pool, log } = parts;
  return {
    kind: parts.kind,
    pool,
    clock: parts.clock,
    log,
    calendar: parts.calendar ?? WEEKDAYS,
    loadInto: parts.loadInto,
    ...(parts.openSession === undefined ? {} : { openSession: parts.openSession }),
    rows: async (statement, bindings) => {
      try {
        return await rowsOutside(pool, statement, bindings);
      } catch (cause) {
        throw classifyStoreError(cause, 'answer');
      }
    },
    write: (action, work, options = {}) => writeTransaction(parts, action, work, options),
    close: async () => {
      await pool.close();
      await parts.closeServer();
    },
  };
}

/** One statement outside of any transaction, on whichever connection is free. */
async function rowsOutside<Row>(pool: ConnectionPool, statement: string, bindings?: Bindings): Promise<readonly Row[]> {
  const connection = await pool.acquire();
  try {
    return await sessionOn(connection).rows(statement, bindings);
  } finally {
    await pool.release(connection);
  }
}

let lastTransaction = 0;

/** A process that stops in the middle of a transaction must not hold up all others for longer. */
const LONGEST_IDLE_MS = 30_000;

async function writeTransaction<Result>(
  { pool, log, kind }: DatabaseParts,
  action: string,
  work: (session: Session, asked: Opened) => Promise<Result>,
  options: WriteOptions,
): Promise<Result> {
  lastTransaction += 1;
  const transaction = lastTransaction;
  const started = performance.now();
  const end = (committed: boolean) => {
    const durationMs = Math.round(performance.now() - started);
    log.write('debug', 'store.transaction.end', { transaction, action, committed, durationMs });
  };
  try {
    const result = await inTransaction(pool, opening(kind, options), (session, asked) => {
      log.write('debug', 'store.transaction.begin', { transaction, action });
      return work(session, asked);
    });
    end(true);
    return result;
  } catch (cause) {
    end(false);
    throw classifyStoreError(cause, action);
  }
}

/** The lock comes before the question, which sees what the last writer left. */
function opening(kind: StoreKind, { durability, ask }: WriteOptions): readonly string[] {
  const lock = `select pg_advisory_xact_lock(${LOCKS.write}, hashtext(current_schema()))`;
  const asked = ask === undefined ? [lock] : [lock, ask];
  if (kind !== 'server') return asked;
  const settings = [`set local idle_in_transaction_session_timeout = ${LONGEST_IDLE_MS}`];
  if (durability === 'with the next') settings.push('set local synchronous_commit = off');
  return [...settings, ...asked];
}

/** First row of a result that always has one. */
export function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new TypeError('a statement that always gives a row gave none');
  return row;
}
