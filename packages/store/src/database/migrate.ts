import { createHash } from 'node:crypto';
import { AuditError } from '@erp-audit/core';
import pg from 'pg';
import { MIGRATIONS, type Migration } from '../migrations/index.ts';
import type { Database, Session } from './database.ts';
import type { Opened } from './transaction.ts';

/** A migration that a store has had. */
export interface Applied {
  readonly number: number;
  readonly checksum: string;
}

const LEDGER = `create table if not exists audit_migrations (number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null)`;
const APPLIED = 'select number, checksum from audit_migrations order by number';

/**
 * Brings the store to the version of this program; all or nothing, and safe when two processes start at once.
 * @param goAhead - Where it is rejected the store is left as it was. A new store is made meanwhile, until only the end
 * of the transaction is missing; one that holds something is not touched before it is fulfilled.
 * @returns the last migration it had before; undefined where it was new, or nothing had to be done.
 * @throws AuditError `STORE_VERSION` when a newer or a different program wrote the store; whatever `goAhead` rejects with.
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[] = MIGRATIONS,
  goAhead?: Promise<unknown>,
): Promise<number | undefined> {
  // Readers need neither the right to create tables nor to wait for a writer.
  const applied = await appliedTo(database);
  if (isCurrent(applied, migrations)) return undefined;
  if (applied.length > 0) await goAhead;
  const work = async (session: Session, asked: Opened) => {
    await applyRest(session, asked as readonly Applied[], migrations, database.clock.now());
    await goAhead;
  };
  await database.write('migrate', work, { ask: `${LEDGER}; ${APPLIED}` });
  return applied.at(-1)?.number;
}

/** The same inside a transaction that writes more than that. */
export async function migrateTo(session: Session, migrations: readonly Migration[], at: Date): Promise<void> {
  await session.rows(LEDGER);
  await applyRest(session, await session.rows<Applied>(APPLIED), migrations, at);
}

async function applyRest(
  session: Session,
  applied: readonly Applied[],
  migrations: readonly Migration[],
  at: Date,
): Promise<void> {
  if (!isCurrent(applied, migrations)) await apply(session, migrations.slice(applied.length), at);
}

/** What was done to a store so far; nothing for a database that is none. */
export async function appliedTo(session: Session): Promise<readonly Applied[]> {
  const [table] = await session.rows<{ found: boolean }>(`select to_regclass('audit_migrations') is not null as found`);
  if (table?.found !== true) return [];
  return session.rows<Applied>(APPLIED);
}

function isCurrent(applied: readonly Applied[], migrations: readonly Migration[]): boolean {
  refuseOthers(applied, migrations);
  return applied.length === migrations.length;
}

/** @throws AuditError `STORE_VERSION` where these are not the first of `migrations`. */
export function refuseOthers(applied: readonly Applied[], migrations: readonly Migration[]): void {
  if (applied.length > migrations.length) {
    const message = {
      en: `The store has version ${applied.length}, this program knows up to version ${migrations.length}.`,
      'zh-CN': `存储为第 ${applied.length} 版，本程序最高只认识第 ${migrations.length} 版。`,
    };
    throw new AuditError('STORE_VERSION', message, {});
  }
  for (const [index, { number, checksum }] of applied.entries()) {
    const known = migrations[index];
    if (known?.number === number && checksumOf(known) === checksum) continue;
    const message = {
      en: `Version ${number} of the store was written by a different build of erp-audit.`,
      'zh-CN': `存储的第 ${number} 版由另一个构建版本的 erp-audit 写入。`,
    };
    throw new AuditError('STORE_VERSION', message, {});
  }
}

/** All in one message, with their lines in the ledger: a new store has every one of them. */
async function apply(session: Session, migrations: readonly Migration[], at: Date): Promise<void> {
  const lines = migrations.map((migration) => ledgerLine(migration, at)).join(', ');
  const kept = `insert into audit_migrations (number, name, checksum, applied_at) values ${lines}`;
  await session.rows([...migrations.map(({ sql }) => sql), kept].join(';\n'));
}

/** Written out, as a message of several statements has no bound values; nothing in it comes from outside. */
function ledgerLine(migration: Migration, at: Date): string {
  const texts = [migration.name, checksumOf(migration), at.toISOString()].map((text) => pg.escapeLiteral(text));
  return `(${[migration.number, ...texts].join(', ')})`;
}

function checksumOf(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex');
}
