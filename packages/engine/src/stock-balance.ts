import { type CalendarDate, joinSql, raw, type Sql, sql } from '@erp-audit/core';
import { columnOf } from './compile-expression.ts';
import type { CheckEnvironment, EntityRead } from './define-kind.ts';
import type { MappedEntity, MappedModel } from './mapped-model.ts';

/** Where a source tells what is in stock: in its balances, or, where it keeps none, in its movements. */
export interface StockSource {
  readonly entity: MappedEntity;
  readonly quantity: 'qty' | 'qty_signed';
  readonly read: EntityRead;
  /** Field with the value of the stock; what movements were worth does not sum up to it. */
  readonly value: readonly 'value'[];
}

/** Wanted like a field of the stock: when a quantity came in; null where it went out or is not known. */
export const RECEIPT_DATE = 'receipt_date';

const BALANCE_INPUTS = ['material_key', 'qty'];
const MOVEMENT_INPUTS = ['material_key', 'qty_signed', 'posting_date'];

/** Balances go before movements; undefined where the profile maps neither. */
export function stockSource(model: MappedModel): StockSource | undefined {
  const balance = model.entity('stock_balance');
  const movement = model.entity('stock_movement');
  if (balance !== undefined && BALANCE_INPUTS.every((field) => balance.fields.has(field))) {
    const read = { entity: balance.name, fields: BALANCE_INPUTS };
    return { entity: balance, quantity: 'qty', read, value: ['value'] };
  }
  if (movement !== undefined && MOVEMENT_INPUTS.every((field) => movement.fields.has(field))) {
    const read = { entity: movement.name, fields: MOVEMENT_INPUTS };
    return { entity: movement, quantity: 'qty_signed', read, value: [] };
  }
  return undefined;
}

/**
 * A derived table of quantities whose sum is the stock: `material_key`, `qty` and the wanted fields of the stock.
 * Movements after the as-of are left out.
 */
export function stockRows(
  stock: StockSource,
  fields: readonly string[],
  environment: CheckEnvironment,
  alias: string,
): Sql {
  const { dialect, tables, asOf } = environment;
  const { entity, quantity } = stock;
  const column = (name: string) => columnOf({ dialect, alias: 's' }, name);
  const named = (expression: Sql, name: string) => sql`${expression} as ${dialect.identifier(name)}`;
  const stored = fields.filter((field) => field !== RECEIPT_DATE);
  const wantsReceipt = stored.length < fields.length;
  const columns = [
    named(column('material_key'), 'material_key'),
    named(column(quantity), 'qty'),
    ...(wantsReceipt ? [named(receiptDate(stock, environment), RECEIPT_DATE)] : []),
    ...stored.map((field) => named(column(field), field)),
  ];
  const receipt = wantsReceipt && entity.fields.has('first_receipt') ? ['first_receipt'] : [];
  const dates = quantity === 'qty' ? receipt : ['posting_date'];
  const table = tables.table(entity.name, ['material_key', quantity, ...dates, ...stored], 's');
  const past = quantity === 'qty' ? raw('') : sql` where ${isUntil(column('posting_date'), { dialect, asOf })}`;
  return sql`(select ${joinSql(columns, ', ')} from ${table}${past}) ${raw(alias)}`;
}

/** Whether a date is the as-of or earlier. */
export function isUntil(
  date: Sql,
  { dialect, asOf }: { dialect: CheckEnvironment['dialect']; asOf: CalendarDate },
): Sql {
  return sql`${date} <= ${dialect.literal(asOf, 'date')}`;
}

function receiptDate({ entity, quantity }: StockSource, { dialect }: CheckEnvironment): Sql {
  const column = (name: string) => columnOf({ dialect, alias: 's' }, name);
  if (quantity === 'qty_signed') return sql`case when ${column(quantity)} > 0 then ${column('posting_date')} end`;
  return entity.fields.has('first_receipt') ? column('first_receipt') : dialect.literal(null, 'date');
}
