import type { EntityName, Log, Source } from '@erp-audit/core';
import type { AuditEvent } from '../audit-event.ts';
import { failureOf } from '../check-failure.ts';
import type { DefectContext } from '../defect-builder.ts';
import type { CheckEnvironment } from '../define-kind.ts';
import { readCreatedRecords, tellsCreation } from './created-records.ts';
import { creatorColumns } from './creator-column.ts';
import { placesUsers, readCreatorDepartments } from './creator-departments.ts';
import { mapsRoles, readCreatorRoles } from './creator-roles.ts';

interface CreatorContext extends DefectContext {
  readonly source: Source;
  readonly signal?: AbortSignal;
  readonly log: Log;
}

/**
 * Tells who stands for the creators of records, as `creators` and, for each entity that says when and by whom its
 * records were created, `created`. What fails here costs no check: it is logged, and the figures are missing.
 * @param entities - Those of the rules that are about to be checked.
 * @returns the role by key of the user; undefined where nobody asked or it could not be read.
 */
export async function* readCreators(
  context: CreatorContext,
  environment: CheckEnvironment,
  entities: ReadonlySet<EntityName>,
): AsyncGenerator<AuditEvent, ReadonlyMap<string, string> | undefined> {
  const { source, signal } = context;
  const { model } = environment;
  const asked = { ...environment, asksCreators: true };
  const withCreators = [...entities].filter((entity) => creatorColumns(entity, asked).length > 0);
  if (withCreators.length === 0) return undefined;
  const roles = mapsRoles(model)
    ? await unlessItFails(context, 'roles', () => readCreatorRoles(source, environment, signal))
    : undefined;
  if (roles !== undefined) yield { type: 'creators', people: roles.people };
  const counted = withCreators.filter((entity) => tellsCreation(entity, model));
  const departments =
    counted.length > 0 && context.routesByOrgUnit === true && placesUsers(model)
      ? await unlessItFails(context, 'departments', () => readCreatorDepartments(source, environment, context, signal))
      : undefined;
  const known = { roles: roles?.byUser, departments };
  if (known.roles === undefined && known.departments === undefined) return undefined;
  for (const entity of counted) {
    const read = () => readCreatedRecords(source, environment, entity, known, signal);
    const created = await unlessItFails(context, entity, read);
    if (created !== undefined) yield { type: 'created', entity, created };
  }
  return roles?.byUser;
}

async function unlessItFails<Result>(
  { log, signal }: CreatorContext,
  what: string,
  read: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await read();
  } catch (error) {
    log.write('warn', 'creators.failed', { what, ...failureOf(error, signal) });
    return undefined;
  }
}
