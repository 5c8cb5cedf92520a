import { type EntityName, entityOf, isEntityName } from '@erp-audit/core';
import { type NamePattern, patterns } from './match-name.ts';
import type { Concept } from './vocabulary.ts';

/** What a column of a canonical field holds. */
type FieldShape = 'text' | 'number' | 'date' | 'boolean' | 'key' | 'email' | 'phone';

/** What speaks for a column being a canonical field. */
export interface FieldSigns {
  readonly names: readonly NamePattern[];
  readonly not: readonly Concept[];
  readonly shape: FieldShape;
  /** Entity whose records the column names. */
  readonly references?: EntityName;
  readonly personal?: 'name' | 'login' | 'contact';
}

type Signs = Readonly<Record<string, FieldSigns>>;

function sign(shape: FieldShape, names: readonly NamePattern[], not: readonly Concept[] = []): FieldSigns {
  return { shape, names, not };
}
function reference(entity: EntityName, names: readonly NamePattern[], not: readonly Concept[] = []): FieldSigns {
  return { shape: 'key', names, not, references: entity };
}
const personal = (signs: FieldSigns, of: 'name' | 'login' | 'contact'): FieldSigns => ({ ...signs, personal: of });

const NOT_A_DAY: readonly Concept[] = ['by', 'price', 'qty', 'amount', 'phone'];

