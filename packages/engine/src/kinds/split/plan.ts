import type { CheckPlan, PlanContext } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import { readsOf } from '../../expression-fields.ts';
import { mappedEntity, optionalFields, unmapped, unmappedReads } from '../../plan-fields.ts';
import type { SplitParams } from './schema.ts';
import { splitStatements } from './statements.ts';

/** Documents of one partner and requester, each within the limit, whose amounts within some days exceed it together. */
export function planSplit({ params, model, entity: name }: PlanContext<SplitParams>): CheckPlan {
  const inputs = [params.partner, params.requester, params.date, 'amount'];
  const entity = mappedEntity(model, name, inputs);
  if ('reason' in entity) return entity;
  const [missing] = unmappedReads(model, entity, params.where);
  if (missing !== undefined) return unmapped(name, missing);
  if (params.limit === null) return { type: 'skipped', reason: 'not_configured', detail: 'limit' };
  const window = isRecent(params);
  const currency = optionalFields(entity, ['currency']);
  const check = {
    params,
    limit: params.limit,
    entity,
    scope: { and: [...(params.where === undefined ? [] : [params.where]), window] },
    shown: optionalFields(entity, ['no', 'org_unit_key']),
    currency,
  };
  return {
    type: 'set',
    reads: [{ entity: name, fields: inputs }, ...readsOf(name, check.scope)],
    partial: currency.length > 0 ? [] : ['currency'],
    window,
    statements: (environment) => splitStatements(check, environment),
  };
}

function isRecent({ date, lookBackDays }: SplitParams): Predicate {
  return { and: [{ ge: [{ age: date }, 0] }, { le: [{ age: date }, lookBackDays] }] };
}
