import { execute, freshDatabase } from '@erp-audit/testkit';

/** Words of Oracle that orafce does not have, as far as the connector's own statements need them. */
const WORDS = `
  create extension orafce;
  create schema wire;
  create domain wire.clob as text;
  create function wire.sys_context(namespace text, name text) returns text language sql stable as $$
    select case upper(name) when 'SESSION_USER' then upper(session_user::text) when 'DB_NAME' then 'WIREPDB'
      when 'CURRENT_SCHEMA' then upper(current_schema()::text) end $$;
`;

/** Why there is no wire double here, or undefined where there is one. */
export async function orafceUnavailable(postgresUrl: string | undefined): Promise<string | undefined> {
  if (postgresUrl === undefined) return 'no PostgreSQL server';
  try {
    await execute(postgresUrl, 'create temporary table orafce_check (id int); select 1 from pg_available_extensions');
    const available = `do $$ begin
      if not exists (select from pg_available_extensions where name = 'orafce') then raise exception 'missing'; end if;
    end $$`;
    await execute(postgresUrl, available);
    return undefined;
  } catch {
    return 'no orafce: install the package "postgresql-15-orafce"';
  }
}

/** URL of a new database in which Oracle's words work, with what `setup` makes in it. */
export async function freshOrafceDatabase(postgresUrl: string, setup: string): Promise<string> {
  const url = await freshDatabase(postgresUrl);
  await execute(url, WORDS);
  await execute(url, setup);
  return url;
}
