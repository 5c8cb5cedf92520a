import { type QueryOptions, type Row, raw, type Sql } from '@erp-audit/core';
import { shortestName } from './names.ts';

type Query = (statement: Sql, options: QueryOptions) => Promise<readonly Row[]>;

const ACCOUNT = 'audit';
/** The database, and the schema that holds most tables. */
const PLACE = raw(`select top (1) db_name() as [database], s.name as [schema]
 from sys.schemas as s left join sys.tables as t on t.schema_id = s.schema_id
 group by s.name order by count(t.object_id) desc, s.name`);

/** The statements of the README for this database and the schema that holds its tables. */
export async function readOnlyAccount(query: Query): Promise<readonly string[]> {
  const [place] = await query(PLACE, { label: 'read-only account' });
  const schema = shortestName(String(place?.['schema'] ?? 'dbo'));
  return [
    'use master;',
    `create login ${ACCOUNT} with password = N'…', check_policy = on;`,
    `use ${shortestName(String(place?.['database']))};`,
    `create user ${ACCOUNT} for login ${ACCOUNT} with default_schema = ${schema};`,
    `grant select on schema::${schema} to ${ACCOUNT};`,
    `grant view definition on schema::${schema} to ${ACCOUNT};`,
    `grant showplan to ${ACCOUNT};`,
  ];
}
