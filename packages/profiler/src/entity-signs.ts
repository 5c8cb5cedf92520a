import type { EntityName } from '@erp-audit/core';
import { type NamePattern, patterns } from './match-name.ts';
import type { Concept } from './vocabulary.ts';

/** What speaks for a table being a canonical entity. */
export interface EntitySigns {
  readonly names: readonly NamePattern[];
  /** Words in the table's name that mean it is something else. */
  readonly not: readonly Concept[];
  /** Canonical fields whose columns tell the entity, with their weights in log-odds. */
  readonly telling: Readonly<Record<string, number>>;
  /** Telling fields without which it can hardly be the entity. */
  readonly needs: readonly string[];
  /** Entities one of its columns should name; `needed` ones cost when no column does. */
  readonly refers?: Readonly<Partial<Record<EntityName, 'needed' | 'helps'>>>;
  /** A master record has other tables that point at it. */
  readonly isTarget?: boolean;
  /** Nearly every table may point at it, as at who made a row; else such a table is the tenant rows belong to. */
  readonly isEverywhere?: boolean;
}

const PARTY_TELLING = { name: 0.7, tax_id: 0.6, email: 0.3, phone: 0.4, payment_term: 0.4, city: 0.3, country: 0.3 };
const LINE_TELLING = { qty: 1.2, net_price: 0.5, due_date: 0.3 };

/**
 * Entities that are proposed. `planned_movement` is not: where an ERP keeps planned movements, they are rows of the
 * table of movements in some states, which no name tells.
 */
