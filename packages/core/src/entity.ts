import type { ValueType } from './dialect.ts';
import type { LocalizedText } from './locale.ts';

/** Canonical states every ERP's own codes are mapped to; the raw code is kept beside it. */
export const STATUSES = [
  'draft',
  'pending_approval',
  'open',
  'in_progress',
  'done',
  'closed',
  'cancelled',
  'blocked',
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * `master`: a record that lives on and is active while its status is `open`.
 * `document`: an order or its line; it exists or it does not. `link`: rows between others, or movements.
 */
export type EntityNature = 'master' | 'document' | 'link';

export interface EntityField {
  readonly type: ValueType | 'key' | 'status';
  /** True where null or an unmapped code makes the mapping unreliable; false where null is normal or is the defect. */
  readonly required: boolean;
}

export interface Entity {
  readonly title: LocalizedText;
  readonly nature: EntityNature;
  readonly fields: Readonly<Record<string, EntityField>>;
}

const key = { type: 'key', required: true } as const;
const link = { type: 'key', required: false } as const;
const status = { type: 'status', required: true } as const;
const text = { type: 'text', required: false } as const;
const quantity = { type: 'number', required: true } as const;
const number = { type: 'number', required: false } as const;
const date = { type: 'date', required: false } as const;
const flag = { type: 'boolean', required: false } as const;

const created = { created_at: date, created_by: link, changed_at: date, changed_by: link } as const;
const party = {
  name: text,
  status,
  is_company: flag,
  parent_key: link,
  tax_id: text,
  duns: text,
  country: text,
  region: text,
  city: text,
  street: text,
  postcode: text,
  phone: text,
  mobile: text,
  email: text,
  contact: text,
  payment_term: text,
  owner_key: link,
  org_unit_key: link,
  is_one_time: flag,
  open_documents: number,
  ...created,
} as const;
const order = {
  no: text,
  status,
  order_date: date,
  owner_key: link,
  org_unit_key: link,
  amount: number,
  currency: text,
  is_template: flag,
  approved_at: date,
  approved_by: link,
  ...created,
} as const;
const orderLine = {
  order_key: key,
  material_key: link,
  status,
  qty: quantity,
  qty_invoiced: number,
  due_date: date,
  /** What the due date was read from, in the words of the profile, such as `header`. */
  due_date_source: text,
  order_date: date,
  net_price: number,
  is_product: flag,
  is_goods: flag,
  is_blanket: flag,
  owner_key: link,
  org_unit_key: link,
} as const;

/** Where and as what stock lies; `owner` is filled only where somebody else owns it. */
const stockPlace = { location: text, batch: text, package: text, owner: text, org_unit_key: link } as const;

const define = (en: string, zh: string, nature: EntityNature, fields: Entity['fields']): Entity => ({
  title: { en, 'zh-CN': zh },
  nature,
  fields,
});

/**
 * The canonical model: what rules may speak of. Every entity also has `company` (the company a record belongs to,
 * `-` when it is shared), the parts of its `key`, and a `label` for people. A profile maps the fields its ERP has.
 */
export const ENTITIES = {
  org_unit: define('Organisational unit', '组织单元', 'master', {
    name: text,
    parent_key: link,
    manager_key: link,
    type: text,
    status,
  }),
  employee: define('Employee', '员工', 'master', {
    name: text,
    status,
    org_unit_key: link,
    manager_key: link,
    end_date: date,
    user_key: link,
  }),
  user: define('User', '用户', 'master', {
    login: text,
    name: text,
    status,
    type: text,
    employee_key: link,
    org_unit_key: link,
    is_admin: flag,
    last_login_at: date,
    valid_to: date,
    ...created,
  }),
  role: define('Role', '角色', 'master', { name: text, status, owner_key: link, is_super: flag }),
  user_role: define('Role of a user', '用户角色', 'link', {
    user_key: key,
    role_key: key,
    path: text,
    valid_from: date,
    valid_to: date,
    granted_by: link,
    granted_at: date,
  }),
  role_permission: define('Permission of a role', '角色权限', 'link', {
    role_key: key,
    object: text,
    action: text,
    org_scope: text,
  }),
  customer: define('Customer', '客户', 'master', { ...party, credit_limit: number }),
  supplier: define('Supplier', '供应商', 'master', { ...party, bank_accounts: number, licence_valid_to: date }),
  material: define('Material', '物料', 'master', {
    name: text,
    code: text,
    spec: text,
    status,
    base_uom: text,
    type: text,
    class: text,
    is_stock_managed: flag,
    template_key: link,
    owner_key: link,
    org_unit_key: link,
    standard_cost: number,
    gtin: text,
    mpn: text,
    ...created,
  }),
  bom: define('Bill of materials', '物料清单', 'document', {
    parent_key: key,
    component_key: key,
    qty: quantity,
    status,
    valid_from: date,
    valid_to: date,
  }),
  sales_order: define('Sales order', '销售订单', 'document', { ...order, customer_key: link }),
  sales_order_line: define('Sales order line', '销售订单行', 'document', {
    ...orderLine,
    qty_delivered: number,
    is_on_hold: flag,
    customer_key: link,
  }),
  purchase_order: define('Purchase order', '采购订单', 'document', { ...order, supplier_key: link }),
  purchase_order_line: define('Purchase order line', '采购订单行', 'document', {
    ...orderLine,
    qty_received: number,
    supplier_key: link,
  }),
  work_order: define('Work order', '生产工单', 'document', {
    no: text,
    material_key: link,
    status,
    qty: quantity,
    qty_done: number,
    order_date: date,
    is_template: flag,
    start_date: date,
    finish_date: date,
    /** What the finish date was read from, in the words of the profile, such as `deadline`. */
    finish_date_source: text,
    owner_key: link,
    org_unit_key: link,
    ...created,
  }),
  /** One row per done movement and own stock location: what went in (positive) or out, in the base unit of the material. */
  stock_movement: define('Stock movement', '库存异动', 'link', {
    material_key: key,
    ...stockPlace,
    qty_signed: quantity,
    posting_date: date,
    type: text,
  }),
  /** One row per movement that is reserved or planned and neither done nor cancelled. */
  planned_movement: define('Planned movement', '计划库存异动', 'link', {
    material_key: key,
    qty: number,
    planned_date: date,
  }),
  /** One row per quantity kept at own stock locations; where an ERP keeps none, it is the sum of its movements. */
  stock_balance: define('Stock balance', '库存余额', 'link', {
    material_key: key,
    ...stockPlace,
    qty: quantity,
    value: number,
    first_receipt: date,
  }),
  invoice: define('Invoice', '发票', 'document', {
    no: text,
    direction: text,
    partner_key: link,
    invoice_date: date,
    posting_date: date,
    amount: number,
    currency: text,
    status,
    ...created,
  }),
} as const satisfies Record<string, Entity>;

export type EntityName = keyof typeof ENTITIES;

export function isEntityName(name: string): name is EntityName {
  return Object.hasOwn(ENTITIES, name);
}

/** The entity by name, seen without its literal field types. */
export function entityOf(name: EntityName): Entity {
  return ENTITIES[name];
}
