-- OWN-003 Customer created outside the owning department

-- org units · MySQL 5.7 2ed723f21249add1, MySQL 8.0 cd92289b5301e2f1, MariaDB 10.11 c319159c2b7d3247
select distinct u.`key_1`, u.`company`, u.`parent_key`
from
(select asText((d.dept_no)) as `key_1`, '-' as `company`, asText((d.parent_no)) as `parent_key`
 from dept d) u
order by 1, 2, 3

-- ownership/customer-created-outside-owner · MySQL 5.7 d6a97743e5a05473, MySQL 8.0 af2ad073b2ee3ab7, MariaDB 10.11 add59318b4e0ef4b
select j.company as company, count(*) as in_scope, countWhere(j.verdict = number(2)) as not_evaluable,
countWhere(j.verdict = number(1)) as row_count
from
(select m.*, u.login as login, c.units as units, case
 when m.created_at is null then 2
 when c.is_owner = 1 then 0
 else 1
 end as verdict, case
 when u.user_key is null then 'creator_unknown'
 when c.placed > 0 then 'outside_owner'
 else 'creator_department_unknown'
 end as reason
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.cust_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.cust_no))) as `label`, asText((concat('/customers/', c.cust_no))) as
  `url`, case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as `status`, case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, asText((c.created_by)) as `created_by`
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) m
 left join
 (select n.key_1 as user_key, max(n.login) as login
  from
  (select asText((u.user_id)) as `key_1`, asText((u.login)) as `login`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) n
  group by n.key_1) u on u.user_key = m.created_by
 left join
 (select e.account_key as account_key, collectTexts(e.unit) as units, count(e.unit) as placed, max(e.is_owner)
  as is_owner
  from
  (select w.account_key as account_key, w.unit as unit, case
   when w.unit in
   (select o.unit
    from inlineTable(o, unit text, ['D10'])) then 1
   else 0
   end as is_owner
   from
   (select l.account_key as account_key, case
    when not isBlank(l.org_unit_key) then l.org_unit_key
    end as unit
    from
    (select e.user_key as account_key, e.key_1 as employee_key, e.`org_unit_key` as `org_unit_key`
     from
     (select asText((s.emp_no)) as `key_1`, asText((s.user_id)) as `user_key`, asText((s.dept_no)) as
      `org_unit_key`
      from staff s) e
     where e.user_key is not null
     union
     select n.key_1 as account_key, e.key_1 as employee_key, e.`org_unit_key` as `org_unit_key`
     from
     (select asText((u.user_id)) as `key_1`, asText((u.emp_no)) as `employee_key`
      from app_user u
      left join staff s on s.emp_no = u.emp_no) n
     join
     (select asText((s.emp_no)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
      from staff s) e on e.key_1 = n.employee_key) l) w) e
  group by e.account_key) c on c.account_key = m.created_by
 where m.status = 'open'
 and (m.created_at is null
  or (ageInDays(m.created_at, '2026-06-01') >= 0
   and ageInDays(m.created_at, '2026-06-01') <= number(30)))
 and not (u.login is not null
  and normalText(u.login) in ('svc.webshop'))) j
group by j.company

-- ownership/customer-created-outside-owner · MySQL 5.7 f5bd05c5427dd243, MySQL 8.0 84bf747c83e032fc, MariaDB 10.11 f153c1fa883824d5
select j.*
from
(select m.*, u.login as login, c.units as units, case
 when m.created_at is null then 2
 when c.is_owner = 1 then 0
 else 1
 end as verdict, case
 when u.user_key is null then 'creator_unknown'
 when c.placed > 0 then 'outside_owner'
 else 'creator_department_unknown'
 end as reason
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.cust_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.cust_no))) as `label`, asText((concat('/customers/', c.cust_no))) as
  `url`, case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as `status`, case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, asText((c.created_by)) as `created_by`
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) m
 left join
 (select n.key_1 as user_key, max(n.login) as login
  from
  (select asText((u.user_id)) as `key_1`, asText((u.login)) as `login`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) n
  group by n.key_1) u on u.user_key = m.created_by
 left join
 (select e.account_key as account_key, collectTexts(e.unit) as units, count(e.unit) as placed, max(e.is_owner)
  as is_owner
  from
  (select w.account_key as account_key, w.unit as unit, case
   when w.unit in
   (select o.unit
    from inlineTable(o, unit text, ['D10'])) then 1
   else 0
   end as is_owner
   from
   (select l.account_key as account_key, case
    when not isBlank(l.org_unit_key) then l.org_unit_key
    end as unit
    from
    (select e.user_key as account_key, e.key_1 as employee_key, e.`org_unit_key` as `org_unit_key`
     from
     (select asText((s.emp_no)) as `key_1`, asText((s.user_id)) as `user_key`, asText((s.dept_no)) as
      `org_unit_key`
      from staff s) e
     where e.user_key is not null
     union
     select n.key_1 as account_key, e.key_1 as employee_key, e.`org_unit_key` as `org_unit_key`
     from
     (select asText((u.user_id)) as `key_1`, asText((u.emp_no)) as `employee_key`
      from app_user u
      left join staff s on s.emp_no = u.emp_no) n
     join
     (select asText((s.emp_no)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
      from staff s) e on e.key_1 = n.employee_key) l) w) e
  group by e.account_key) c on c.account_key = m.created_by
 where m.status = 'open'
 and (m.created_at is null
  or (ageInDays(m.created_at, '2026-06-01') >= 0
   and ageInDays(m.created_at, '2026-06-01') <= number(30)))
 and not (u.login is not null
  and normalText(u.login) in ('svc.webshop'))) j
where j.verdict = number(1)

