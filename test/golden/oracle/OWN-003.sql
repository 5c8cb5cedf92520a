-- OWN-003 Customer created outside the owning department

-- org units · Oracle 11.2 e6fd4cbc8afd836b, Oracle 11.2 ZHS16GBK e6fd4cbc8afd836b, Oracle 12.2 e6fd4cbc8afd836b, Oracle 19.3 e6fd4cbc8afd836b, Oracle 23.4 e6fd4cbc8afd836b
select distinct u."KEY_1", u."COMPANY", u."PARENT_KEY"
from
(select asText((d.dept_no)) as "KEY_1", '-' as "COMPANY", asText((d.parent_no)) as "PARENT_KEY"
 from dept d) u
order by 1, 2, 3

-- ownership/customer-created-outside-owner · Oracle 11.2 7c946d6e323cfa2e, Oracle 11.2 ZHS16GBK c67f15ea74121cec, Oracle 12.2 37a9b70df4ae78e2, Oracle 19.3 37a9b70df4ae78e2, Oracle 23.4 37a9b70df4ae78e2
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
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.cust_no)) as "KEY_1",
  coalesce(asText((c.name)), asText((c.cust_no))) as "LABEL", asText((concat('/customers/', c.cust_no))) as
  "URL", case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as "CREATED_AT", asText((c.created_by)) as "CREATED_BY"
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) m
 left join
 (select n.key_1 as user_key, max(n.login) as login
  from
  (select asText((u.user_id)) as "KEY_1", asText((u.login)) as "LOGIN"
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
    (select e.user_key as account_key, e.key_1 as employee_key, e."ORG_UNIT_KEY" as "ORG_UNIT_KEY"
     from
     (select asText((s.emp_no)) as "KEY_1", asText((s.user_id)) as "USER_KEY", asText((s.dept_no)) as
      "ORG_UNIT_KEY"
      from staff s) e
     where e.user_key is not null
     union
     select n.key_1 as account_key, e.key_1 as employee_key, e."ORG_UNIT_KEY" as "ORG_UNIT_KEY"
     from
     (select asText((u.user_id)) as "KEY_1", asText((u.emp_no)) as "EMPLOYEE_KEY"
      from app_user u
      left join staff s on s.emp_no = u.emp_no) n
     join
     (select asText((s.emp_no)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
      from staff s) e on e.key_1 = n.employee_key) l) w) e
  group by e.account_key) c on c.account_key = m.created_by
 where m.status = 'open'
 and (m.created_at is null
  or (ageInDays(m.created_at, '2026-06-01') >= 0
   and ageInDays(m.created_at, '2026-06-01') <= number(30)))
 and not (u.login is not null
  and normalText(u.login) in ('svc.webshop'))) j
group by j.company

-- ownership/customer-created-outside-owner · Oracle 11.2 1f9e0a9f39baaa6d, Oracle 11.2 ZHS16GBK f1318af5d037617f, Oracle 12.2 0946a5fba0b133db, Oracle 19.3 0946a5fba0b133db, Oracle 23.4 0946a5fba0b133db
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
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.cust_no)) as "KEY_1",
  coalesce(asText((c.name)), asText((c.cust_no))) as "LABEL", asText((concat('/customers/', c.cust_no))) as
  "URL", case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as "CREATED_AT", asText((c.created_by)) as "CREATED_BY"
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) m
 left join
 (select n.key_1 as user_key, max(n.login) as login
  from
  (select asText((u.user_id)) as "KEY_1", asText((u.login)) as "LOGIN"
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
    (select e.user_key as account_key, e.key_1 as employee_key, e."ORG_UNIT_KEY" as "ORG_UNIT_KEY"
     from
     (select asText((s.emp_no)) as "KEY_1", asText((s.user_id)) as "USER_KEY", asText((s.dept_no)) as
      "ORG_UNIT_KEY"
      from staff s) e
     where e.user_key is not null
     union
     select n.key_1 as account_key, e.key_1 as employee_key, e."ORG_UNIT_KEY" as "ORG_UNIT_KEY"
     from
     (select asText((u.user_id)) as "KEY_1", asText((u.emp_no)) as "EMPLOYEE_KEY"
      from app_user u
      left join staff s on s.emp_no = u.emp_no) n
     join
     (select asText((s.emp_no)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
      from staff s) e on e.key_1 = n.employee_key) l) w) e
  group by e.account_key) c on c.account_key = m.created_by
 where m.status = 'open'
 and (m.created_at is null
  or (ageInDays(m.created_at, '2026-06-01') >= 0
   and ageInDays(m.created_at, '2026-06-01') <= number(30)))
 and not (u.login is not null
  and normalText(u.login) in ('svc.webshop'))) j
where j.verdict = number(1)

