-- PRM-003 Account with no person behind it

-- permissions/account-without-person · Oracle 11.2 2ef595550fd02802, Oracle 11.2 ZHS16GBK 937f55fa77d67a14, Oracle 12.2 2ef595550fd02802, Oracle 19.3 2ef595550fd02802, Oracle 23.4 2ef595550fd02802
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
select j.company as company, count(*) as in_scope, countWhere(j.verdict = number(2)) as not_evaluable,
countWhere(j.verdict = number(1)) as row_count
from
(select a.*, r.roles_count as roles_count, case
 when l.account_key is not null
 or (a.login is not null
  and normalText(a.login) in ('term.line1', 'auditor.ext', 'proj.erp')) then 0
 else 1
 end as verdict
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
   end as "VALID_TO", case
   when asDate((u.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((u.created_at), 'UTC', 'Asia/Shanghai')
   end as "CREATED_AT", case
   when asDate((u.last_login), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((u.last_login), 'UTC', 'Asia/Shanghai')
   end as "LAST_LOGIN_AT"
   from app_user u
   left join staff s on s.emp_no = u.emp_no) u
  where u.status = 'open'
  and u.type = 'dialog'
  and (u.valid_to is null
   or u.valid_to >= date('2026-06-01'))) a
 left join
 (select distinct l.account_key
  from
  (select e.user_key as account_key, e.key_1 as employee_key
   from
   (select asText((s.emp_no)) as "KEY_1", asText((s.user_id)) as "USER_KEY"
    from staff s) e
   where e.user_key is not null
   union
   select n.key_1 as account_key, e.key_1 as employee_key
   from
   (select asText((u.user_id)) as "KEY_1", asText((u.emp_no)) as "EMPLOYEE_KEY"
    from app_user u
    left join staff s on s.emp_no = u.emp_no) n
   join
   (select asText((s.emp_no)) as "KEY_1"
    from staff s) e on e.key_1 = n.employee_key) l
  where l.account_key is not null) l on l.account_key = a.key_1
 left join
 (select g.user_key, count(distinct g.role_key) as roles_count
  from
  (select *
   from
   (select asText((g.user_id)) as "USER_KEY", asText((g.role_code)) as "ROLE_KEY", case
    when asDate((g.valid_from), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((g.valid_from), 'UTC', 'Asia/Shanghai')
    end as "VALID_FROM", case
    when asDate((g.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((g.valid_to), 'UTC', 'Asia/Shanghai')
    end as "VALID_TO"
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
    and r.status <> 'open')) g
  group by g.user_key) r on r.user_key = a.key_1) j
group by j.company

-- permissions/account-without-person · Oracle 11.2 bcf718e2aed85027, Oracle 11.2 ZHS16GBK c67f2401c8a170be, Oracle 12.2 bcf718e2aed85027, Oracle 19.3 bcf718e2aed85027, Oracle 23.4 bcf718e2aed85027
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
select j.*
from
(select a.*, r.roles_count as roles_count, case
 when l.account_key is not null
 or (a.login is not null
  and normalText(a.login) in ('term.line1', 'auditor.ext', 'proj.erp')) then 0
 else 1
 end as verdict
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
   end as "VALID_TO", case
   when asDate((u.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((u.created_at), 'UTC', 'Asia/Shanghai')
   end as "CREATED_AT", case
   when asDate((u.last_login), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((u.last_login), 'UTC', 'Asia/Shanghai')
   end as "LAST_LOGIN_AT"
   from app_user u
   left join staff s on s.emp_no = u.emp_no) u
  where u.status = 'open'
  and u.type = 'dialog'
  and (u.valid_to is null
   or u.valid_to >= date('2026-06-01'))) a
 left join
 (select distinct l.account_key
  from
  (select e.user_key as account_key, e.key_1 as employee_key
   from
   (select asText((s.emp_no)) as "KEY_1", asText((s.user_id)) as "USER_KEY"
    from staff s) e
   where e.user_key is not null
   union
   select n.key_1 as account_key, e.key_1 as employee_key
   from
   (select asText((u.user_id)) as "KEY_1", asText((u.emp_no)) as "EMPLOYEE_KEY"
    from app_user u
    left join staff s on s.emp_no = u.emp_no) n
   join
   (select asText((s.emp_no)) as "KEY_1"
    from staff s) e on e.key_1 = n.employee_key) l
  where l.account_key is not null) l on l.account_key = a.key_1
 left join
 (select g.user_key, count(distinct g.role_key) as roles_count
  from
  (select *
   from
   (select asText((g.user_id)) as "USER_KEY", asText((g.role_code)) as "ROLE_KEY", case
    when asDate((g.valid_from), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((g.valid_from), 'UTC', 'Asia/Shanghai')
    end as "VALID_FROM", case
    when asDate((g.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((g.valid_to), 'UTC', 'Asia/Shanghai')
    end as "VALID_TO"
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
    and r.status <> 'open')) g
  group by g.user_key) r on r.user_key = a.key_1) j
where j.verdict = number(1)

