import type { EntityName, RecordUse } from '@erp-audit/core';
import type { Predicate, Total } from '../../expression.ts';
import type { MappedEntity, MappedModel } from '../../mapped-model.ts';
import { unmappedReads } from '../../plan-fields.ts';

const NOT_CANCELLED: Predicate = { not: { in: ['status', ['cancelled']] } };

function invoices(direction: string, ...more: readonly Predicate[]): Total {
  const isOurs: Predicate = { eq: ['direction', { value: direction }] };
  return { entity: 'invoice', by: 'partner_key', where: { and: [isOurs, ...more] }, count: true };
}

function party(order: 'sales_order' | 'purchase_order', by: string, direction: string): Uses {
  return {
    order: [{ entity: order, by, where: NOT_CANCELLED, count: true }],
    invoice: [invoices(direction, NOT_CANCELLED)],
    open_item: [invoices(direction, { ne: ['open_amount', 0] })],
  };
}

type Uses = Partial<Record<RecordUse, readonly Total[]>>;

/** What hangs on records of an entity. */
const USES: Partial<Record<EntityName, Uses>> = {
  customer: party('sales_order', 'customer_key', 'sales'),
  supplier: party('purchase_order', 'supplier_key', 'purchase'),
  material: {
    order: [
      { entity: 'sales_order_line', by: 'material_key', where: NOT_CANCELLED, count: true },
      { entity: 'purchase_order_line', by: 'material_key', where: NOT_CANCELLED, count: true },
    ],
    work_order: [{ entity: 'work_order', by: 'material_key', where: NOT_CANCELLED, count: true }],
    bom: [
      { entity: 'bom', by: 'parent_key', count: true },
      { entity: 'bom', by: 'component_key', count: true },
    ],
  },
};

/** What the profile maps of it: it is shown and never decides anything, so that nothing is missed where it does not. */
export function mappedUses(model: MappedModel, entity: MappedEntity): ReadonlyMap<RecordUse, readonly Total[]> {
  const found = new Map<RecordUse, readonly Total[]>();
  for (const [use, totals] of Object.entries(USES[entity.name] ?? {})) {
    const mapped = totals.filter((total) => unmappedReads(model, entity, { total }).length === 0);
    if (mapped.length > 0) found.set(use as RecordUse, mapped);
  }
  return found;
}
