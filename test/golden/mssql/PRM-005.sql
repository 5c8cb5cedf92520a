-- PRM-005 Super-user beyond the named few
-- SQL Server 2008 R2: user: skipped, unsupported needs:collectTexts:SQL Server 2017
-- SQL Server 2012: user: skipped, unsupported needs:collectTexts:SQL Server 2017
-- SQL Server 2016: user: skipped, unsupported needs:collectTexts:SQL Server 2017

-- permissions/super-user · SQL Server 2022 577e0df1962a26d3
with held (user_id, role_code, path, valid_from, valid_to, granted_by, granted_at) as
(select a.user_id, a.role_code, cast(a.role_code as nvarchar(500)), a.valid_from, a.valid_to, a.granted_by,
 a.granted_at
 from app_user_role a
 join app_role r on r.role_code = a.role_code
 where r.in_use = 'Y'
 union all
 select h.user_id, i.included, cast(h.path + ' > ' + i.included as nvarchar(500)), h.valid_from, h.valid_to,
 h.granted_by, h.granted_at
 from held h
 join app_role_includes i on i.role_code = h.role_code
 join app_role r on r.role_code = i.included
 where r.in_use = 'Y'
 and charindex(' > ' + i.included + ' > ', ' > ' + h.path + ' > ') = 0)
