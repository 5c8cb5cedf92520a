import { hostname, userInfo } from 'node:os';
import { AuditError } from '@erp-audit/core';
import type { Session } from '../database/database.ts';
import { LOCKS } from '../database/locks.ts';
import type { RunHolder } from '../store.ts';

/** A store as the holder of leases; `instance` tells two stores of one process apart. */
export interface LeaseOwner {
  readonly instance: string;
  readonly kind: 'single-machine' | 'server';
}

interface LeaseRow {
  readonly source: string;
  readonly run: string;
  readonly token: string;
  readonly holder: { readonly host: string; readonly pid: number; readonly instance: string };
  readonly since: Date;
  readonly expired: boolean;
}

/** Thrown while another process holds a source of a run; says which and who. */
export class SourceHeld extends AuditError<'STORE_LOCKED'> {
  readonly holder: RunHolder;

  constructor(holder: RunHolder) {
    const { source, host, pid, since } = holder;
    const message = {
      en: `Source ${source} is being audited by host ${host}, process ${pid}, since ${minute(since)}.`,
      'zh-CN': `数据源 ${source} 正由主机 ${host} 的进程 ${pid} 检查，开始于 ${minute(since)}。`,
    };
    super('STORE_LOCKED', message, { pid: String(pid) });
    this.holder = holder;
  }
}

function minute(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}

/** What a lease says about this process. */
export function holderOf({ instance }: LeaseOwner) {
  return { host: hostname(), pid: process.pid, name: userInfo().username, instance };
}

/** Second key of the advisory lock that the session behind a token holds. */
export function tokenLock(token: string): string {
  return `${LOCKS.run}, hashtext(current_schema() || ' ' || ${BigInt(token)})`;
}

/**
 * Sees to it that nobody else works on the sources. A lease is over when its time has run out, or when the session of
 * its holder is gone; an embedded store is one process's, so that every other holder is dead.
 * @returns Who held them to the end of his life.
 * @throws SourceHeld
 */
export async function findDeadHolder(
  session: Session,
  owner: LeaseOwner,
  sources: readonly string[],
): Promise<RunHolder | undefined> {
  const rows = await session.rows<LeaseRow>(
    `select source, run_id as run, token, holder, acquired_at as since, expires_at <= clock_timestamp() as expired
     from audit_leases where source = any(cast(:sources as text[])) order by source for update`,
    { sources },
  );
  let dead: RunHolder | undefined;
  for (const row of rows) {
    if (row.holder.instance === owner.instance) continue;
    const holder = publicHolder(row);
    if (owner.kind === 'server' && !row.expired && (await hasSession(session, row.token))) throw new SourceHeld(holder);
    dead ??= holder;
  }
  return dead;
}

function publicHolder({ source, run, holder, since }: LeaseRow): RunHolder {
  return { source, run, host: holder.host, pid: holder.pid, since: since.toISOString() };
}

/** Whether the session behind a lease still lives: it has held an advisory lock since before the lease was written. */
async function hasSession(session: Session, token: string): Promise<boolean> {
  const [row] = await session.rows<{ free: boolean }>(`select pg_try_advisory_xact_lock(${tokenLock(token)}) as free`);
  return row?.free === false;
}

/** Who holds the sources now, other than `token`. */
export async function otherHolder(
  session: Session,
  sources: readonly string[],
  token: string,
): Promise<RunHolder | undefined> {
  const [row] = await session.rows<LeaseRow>(
    `select source, run_id as run, token, holder, acquired_at as since, false as expired from audit_leases
     where source = any(cast(:sources as text[])) and token <> cast(:token as bigint) order by source limit 1`,
    { sources, token },
  );
  return row && publicHolder(row);
}

export function takenOverError(run: string, by: RunHolder | undefined): AuditError {
  const message =
    by === undefined
      ? {
          en: `Run ${run} was ended by another process, or the store could not be reached for too long.`,
          'zh-CN': `运行 ${run} 已被另一个进程结束，或存储长时间无法连接。`,
        }
      : {
          en: `Run ${run} was taken over by host ${by.host}, process ${by.pid}, at ${minute(by.since)}. This process has changed nothing since.`,
          'zh-CN': `运行 ${run} 已由主机 ${by.host} 的进程 ${by.pid} 于 ${minute(by.since)} 接管，本进程此后未作任何更改。`,
        };
  return new AuditError('STORE_LOCKED', message, { pid: by === undefined ? 'unknown' : String(by.pid) });
}
