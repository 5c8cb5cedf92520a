import { type QueryOptions, type Row, raw, type Sql, sql } from '@erp-audit/core';
import { nameInStatement } from './names.ts';

type Query = (statement: Sql, options: QueryOptions) => Promise<readonly Row[]>;

const ACCOUNT = 'erp_audit';
const LABEL = { label: 'read-only account' };

/**
 * The statements of the README for this database. Oracle has no grant on all tables of a schema before version 23, so
 * each table is named; SELECT would also let the account lock rows, READ (since 12.1) does not.
 */
export async function readOnlyAccount(query: Query, schema: string | undefined): Promise<readonly string[]> {
  const owner = schema === undefined ? raw("sys_context('USERENV', 'CURRENT_SCHEMA')") : sql`${schema.toUpperCase()}`;
  const tables = await query(
    sql`select owner, table_name as name from all_tables where owner = ${owner} and nested = 'NO'
 union all select owner, view_name as name from all_views where owner = ${owner} order by 1, 2`,
    LABEL,
  );
  const place = ({ owner: of, name }: Row) => `${nameInStatement(String(of))}.${nameInStatement(String(name))}`;
  return [
    `create user ${ACCOUNT} identified by "…";`,
    `grant create session to ${ACCOUNT};`,
    ...tables.map((table) => `grant read on ${place(table)} to ${ACCOUNT};`),
  ];
}
