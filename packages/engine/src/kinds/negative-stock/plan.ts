import type { CheckPlan, EntityRead, PlanContext } from '../../define-kind.ts';
import { optionalFields, unmapped } from '../../plan-fields.ts';
import { stockSource } from '../../stock-balance.ts';
import type { NegativeStockParams } from './schema.ts';
import { negativeStockStatements } from './statements.ts';

/** What tells one balance of a material from another. */
const PLACE = ['location', 'batch', 'package', 'owner'] as const;

/** A balance of a material at one place, batch, package and owner that is below zero. */
export function planNegativeStock({ params, model, entity: name }: PlanContext<NegativeStockParams>): CheckPlan {
  if (name !== 'stock_balance') return { type: 'skipped', reason: 'unsupported', detail: `negative-stock on ${name}` };
  const stock = stockSource(model);
  if (stock === undefined) return unmapped(name);
  const material = model.entity('material');
  const movement = model.entity('stock_movement');
  const place = optionalFields(stock.entity, PLACE);
  const isDated =
    movement !== undefined && ['material_key', 'posting_date'].every((field) => movement.fields.has(field));
  const reads: EntityRead[] = [stock.read];
  if (material !== undefined) reads.push({ entity: 'material', fields: [] });
  const check = {
    params,
    stock,
    material,
    place,
    allPlaces: PLACE,
    shownStock: optionalFields(stock.entity, ['org_unit_key', ...stock.value, 'location_name']),
    movementPlace: isDated ? place.filter((field) => movement.fields.has(field)) : undefined,
  };
  return {
    type: 'set',
    reads,
    // Without places a surplus in one hides what is missing in another.
    partial: place.includes('location') ? [] : ['location'],
    bandsSince: 'first_seen',
    subjectEntity: 'material',
    statements: (environment) => negativeStockStatements(check, environment),
  };
}