/** By the name of the field, for every entity that has it. */
const COMMON: Signs = {
  name: sign('text', patterns('name', 'material name', 'customer name', 'supplier name'), [
    'first',
    'last',
    'class',
    'uom',
    'country',
    'city',
    'bank',
    'type',
    'user',
    'login',
    'contact',
    'password',
    'email',
  ]),
  no: sign('text', patterns('number', 'order number', 'invoice number', 'code~0.8', 'name~0.75'), [
    'tax',
    'phone',
    'line',
    'customer',
    'supplier',
    'bank',
    'payment',
    'creator',
    'date',
  ]),
  code: sign('text', patterns('code', 'number~0.9', 'material code', 'material number~0.9'), [
    'tax',
    'phone',
    'country',
    'postcode',
    'gtin',
    'bank',
    'class',
    'type',
    'uom',
    'creator',
  ]),
  order_date: sign('date', patterns('order date', 'date~0.75', 'sales date~0.9', 'purchase date~0.9'), [
    ...NOT_A_DAY,
    'due',
    'delivery',
    'created',
    'changed',
    'approved',
    'invoice',
    'posting',
    'end',
    'payment',
    'start',
  ]),
  due_date: sign(
    'date',
    patterns('due date', 'delivery date~0.95', 'delivery due', 'due~0.85', 'due order date', 'line delivery~0.6'),
    [...NOT_A_DAY, 'created', 'changed', 'invoice', 'start', 'payment', 'approved', 'received', 'done'],
  ),
  owner_key: reference('user', patterns('salesperson', 'owner', 'sales user~0.8', 'user~0.7', 'employee~0.7'), [
    'created',
    'changed',
    'approved',
    'creator',
    'changer',
    'contact',
    'login',
  ]),
  org_unit_key: reference('org_unit', patterns('department'), []),
  amount: sign('number', patterns('amount', 'order amount', 'invoice amount'), [
    'tax',
    'qty',
    'credit',
    'payment',
    'line',
    'uom',
    'delivery',
    'price',
  ]),
  currency: sign('text', patterns('currency', 'currency code'), ['amount', 'date', 'price', 'invoice']),
  approved_at: sign('date', patterns('approved date'), ['by', 'end', 'due', 'invoice', 'delivery']),
  approved_by: reference('user', patterns('approved by', 'approved user', 'approved~0.8'), ['date', 'flag']),
  created_at: sign('date', patterns('created date', 'created~0.9'), ['by', 'creator', 'end', 'changed', 'due']),
  created_by: reference('user', patterns('creator', 'created by', 'created user'), ['date', 'changed', 'changer']),
  changed_at: sign('date', patterns('changed date', 'changed~0.9', 'last changed date'), [
    'by',
    'changer',
    'created',
    'price',
    'password',
  ]),
  changed_by: reference('user', patterns('changer', 'changed by', 'changed user', 'last changed by'), [
    'date',
    'created',
    'creator',
  ]),
  is_company: sign('boolean', patterns('flag company'), []),
  parent_key: sign('key', patterns('parent'), ['material', 'name']),
  tax_id: sign('text', patterns('tax', 'tax number', 'tax id'), [
    'amount',
    'flag',
    'class',
    'type',
    'country',
    'date',
    'inactive',
    'price',
  ]),
  duns: sign('text', patterns('duns', 'duns number'), []),
  country: sign('text', patterns('country', 'country code'), []),
  region: sign('text', patterns('region', 'region code', 'region name'), ['status', 'flag']),
  city: sign('text', patterns('city', 'city name'), []),
  street: personal(sign('text', patterns('street', 'street line'), ['email', 'delivery', 'invoice', 'web']), 'contact'),
  postcode: sign('text', patterns('postcode', 'postcode code'), []),
  phone: personal(sign('phone', patterns('phone', 'phone number'), ['fax', 'mobile']), 'contact'),
  mobile: personal(sign('phone', patterns('mobile', 'mobile phone', 'phone mobile'), ['fax']), 'contact'),
  email: personal(sign('email', patterns('email', 'email street'), ['flag', 'inactive', 'password']), 'contact'),
  contact: personal(sign('text', patterns('contact', 'contact name'), ['email', 'phone', 'street']), 'name'),
  payment_term: sign('text', patterns('payment term', 'payment~0.6'), ['date', 'amount', 'bank']),
  credit_limit: sign('number', patterns('credit limit', 'credit~0.7'), []),
  spec: sign('text', patterns('spec'), ['price', 'cost', 'amount']),
  base_uom: sign('text', patterns('uom', 'stock uom', 'material uom', 'uom code'), [
    'price',
    'amount',
    'qty',
    'purchase',
    'sales',
    'cost',
  ]),
  type: sign('text', patterns('type', 'material type', 'movement type', 'user type'), ['date', 'qty']),
  class: sign('text', patterns('class', 'material class'), ['name']),
  is_stock_managed: sign('boolean', patterns('stocked', 'flag stocked'), []),
  template_key: reference('material', patterns('material template', 'template'), []),
  standard_cost: sign('number', patterns('cost', 'cost price', 'material cost~0.9'), ['class']),
  gtin: sign('text', patterns('gtin'), ['type']),
  qty: sign(
    'number',
    patterns(
      'qty',
      'order qty',
      'qty uom~0.8',
      'material uom qty~0.9',
      'material qty',
      'production qty',
      'location qty~0.8',
      'stock qty',
      'balance qty~0.9',
      'balance~0.8',
      'component qty~0.8',
    ),
    [
      'price',
      'amount',
      'tax',
      'invoiced',
      'received',
      'delivery',
      'done',
      'due',
      'cost',
      'date',
      'currency',
      'credit',
      'inactive',
      'number',
    ],
  ),
  qty_invoiced: sign('number', patterns('qty invoiced'), ['price', 'amount']),
  qty_delivered: sign('number', patterns('qty delivery'), ['price', 'amount', 'date']),
  qty_received: sign('number', patterns('qty received', 'received~0.6'), ['price', 'amount', 'date', 'inactive']),
  qty_done: sign('number', patterns('qty done', 'done~0.5'), ['price', 'amount', 'date']),
  net_price: sign('number', patterns('price', 'price uom', 'price amount~0.8', 'price order~0.8'), [
    'tax',
    'cost',
    'qty',
    'due',
    'currency',
  ]),
  start_date: sign('date', patterns('start date', 'start', 'due start date'), NOT_A_DAY),
  finish_date: sign('date', patterns('due date', 'finish date', 'due finish date', 'end date~0.9', 'due', 'finish'), [
    ...NOT_A_DAY,
    'start',
    'created',
    'changed',
  ]),
  is_template: sign('boolean', patterns('flag template'), []),
  location: sign('text', patterns('location'), ['name', 'date']),
  batch: sign('text', patterns('batch', 'batch number'), []),
  qty_signed: sign('number', patterns('qty', 'movement qty', 'material qty', 'qty uom~0.8'), [
    'price',
    'amount',
    'cost',
    'order',
    'due',
    'done',
    'date',
  ]),
  posting_date: sign('date', patterns('posting date', 'movement date~0.95', 'date~0.75', 'movement~0.5'), [
    ...NOT_A_DAY,
    'due',
    'created',
    'changed',
    'end',
  ]),
  invoice_date: sign('date', patterns('invoice date', 'date~0.7', 'invoice invoiced date'), [
    ...NOT_A_DAY,
    'due',
    'created',
    'changed',
    'posting',
    'payment',
    'delivery',
    'end',
    'approved',
  ]),
  direction: sign('text', patterns('direction', 'invoice type~0.9', 'type~0.7'), []),
  valid_from: sign('date', patterns('start date', 'start'), ['by']),
  valid_to: sign('date', patterns('end date', 'end', 'end active~0.9'), ['by', 'start']),
  login: personal(
    sign('text', patterns('login', 'user name', 'login name', 'user login'), [
      'last',
      'date',
      'password',
      'first',
      'inactive',
      'number',
    ]),
    'login',
  ),
  last_login_at: sign('date', patterns('last seen', 'last seen date', 'seen date~0.8'), ['changed', 'created']),
  is_admin: sign('boolean', patterns('admin', 'flag admin'), []),
  end_date: sign('date', patterns('end date', 'end', 'employee end date~0.9'), ['by', 'start', 'status']),
  manager_key: reference('employee', patterns('manager', 'employee manager', 'parent~0.9'), ['department']),
  user_key: reference('user', patterns('user', 'user id'), ['created', 'changed', 'password']),
  employee_key: reference('employee', patterns('employee', 'partner~0.5'), []),
  role_key: reference('role', patterns('role', 'group'), []),
  object: sign('text', patterns('object', 'permission object'), ['flag']),
  component_key: reference(
    'material',
    patterns('component', 'component material', 'material bom~0.95', 'material~0.85'),
    ['parent', 'qty', 'bom'],
  ),
  material_key: reference('material', patterns('material'), ['name', 'price', 'qty', 'type', 'uom', 'parent']),
  customer_key: reference('customer', patterns('customer', 'partner'), [
    'delivery',
    'invoice',
    'contact',
    'street',
    'name',
  ]),
  supplier_key: reference('supplier', patterns('supplier', 'partner'), [
    'delivery',
    'invoice',
    'contact',
    'street',
    'name',
  ]),
  partner_key: reference('customer', patterns('customer', 'partner', 'supplier'), [
    'delivery',
    'contact',
    'street',
    'name',
  ]),
  first_receipt: sign('date', patterns('received date', 'first received date'), ['by']),
};

