import type { CheckPlan, PlanContext, RowCheck } from '../../define-kind.ts';
import type { Expression } from '../../expression.ts';
import {
  fieldEvidence,
  mappedEntity,
  mappedRestriction,
  singleCheck,
  thresholdOf,
  unitOf,
  unmapped,
} from '../../plan-fields.ts';
import type { AgedParams } from './schema.ts';

/**
 * A record in one of the states whose earliest date is further back than the threshold. The earliest, because records
 * taken over from an older system were all created on one day.
 */
export function planAged({ params, rule, model, entity: name }: PlanContext<AgedParams>): CheckPlan {
  const entity = mappedEntity(model, name, ['status']);
  if ('reason' in entity) return entity;
  const dates = params.dates.filter((date) => entity.fields.has(date));
  if (dates.length === 0) return unmapped(name, params.dates[0]);
  const threshold = thresholdOf(rule, params.maxAgeDays);
  if (threshold === undefined) return { type: 'skipped', reason: 'not_configured', detail: 'maxAgeDays' };
  const restriction = mappedRestriction(model, entity, params.where);
  const age: Expression = { age: { least: dates } };
  const check: RowCheck = {
    suffix: [],
    scope: { and: [{ in: ['status', params.statuses] }, ...restriction.where] },
    defect: { gt: [age, threshold] },
    columns: [],
    evidence: fieldEvidence(entity, [...dates, ...params.evidence]),
    measure: age,
    orgUnit: params.routeBy === undefined ? undefined : unitOf(model, entity, params.routeBy),
  };
  const unmappedDates = params.dates.filter((date) => !entity.fields.has(date));
  return singleCheck(entity, check, [...unmappedDates, ...restriction.partial]);
}
