import { AuditError } from '@erp-audit/core';
import type { Session } from '../database/database.ts';

interface StoredColumn {
  readonly name: string;
  /** As PostgreSQL writes it, such as `timestamp with time zone`. */
  readonly type: string;
  /** True where the database counts it up by itself. */
  readonly counted: boolean;
}

/** A table whose rows make the store what it is. */
export interface StoredTable {
  readonly name: string;
  readonly columns: readonly StoredColumn[];
}

/** Versions are told by the header; leases belong to processes that live; unlogged tables hold what is checked again. */
const LEFT_OUT = ['audit_migrations', 'audit_leases'];

/** All tables of the store, each after those it refers to. */
export async function storedTables(session: Session): Promise<readonly StoredTable[]> {
  const columns = await session.rows<StoredColumn & { readonly table: string }>(COLUMNS, { leftOut: LEFT_OUT });
  const references = await session.rows<{ readonly table: string; readonly target: string }>(REFERENCES);
  const waiting = new Set(columns.map(({ table }) => table));
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const waitsFor = (table: string) =>
      references.some((each) => each.table === table && each.target !== table && waiting.has(each.target));
    const next = [...waiting].filter((table) => !waitsFor(table)).toSorted();
    if (next.length === 0) throw new AuditError('INTERNAL_BUG', `Tables refer to each other: ${[...waiting]}.`, {});
    for (const table of next) waiting.delete(table);
    ordered.push(...next);
  }
  return ordered.map((name) => ({ name, columns: columns.filter(({ table }) => table === name) }));
}

const COLUMNS = `
select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
  pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null as counted
from pg_class c join pg_attribute a on a.attrelid = c.oid
where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind = 'r' and c.relpersistence = 'p'
  and starts_with(c.relname, 'audit_') and c.relname <> all(cast(:leftOut as text[]))
  and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
order by c.relname, a.attnum`;

const REFERENCES = `
select cast(cast(conrelid as regclass) as text) as table, cast(cast(confrelid as regclass) as text) as target
from pg_constraint where contype = 'f' and connamespace = cast(current_schema() as regnamespace)`;

/** Exact texts, whatever the session or the server is set to. */
export const EXACT_TEXTS = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
set local extra_float_digits = 1; set local bytea_output = 'hex'`;
