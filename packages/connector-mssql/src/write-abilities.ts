import { raw } from '@erp-audit/core';

/**
 * Everything by which the account could write, one short phrase a row; no row means read-only. Views and functions that
 * SQL Server 2008 has too. Temporary tables are left out: everybody has them, and they change nothing.
 */
export const WRITE_ABILITIES = raw(`
  with
  server_roles as (
    select N'member of the server role ' + r.name as ability
    from (values (N'sysadmin'), (N'securityadmin'), (N'serveradmin'), (N'setupadmin'), (N'processadmin'), (N'diskadmin'),
      (N'dbcreator'), (N'bulkadmin')) as r (name)
    where is_srvrolemember(r.name) = 1
  ),
  database_roles as (
    select N'member of the database role ' + r.name as ability
    from (values (N'db_owner'), (N'db_accessadmin'), (N'db_securityadmin'), (N'db_ddladmin'), (N'db_backupoperator'),
      (N'db_datawriter')) as r (name)
    where is_member(r.name) = 1
  ),
  server_permissions as (
    select N'may ' + lower(p.permission_name) collate database_default + N' on the server' as ability
    from sys.fn_my_permissions(null, N'SERVER') as p
    where p.permission_name like N'CONTROL%' or p.permission_name like N'ALTER%' or p.permission_name like N'CREATE%'
      or p.permission_name in (N'ADMINISTER BULK OPERATIONS', N'SHUTDOWN', N'UNSAFE ASSEMBLY', N'IMPERSONATE ANY LOGIN')
  ),
  database_permissions as (
    select N'may ' + lower(p.permission_name) collate database_default + N' in database ' + db_name() as ability
    from sys.fn_my_permissions(null, N'DATABASE') as p
    where p.permission_name like N'CONTROL%' or p.permission_name like N'ALTER%' or p.permission_name like N'CREATE%'
      or p.permission_name in (N'INSERT', N'UPDATE', N'DELETE', N'EXECUTE', N'TAKE OWNERSHIP')
  ),
  writable as (
    select s.name + N'.' + o.name as name
    from sys.objects as o join sys.schemas as s on s.schema_id = o.schema_id
    where o.type in ('U', 'V') and o.is_ms_shipped = 0
      and (has_perms_by_name(quotename(s.name) + N'.' + quotename(o.name), N'OBJECT', N'INSERT') = 1
        or has_perms_by_name(quotename(s.name) + N'.' + quotename(o.name), N'OBJECT', N'UPDATE') = 1
        or has_perms_by_name(quotename(s.name) + N'.' + quotename(o.name), N'OBJECT', N'DELETE') = 1)
  ),
  runnable as (
    select s.name + N'.' + o.name as name
    from sys.objects as o join sys.schemas as s on s.schema_id = o.schema_id
    where o.type in ('P', 'PC') and o.is_ms_shipped = 0
      and has_perms_by_name(quotename(s.name) + N'.' + quotename(o.name), N'OBJECT', N'EXECUTE') = 1
  ),
  objects as (
    select N'may change ' + cast(count(*) as nvarchar(12)) + N' tables, such as ' + min(name) as ability
    from writable having count(*) > 0
    union all
    select N'may run ' + cast(count(*) as nvarchar(12)) + N' procedures, such as ' + min(name)
    from runnable having count(*) > 0
  )
  select found.ability from (
    select 1 as place, ability from server_roles union all select 2, ability from server_permissions
    union all select 3, ability from database_roles union all select 4, ability from database_permissions
    union all select 5, ability from objects) as found
  order by found.place, found.ability`);
