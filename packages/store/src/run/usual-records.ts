import { type EntityName, median } from '@erp-audit/core';
import type { Session } from '../database/database.ts';
import { appendLog } from '../log/append-log.ts';
import { type RunState, writeInRun } from './run-state.ts';

/** Earlier counts that make up what is usual. */
export const COUNTS = 8;
/** A scope below this share of its usual size has collapsed. */
const COLLAPSED_SHARE = 0.5;

function isConfirmed(run: RunState, source: string, entity: string): boolean {
  const names = run.confirmed?.names;
  return names !== undefined && (names.has('*') || names.has(`${source}/${entity}`));
}

/**
 * Keeps the size of an entity. A collapsed one does not count as usual, however often it is seen, until a person
 * confirms it; from then on nothing earlier counts.
 */
export async function recordEntity(run: RunState, source: string, entity: EntityName, records: number): Promise<void> {
  const keep = async (session: Session) => {
    const usual = (await usualBefore(session, run, source)).get(entity);
    const hasCollapsed = usual !== undefined && records < COLLAPSED_SHARE * usual;
    const confirmed = hasCollapsed && isConfirmed(run, source, entity);
    await session.rows(
      `insert into audit_entity_counts (run_id, source, entity, records, usual, confirmed)
       values (:run, :source, :entity, :records, :usual, :confirmed)
       on conflict (run_id, source, entity) do update
       set records = excluded.records, usual = excluded.usual, confirmed = audit_entity_counts.confirmed or excluded.confirmed`,
      { run: run.id, source, entity, records, usual: confirmed || !hasCollapsed, confirmed },
    );
    if (confirmed) await keepDecision(session, run, { source, entity, before: usual, after: records });
  };
  // What a person decided is not asked for again.
  const durability = isConfirmed(run, source, entity) ? 'at once' : 'with the next';
  await writeInRun(run, 'keep the size of an entity', keep, durability);
}

async function keepDecision(
  session: Session,
  run: RunState,
  body: Readonly<Record<string, unknown>> & { readonly source: string; readonly entity: string },
): Promise<void> {
  if (run.confirmed === undefined) return;
  const subject = `${body.source}/${body.entity}`;
  const entry = { kind: 'scope_accepted', by: run.confirmed.by, subject, runId: run.id, body } as const;
  await appendLog(session, entry, run.database.clock.now());
}

export async function usualRecords(run: RunState, source: string): Promise<ReadonlyMap<EntityName, number>> {
  const usual = await usualBefore(run.database, run, source);
  return new Map([...usual].filter(([entity]) => !isConfirmed(run, source, entity)));
}

async function usualBefore(session: Session, run: RunState, source: string): Promise<Map<EntityName, number>> {
  const rows = await session.rows<{ entity: EntityName; records: readonly string[] }>(
    `select entity, array_agg(records) as records from (
       select c.entity, c.records, row_number() over (partition by c.entity order by c.seq desc) as place
       from audit_entity_counts c join audit_runs r on r.id = c.run_id
         join audit_run_sources s on s.run_id = r.id and s.source = c.source
       where c.source = :source and c.usual and coalesce(s.changes_state, r.changes_state) and c.run_id <> :run
         and not exists (select 1 from audit_entity_counts n where n.source = c.source and n.entity = c.entity
           and n.confirmed and n.seq > c.seq and n.run_id <> :run)
     ) latest where place <= ${COUNTS} group by entity`,
    { source, run: run.id },
  );
  return new Map(rows.map(({ entity, records }) => [entity, median(records.map(Number)) ?? 0]));
}
