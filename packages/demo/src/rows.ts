import type { PurchaseLineRow, PurchaseOrderRow, SalesLineRow, SalesOrderRow, WorkOrderRow } from './order-rows.ts';
import type {
  DeptRow,
  Flag,
  RoleIncludesRow,
  RoleRightRow,
  RoleRow,
  StaffRow,
  UserRoleRow,
  UserRow,
} from './organisation-rows.ts';

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
/** `A` active, `B` blocked, `X` archived. */
type MasterState = 'A' | 'B' | 'X';

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

interface BomRow {
  parent_no: string;
  pos: number;
  component_no: string;
  qty: number;
  /** `1` released, `9` obsolete. */
  state: '1' | '9';
}

interface BinRow {
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

interface ReservationRow {
  resv_no: number;
  item_no: string;
  qty: number;
  planned_on: string;
  /** `O` open, `D` done, `X` cancelled. */
  state: 'O' | 'D' | 'X';
}

interface InvoiceRow {
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
