import type { EntityName } from '@erp-audit/core';
import type { CheckPlan, EntityRead, PlanContext } from '../../define-kind.ts';
import { mappedEntity, optionalFields } from '../../plan-fields.ts';
import type { ExpiredPriceParams } from './schema.ts';
import { expiredPriceStatements } from './statements.ts';

/** What prices of an order line are: their type, and the partner they are agreed with. */
const PRICES: Partial<Record<EntityName, { readonly type: string; readonly partner: string }>> = {
  purchase_order_line: { type: 'purchase', partner: 'supplier_key' },
  sales_order_line: { type: 'sales', partner: 'customer_key' },
};

/** What makes a line real, and can be told of it. */
const LINE_FIELDS = ['is_product', 'qty', 'net_price', 'org_unit_key'];

/** Open lines whose material has prices with their partner or with all, none of which was valid on the day of the order. */
export function planExpiredPrice({ params, model, entity: name }: PlanContext<ExpiredPriceParams>): CheckPlan {
  const kind = PRICES[name];
  if (kind === undefined) return { type: 'skipped', reason: 'unsupported', detail: `expired-price on ${name}` };
  const line = mappedEntity(model, name, ['status', 'order_date', 'material_key']);
  if ('reason' in line) return line;
  const price = mappedEntity(model, 'price', ['type', 'status', 'material_key', 'valid_to']);
  if ('reason' in price) return price;
  const partner = line.fields.has(kind.partner) && price.fields.has('partner_key') ? kind.partner : undefined;
  const shown = optionalFields(line, LINE_FIELDS);
  const hasStart = price.fields.has('valid_from');
  const partners = partner === undefined ? [] : ['partner_key'];
  const starts = hasStart ? ['valid_from'] : [];
  const reads: EntityRead[] = [
    { entity: name, fields: ['status', 'order_date', 'material_key', ...(partner === undefined ? [] : [partner])] },
    { entity: 'price', fields: ['type', 'status', 'material_key', 'valid_to', ...partners, ...starts] },
  ];
  return {
    type: 'set',
    reads,
    partial: [...(partner === undefined ? [kind.partner] : []), ...(hasStart ? [] : ['price.valid_from'])],
    statements: (environment) =>
      expiredPriceStatements({ params, line, type: kind.type, partner, hasStart, shown }, environment),
  };
}
