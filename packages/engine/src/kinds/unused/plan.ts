import type { CheckPlan, EntityRead, PlanContext } from '../../define-kind.ts';
import { readsOf } from '../../expression-fields.ts';
import type { MappedModel } from '../../mapped-model.ts';
import { IS_ACTIVE, mappedEntity, mappedRestriction, optionalFields, ownUnit, unmapped } from '../../plan-fields.ts';
import { stockSource } from '../../stock-balance.ts';
import type { UnusedParams } from './schema.ts';
import { type MappedUsage, unusedStatements } from './statements.ts';
import { USAGES } from './usages.ts';

const MOVEMENT_INPUTS = ['material_key', 'posting_date'];

/** An active stock-managed material, old enough, that lies nowhere, is ordered nowhere, built from or into nothing, and has not moved. */
export function planUnused({ params, model, entity: name }: PlanContext<UnusedParams>): CheckPlan {
  if (name !== 'material') return { type: 'skipped', reason: 'unsupported', detail: `unused on ${name}` };
  const material = mappedEntity(model, name, ['status']);
  if ('reason' in material) return material;
  const movement = mappedEntity(model, 'stock_movement', MOVEMENT_INPUTS);
  if ('reason' in movement) return movement;
  const stock = stockSource(model);
  if (stock === undefined) return unmapped('stock_balance');
  const restriction = mappedRestriction(model, material, {
    and: [{ eq: ['is_stock_managed', true] }, ...(params.where === undefined ? [] : [params.where])],
  });
  const scope = { and: [IS_ACTIVE, ...restriction.where] };
  const { usages, notChecked } = mappedUsages(model);
  const hasCreated = material.fields.has('created_at');
  const reads: EntityRead[] = [
    ...readsOf('material', scope),
    stock.read,
    { entity: 'stock_movement', fields: MOVEMENT_INPUTS },
    ...usages.map(({ entity, inputs }) => ({ entity, fields: inputs })),
  ];
  const check = {
    params,
    material,
    scope,
    stock,
    usages,
    notChecked,
    shown: optionalFields(material, ['created_at', 'org_unit_key', 'owner_key']),
    orgUnit: ownUnit(model, material),
  };
  return {
    type: 'set',
    reads,
    partial: [...restriction.partial, ...(hasCreated ? [] : ['created_at']), ...notChecked],
    statements: (environment) => unusedStatements(check, environment),
  };
}

/** Where a material can be used, as far as the profile tells. */
function mappedUsages(model: MappedModel): {
  readonly usages: readonly MappedUsage[];
  readonly notChecked: readonly string[];
} {
  const usages: MappedUsage[] = [];
  const notChecked: string[] = [];
  for (const usage of USAGES) {
    const mapped = model.entity(usage.entity);
    if (mapped !== undefined && usage.inputs.every((field) => mapped.fields.has(field)))
      usages.push({ ...usage, mapped });
    else notChecked.push(usage.entity);
  }
  return { usages, notChecked };
}
