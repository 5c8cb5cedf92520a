import type { CheckPlan, EntityRead, PlanContext } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import { fieldsOf, readsOf } from '../../expression-fields.ts';
import { mappedEntity, mappedRestriction, optionalFields } from '../../plan-fields.ts';
import { isRecent } from './recent.ts';
import type { AccumulatedParams } from './schema.ts';
import { accumulatedStatements } from './statements.ts';

const STOCK: EntityRead = { entity: 'stock_balance', fields: ['location', 'value'] };

/** Records that share a field and a week or month, and are too many or too much together. */
export function planAccumulated({ params, model, entity: name }: PlanContext<AccumulatedParams>): CheckPlan {
  const groups = Object.entries(params.groups);
  const hours = params.outsideHours === undefined ? [] : [params.outsideHours.hour];
  const totals = groups.flatMap(([, { total }]) => fieldsOf(total));
  const inputs = [...new Set([params.date, ...groups.map(([, { by }]) => by), ...totals, ...hours])];
  const entity = mappedEntity(model, name, inputs);
  if ('reason' in entity) return entity;
  const readsStock = groups.some(([, { shareOfStock }]) => shareOfStock !== undefined);
  if (readsStock) {
    const stock = mappedEntity(model, STOCK.entity, STOCK.fields);
    if ('reason' in stock) return stock;
  }
  const restriction = mappedRestriction(model, entity, params.where);
  const scope: Predicate = { and: restriction.where };
  return {
    type: 'set',
    reads: [{ entity: name, fields: inputs }, ...readsOf(name, scope), ...(readsStock ? [STOCK] : [])],
    partial: restriction.partial,
    window: isRecent(
      params,
      groups.map(([, group]) => group),
    ),
    statements: (environment) =>
      accumulatedStatements(
        { params, entity, groups, scope, shown: optionalFields(entity, ['org_unit_key']) },
        environment,
      ),
  };
}