select
(select count(*)
 from
 (select *
  from
  (select '-' as [company], asText((u.user_id)) as [key_1], asText((concat('/users/', u.user_id))) as [url],
   case asText((u.locked))
   when 'N' then 'open'
   when 'Y' then 'closed'
   end as [status], asText((u.login)) as [login], asText((case u.kind
     when 'D' then 'dialog'
     when 'S' then 'service'
     when 'P' then 'portal' end)) as [type], case
   when asDate((u.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((u.valid_to), 'UTC', 'Asia/Shanghai')
   end as [valid_to], asBoolean((case
     when u.admin_flag = 'Y' then 1
     else 0 end)) as [is_admin]
   from app_user u
   left join staff s on s.emp_no = u.emp_no) u
  where u.status = 'open'
  and (u.valid_to is null
   or u.valid_to >= date('2026-06-01'))) people) as in_scope, 0 as not_evaluable, count(*) as row_count
from
(select a.*, h.role_key as role_key, h.path as path, h.granted_by as granted_by, h.granted_at as granted_at
 from
 (select *
  from
  (select '-' as [company], asText((u.user_id)) as [key_1], asText((concat('/users/', u.user_id))) as [url],
   case asText((u.locked))
   when 'N' then 'open'
   when 'Y' then 'closed'
   end as [status], asText((u.login)) as [login], asText((case u.kind
     when 'D' then 'dialog'
     when 'S' then 'service'
     when 'P' then 'portal' end)) as [type], case
   when asDate((u.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((u.valid_to), 'UTC', 'Asia/Shanghai')
   end as [valid_to], asBoolean((case
     when u.admin_flag = 'Y' then 1
     else 0 end)) as [is_admin]
   from app_user u
   left join staff s on s.emp_no = u.emp_no) u
  where u.status = 'open'
  and (u.valid_to is null
   or u.valid_to >= date('2026-06-01'))) a
 join
 (select g.user_key as user_key, g.role_key as role_key, collectTexts(g.path) as path,
  collectTexts(g.granted_by) as granted_by, min(g.granted_at) as granted_at
  from
  (select s.user_key as user_key, s.role_key as role_key, coalesce(s.[path], s.role_key) as path,
   s.[granted_by] as granted_by, s.[granted_at] as granted_at
   from
   (select *
    from
    (select *
     from
     (select asText((g.user_id)) as [user_key], asText((g.role_code)) as [role_key], case
      when asDate((g.valid_from), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
      else asDate((g.valid_from), 'UTC', 'Asia/Shanghai')
      end as [valid_from], case
      when asDate((g.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
      else asDate((g.valid_to), 'UTC', 'Asia/Shanghai')
      end as [valid_to], asText((g.path)) as [path], asText((g.granted_by)) as [granted_by], case
      when asDate((g.granted_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
      else asDate((g.granted_at), 'UTC', 'Asia/Shanghai')
      end as [granted_at]
      from held g) g
     where g.user_key is not null
     and (g.valid_from is null
      or g.valid_from <= date('2026-06-01'))
     and (g.valid_to is null
      or g.valid_to >= date('2026-06-01'))
     and g.role_key not in
     (select r.key_1
      from
      (select asText((r.role_code)) as [key_1], case asText((r.in_use))
       when 'Y' then 'open'
       when 'N' then 'closed'
       end as [status]
       from app_role r) r
      where r.key_1 is not null
      and r.status <> 'open')) held
    where held.role_key in
    (select sr.key_1
     from
     (select asText((r.role_code)) as [key_1], asBoolean((case
        when r.all_rights = 'Y' then 1
        else 0 end)) as [is_super]
      from app_role r) sr
     where sr.key_1 is not null
     and sr.is_super = boolean(true))) s
   union all
   select f.key_1 as user_key, 'is_admin' as role_key, 'is_admin' as path, null as granted_by, null as
   granted_at
   from
   (select asText((u.user_id)) as [key_1], asBoolean((case
      when u.admin_flag = 'Y' then 1
      else 0 end)) as [is_admin]
    from app_user u
    left join staff s on s.emp_no = u.emp_no) f
   where f.is_admin = boolean(true)) g
  group by g.user_key, g.role_key) h on h.user_key = a.key_1
 where not (a.login is not null
  and normalText(a.login) in ('shen.hao', 'han.lu', 'breakglass'))) found

-- permissions/super-user · SQL Server 2022 9ef294ef92691ace
with held (user_id, role_code, path, valid_from, valid_to, granted_by, granted_at) as
(select a.user_id, a.role_code, cast(a.role_code as nvarchar(500)), a.valid_from, a.valid_to, a.granted_by,
 a.granted_at
 from app_user_role a
 join app_role r on r.role_code = a.role_code
 where r.in_use = 'Y'
 union all
 select h.user_id, i.included, cast(h.path + ' > ' + i.included as nvarchar(500)), h.valid_from, h.valid_to,
 h.granted_by, h.granted_at
 from held h
 join app_role_includes i on i.role_code = h.role_code
 join app_role r on r.role_code = i.included
 where r.in_use = 'Y'
 and charindex(' > ' + i.included + ' > ', ' > ' + h.path + ' > ') = 0)
select a.*, h.role_key as role_key, h.path as path, h.granted_by as granted_by, h.granted_at as granted_at
from
(select *
 from
 (select '-' as [company], asText((u.user_id)) as [key_1], asText((concat('/users/', u.user_id))) as [url],
  case asText((u.locked))
  when 'N' then 'open'
  when 'Y' then 'closed'
  end as [status], asText((u.login)) as [login], asText((case u.kind
    when 'D' then 'dialog'
    when 'S' then 'service'
    when 'P' then 'portal' end)) as [type], case
  when asDate((u.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((u.valid_to), 'UTC', 'Asia/Shanghai')
  end as [valid_to], asBoolean((case
    when u.admin_flag = 'Y' then 1
    else 0 end)) as [is_admin]
  from app_user u
  left join staff s on s.emp_no = u.emp_no) u
 where u.status = 'open'
 and (u.valid_to is null
  or u.valid_to >= date('2026-06-01'))) a
join
(select g.user_key as user_key, g.role_key as role_key, collectTexts(g.path) as path,
 collectTexts(g.granted_by) as granted_by, min(g.granted_at) as granted_at
 from
 (select s.user_key as user_key, s.role_key as role_key, coalesce(s.[path], s.role_key) as path, s.[granted_by]
  as granted_by, s.[granted_at] as granted_at
  from
  (select *
   from
   (select *
    from
    (select asText((g.user_id)) as [user_key], asText((g.role_code)) as [role_key], case
     when asDate((g.valid_from), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((g.valid_from), 'UTC', 'Asia/Shanghai')
     end as [valid_from], case
     when asDate((g.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((g.valid_to), 'UTC', 'Asia/Shanghai')
     end as [valid_to], asText((g.path)) as [path], asText((g.granted_by)) as [granted_by], case
     when asDate((g.granted_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((g.granted_at), 'UTC', 'Asia/Shanghai')
     end as [granted_at]
     from held g) g
    where g.user_key is not null
    and (g.valid_from is null
     or g.valid_from <= date('2026-06-01'))
    and (g.valid_to is null
     or g.valid_to >= date('2026-06-01'))
    and g.role_key not in
    (select r.key_1
     from
     (select asText((r.role_code)) as [key_1], case asText((r.in_use))
      when 'Y' then 'open'
      when 'N' then 'closed'
      end as [status]
      from app_role r) r
     where r.key_1 is not null
     and r.status <> 'open')) held
   where held.role_key in
   (select sr.key_1
    from
    (select asText((r.role_code)) as [key_1], asBoolean((case
       when r.all_rights = 'Y' then 1
       else 0 end)) as [is_super]
     from app_role r) sr
    where sr.key_1 is not null
    and sr.is_super = boolean(true))) s
  union all
  select f.key_1 as user_key, 'is_admin' as role_key, 'is_admin' as path, null as granted_by, null as
  granted_at
  from
  (select asText((u.user_id)) as [key_1], asBoolean((case
     when u.admin_flag = 'Y' then 1
     else 0 end)) as [is_admin]
   from app_user u
   left join staff s on s.emp_no = u.emp_no) f
  where f.is_admin = boolean(true)) g
 group by g.user_key, g.role_key) h on h.user_key = a.key_1
where not (a.login is not null
 and normalText(a.login) in ('shen.hao', 'han.lu', 'breakglass'))

