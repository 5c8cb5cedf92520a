import type { Session } from '../database/database.ts';
import { storedTables } from './stored-tables.ts';

/** True where there are no tables of ours, or no rows in any of them. */
export async function isEmptyStore(session: Session): Promise<boolean> {
  for (const { name } of await storedTables(session)) {
    const rows = await session.rows(`select 1 from ${name} limit 1`);
    if (rows.length > 0) return false;
  }
  return true;
}

/** Takes the tables and functions of an empty store away, so that older ones can be made. */
export async function clearEmptyStore(session: Session): Promise<void> {
  const [row] = await session.rows<{ statements: string | null }>(DROPS);
  if (row?.statements) await session.rows(row.statements);
}

const DROPS = `
select string_agg(statement, '; ') as statements from (
  select format('drop table if exists %I cascade', c.relname) as statement from pg_class c
  where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind = 'r' and starts_with(c.relname, 'audit_')
  union all
  select format('drop sequence if exists %I cascade', c.relname) from pg_class c
  where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind = 'S' and starts_with(c.relname, 'audit_')
  union all
  select format('drop function if exists %s cascade', cast(p.oid as regprocedure)) from pg_proc p
  where p.pronamespace = cast(current_schema() as regnamespace) and starts_with(p.proname, 'audit_')
) drops`;