const OWN: Readonly<Record<string, Signs>> = {
  bom: {
    parent_key: reference('material', patterns('parent material', 'parent~0.9', 'material~0.6'), ['component', 'qty']),
  },
  org_unit: { parent_key: reference('org_unit', patterns('parent', 'parent department'), []) },
  customer: { parent_key: reference('customer', patterns('parent'), []) },
  supplier: { parent_key: reference('supplier', patterns('parent'), []) },
  employee: {
    name: personal(
      sign('text', patterns('last name', 'name', 'employee name'), ['first', 'user', 'login', 'bank']),
      'name',
    ),
  },
  user: { name: personal(sign('text', patterns('name', 'last name~0.9'), ['first', 'user', 'login', 'bank']), 'name') },
};

const NOT_FROM_A_COLUMN: readonly string[] = [
  'status',
  'order_key',
  'is_product',
  'is_goods',
  'is_blanket',
  'open_documents',
  'bank_accounts',
];

/** Fields of an entity that a single column may hold, in the order of the canonical model; `status` and `order_key` are found on their own. */
export function fieldSigns(entity: EntityName): readonly (readonly [string, FieldSigns])[] {
  return Object.keys(entityOf(entity).fields)
    .filter((field) => !NOT_FROM_A_COLUMN.includes(field))
    .flatMap((field) => {
      const signs = OWN[entity]?.[field] ?? COMMON[field];
      return signs === undefined ? [] : [[field, signs] as const];
    });
}

export function signsOfField(entity: string, field: string): FieldSigns | undefined {
  return isEntityName(entity) ? (OWN[entity]?.[field] ?? COMMON[field]) : undefined;
}
