import { type CreatedRecords, type EntityName, REPEAT_DAYS, type Source, sql } from '@erp-audit/core';
import type { CheckEnvironment } from '../define-kind.ts';
import type { MappedModel } from '../mapped-model.ts';
import { options } from '../query-options.ts';

/** What is known about creators; undefined where nothing could be read. */
export interface KnownCreators {
  readonly roles: ReadonlyMap<string, string> | undefined;
  readonly departments: ReadonlyMap<string, string> | undefined;
}

/** Whether the records of an entity say when and by whom they were created. */
export function tellsCreation(entity: EntityName, model: MappedModel): boolean {
  const fields = model.entity(entity)?.fields;
  return fields?.has('created_at') === true && fields.has('created_by');
}

/**
 * Records of an entity created in the 28 days up to and including the as-of, whatever became of them since. One
 * aggregate by creator; who that was is forgotten once the sums are made.
 * @throws AuditError `SOURCE_*`
 */
export async function readCreatedRecords(
  source: Source,
  environment: CheckEnvironment,
  entity: EntityName,
  { roles, departments }: KnownCreators,
  signal?: AbortSignal,
): Promise<CreatedRecords> {
  const { dialect, tables, asOf } = environment;
  const age = dialect.ageInDays(sql`c.created_at`, asOf);
  const isRecent = sql`${age} >= ${dialect.literal(0, 'number')} and ${age} < ${dialect.literal(REPEAT_DAYS, 'number')}`;
  const query = sql`select c.created_by as created_by, count(*) as records from ${tables.table(entity, ['created_at', 'created_by'], 'c')} where ${isRecent} group by c.created_by`;
  let all = 0;
  const byDepartment = new Map<string, number>();
  const byCreatorRole = new Map<string, number>();
  for await (const rows of source.stream(query, options(`created ${entity}`, signal))) {
    for (const row of rows) {
      const records = Number(row['records']);
      all += records;
      if (row['created_by'] === null || row['created_by'] === undefined) continue;
      const user = String(row['created_by']);
      add(byDepartment, departments?.get(user), records);
      add(byCreatorRole, roles?.get(user), records);
    }
  }
  return {
    all,
    byDepartment: departments === undefined ? null : Object.fromEntries(byDepartment),
    byCreatorRole: roles === undefined ? null : Object.fromEntries(byCreatorRole),
  };
}

function add(sums: Map<string, number>, name: string | undefined, records: number): void {
  if (name !== undefined) sums.set(name, (sums.get(name) ?? 0) + records);
}
