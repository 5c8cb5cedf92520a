import type { CheckPlan, EntityRead, PlanContext } from '../../define-kind.ts';
import { readsOf } from '../../expression-fields.ts';
import {
  firstUnmapped,
  IS_ACTIVE,
  mappedRestriction,
  optionalFields,
  thresholdOf,
  unmapped,
} from '../../plan-fields.ts';
import type { StaleParams } from './schema.ts';
import { staleStatements } from './statements.ts';

const BALANCE_INPUTS = ['material_key', 'qty'];
const MOVEMENT_INPUTS = ['material_key', 'posting_date'];

/** An active stock-managed material with stock that has not moved for longer than the threshold. */
export function planStale({ params, rule, model, entity: name }: PlanContext<StaleParams>): CheckPlan {
  const material = model.entity('material');
  if (name !== 'material') return { type: 'skipped', reason: 'unsupported', detail: `stale on ${name}` };
  if (material === undefined) return unmapped(name);
  const balance = model.entity(params.balance);
  if (balance === undefined) return unmapped(params.balance);
  const movement = model.entity(params.movement);
  if (movement === undefined) return unmapped(params.movement);
  const missing = [
    { entity: material, fields: ['status'] },
    { entity: balance, fields: BALANCE_INPUTS },
    { entity: movement, fields: MOVEMENT_INPUTS },
  ].flatMap(({ entity, fields }) => firstUnmapped(entity, fields)?.replace(/^/, `${entity.name}.`) ?? [])[0];
  if (missing !== undefined) return { type: 'skipped', reason: 'unmapped', detail: missing };
  const thresholdDays = thresholdOf(rule, params.maxAgeDays);
  if (thresholdDays === undefined) return { type: 'skipped', reason: 'not_configured', detail: 'maxAgeDays' };
  const managed = mappedRestriction(model, material, { eq: ['is_stock_managed', true] });
  const restriction = mappedRestriction(model, material, params.where);
  const scope = { and: [IS_ACTIVE, ...managed.where, ...restriction.where] };
  const materialFields = optionalFields(material, ['created_at', 'standard_cost', 'org_unit_key']);
  const reads: EntityRead[] = [
    ...readsOf('material', scope),
    { entity: params.balance, fields: BALANCE_INPUTS },
    { entity: params.movement, fields: MOVEMENT_INPUTS },
  ];
  const hasMovementType = movement.fields.has('type');
  const check = {
    params,
    scope,
    thresholdDays,
    materialFields,
    balanceFields: optionalFields(balance, ['value', 'first_receipt']),
    hasMovementType,
    isPersonalLabel: material.personal.has('label'),
  };
  return {
    type: 'set',
    reads,
    partial: [...managed.partial, ...restriction.partial, ...(hasMovementType ? [] : ['stock_movement.type'])],
    statements: (environment) => staleStatements(check, environment),
  };
}
