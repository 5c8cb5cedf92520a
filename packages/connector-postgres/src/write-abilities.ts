import { raw } from '@erp-audit/core';

/**
 * Everything by which the account could write, one short phrase a row; no row means read-only. Temporary tables are
 * left out: PostgreSQL lets everybody have them, and they change nothing.
 */
export const WRITE_ABILITIES = raw(`
  with
  attributes as (
    select unnest(array[
      case when rolsuper then 'superuser' end,
      case when rolcreaterole then 'may create roles' end,
      case when rolcreatedb then 'may create databases' end]) as ability
    from pg_catalog.pg_roles where rolname = current_user
  ),
  memberships as (
    select 'member of ' || rolname as ability from pg_catalog.pg_roles
    where rolname in ('pg_write_all_data', 'pg_write_server_files', 'pg_execute_server_program', 'pg_maintain')
      and pg_has_role(current_user, oid, 'MEMBER')
  ),
  creators as (
    select 'may create schemas in database ' || current_database() as ability
    where has_database_privilege(current_database(), 'CREATE')
    union all
    select 'may create objects in schema ' || nspname from pg_catalog.pg_namespace
    where nspname !~ '^pg_' and nspname <> 'information_schema' and has_schema_privilege(oid, 'CREATE')
  ),
  writable as (
    select n.nspname || '.' || c.relname as name
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and has_schema_privilege(n.oid, 'USAGE')
      and (has_table_privilege(c.oid, 'DELETE, TRUNCATE') or has_any_column_privilege(c.oid, 'INSERT, UPDATE'))
  ),
  tables as (
    select 'may change ' || count(*) || ' tables, such as ' || min(name) as ability from writable having count(*) > 0
  )
  select ability from (
    select 1 as rank, ability from attributes union all select 2, ability from memberships
    union all select 3, ability from creators union all select 4, ability from tables) as found
  where ability is not null order by rank, ability`);
