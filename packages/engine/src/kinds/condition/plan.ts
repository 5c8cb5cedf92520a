import type { CheckPlan, PlanContext } from '../../define-kind.ts';
import { fieldsOf } from '../../expression-fields.ts';
import { fieldEvidence, firstUnmapped, singleCheck, unmapped } from '../../plan-fields.ts';
import type { ConditionParams } from './schema.ts';

/** A record is defective where the declared predicate is true. */
export function planCondition(context: PlanContext<ConditionParams>): CheckPlan {
  const { params } = context;
  const entity = context.model.entity(context.entity);
  if (entity === undefined) return unmapped(context.entity);
  const fields = fieldsOf(params.where, params.defect, params.measure);
  const missing = firstUnmapped(entity, fields);
  if (missing !== undefined) return unmapped(entity.name, missing);
  return singleCheck(
    entity,
    {
      suffix: [],
      scope: params.where ?? { and: [] },
      defect: params.defect,
      columns: [],
      evidence: fieldEvidence(entity, params.evidence),
      ...(params.measure === undefined ? {} : { measure: params.measure }),
    },
    fields,
  );
}
