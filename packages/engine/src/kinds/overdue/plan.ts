import type { Row } from '@erp-audit/core';
import { textOf } from '../../defect-builder.ts';
import type { CheckPlan, PlanContext, RowCheck } from '../../define-kind.ts';
import type { Expression, Predicate } from '../../expression.ts';
import type { MappedEntity, MappedModel } from '../../mapped-model.ts';
import {
  fieldEvidence,
  mappedEntity,
  mappedRestriction,
  optionalFields,
  singleCheck,
  thresholdOf,
  unmapped,
} from '../../plan-fields.ts';
import type { OverdueParams } from './schema.ts';

const ALSO_SHOWN = ['supplier_key', 'customer_key', 'material_key'];

/** A record that is open, not done to its tolerance, and past its date by more than the threshold. */
export function planOverdue({ params, rule, model, entity: name }: PlanContext<OverdueParams>): CheckPlan {
  const quantities = [params.quantity, params.done].filter((field) => field !== undefined);
  const entity = mappedEntity(model, name, ['status', ...quantities]);
  if ('reason' in entity) return entity;
  const due = dueDate(entity, params);
  if (due === undefined) return unmapped(name, params.date);
  const threshold = thresholdOf(rule, params.maxAgeDays);
  if (threshold === undefined) return { type: 'skipped', reason: 'not_configured', detail: 'maxAgeDays' };
  const { scope, partial } = scopeOf(model, entity, params);
  const age: Expression = { age: due };
  const open = openQuantity(params);
  const check: RowCheck = {
    suffix: [],
    scope,
    defect: { and: [...isNotDone(params, open), { gt: [age, threshold] }] },
    columns: [params.date, sourceField(params)].filter((field) => entity.fields.has(field)),
    evidence: {
      ...fieldEvidence(entity, quantities),
      ...(open === undefined ? {} : { qty_open: open }),
      [params.date]: due,
      ...fieldEvidence(entity, [...optionalFields(entity, ALSO_SHOWN), ...params.evidence]),
      ...(params.evidence.includes('status_raw') ? { status_raw: { field: 'status_raw' } } : {}),
    },
    measure: age,
    ...openValue(entity, open),
    describe: (row: Row) => ({ [sourceField(params)]: sourceOfDate(row, params) }),
  };
  return singleCheck(entity, check, partial);
}

function scopeOf(
  model: MappedModel,
  entity: MappedEntity,
  params: OverdueParams,
): { readonly scope: Predicate; readonly partial: readonly string[] } {
  const goods: readonly Predicate[] = params.includeServices ? [] : [{ eq: ['is_goods', true] }];
  const where: Predicate = { and: [...goods, ...(params.where === undefined ? [] : [params.where])] };
  const restriction = mappedRestriction(model, entity, where, params.whereMapped);
  const hasQuantity: readonly Predicate[] = params.quantity === undefined ? [] : [{ gt: [params.quantity, 0] }];
  return {
    scope: { and: [{ in: ['status', params.openStatuses] }, ...hasQuantity, ...restriction.where] },
    partial: restriction.partial,
  };
}

function dueDate(entity: MappedEntity, { date, fallback }: OverdueParams): Expression | undefined {
  const parts: Expression[] = entity.fields.has(date) ? [date] : [];
  if (fallback !== null && entity.fields.has(fallback.date)) {
    parts.push({ addDays: [fallback.date, fallback.leadDays] });
  }
  return parts.length === 0 ? undefined : { coalesce: parts };
}

/** Where a profile says what it read the date from. */
function sourceField({ date }: OverdueParams): string {
  return `${date}_source`;
}

function sourceOfDate(row: Row, params: OverdueParams): string {
  const { date, fallback } = params;
  const own = row[date];
  if (own === null || own === undefined) return fallback?.date ?? date;
  return textOf(row[sourceField(params)]) ?? date;
}

function openQuantity({ quantity, done }: OverdueParams): Expression | undefined {
  if (quantity === undefined || done === undefined) return undefined;
  return { subtract: [quantity, { coalesce: [done, 0] }] };
}

function isNotDone({ quantity, toleranceShare }: OverdueParams, open: Expression | undefined): Predicate[] {
  if (open === undefined || quantity === undefined) return [];
  return [{ gt: [open, { multiply: [quantity, toleranceShare] }] }];
}

function openValue(entity: MappedEntity, open: Expression | undefined): Pick<RowCheck, 'value'> {
  const [price] = optionalFields(entity, ['net_price']);
  return open === undefined || price === undefined ? {} : { value: { multiply: [open, price] } };
}
