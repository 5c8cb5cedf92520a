import type { CheckPlan, PlanContext } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import { readsOf } from '../../expression-fields.ts';
import { mappedEntity, optionalFields } from '../../plan-fields.ts';
import type { ClosedPeriodParams } from './schema.ts';
import { closedPeriodStatements } from './statements.ts';

const SHOWN = ['no', 'type', 'account', 'direction', 'created_by', 'posted_by', 'org_unit_key'];

/** A posting whose period was closed before the day it was entered, or had been opened again by then. */
export function planClosedPeriod({ params, model, entity: name }: PlanContext<ClosedPeriodParams>): CheckPlan {
  const entity = mappedEntity(model, name, [params.date, params.entered]);
  if ('reason' in entity) return entity;
  const period = mappedEntity(model, 'period', ['from_date', 'to_date', 'closed_at']);
  if ('reason' in period) return period;
  const state = ['status', 'reopened_at'].filter((field) => period.fields.has(field));
  const kinds = period.fields.has('is_adjustment') ? ['is_adjustment'] : [];
  const isYoung: Predicate = {
    and: [{ ge: [{ age: params.entered }, 0] }, { le: [{ age: params.entered }, params.lookBackDays] }],
  };
  const hasPosted = optionalFields(entity, ['status']).map((field): Predicate => ({ in: [field, params.statuses] }));
  const isPosted: Predicate = { and: [...hasPosted, { not: { isNull: params.date } }] };
  const scope: Predicate = { and: [isPosted, isYoung] };
  const check = {
    params,
    entity,
    period,
    scope,
    shown: optionalFields(entity, SHOWN),
    money: optionalFields(entity, ['amount', 'value']),
  };
  return {
    type: 'set',
    reads: [
      ...readsOf(name, scope),
      { entity: 'period', fields: ['from_date', 'to_date', 'closed_at', ...state, ...kinds] },
    ],
    window: scope,
    partial: ['status', 'reopened_at'].filter((field) => !state.includes(field)).map((field) => `period.${field}`),
    statements: (environment) => closedPeriodStatements(check, environment),
  };
}