const ENTITY_SIGNS = {
  org_unit: {
    names: patterns('department'),
    not: ['employee', 'user', 'order', 'line'],
    telling: { name: 0.6, parent_key: 0.4, manager_key: 0.5 },
    needs: [],
    isTarget: true,
    isEverywhere: true,
  },
  employee: {
    names: patterns('employee'),
    not: ['department', 'role', 'order', 'line', 'permission'],
    telling: { name: 0.5, org_unit_key: 0.5, manager_key: 0.4, end_date: 0.4, user_key: 0.4 },
    needs: [],
    isTarget: true,
    isEverywhere: true,
  },
  user: {
    names: patterns('user'),
    not: ['role', 'group', 'permission', 'employee', 'order', 'line', 'bank', 'customer', 'supplier', 'department'],
    telling: { login: 1.5, last_login_at: 0.6, is_admin: 0.4 },
    needs: ['login'],
    isTarget: true,
    isEverywhere: true,
  },
  role: {
    names: patterns('role', 'group~0.7', 'user group~0.8'),
    not: ['material', 'customer', 'supplier', 'partner', 'line'],
    telling: { name: 0.6 },
    needs: ['name'],
    isTarget: true,
  },
  user_role: {
    names: patterns('user role', 'user group'),
    not: ['permission', 'material', 'department', 'order'],
    telling: {},
    needs: [],
    refers: { user: 'needed', role: 'needed' },
  },
  role_permission: {
    names: patterns('role permission', 'group permission', 'object permission~0.95', 'permission~0.7'),
    not: ['material', 'order', 'line'],
    telling: { object: 0.8 },
    needs: [],
    refers: { role: 'needed' },
  },
  customer: {
    names: patterns('customer', 'partner~0.85'),
    not: ['order', 'line', 'invoice', 'supplier', 'user', 'role', 'movement', 'stock', 'material', 'employee'],
    telling: PARTY_TELLING,
    needs: [],
    isTarget: true,
  },
  supplier: {
    names: patterns('supplier', 'partner~0.85'),
    not: ['order', 'line', 'invoice', 'customer', 'user', 'role', 'movement', 'stock', 'material', 'employee'],
    telling: PARTY_TELLING,
    needs: [],
    isTarget: true,
  },
  material: {
    names: patterns('material'),
    not: [
      'order',
      'line',
      'supplier',
      'customer',
      'partner',
      'movement',
      'balance',
      'bom',
      'user',
      'location',
      'invoice',
      'group',
      'cost',
      'price',
      'uom',
      'stock',
    ],
    telling: { name: 0.5, code: 0.4, base_uom: 0.5, type: 0.3, class: 0.3, standard_cost: 0.4, gtin: 0.4 },
    needs: [],
    isTarget: true,
  },
  bom: {
    names: patterns('bom line', 'bom~0.85'),
    not: ['order', 'stock', 'movement'],
    telling: { qty: 1, component_key: 0.8 },
    needs: ['qty'],
    refers: { material: 'needed' },
  },
  sales_order: {
    names: patterns('sales order', 'customer order~0.97', 'order~0.75', 'sales~0.7'),
    not: [
      'line',
      'purchase',
      'supplier',
      'workorder',
      'production',
      'invoice',
      'movement',
      'stock',
      'payment',
      'user',
      'role',
      'material',
      'employee',
    ],
    telling: { order_date: 0.8, no: 0.5, amount: 0.3 },
    needs: [],
    refers: { customer: 'needed' },
  },
  sales_order_line: {
    names: patterns('sales order line', 'customer order line~0.97', 'order line~0.75', 'sales line~0.9'),
    not: ['purchase', 'supplier', 'workorder', 'production', 'invoice', 'movement', 'stock', 'user', 'role'],
    telling: LINE_TELLING,
    needs: ['qty'],
    refers: { sales_order: 'needed', material: 'needed' },
  },
  purchase_order: {
    names: patterns('purchase order', 'supplier order~0.97', 'order~0.35', 'purchase~0.7'),
    not: [
      'line',
      'sales',
      'customer',
      'workorder',
      'production',
      'invoice',
      'movement',
      'stock',
      'payment',
      'user',
      'role',
      'material',
      'employee',
    ],
    telling: { order_date: 0.8, no: 0.5, amount: 0.3 },
    needs: [],
    refers: { supplier: 'needed' },
  },
  purchase_order_line: {
    names: patterns('purchase order line', 'supplier order line~0.97', 'order line~0.35', 'purchase line~0.9'),
    not: ['sales', 'customer', 'workorder', 'production', 'invoice', 'movement', 'stock', 'user', 'role'],
    telling: LINE_TELLING,
    needs: ['qty'],
    refers: { purchase_order: 'needed', material: 'needed' },
  },
  work_order: {
    names: patterns('workorder', 'production order', 'production~0.8'),
    not: ['line', 'purchase', 'sales', 'customer', 'supplier', 'user', 'material', 'location', 'bom'],
    telling: { qty: 0.8, start_date: 0.4, finish_date: 0.6 },
    needs: ['qty'],
    refers: { material: 'needed' },
  },
  stock_movement: {
    names: patterns('stock movement', 'material movement~0.9', 'movement~0.75'),
    not: ['order', 'invoice', 'user', 'employee', 'purchase', 'line', 'balance', 'payment', 'bank'],
    telling: { qty_signed: 1, posting_date: 0.6 },
    needs: ['qty_signed'],
    refers: { material: 'needed' },
  },
  stock_balance: {
    names: patterns(
      'stock balance',
      'material stock',
      'stock line~0.75',
      'stock~0.75',
      'balance~0.4',
      'material location~0.6',
    ),
    not: ['order', 'invoice', 'user', 'movement', 'employee'],
    telling: { qty: 1, location: 0.5, batch: 0.3 },
    needs: ['qty'],
    refers: { material: 'needed' },
  },
  invoice: {
    names: patterns(
      'invoice',
      'accounting invoice',
      'accounting movement~0.6',
      'sales invoice',
      'purchase invoice',
      'customer invoice',
      'supplier invoice',
    ),
    not: ['line', 'order', 'stock', 'user', 'material', 'location', 'payment'],
    telling: { invoice_date: 0.8, amount: 0.5, no: 0.3 },
    needs: [],
    refers: { customer: 'helps' },
  },
} as const satisfies Partial<Record<EntityName, EntitySigns>>;

export type ProposedEntity = keyof typeof ENTITY_SIGNS;
export const PROPOSED_ENTITIES = Object.keys(ENTITY_SIGNS) as readonly ProposedEntity[];

export function signsOf(entity: ProposedEntity): EntitySigns {
  return ENTITY_SIGNS[entity];
}

/** The order that a line belongs to. */
export const HEADER_OF: Readonly<Partial<Record<ProposedEntity, ProposedEntity>>> = {
  sales_order_line: 'sales_order',
  purchase_order_line: 'purchase_order',
};
