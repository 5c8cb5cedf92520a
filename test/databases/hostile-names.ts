import type { DialectId } from '@erp-audit/core';
import { DBMS_TEXTS, type Dbms } from './sql-texts.ts';

/** Tables of the demo ERP whose names become such as no tool expects: spaces, quotes, Chinese, words of SQL. */
export const TABLE_RENAMES: Readonly<Record<string, string>> = {
  dept: '部门',
  customer: '客户 主数据',
  supplier: "Lieferant's Stamm",
  so_head: 'order',
  po_head: 'select',
  po_line: 'po-line %',
  work_order: 'Work`Order',
  app_user: 'User',
};

/** Columns likewise, in every table that has them; marks of bound values and of comments among them. */
export const COLUMN_RENAMES: Readonly<Record<string, string>> = {
  name: '名称',
  tax_no: '税号 (统一)',
  owner_user: "owner's user",
  order_date: 'group',
  need_by: 'need by? :1 $1 @p1',
  received_qty: 'received -- qty',
  qty: 'Qty /* basic */',
  created_at: 'from',
  login: 'Login Name',
};

/** An identifier as a profile writes it. */
export function quotedName(name: string, dialect: DialectId): string {
  const dbms: Dbms = dialect === 'duckdb' ? 'postgres' : dialect;
  return DBMS_TEXTS[dbms].quote(name);
}
