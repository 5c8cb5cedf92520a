import { AuditError, type CreatedRecords, type EntityName } from '@erp-audit/core';
import type { Session } from '../database/database.ts';
import { storedJson, storedText } from '../database/stored-json.ts';
import { type RunState, writeInRun } from './run-state.ts';

/** Keeps how many people hold each role that stands for creators. */
export async function recordCreators(
  run: RunState,
  source: string,
  people: Readonly<Record<string, number>>,
): Promise<void> {
  const keep = async (session: Session) => {
    const kept = await session.rows(
      'update audit_run_sources set role_people = cast(:people as json) where run_id = :run and source = :source returning 1',
      { run: run.id, source, people: storedJson(withStoredNames(people)) },
    );
    refuseNothing(kept, `Source ${source}`, run);
  };
  await writeInRun(run, 'keep the people of roles', keep, 'with the next');
}

/** Keeps what was created of an entity in four weeks, beside its size, which must be kept already. */
export async function recordCreated(
  run: RunState,
  source: string,
  entity: EntityName,
  { all, byDepartment, byCreatorRole }: CreatedRecords,
): Promise<void> {
  const created = { all, byDepartment, byCreatorRole: byCreatorRole && withStoredNames(byCreatorRole) };
  const keep = async (session: Session) => {
    const kept = await session.rows(
      `update audit_entity_counts set created = cast(:created as json)
       where run_id = :run and source = :source and entity = :entity returning 1`,
      { run: run.id, source, entity, created: storedJson(created) },
    );
    refuseNothing(kept, `Entity ${entity} of source ${source}`, run);
  };
  await writeInRun(run, 'keep what was created', keep, 'with the next');
}

/** Roles are compared with those of findings, which are kept as text. */
function withStoredNames(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [storedText(name), count]));
}

function refuseNothing(kept: readonly unknown[], what: string, { id }: RunState): void {
  if (kept.length === 0) throw new AuditError('INTERNAL_BUG', `${what} was not recorded in run ${id}.`, {});
}
