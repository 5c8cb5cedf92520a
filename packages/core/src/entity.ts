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
  blocked_at: date,
  /** Free text that people write, such as remarks. */
  remark: text,
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
  /** Since when it waits for its approval. */
  submitted_at: date,
  approved_at: date,
  approved_by: link,
  /** What the approval was given for, in the currency of the order. */
  approved_amount: number,
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
  /** The price that list or contract give for the line, in the order's currency and unit. */
  reference_price: number,
  is_manual_price: flag,
  currency: text,
  uom: text,
  first_invoice: date,
  last_invoice: date,
  is_product: flag,
  is_goods: flag,
  is_blanket: flag,
  owner_key: link,
  org_unit_key: link,
  /** Where lines have none of their own, those of the order. */
  ...created,
} as const;

/** Where and as what stock lies: `location` is the key or code of the place, never its name; `owner` is filled only where somebody else owns it. */
const stockPlace = {
  location: text,
  location_name: text,
  batch: text,
  package: text,
  owner: text,
  org_unit_key: link,
} as const;

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
    job_code: text,
    start_date: date,
    /** When the employee came to the org unit or job held today. */
    transferred_at: date,
    end_date: date,
    user_key: link,
    bank_account: text,
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
    /** False where somebody else vouches for the user, such as a directory: there is no password to change. */
    has_password: flag,
    /** The password never expires. */
    no_expiry: flag,
    password_changed_at: date,
    /** When somebody last confirmed that the user needs the rights held. */
    last_review_at: date,
    ...created,
  }),
  role: define('Role', '角色', 'master', {
    name: text,
    status,
    owner_key: link,
    is_super: flag,
    /** False where it is given to nobody by itself, such as a single window that roles contain. */
    is_grantable: flag,
    last_used_at: date,
    ...created,
  }),
  user_role: define('Role of a user', '用户角色', 'link', {
    user_key: key,
    role_key: key,
    path: text,
    valid_from: date,
    valid_to: date,
    granted_by: link,
    granted_at: date,
    /** When the user last did something that needs the role. */
    last_used_at: date,
  }),
  role_permission: define('Permission of a role', '角色权限', 'link', {
    role_key: key,
    object: text,
    action: text,
    org_scope: text,
  }),
  /** One row per setting of the ERP that keeps people from approving what they entered themselves. */
  control: define('Control setting', '控制设置', 'master', {
    name: text,
    status,
    /** What it controls, such as `purchase_order`. */
    object: text,
    /** True where nobody can approve a document of their own. */
    is_effective: flag,
    org_unit_key: link,
    ...created,
  }),
  customer: define('Customer', '客户', 'master', {
    ...party,
    /** The currency it is invoiced in. */
    currency: text,
    /** The account it pays from. */
    iban: text,
    credit_limit: number,
    /** Open invoices and orders not yet invoiced, in the currency of the company. */
    credit_exposure: number,
    is_prepayment: flag,
    /** The same party as supplier. */
    supplier_key: link,
  }),
  supplier: define('Supplier', '供应商', 'master', {
    ...party,
    bank_accounts: number,
    licence_valid_to: date,
    is_employee: flag,
    /** The same party as customer. */
    customer_key: link,
  }),
  /** One row per bank account of a supplier. */
  bank_account: define('Bank account', '银行账户', 'master', {
    supplier_key: link,
    status,
    account: text,
    iban: text,
    /** Of the bank: the 12 digits of CNAPS in China, else as the country has it. */
    bank_code: text,
    country: text,
    holder: text,
    ...created,
  }),
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
    /** What the last receipt cost, per base unit, in the currency of the company. */
    last_cost: number,
    gtin: text,
    mpn: text,
    is_purchased: flag,
    is_sold: flag,
    is_made: flag,
    planning_type: text,
    lead_time_days: number,
    valuation_class: text,
    weight: number,
    net_weight: number,
    /** Where it is kept or made, in an ERP that names one plant with the material. */
    plant: text,
    customs_code: text,
    remark: text,
    ...created,
  }),
  /** One row per way to count one unit in another; without material it holds for all. */
  uom_conversion: define('Unit conversion', '计量单位换算', 'link', {
    material_key: link,
    from_uom: text,
    to_uom: text,
    factor: number,
  }),
  /** One row per agreed price of a material with one partner or with all. */
  price: define('Price', '价格', 'master', {
    /** `purchase` or `sales`. */
    type: text,
    partner_key: link,
    material_key: link,
    status,
    price: number,
    currency: text,
    uom: text,
    valid_from: date,
    valid_to: date,
    ...created,
  }),
  bom: define('Bill of materials', '物料清单', 'document', {
    /** The bill the component stands in, where one material has several. */
    bom_key: link,
    parent_key: key,
    component_key: key,
    qty: quantity,
    uom: text,
    version: text,
    plant: text,
    /** What the bill is for, such as production or costing. */
    usage: text,
    status,
    valid_from: date,
    valid_to: date,
  }),
  sales_order: define('Sales order', '销售订单', 'document', {
    ...order,
    customer_key: link,
    /** When the order was let through in spite of the credit limit, and who did. */
    credit_approved_at: date,
    credit_approved_by: link,
  }),
  sales_order_line: define('Sales order line', '销售订单行', 'document', {
    ...orderLine,
    qty_delivered: number,
    last_delivery: date,
    unit_cost: number,
    is_on_hold: flag,
    customer_key: link,
  }),
  purchase_order: define('Purchase order', '采购订单', 'document', { ...order, supplier_key: link }),
  purchase_order_line: define('Purchase order line', '采购订单行', 'document', {
    ...orderLine,
    qty_received: number,
    first_receipt: date,
    last_receipt: date,
    /** What the supplier invoiced per unit, in the order's currency and unit. */
    invoiced_price: number,
    /** False where nothing is received, such as for services. */
    needs_receipt: flag,
    supplier_key: link,
  }),
  /** One row per line of a receipt of goods from a supplier. */
  goods_receipt: define('Goods receipt', '采购收货', 'document', {
    no: text,
    status,
    order_key: link,
    supplier_key: link,
    material_key: link,
    qty: number,
    posting_date: date,
    posted_by: link,
    ...created,
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
    /** When something was last issued to it, reported or received of it. */
    last_activity: date,
    bom_key: link,
    owner_key: link,
    org_unit_key: link,
    ...created,
  }),
  /** One row per material of a work order that was planned for it, issued to it, or both. */
  work_order_component: define('Component of a work order', '工单用料', 'document', {
    work_order_key: key,
    material_key: key,
    status,
    qty_planned: number,
    qty_issued: number,
    last_issue: date,
    issued_by: link,
    org_unit_key: link,
  }),
  /** One row per done movement and own stock location: what went in (positive) or out, in the base unit of the material. */
  stock_movement: define('Stock movement', '库存异动', 'link', {
    material_key: key,
    ...stockPlace,
    qty_signed: quantity,
    posting_date: date,
    type: text,
    value: number,
    document: text,
    /** Who made the entry count, where somebody else than who wrote it can. */
    posted_by: link,
    ...created,
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
    /** `purchase` or `sales`. */
    direction: text,
    /** The number the supplier gave it. */
    partner_no: text,
    partner_key: link,
    order_key: link,
    invoice_date: date,
    posting_date: date,
    due_date: date,
    paid_at: date,
    amount: number,
    open_amount: number,
    currency: text,
    status,
    is_credit_note: flag,
    is_recurring: flag,
    /** What it is for, such as rent, in the words of the ERP. */
    category: text,
    /** Numbers run without a gap within one series. */
    series: text,
    /** The number within its series, such as 12 of INV/2026/00012. */
    running_no: number,
    approved_at: date,
    approved_by: link,
    posted_by: link,
    org_unit_key: link,
    ...created,
  }),
  invoice_line: define('Invoice line', '发票行', 'document', {
    invoice_key: key,
    /** As the invoice's. */
    direction: text,
    status,
    partner_key: link,
    /** The order line it settles, by the last part of its key. */
    order_line_key: link,
    order_key: link,
    material_key: link,
    qty: number,
    price: number,
    amount: number,
    invoice_date: date,
    category: text,
    org_unit_key: link,
    ...created,
  }),
  /** One row per payment and invoice it settles, or per payment where nothing tells. */
  payment: define('Payment', '付款', 'document', {
    no: text,
    /** `out` or `in`. */
    direction: text,
    partner_key: link,
    invoice_key: link,
    bank_account: text,
    payment_date: date,
    amount: number,
    currency: text,
    status,
    approved_by: link,
    posted_by: link,
    org_unit_key: link,
    ...created,
  }),
  /** One row per line of a journal entry. */
  journal_line: define('Journal line', '凭证分录', 'document', {
    journal_key: key,
    no: text,
    status,
    partner_key: link,
    posting_date: date,
    account: text,
    /** An account that a sub-ledger keeps, such as receivables. */
    is_control: flag,
    /** Debit positive, in the currency of the company. */
    amount: number,
    /** `manual`, `write_off` for what clears a receivable, or what else wrote it. */
    source: text,
    posted_by: link,
    org_unit_key: link,
    ...created,
  }),
  /** One row per period of a ledger. */
  period: define('Accounting period', '会计期间', 'master', {
    name: text,
    ledger: text,
    /** `open` while one may post into it, then `closed`. */
    status,
    from_date: date,
    to_date: date,
    closed_at: date,
    reopened_at: date,
    is_adjustment: flag,
  }),
  /** One row per amount up to which somebody may approve documents of a type. */
  approval_limit: define('Approval limit', '审批限额', 'link', {
    /** An entity, such as `purchase_order`. */
    document_type: text,
    user_key: link,
    role_key: link,
    amount: number,
    currency: text,
    valid_from: date,
    valid_to: date,
  }),
  /** One row per changed field of a record. */
  change_log: define('Change log', '变更日志', 'link', {
    /** An entity, such as `supplier`, or `bank_account`, `user_role`. */
    entity: text,
    record_key: link,
    /** A canonical field where it has one. */
    field: text,
    old_value: text,
    new_value: text,
    changed_at: date,
    changed_by: link,
    ticket: text,
  }),
  /** One row per posting or entry of a user, with the hour of the day in the organisation's time zone. */
  activity: define('User activity', '用户操作', 'link', {
    user_key: key,
    acted_at: date,
    /** 0 to 23. */
    hour: number,
    /** An entity, such as `journal_line`. */
    document_type: text,
    document: text,
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
