/** Rows of the demo ERP by table. Dates are `YYYY-MM-DD`, timestamps UTC without a zone, flags `Y` and `N`. */
export interface Tables {
  readonly dept: DeptRow;
  readonly staff: StaffRow;
  readonly app_user: UserRow;
  readonly app_role: RoleRow;
  readonly app_role_includes: RoleIncludesRow;
  readonly app_role_right: RoleRightRow;
  readonly app_user_role: UserRoleRow;
  readonly customer: CustomerRow;
  readonly supplier: SupplierRow;
  readonly supplier_bank: BankRow;
  readonly item: ItemRow;
  readonly bom: BomRow;
  readonly so_head: SalesOrderRow;
  readonly so_line: SalesLineRow;
  readonly po_head: PurchaseOrderRow;
  readonly po_line: PurchaseLineRow;
  readonly work_order: WorkOrderRow;
  readonly bin: BinRow;
  readonly quant: QuantRow;
  readonly stock_move: MoveRow;
  readonly reservation: ReservationRow;
  readonly invoice: InvoiceRow;
}

export type TableName = keyof Tables;
export type Flag = 'Y' | 'N';
/** `A` active, `B` blocked, `X` archived. */
export type MasterState = 'A' | 'B' | 'X';

export interface DeptRow {
  dept_no: string;
  name: string;
  name_en: string;
  parent_no: string | null;
  in_use: Flag;
}

export interface StaffRow {
  emp_no: string;
  comp: string;
  name: string;
  dept_no: string | null;
  /** 1900-01-01 while the person is here. */
  left_on: string | null;
  in_use: Flag;
  /** The account, where personnel keeps it; most accounts name their person themselves. */
  user_id: string | null;
}

export interface UserRow {
  user_id: string;
  login: string;
  name: string;
  emp_no: string | null;
  /** `D` a person's account, `S` of an interface, `P` of a customer in the portal. */
  kind: 'D' | 'S' | 'P';
  locked: Flag;
  admin_flag: Flag;
  last_login: string | null;
  valid_to: string;
  created_at: string;
}

export interface RoleRow {
  role_code: string;
  name: string;
  name_en: string;
  all_rights: Flag;
  in_use: Flag;
}

export interface RoleIncludesRow {
  role_code: string;
  included: string;
}

export interface RoleRightRow {
  role_code: string;
  object: string;
  activity: string;
}

export interface UserRoleRow {
  user_id: string;
  role_code: string;
  valid_from: string;
  valid_to: string;
  granted_at: string;
  granted_by: string | null;
}

export interface PartnerFields {
  comp: string;
  name: string | null;
  /** `C` a company, `P` a person. */
  legal_form: 'C' | 'P';
  parent_no: string | null;
  tax_no: string | null;
  duns: string | null;
  country: string | null;
  province: string | null;
  city: string | null;
  street: string | null;
  postcode: string | null;
  phone: string | null;
  mobile: string | null;
  email: string | null;
  contact: string | null;
  pay_term: string | null;
  owner_user: string | null;
  dept_no: string | null;
  one_time: Flag;
  state: MasterState;
  created_at: string | null;
  created_by: string | null;
}

export type CustomerRow = PartnerFields & { cust_no: string; credit_limit: number | null };
export type SupplierRow = PartnerFields & { supp_no: string; licence_until: string | null };

export interface BankRow {
  supp_no: string;
  line_no: number;
  account: string;
  in_use: Flag;
}

export interface ItemRow {
  item_no: string;
  comp: string;
  name: string | null;
  drawing_no: string | null;
  spec: string | null;
  uom: string;
  class: string;
  stocked: Flag;
  owner_user: string | null;
  dept_no: string | null;
  std_cost: number | null;
  state: MasterState;
  created_at: string | null;
  created_by: string | null;
}

export interface BomRow {
  parent_no: string;
  pos: number;
  component_no: string;
  qty: number;
  /** `1` released, `9` obsolete. */
  state: '1' | '9';
}

