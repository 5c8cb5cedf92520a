import type { Session } from '../database/database.ts';
import { holderOf, type LeaseOwner } from './held-sources.ts';

/** Writes the leases of a run whose sources are free. */
export async function takeLeases(
  session: Session,
  owner: LeaseOwner & { readonly leaseMs: number },
  { token, run, sources }: { readonly token: string; readonly run: string; readonly sources: readonly string[] },
): Promise<void> {
  await session.rows(
    `insert into audit_leases (source, run_id, token, holder, acquired_at, heartbeat_at, expires_at)
     select source, :run, cast(:token as bigint), cast(:holder as json), at, at,
       at + make_interval(secs => cast(:seconds as double precision))
     from unnest(cast(:sources as text[])) as s (source), clock_timestamp() as c (at)
     on conflict (source) do update set run_id = excluded.run_id, token = excluded.token, holder = excluded.holder,
       acquired_at = excluded.acquired_at, heartbeat_at = excluded.heartbeat_at, expires_at = excluded.expires_at`,
    { run, token, holder: JSON.stringify(holderOf(owner)), seconds: owner.leaseMs / 1_000, sources },
  );
}

/** A run lives while it has a lease that has not run out; on an embedded store while it is of this process. */
const LIVING_LEASE = `case when cast(:embedded as boolean) then l.holder ->> 'instance' = :instance
  else l.expires_at > clock_timestamp() end`;

/** Ends what is called running but cannot be: it has lost a source to this run, or has no living lease at all. The leases
 * of these sources are free then. */
export async function interruptOthers(
  session: Session,
  owner: LeaseOwner,
  { run, sources }: { readonly run: string; readonly sources: readonly string[] },
): Promise<void> {
  await session.rows(
    `update audit_runs r set status = 'interrupted' where status = 'running' and id <> :run
       and (exists (select 1 from audit_run_sources s where s.run_id = r.id and s.source = any(cast(:sources as text[])))
         or not exists (select 1 from audit_leases l where l.run_id = r.id and ${LIVING_LEASE}))`,
    { run, sources, embedded: owner.kind === 'single-machine', instance: owner.instance },
  );
  await session.rows(
    `delete from audit_leases l using audit_runs r where r.id = l.run_id
       and (r.status <> 'running' or l.source = any(cast(:sources as text[])))`,
    { sources },
  );
}

/** Gives the sources of a token free; the run, where it is not complete, waits to be resumed. */
export async function dropLeases(session: Session, token: string): Promise<void> {
  await session.rows(
    `with dropped as (delete from audit_leases where token = cast(:token as bigint) returning run_id)
     update audit_runs r set status = 'interrupted' from dropped d where r.id = d.run_id and r.status = 'running'`,
    { token },
  );
}
