import type { EntityName } from '@erp-audit/core';
import type { EntityCheck } from './check-mapping.ts';
import { unreliable } from './entity-self-test.ts';
import type { PlannedTarget } from './plan-targets.ts';

/**
 * What a self-test says about one planned target: the entity and fault for which a run would refuse it as
 * `mapping_unreliable` or not be able to read it, or undefined where nothing stands in its way.
 * Fields whose null is normal, or is the defect, never count.
 */
export function mappingFault(
  { plan, entities }: PlannedTarget,
  checks: ReadonlyMap<EntityName, EntityCheck>,
): string | undefined {
  if (plan.type === 'skipped') return undefined;
  for (const entity of entities) {
    const check = checks.get(entity);
    if (check === undefined) continue;
    if (check.error !== undefined) return `${entity}: ${check.error}`;
    const fields = plan.reads.filter((read) => read.entity === entity).flatMap((read) => read.fields);
    const fault = unreliable(entity, factsOf(check), fields);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function factsOf({ records, fields, statuses }: EntityCheck) {
  const isCounted = (field: string) => fields.some((each) => each.field === field && each.required);
  return {
    records,
    nulls: new Map(
      fields
        .filter(({ field }) => isCounted(field))
        .map(({ field, nullShare }) => [field, Math.round(nullShare * records)]),
    ),
    unmappedStatus: statuses
      .filter(({ raw, status }) => raw !== null && status === null)
      .reduce((sum, each) => sum + each.records, 0),
  };
}
