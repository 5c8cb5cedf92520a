import { type QueryOptions, type Row, type Sql, sql } from '@erp-audit/core';
import pg from 'pg';

type Query = (statement: Sql, options: QueryOptions) => Promise<readonly Row[]>;

const ACCOUNT = 'audit';

/** The statements of the README for this database: its name, the schema that is read, and the role that makes its tables. */
export async function readOnlyAccount(query: Query, schema = 'public'): Promise<readonly string[]> {
  const owners = sql`select pg_get_userbyid(relowner) as owner from pg_class
 where relkind in ('r', 'p') and relnamespace = to_regnamespace(quote_ident(${schema}))
 group by relowner order by count(*) desc limit 1`;
  const [place] = await query(sql`select current_database() as database`, { label: 'read-only account' });
  const [table] = await query(owners, { label: 'read-only account' });
  const quoted = (name: unknown) => pg.escapeIdentifier(String(name)).replace(/^"([a-z_][a-z0-9_]*)"$/, '$1');
  const inSchema = `schema ${quoted(schema)}`;
  return [
    `create role ${ACCOUNT} login password '…' connection limit 4;`,
    `grant connect on database ${quoted(place?.['database'])} to ${ACCOUNT};`,
    `grant usage on ${inSchema} to ${ACCOUNT};`,
    `grant select on all tables in ${inSchema} to ${ACCOUNT};`,
    ...(table === undefined
      ? []
      : [
          `alter default privileges for role ${quoted(table['owner'])} in ${inSchema} grant select on tables to ${ACCOUNT};`,
        ]),
  ];
}
