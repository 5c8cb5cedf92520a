import type { CheckPlan, EntityRead, PlanContext } from '../../define-kind.ts';
import { readsOf } from '../../expression-fields.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import {
  firstUnmapped,
  IS_ACTIVE,
  mappedRestriction,
  optionalFields,
  thresholdOf,
  unmapped,
} from '../../plan-fields.ts';
import { type StockSource, stockSource } from '../../stock-balance.ts';
import type { StaleParams } from './schema.ts';
import { staleStatements } from './statements.ts';

const MOVEMENT_INPUTS = ['material_key', 'posting_date'];

/** An active stock-managed material with stock that has not moved for longer than the threshold. */
export function planStale({ params, rule, model, entity: name }: PlanContext<StaleParams>): CheckPlan {
  const material = model.entity('material');
  if (name !== 'material') return { type: 'skipped', reason: 'unsupported', detail: `stale on ${name}` };
  if (material === undefined) return unmapped(name);
  const movement = model.entity('stock_movement');
  if (movement === undefined) return unmapped('stock_movement');
  const stock = stockSource(model);
  if (stock === undefined) return unmapped('stock_balance');
  const missing = firstMissing(params, material, movement, stock);
  if (missing !== undefined) return unmapped(missing);
  const thresholdDays = thresholdOf(rule, params.maxAgeDays);
  if (thresholdDays === undefined) return { type: 'skipped', reason: 'not_configured', detail: 'maxAgeDays' };
  const restriction = mappedRestriction(model, material, {
    and: [{ eq: ['is_stock_managed', true] }, ...(params.where === undefined ? [] : [params.where])],
  });
  const scope = { and: [IS_ACTIVE, ...restriction.where] };
  const hasMovementType = movement.fields.has('type');
  const reads: EntityRead[] = [
    ...readsOf('material', scope),
    stock.read,
    { entity: 'stock_movement', fields: MOVEMENT_INPUTS },
  ];
  const check = {
    params,
    scope,
    stock,
    thresholdDays,
    materialFields: optionalFields(material, ['created_at', 'standard_cost', 'org_unit_key']),
    stockFields: optionalFields(stock.entity, [
      ...stock.value,
      'owner',
      ...(params.perWarehouse ? ['org_unit_key'] : []),
    ]),
    hasMovementType,
    isPersonalLabel: material.personal.has('label'),
  };
  return {
    type: 'set',
    reads,
    partial: [...restriction.partial, ...(hasMovementType ? [] : ['stock_movement.type'])],
    statements: (environment) => staleStatements(check, environment),
  };
}

/** `entity.field` of the first input that is not mapped. */
function firstMissing(
  { perWarehouse }: StaleParams,
  material: MappedEntity,
  movement: MappedEntity,
  stock: StockSource,
): string | undefined {
  const place = perWarehouse ? ['org_unit_key'] : [];
  const inputs: readonly (readonly [MappedEntity, readonly string[]])[] = [
    [material, ['status']],
    [movement, [...MOVEMENT_INPUTS, ...place]],
    [stock.entity, place],
  ];
  for (const [entity, fields] of inputs) {
    const missing = firstUnmapped(entity, fields);
    if (missing !== undefined) return `${entity.name}.${missing}`;
  }
  return undefined;
}
