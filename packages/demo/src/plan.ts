import type { EntityName } from '@erp-audit/core';
import type { AnyPartner, CustomerRow, Dataset, ItemRow, OrderLineRow, OrderRow, SupplierRow } from './dataset.ts';
import type { Company } from './organisation.ts';
import { defectKey, type NearMiss, type PlantedDefect } from './truth.ts';

export type TableName = keyof Dataset;
export type RowOf<Table extends TableName> = Dataset[Table][number];

/** One row that a later night inserts or overwrites. */
export interface RowChange {
  readonly table: TableName;
  readonly row: RowOf<TableName>;
}

/**
 * The demo ERP while it is being made: clean rows, from which each planting takes records nobody has touched, and the
 * log of what was planted.
 */
export interface Plan {
  readonly data: Dataset;
  /** Rows changed since the last night. */
  readonly changes: RowChange[];
  takeCustomer(company?: Company): CustomerRow;
  takeSupplier(company?: Company): SupplierRow;
  takeItem(): ItemRow;
  /** A line that has arrived in full, with its order; no two come from one order. */
  takeLine(): { readonly head: OrderRow; readonly line: OrderLineRow };
  /** Writes values into a row and remembers the change. */
  edit<Table extends TableName>(table: Table, row: RowOf<Table>, values: Partial<RowOf<Table>>): void;
  insert<Table extends TableName>(table: Table, row: RowOf<Table>): void;
  defect(code: string, entity: EntityName, key: readonly string[], how: string): void;
  /** The defect is in the data no longer. */
  cured(code: string, entity: EntityName, key: readonly string[]): void;
  nearMiss(code: string, entity: EntityName, key: readonly string[], how: string): void;
  readonly defects: ReadonlyMap<string, PlantedDefect>;
  readonly nearMisses: readonly NearMiss[];
}

function takeFrom<Row>(rows: readonly Row[], taken: Set<unknown>, fits: (row: Row) => boolean): Row {
  const row = rows.find((candidate) => !taken.has(candidate) && fits(candidate));
  if (row === undefined) throw new RangeError('the demo ERP has no clean record left to plant in');
  taken.add(row);
  return row;
}

export function planFor(data: Dataset): Plan {
  const taken = new Set<unknown>();
  const changes: RowChange[] = [];
  const defects = new Map<string, PlantedDefect>();
  const nearMisses: NearMiss[] = [];
  const living = (company: Company) => (row: AnyPartner) => row.company_no === company && row.state === 'A';
  return {
    data,
    changes,
    defects,
    nearMisses,
    takeCustomer: (company = '1000') => takeFrom(data.customer, taken, living(company)),
    takeSupplier: (company = '1000') => takeFrom(data.supplier, taken, living(company)),
    takeItem: () => takeFrom(data.item, taken, (row) => row.stocked && row.company_no === '1000' && row.state === 'A'),
    takeLine() {
      const head = takeFrom(data.po_head, taken, (row) =>
        data.po_line.some((candidate) => candidate.po_no === row.po_no && candidate.state === 'F'),
      );
      return { head, line: takeFrom(data.po_line, taken, (row) => row.po_no === head.po_no) };
    },
    edit(table, row, values) {
      Object.assign(row, values);
      changes.push({ table, row });
    },
    insert(table, row) {
      (data[table] as RowOf<typeof table>[]).push(row);
      changes.push({ table, row });
    },
    defect(code, entity, key, how) {
      const planted = { code, entity, key, how };
      defects.set(defectKey(planted), planted);
    },
    cured(code, entity, key) {
      if (!defects.delete(defectKey({ code, entity, key }))) throw new RangeError(`${code} ${key} was never planted`);
    },
    nearMiss(code, entity, key, how) {
      nearMisses.push({ code, entity, key, how });
    },
  };
}

export function customerKey(row: CustomerRow): [string, string] {
  return [row.company_no, row.customer_no];
}

export function supplierKey(row: SupplierRow): [string, string] {
  return [row.company_no, row.supplier_no];
}

export function itemKey(row: ItemRow): [string, string] {
  return [row.company_no, row.item_no];
}
