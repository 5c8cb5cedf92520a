-- PRM-001 Leaver whose account still works

-- permissions/leaver-access · SQL Server 2008 R2 5e63ffddea0476f8, SQL Server 2012 5e63ffddea0476f8, SQL Server 2016 5e63ffddea0476f8, SQL Server 2022 5e63ffddea0476f8
select j.company as company, count(*) as in_scope, countWhere(j.verdict = number(2)) as not_evaluable,
countWhere(j.verdict = number(1)) as row_count
from
(select a.*, p.end_date as end_date, case
 when p.best = 1 then 0
 when p.known < p.employees then 2
 else 1
 end as verdict
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
   end as [last_login_at]
   from app_user u
   left join staff s on s.emp_no = u.emp_no) u
  where u.status = 'open'
  and (u.valid_to is null
   or u.valid_to >= date('2026-06-01'))) a
 join
 (select w.account_key, max(w.end_date) as end_date, max(w.standing) as best, count(w.standing) as known,
  count(*) as employees
  from
  (select l.account_key, l.end_date, case
   when l.end_date <= date('2026-05-28') then 0
   when l.status is null then null
   when l.status <> 'open' then 0
   else 1
   end as standing
   from
   (select e.user_key as account_key, e.key_1 as employee_key, e.[end_date] as [end_date], e.[status] as
    [status]
    from
    (select asText((s.emp_no)) as [key_1], asText((s.user_id)) as [user_key], case
     when asDate((s.left_on), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((s.left_on), 'UTC', 'Asia/Shanghai')
     end as [end_date], case asText((s.in_use))
     when 'Y' then 'open'
     when 'N' then 'closed'
     end as [status]
     from staff s) e
    where e.user_key is not null
    union
    select n.key_1 as account_key, e.key_1 as employee_key, e.[end_date] as [end_date], e.[status] as [status]
    from
    (select asText((u.user_id)) as [key_1], asText((u.emp_no)) as [employee_key]
     from app_user u
     left join staff s on s.emp_no = u.emp_no) n
    join
    (select asText((s.emp_no)) as [key_1], case
     when asDate((s.left_on), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((s.left_on), 'UTC', 'Asia/Shanghai')
     end as [end_date], case asText((s.in_use))
     when 'Y' then 'open'
     when 'N' then 'closed'
     end as [status]
     from staff s) e on e.key_1 = n.employee_key) l) w
  group by w.account_key) p on p.account_key = a.key_1) j
group by j.company

-- permissions/leaver-access · SQL Server 2008 R2 44259f8192a00ef7, SQL Server 2012 44259f8192a00ef7, SQL Server 2016 44259f8192a00ef7, SQL Server 2022 44259f8192a00ef7
select j.*
from
(select a.*, p.end_date as end_date, case
 when p.best = 1 then 0
 when p.known < p.employees then 2
 else 1
 end as verdict
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
   end as [last_login_at]
   from app_user u
   left join staff s on s.emp_no = u.emp_no) u
  where u.status = 'open'
  and (u.valid_to is null
   or u.valid_to >= date('2026-06-01'))) a
 join
 (select w.account_key, max(w.end_date) as end_date, max(w.standing) as best, count(w.standing) as known,
  count(*) as employees
  from
  (select l.account_key, l.end_date, case
   when l.end_date <= date('2026-05-28') then 0
   when l.status is null then null
   when l.status <> 'open' then 0
   else 1
   end as standing
   from
   (select e.user_key as account_key, e.key_1 as employee_key, e.[end_date] as [end_date], e.[status] as
    [status]
    from
    (select asText((s.emp_no)) as [key_1], asText((s.user_id)) as [user_key], case
     when asDate((s.left_on), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((s.left_on), 'UTC', 'Asia/Shanghai')
     end as [end_date], case asText((s.in_use))
     when 'Y' then 'open'
     when 'N' then 'closed'
     end as [status]
     from staff s) e
    where e.user_key is not null
    union
    select n.key_1 as account_key, e.key_1 as employee_key, e.[end_date] as [end_date], e.[status] as [status]
    from
    (select asText((u.user_id)) as [key_1], asText((u.emp_no)) as [employee_key]
     from app_user u
     left join staff s on s.emp_no = u.emp_no) n
    join
    (select asText((s.emp_no)) as [key_1], case
     when asDate((s.left_on), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((s.left_on), 'UTC', 'Asia/Shanghai')
     end as [end_date], case asText((s.in_use))
     when 'Y' then 'open'
     when 'N' then 'closed'
     end as [status]
     from staff s) e on e.key_1 = n.employee_key) l) w
  group by w.account_key) p on p.account_key = a.key_1) j
where j.verdict = number(1)

