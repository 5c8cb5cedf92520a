/** Rows of the demo ERP by table, in the order in which they must be inserted. Dates are `YYYY-MM-DD` texts. */
export interface Dataset {
  readonly department: DepartmentRow[];
  readonly staff: StaffRow[];
  readonly app_user: UserRow[];
  readonly app_role: RoleRow[];
  readonly app_user_role: UserRoleRow[];
  readonly customer: CustomerRow[];
  readonly supplier: PartnerRow<'supplier_no'>[];
  readonly item: ItemRow[];
  readonly po_head: OrderRow[];
  readonly po_line: OrderLineRow[];
  readonly stock_bin: BinRow[];
  readonly stock_quant: QuantRow[];
  readonly stock_move: MoveRow[];
}

interface DepartmentRow {
  dept_no: string;
  name: string;
  name_en: string;
  parent_no: string | null;
  active: boolean;
}

interface StaffRow {
  emp_no: string;
  company_no: string;
  name: string;
  dept_no: string;
  left_on: string | null;
  active: boolean;
}

export interface UserRow {
  user_id: string;
  login: string;
  name: string;
  emp_no: string | null;
  /** `D` a person's account, `S` an interface's account. */
  kind: 'D' | 'S';
  locked: boolean;
  last_login: string | null;
  created_at: string;
}

export interface RoleRow {
  role_code: string;
  name: string;
  name_en: string;
  is_admin: boolean;
}

interface UserRoleRow {
  user_id: string;
  role_code: string;
  valid_to: string | null;
  granted_at: string;
  granted_by: string | null;
}

interface PartnerFields {
  company_no: string;
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
  one_time: boolean;
  /** `A` active, `B` blocked, `X` archived. */
  state: 'A' | 'B' | 'X';
  created_at: string;
  created_by: string | null;
}

type PartnerRow<Key extends string> = PartnerFields & Record<Key, string>;
export type CustomerRow = PartnerRow<'customer_no'> & { credit_limit: number | null };
export type SupplierRow = PartnerRow<'supplier_no'>;
export type AnyPartner = PartnerFields;

export interface ItemRow {
  item_no: string;
  company_no: string;
  name: string;
  name_en: string;
  spec: string | null;
  uom: string;
  class: string;
  stocked: boolean;
  owner_user: string | null;
  dept_no: string | null;
  std_cost: number | null;
  state: 'A' | 'B' | 'X';
  created_at: string;
  created_by: string | null;
}

export interface OrderRow {
  po_no: string;
  company_no: string;
  supplier_no: string;
  buyer: string | null;
  dept_no: string | null;
  /** `D` draft, `W` waiting for approval, `R` released, `C` closed, `X` cancelled. */
  state: 'D' | 'W' | 'R' | 'C' | 'X';
  order_date: string;
  need_by: string | null;
  currency: string;
  blanket: boolean;
  created_at: string;
}

export interface OrderLineRow {
  po_no: string;
  line_no: number;
  /** `M` material, `T` text only. */
  line_type: 'M' | 'T';
  item_no: string | null;
  description: string;
  qty: number;
  received_qty: number | null;
  unit_price: number | null;
  need_by: string | null;
  /** `N` nothing received, `P` partly received, `F` received, `C` closed by hand, `X` cancelled. */
  state: 'N' | 'P' | 'F' | 'C' | 'X';
}

interface BinRow {
  bin_no: string;
  company_no: string;
  name: string;
  owned: boolean;
}

interface QuantRow {
  item_no: string;
  bin_no: string;
  qty: number;
  amount: number | null;
  first_receipt: string | null;
}

export interface MoveRow {
  move_no: string;
  item_no: string;
  bin_no: string;
  qty: number;
  moved_at: string;
  /** `GR` receipt, `GI` issue, `PR` production, `IC` stock count, `TR` transfer between own bins. */
  move_type: 'GR' | 'GI' | 'PR' | 'IC' | 'TR';
  done: boolean;
}
