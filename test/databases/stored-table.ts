/** How a column is stored; `char` is padded with blanks by databases that do so. */
export type StorageType =
  | { readonly is: 'text' | 'integer' | 'date' }
  | { readonly is: 'char'; readonly length: number }
  | { readonly is: 'decimal'; readonly precision: number; readonly scale: number }
  /** A day with a time: without a zone, or an instant that the database knows. */
  | { readonly is: 'timestamp'; readonly zoned: boolean };

/** Rules of comparison that a column is given where the database has them; the default of the database otherwise. */
export type Collation = 'folds case' | 'folds case and accents' | 'binary' | 'chinese';

export interface StoredColumn {
  readonly name: string;
  readonly type: StorageType;
  readonly collation?: Collation;
}

/** Decimals are exact text, dates `YYYY-MM-DD`, timestamps `YYYY-MM-DD HH:MM:SS`, zoned ones in UTC. */
export type StoredValue = string | number | null;

/** A table that can be made in any database. */
export interface StoredTable {
  readonly name: string;
  readonly columns: readonly StoredColumn[];
  /** Values in the order of the columns. */
  readonly rows: readonly (readonly StoredValue[])[];
}

/** A table whose rows went through `change`, with columns changed by `column`. */
export function changedTable(
  table: StoredTable,
  column: (column: StoredColumn) => StoredColumn,
  change: (value: StoredValue, column: StoredColumn) => StoredValue,
): StoredTable {
  const rows = table.rows.map((row) => row.map((value, index) => change(value, table.columns[index] as StoredColumn)));
  return { ...table, columns: table.columns.map(column), rows };
}
