import type { CheckPlan, PlanContext } from '../../define-kind.ts';
import { fieldEvidence, singleCheck, unmapped, unmappedReads } from '../../plan-fields.ts';
import type { ConditionParams } from './schema.ts';

/** A record is defective where the declared predicate is true. */
export function planCondition(context: PlanContext<ConditionParams>): CheckPlan {
  const { params } = context;
  const entity = context.model.entity(context.entity);
  if (entity === undefined) return unmapped(context.entity);
  const [missing] = unmappedReads(context.model, entity, params.where, params.defect, params.measure);
  if (missing !== undefined) return unmapped(entity.name, missing);
  return singleCheck(entity, {
    suffix: [],
    scope: params.where ?? { and: [] },
    defect: params.defect,
    columns: [],
    evidence: fieldEvidence(entity, params.evidence),
    ...(params.measure === undefined ? {} : { measure: params.measure }),
  });
}
