-- PRM-005 Super-user beyond the named few

-- permissions/super-user · Oracle 11.2 a9f63cb01ad15343, Oracle 11.2 ZHS16GBK ed66b7c4a3a52b05, Oracle 12.2 ced03faa138cc1f8, Oracle 19.3 ced03faa138cc1f8, Oracle 23.4 ced03faa138cc1f8
with held (user_id, role_code, path, valid_from, valid_to, granted_by, granted_at) as
(select a.user_id, a.role_code, cast(a.role_code as varchar2(500 char)), a.valid_from, a.valid_to,
 a.granted_by, a.granted_at
 from app_user_role a
 join app_role r on r.role_code = a.role_code
 where r.in_use = 'Y'
 union all
 select h.user_id, i.included, cast(h.path || ' > ' || i.included as varchar2(500 char)), h.valid_from,
 h.valid_to, h.granted_by, h.granted_at
 from held h
 join app_role_includes i on i.role_code = h.role_code
 join app_role r on r.role_code = i.included
 where r.in_use = 'Y'
 and instr(' > ' || h.path || ' > ', ' > ' || i.included || ' > ') = 0)
select
(select count(*)
 from
 (select *
  from
  (select '-' as "COMPANY", asText((u.user_id)) as "KEY_1", asText((concat('/users/', u.user_id))) as "URL",
   case asText((u.locked))
   when 'N' then 'open'
   when 'Y' then 'closed'
   end as "STATUS", asText((u.login)) as "LOGIN", asText((case u.kind
     when 'D' then 'dialog'
     when 'S' then 'service'
     when 'P' then 'portal' end)) as "TYPE", case
   when asDate((u.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((u.valid_to), 'UTC', 'Asia/Shanghai')
   end as "VALID_TO", asBoolean((case
     when u.admin_flag = 'Y' then 1
     else 0 end)) as "IS_ADMIN"
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
  (select '-' as "COMPANY", asText((u.user_id)) as "KEY_1", asText((concat('/users/', u.user_id))) as "URL",
   case asText((u.locked))
   when 'N' then 'open'
   when 'Y' then 'closed'
   end as "STATUS", asText((u.login)) as "LOGIN", asText((case u.kind
     when 'D' then 'dialog'
     when 'S' then 'service'
     when 'P' then 'portal' end)) as "TYPE", case
   when asDate((u.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((u.valid_to), 'UTC', 'Asia/Shanghai')
   end as "VALID_TO", asBoolean((case
     when u.admin_flag = 'Y' then 1
     else 0 end)) as "IS_ADMIN"
   from app_user u
   left join staff s on s.emp_no = u.emp_no) u
  where u.status = 'open'
  and (u.valid_to is null
   or u.valid_to >= date('2026-06-01'))) a
 join
 (select g.user_key as user_key, g.role_key as role_key, collectTexts(g.path) as path,
  collectTexts(g.granted_by) as granted_by, min(g.granted_at) as granted_at
  from
  (select s.user_key as user_key, s.role_key as role_key, coalesce(s."PATH", s.role_key) as path,
   s."GRANTED_BY" as granted_by, s."GRANTED_AT" as granted_at
   from
   (select *
    from
    (select *
     from
     (select asText((g.user_id)) as "USER_KEY", asText((g.role_code)) as "ROLE_KEY", case
      when asDate((g.valid_from), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
      else asDate((g.valid_from), 'UTC', 'Asia/Shanghai')
      end as "VALID_FROM", case
      when asDate((g.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
      else asDate((g.valid_to), 'UTC', 'Asia/Shanghai')
      end as "VALID_TO", asText((g.path)) as "PATH", asText((g.granted_by)) as "GRANTED_BY", case
      when asDate((g.granted_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
      else asDate((g.granted_at), 'UTC', 'Asia/Shanghai')
      end as "GRANTED_AT"
      from held g) g
     where g.user_key is not null
     and (g.valid_from is null
      or g.valid_from <= date('2026-06-01'))
     and (g.valid_to is null
      or g.valid_to >= date('2026-06-01'))
     and g.role_key not in
     (select r.key_1
      from
      (select asText((r.role_code)) as "KEY_1", case asText((r.in_use))
       when 'Y' then 'open'
       when 'N' then 'closed'
       end as "STATUS"
       from app_role r) r
      where r.key_1 is not null
      and r.status <> 'open')) held
    where held.role_key in
    (select sr.key_1
     from
     (select asText((r.role_code)) as "KEY_1", asBoolean((case
        when r.all_rights = 'Y' then 1
        else 0 end)) as "IS_SUPER"
      from app_role r) sr
     where sr.key_1 is not null
     and sr.is_super = boolean(true))) s
   union all
   select f.key_1 as user_key, 'is_admin' as role_key, 'is_admin' as path, null as granted_by, null as
   granted_at
   from
   (select asText((u.user_id)) as "KEY_1", asBoolean((case
      when u.admin_flag = 'Y' then 1
      else 0 end)) as "IS_ADMIN"
    from app_user u
    left join staff s on s.emp_no = u.emp_no) f
   where f.is_admin = boolean(true)) g
  group by g.user_key, g.role_key) h on h.user_key = a.key_1
 where not (a.login is not null
  and normalText(a.login) in ('shen.hao', 'han.lu', 'breakglass'))) found

-- permissions/super-user · Oracle 11.2 f0d6e5924eda41aa, Oracle 11.2 ZHS16GBK 5e9205bdb059013f, Oracle 12.2 87206c0391a12b4a, Oracle 19.3 87206c0391a12b4a, Oracle 23.4 87206c0391a12b4a
with held (user_id, role_code, path, valid_from, valid_to, granted_by, granted_at) as
(select a.user_id, a.role_code, cast(a.role_code as varchar2(500 char)), a.valid_from, a.valid_to,
 a.granted_by, a.granted_at
 from app_user_role a
 join app_role r on r.role_code = a.role_code
 where r.in_use = 'Y'
 union all
 select h.user_id, i.included, cast(h.path || ' > ' || i.included as varchar2(500 char)), h.valid_from,
 h.valid_to, h.granted_by, h.granted_at
 from held h
 join app_role_includes i on i.role_code = h.role_code
 join app_role r on r.role_code = i.included
 where r.in_use = 'Y'
 and instr(' > ' || h.path || ' > ', ' > ' || i.included || ' > ') = 0)
select a.*, h.role_key as role_key, h.path as path, h.granted_by as granted_by, h.granted_at as granted_at
from
(select *
 from
 (select '-' as "COMPANY", asText((u.user_id)) as "KEY_1", asText((concat('/users/', u.user_id))) as "URL",
  case asText((u.locked))
  when 'N' then 'open'
  when 'Y' then 'closed'
  end as "STATUS", asText((u.login)) as "LOGIN", asText((case u.kind
    when 'D' then 'dialog'
    when 'S' then 'service'
    when 'P' then 'portal' end)) as "TYPE", case
  when asDate((u.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((u.valid_to), 'UTC', 'Asia/Shanghai')
  end as "VALID_TO", asBoolean((case
    when u.admin_flag = 'Y' then 1
    else 0 end)) as "IS_ADMIN"
  from app_user u
  left join staff s on s.emp_no = u.emp_no) u
 where u.status = 'open'
 and (u.valid_to is null
  or u.valid_to >= date('2026-06-01'))) a
join
(select g.user_key as user_key, g.role_key as role_key, collectTexts(g.path) as path,
 collectTexts(g.granted_by) as granted_by, min(g.granted_at) as granted_at
 from
 (select s.user_key as user_key, s.role_key as role_key, coalesce(s."PATH", s.role_key) as path, s."GRANTED_BY"
  as granted_by, s."GRANTED_AT" as granted_at
  from
  (select *
   from
   (select *
    from
    (select asText((g.user_id)) as "USER_KEY", asText((g.role_code)) as "ROLE_KEY", case
     when asDate((g.valid_from), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((g.valid_from), 'UTC', 'Asia/Shanghai')
     end as "VALID_FROM", case
     when asDate((g.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((g.valid_to), 'UTC', 'Asia/Shanghai')
     end as "VALID_TO", asText((g.path)) as "PATH", asText((g.granted_by)) as "GRANTED_BY", case
     when asDate((g.granted_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((g.granted_at), 'UTC', 'Asia/Shanghai')
     end as "GRANTED_AT"
     from held g) g
    where g.user_key is not null
    and (g.valid_from is null
     or g.valid_from <= date('2026-06-01'))
    and (g.valid_to is null
     or g.valid_to >= date('2026-06-01'))
    and g.role_key not in
    (select r.key_1
     from
     (select asText((r.role_code)) as "KEY_1", case asText((r.in_use))
      when 'Y' then 'open'
      when 'N' then 'closed'
      end as "STATUS"
      from app_role r) r
     where r.key_1 is not null
     and r.status <> 'open')) held
   where held.role_key in
   (select sr.key_1
    from
    (select asText((r.role_code)) as "KEY_1", asBoolean((case
       when r.all_rights = 'Y' then 1
       else 0 end)) as "IS_SUPER"
     from app_role r) sr
    where sr.key_1 is not null
    and sr.is_super = boolean(true))) s
  union all
  select f.key_1 as user_key, 'is_admin' as role_key, 'is_admin' as path, null as granted_by, null as
  granted_at
  from
  (select asText((u.user_id)) as "KEY_1", asBoolean((case
     when u.admin_flag = 'Y' then 1
     else 0 end)) as "IS_ADMIN"
   from app_user u
   left join staff s on s.emp_no = u.emp_no) f
  where f.is_admin = boolean(true)) g
 group by g.user_key, g.role_key) h on h.user_key = a.key_1
where not (a.login is not null
 and normalText(a.login) in ('shen.hao', 'han.lu', 'breakglass'))

