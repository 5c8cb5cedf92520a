import type { Row } from '@erp-audit/core';
import type { CheckPlan, PlanContext, RowCheck } from '../../define-kind.ts';
import type { Expression, Predicate } from '../../expression.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import {
  fieldEvidence,
  firstUnmapped,
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
  const entity = model.entity(name);
  if (entity === undefined) return unmapped(name);
  const quantities = [params.quantity, params.done].filter((field) => field !== undefined);
  const missing = firstUnmapped(entity, ['status', ...quantities]);
  if (missing !== undefined) return unmapped(name, missing);
  const due = dueDate(entity, params);
  if (due === undefined) return unmapped(name, params.date);
  const threshold = thresholdOf(rule, params.maxAgeDays);
  if (threshold === undefined) return { type: 'skipped', reason: 'not_configured', detail: 'maxAgeDays' };
  const restriction = mappedRestriction(model, entity, params.where);
  const age: Expression = { age: due };
  const open = openQuantity(params);
  const scope: Predicate = {
    and: [
      { in: ['status', params.openStatuses] },
      ...(params.quantity === undefined ? [] : [{ gt: [params.quantity, 0] } as const]),
      ...restriction.where,
    ],
  };
  const check: RowCheck = {
    suffix: [],
    scope,
    defect: { and: [...isNotDone(params, open), { gt: [age, threshold] }] },
    columns: entity.fields.has(params.date) ? [params.date] : [],
    evidence: {
      ...fieldEvidence(entity, quantities),
      ...(open === undefined ? {} : { qty_open: open }),
      due_date: due,
      ...fieldEvidence(entity, optionalFields(entity, ALSO_SHOWN)),
    },
    measure: age,
    ...openValue(entity, open),
    describe: (row: Row) => ({ due_date_source: sourceOfDate(row, params) }),
  };
  return singleCheck(entity, check, restriction.partial);
}

function dueDate(entity: MappedEntity, { date, fallback }: OverdueParams): Expression | undefined {
  const parts: Expression[] = entity.fields.has(date) ? [date] : [];
  if (fallback !== null && entity.fields.has(fallback.date)) {
    parts.push({ addDays: [fallback.date, fallback.leadDays] });
  }
  return parts.length === 0 ? undefined : { coalesce: parts };
}

function sourceOfDate(row: Row, { date, fallback }: OverdueParams): string {
  const own = row[date];
  return own === null || own === undefined ? (fallback?.date ?? date) : date;
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
