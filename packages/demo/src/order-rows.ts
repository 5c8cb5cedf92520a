import type { Flag } from './organisation-rows.ts';

/** `N` new, `Q` quotation sent, `R` released, `D` delivered, `C` closed, `X` cancelled. */
type SalesState = 'N' | 'Q' | 'R' | 'D' | 'C' | 'X';

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

type LineState = 'N' | 'P' | 'F' | 'C' | 'X';

/** 10 draft, 20 awaiting approval, 30 released, 40 partly received, 50 received, 80 closed, 90 cancelled. */
type PurchaseState = 10 | 20 | 30 | 40 | 50 | 80 | 90;

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
