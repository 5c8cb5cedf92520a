import type { CalendarDate } from '@erp-audit/core';
import { DEMO_WEEKS } from './calendar.ts';
import type { UserRow } from './organisation-rows.ts';
import { type Random, randomFrom } from './random.ts';
import type { CustomerRow, ItemRow, SupplierRow, TableName, Tables } from './rows.ts';
import { TABLE_NAMES } from './schema.ts';

export type AnyRow = Tables[TableName];
type Rows = { readonly [Table in TableName]: Tables[Table][] };

/** Rows that changed since the changes were last taken. */
export interface Changes {
  readonly upserts: ReadonlyMap<TableName, readonly AnyRow[]>;
  readonly deletes: ReadonlyMap<TableName, readonly AnyRow[]>;
}

function emptyRows(): Rows {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as Rows;
}

/** The demo ERP in memory: its rows as they are today, what changed since it was last written, and who is in use. */
export class World {
  readonly seed: number;
  readonly scale: number;
  readonly rows: Rows = emptyRows();
  readonly random: Random;
  /** Accounts whose person no longer signs in. */
  readonly silent = new Set<UserRow>();
  today: CalendarDate = DEMO_WEEKS[0] as CalendarDate;
  readonly #taken = new Set<AnyRow>();
  readonly #upserts = new Map<AnyRow, TableName>();
  readonly #deletes = new Map<AnyRow, TableName>();
  readonly #numbers = new Map<string, number>();

  constructor(seed: number, scale: number) {
    this.seed = seed;
    this.scale = scale;
    this.random = randomFrom(seed, 'world');
  }

  /** How many of something there are at this scale, and never fewer than the plantings need. */
  count(atFullScale: number, least: number): number {
    return Math.max(least, Math.round(atFullScale * this.scale));
  }

  /** The next number of a series. */
  next(series: string, first: number): number {
    const number = this.#numbers.get(series) ?? first;
    this.#numbers.set(series, number + 1);
    return number;
  }

  insert<Table extends TableName>(table: Table, row: Tables[Table]): Tables[Table] {
    this.rows[table].push(row);
    this.#upserts.set(row, table);
    return row;
  }

  /** Writes values into a row, and gives the values they replace. */
  edit<Table extends TableName>(
    table: Table,
    row: Tables[Table],
    values: Partial<Tables[Table]>,
  ): Partial<Tables[Table]> {
    const before = Object.fromEntries(
      Object.keys(values).map((column) => [column, row[column as keyof typeof row]]),
    ) as Partial<Tables[Table]>;
    Object.assign(row, values);
    this.#upserts.set(row, table);
    return before;
  }

  /** Deletes a row, found by its key, which must not have been changed since it was written. */
  remove<Table extends TableName>(table: Table, row: Tables[Table]): void {
    const at = this.rows[table].indexOf(row);
    if (at >= 0) this.rows[table].splice(at, 1);
    this.#upserts.delete(row);
    this.#deletes.set(row, table);
  }

  /** A row nobody has planted in yet; from now on business as usual leaves it alone, too. */
  take<Table extends TableName>(table: Table, fits: (row: Tables[Table]) => boolean): Tables[Table] {
    const rows: readonly Tables[Table][] = this.rows[table];
    const start = this.random.between(0, Math.max(0, rows.length - 1));
    for (let step = 0; step < rows.length; step += 1) {
      const row = rows[(start + step) % rows.length];
      if (row === undefined || this.#taken.has(row) || !fits(row)) continue;
      this.#taken.add(row);
      return row;
    }
    throw new RangeError(`the demo ERP has no clean record left in ${table}`);
  }

  /** Keeps a row from business as usual and from other plantings. */
  reserve<Row extends AnyRow>(row: Row): Row {
    this.#taken.add(row);
    return row;
  }

  isTaken(row: AnyRow): boolean {
    return this.#taken.has(row);
  }

  /** What changed since the last call. */
  takeChanges(): Changes {
    const changes = { upserts: byTable(this.#upserts), deletes: byTable(this.#deletes) };
    this.#upserts.clear();
    this.#deletes.clear();
    return changes;
  }
}

function byTable(rows: ReadonlyMap<AnyRow, TableName>): Map<TableName, AnyRow[]> {
  const tables = new Map<TableName, AnyRow[]>();
  for (const [row, table] of rows) {
    const list = tables.get(table);
    if (list === undefined) tables.set(table, [row]);
    else list.push(row);
  }
  return new Map(TABLE_NAMES.flatMap((table) => (tables.has(table) ? [[table, tables.get(table) ?? []]] : [])));
}

export function customerKey(row: CustomerRow): readonly string[] {
  return [row.comp, row.cust_no];
}

export function supplierKey(row: SupplierRow): readonly string[] {
  return [row.comp, row.supp_no];
}

export function itemKey(row: ItemRow): readonly string[] {
  return [row.comp, row.item_no];
}