/** `N` new, `Q` quotation sent, `R` released, `D` delivered, `C` closed, `X` cancelled. */
export type SalesState = 'N' | 'Q' | 'R' | 'D' | 'C' | 'X';

export interface SalesOrderRow {
  so_no: string;
  comp: string;
  cust_no: string;
  seller: string | null;
  dept_no: string | null;
  state: SalesState;
  order_date: string;
  wanted_on: string | null;
  currency: string;
  template: Flag;
  hold: Flag;
  created_at: string | null;
  created_by: string | null;
}

export interface SalesLineRow {
  so_no: string;
  line_no: number;
  /** `M` material, `S` service, `T` text. */
  line_type: 'M' | 'S' | 'T';
  item_no: string | null;
  qty: number;
  delivered_qty: number | null;
  invoiced_qty: number | null;
  unit_price: number | null;
  wanted_on: string | null;
  /** `N` nothing delivered, `P` partly, `F` in full, `C` closed by hand, `X` cancelled. */
  state: LineState;
}

export type LineState = 'N' | 'P' | 'F' | 'C' | 'X';

/** 10 draft, 20 awaiting approval, 30 released, 40 partly received, 50 received, 80 closed, 90 cancelled. */
export type PurchaseState = 10 | 20 | 30 | 40 | 50 | 80 | 90;

export interface PurchaseOrderRow {
  po_no: string;
  comp: string;
  supp_no: string;
  buyer: string | null;
  dept_no: string | null;
  state: PurchaseState;
  order_date: string;
  need_by: string | null;
  currency: string;
  blanket: Flag;
  template: Flag;
  created_at: string | null;
  created_by: string | null;
}

export interface PurchaseLineRow {
  po_no: string;
  line_no: number;
  line_type: 'M' | 'S' | 'T';
  item_no: string | null;
  qty: number;
  received_qty: number | null;
  unit_price: number | null;
  need_by: string | null;
  state: LineState;
}

export interface WorkOrderRow {
  wo_no: string;
  comp: string;
  item_no: string;
  /** 0 planned, 1 released, 2 started, 3 finished, 4 closed, 9 cancelled. */
  state: 0 | 1 | 2 | 3 | 4 | 9;
  qty: number;
  done_qty: number;
  order_date: string;
  start_on: string | null;
  finish_on: string | null;
  planner: string | null;
  dept_no: string | null;
  template: Flag;
  created_at: string | null;
  created_by: string | null;
}

export interface BinRow {
  bin_no: string;
  comp: string;
  name: string;
  dept_no: string | null;
  /** `O` own, `K` consignment of suppliers, `V` virtual. */
  kind: 'O' | 'K' | 'V';
}

export interface QuantRow {
  item_no: string;
  bin_no: string;
  lot: string;
  /** Supplier whose stock it is; empty where it is ours. */
  owner_no: string;
  qty: number;
  amount: number | null;
  first_receipt: string | null;
}

/** `GR` receipt, `GI` issue, `PR` production, `IC` stock count, `TR` transfer between own bins. */
export type MoveType = 'GR' | 'GI' | 'PR' | 'IC' | 'TR';

export interface MoveRow {
  move_no: number;
  item_no: string;
  bin_no: string;
  lot: string;
  qty: number;
  moved_at: string;
  move_type: MoveType;
  done: Flag;
}

export interface ReservationRow {
  resv_no: number;
  item_no: string;
  qty: number;
  planned_on: string;
  /** `O` open, `D` done, `X` cancelled. */
  state: 'O' | 'D' | 'X';
}

export interface InvoiceRow {
  inv_no: string;
  comp: string;
  /** `S` to a customer, `P` from a supplier. */
  side: 'S' | 'P';
  partner_no: string;
  inv_date: string;
  posted_on: string | null;
  amount: number;
  currency: string;
  state: 'P' | 'N' | 'X';
  created_at: string;
  created_by: string | null;
}
