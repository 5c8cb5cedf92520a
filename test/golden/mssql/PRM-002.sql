-- PRM-002 Account that nobody uses

-- permissions/dormant-account · SQL Server 2008 R2 25e679ee6315d308, SQL Server 2012 25e679ee6315d308, SQL Server 2016 25e679ee6315d308, SQL Server 2022 25e679ee6315d308
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
select j.company as company, count(*) as in_scope, countWhere(j.verdict = number(2)) as not_evaluable,
countWhere(j.verdict = number(1)) as row_count, count(j.[last_login_at]) as [signal_0]
from
(select p.*, case
 when ageInDays(p.last_login_at, '2026-06-01') > case
 when p.privileged = 1 then number(30)
 else number(90)
 end then 1
 when p.last_login_at is not null then 0
 when p.created_at is null then 2
 when ageInDays(p.created_at, '2026-06-01') > number(30) then 1
 else 0
 end as verdict
 from
 (select a.*, case
  when a.key_1 in
  (select s.user_key
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
      end as [valid_to]
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
     and sr.is_super = boolean(true))) s)
  or a.is_admin = boolean(true) then 1
  else 0
  end as privileged
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
    end as [valid_to], case
    when asDate((u.last_login), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((u.last_login), 'UTC', 'Asia/Shanghai')
    end as [last_login_at], case
    when asDate((u.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((u.created_at), 'UTC', 'Asia/Shanghai')
    end as [created_at], asBoolean((case
      when u.admin_flag = 'Y' then 1
      else 0 end)) as [is_admin]
    from app_user u
    left join staff s on s.emp_no = u.emp_no) u
   where u.status = 'open'
   and u.type = 'dialog'
   and (u.valid_to is null
    or u.valid_to >= date('2026-06-01'))) a) p) j
group by j.company

-- permissions/dormant-account · SQL Server 2008 R2 0312cfaa10eeb687, SQL Server 2012 0312cfaa10eeb687, SQL Server 2016 0312cfaa10eeb687, SQL Server 2022 0312cfaa10eeb687
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
select j.*
from
(select p.*, case
 when ageInDays(p.last_login_at, '2026-06-01') > case
 when p.privileged = 1 then number(30)
 else number(90)
 end then 1
 when p.last_login_at is not null then 0
 when p.created_at is null then 2
 when ageInDays(p.created_at, '2026-06-01') > number(30) then 1
 else 0
 end as verdict
 from
 (select a.*, case
  when a.key_1 in
  (select s.user_key
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
      end as [valid_to]
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
     and sr.is_super = boolean(true))) s)
  or a.is_admin = boolean(true) then 1
  else 0
  end as privileged
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
    end as [valid_to], case
    when asDate((u.last_login), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((u.last_login), 'UTC', 'Asia/Shanghai')
    end as [last_login_at], case
    when asDate((u.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((u.created_at), 'UTC', 'Asia/Shanghai')
    end as [created_at], asBoolean((case
      when u.admin_flag = 'Y' then 1
      else 0 end)) as [is_admin]
    from app_user u
    left join staff s on s.emp_no = u.emp_no) u
   where u.status = 'open'
   and u.type = 'dialog'
   and (u.valid_to is null
    or u.valid_to >= date('2026-06-01'))) a) p) j
where j.verdict = number(1)

