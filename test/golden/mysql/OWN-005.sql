-- OWN-005 Master data without an active owner

-- OWN-005 · MySQL 5.7 8a2eddb8cac50f36, MySQL 8.0 4bfe83c61be22970, MariaDB 10.11 85beda19957bf081
select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, countWhere(j.`v0_0` is not null) as
`scope_0`, countWhere(j.`v0_0` = 2) as `open_0`, countWhere(j.`v0_0` = 1) as `hits_0`
from
(select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, case
 when ((r.`status` = 'open')) then case
 when (isBlank(r.`owner_key`)
  or not (((r.`owner_key` is not null
     and r.`owner_key` in
     (select rn.`key_1`
      from
      (select asText((u.user_id)) as `key_1`, case
       when asText((u.locked)) = 'N' then 'open'
       when asText((u.locked)) = 'Y' then 'closed'
       end as `status`
       from app_user u
       left join staff s on s.emp_no = u.emp_no) rn
      where rn.`key_1` is not null
      and (rn.`status` = 'open')))))) then 1
 else 0
 end
 when not (((r.`status` = 'open'))) then null
 else 2
 end as `v0_0`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.dept_no)) as `org_unit_key`, case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as `status`, asText((c.owner_user)) as `owner_key`
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
group by j.`company`, j.`org_unit_key`

-- OWN-005 · MySQL 5.7 824f75fcbcdab738
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`owner_key` as `x0`, r.`created_at` as
 `x1`, case
 when ((r.`status` = 'open')) then case
 when (isBlank(r.`owner_key`)
  or not (((r.`owner_key` is not null
     and r.`owner_key` in
     (select rn.`key_1`
      from
      (select asText((u.user_id)) as `key_1`, case
       when asText((u.locked)) = 'N' then 'open'
       when asText((u.locked)) = 'Y' then 'closed'
       end as `status`
       from app_user u
       left join staff s on s.emp_no = u.emp_no) rn
      where rn.`key_1` is not null
      and (rn.`status` = 'open')))))) then 1
 else 0
 end
 when not (((r.`status` = 'open'))) then null
 else 2
 end as `v0_0`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.cust_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.cust_no))) as `label`, asText((concat('/customers/', c.cust_no))) as
  `url`, asText((c.dept_no)) as `org_unit_key`, asText((c.owner_user)) as `owner_key`, case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as `status`, case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
where j.`v0_0` = 1

-- OWN-005 · MySQL 8.0 d89f31d2937dfa23, MariaDB 10.11 4dfdded4b29a879e
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`created_by` as `created_by`,
 r.`owner_key` as `x0`, r.`created_at` as `x1`, case
 when ((r.`status` = 'open')) then case
 when (isBlank(r.`owner_key`)
  or not (((r.`owner_key` is not null
     and r.`owner_key` in
     (select rn.`key_1`
      from
      (select asText((u.user_id)) as `key_1`, case
       when asText((u.locked)) = 'N' then 'open'
       when asText((u.locked)) = 'Y' then 'closed'
       end as `status`
       from app_user u
       left join staff s on s.emp_no = u.emp_no) rn
      where rn.`key_1` is not null
      and (rn.`status` = 'open')))))) then 1
 else 0
 end
 when not (((r.`status` = 'open'))) then null
 else 2
 end as `v0_0`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.cust_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.cust_no))) as `label`, asText((concat('/customers/', c.cust_no))) as
  `url`, asText((c.dept_no)) as `org_unit_key`, asText((c.owner_user)) as `owner_key`, asText((c.created_by))
  as `created_by`, case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as `status`, case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
where j.`v0_0` = 1

-- OWN-005 · MySQL 5.7 52bd6a1c1f073bd6, MySQL 8.0 6e6a8aae405bd33c, MariaDB 10.11 ab2ab5566121a484
select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, countWhere(j.`v0_0` is not null) as
`scope_0`, countWhere(j.`v0_0` = 2) as `open_0`, countWhere(j.`v0_0` = 1) as `hits_0`
from
(select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, case
 when ((r.`status` = 'open')) then case
 when (isBlank(r.`owner_key`)
  or not (((r.`owner_key` is not null
     and r.`owner_key` in
     (select rn.`key_1`
      from
      (select asText((u.user_id)) as `key_1`, case
       when asText((u.locked)) = 'N' then 'open'
       when asText((u.locked)) = 'Y' then 'closed'
       end as `status`
       from app_user u
       left join staff s on s.emp_no = u.emp_no) rn
      where rn.`key_1` is not null
      and (rn.`status` = 'open')))))) then 1
 else 0
 end
 when not (((r.`status` = 'open'))) then null
 else 2
 end as `v0_0`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.dept_no)) as `org_unit_key`, case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as `status`, asText((c.owner_user)) as `owner_key`
  from supplier c
  left join (
   select supp_no, count(*) as documents
   from po_head
   where state in (10, 20, 30, 40)
   group by supp_no ) used on used.supp_no = c.supp_no
  left join (
   select supp_no, count(*) as accounts
   from supplier_bank
   where in_use = 'Y'
   group by supp_no ) bank on bank.supp_no = c.supp_no) r) j
group by j.`company`, j.`org_unit_key`

-- OWN-005 · MySQL 5.7 bb58ae566c28dfa6
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`owner_key` as `x0`, r.`created_at` as
 `x1`, case
 when ((r.`status` = 'open')) then case
 when (isBlank(r.`owner_key`)
  or not (((r.`owner_key` is not null
     and r.`owner_key` in
     (select rn.`key_1`
      from
      (select asText((u.user_id)) as `key_1`, case
       when asText((u.locked)) = 'N' then 'open'
       when asText((u.locked)) = 'Y' then 'closed'
       end as `status`
       from app_user u
       left join staff s on s.emp_no = u.emp_no) rn
      where rn.`key_1` is not null
      and (rn.`status` = 'open')))))) then 1
 else 0
 end
 when not (((r.`status` = 'open'))) then null
 else 2
 end as `v0_0`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.supp_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.supp_no))) as `label`, asText((concat('/suppliers/', c.supp_no))) as
  `url`, asText((c.dept_no)) as `org_unit_key`, asText((c.owner_user)) as `owner_key`, case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as `status`, case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`
  from supplier c
  left join (
   select supp_no, count(*) as documents
   from po_head
   where state in (10, 20, 30, 40)
   group by supp_no ) used on used.supp_no = c.supp_no
  left join (
   select supp_no, count(*) as accounts
   from supplier_bank
   where in_use = 'Y'
   group by supp_no ) bank on bank.supp_no = c.supp_no) r) j
where j.`v0_0` = 1

-- OWN-005 · MySQL 8.0 e9139a6a2cc75225, MariaDB 10.11 b9c0876239d68c18
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`created_by` as `created_by`,
 r.`owner_key` as `x0`, r.`created_at` as `x1`, case
 when ((r.`status` = 'open')) then case
 when (isBlank(r.`owner_key`)
  or not (((r.`owner_key` is not null
     and r.`owner_key` in
     (select rn.`key_1`
      from
      (select asText((u.user_id)) as `key_1`, case
       when asText((u.locked)) = 'N' then 'open'
       when asText((u.locked)) = 'Y' then 'closed'
       end as `status`
       from app_user u
       left join staff s on s.emp_no = u.emp_no) rn
      where rn.`key_1` is not null
      and (rn.`status` = 'open')))))) then 1
 else 0
 end
 when not (((r.`status` = 'open'))) then null
 else 2
 end as `v0_0`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.supp_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.supp_no))) as `label`, asText((concat('/suppliers/', c.supp_no))) as
  `url`, asText((c.dept_no)) as `org_unit_key`, asText((c.owner_user)) as `owner_key`, asText((c.created_by))
  as `created_by`, case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as `status`, case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`
  from supplier c
  left join (
   select supp_no, count(*) as documents
   from po_head
   where state in (10, 20, 30, 40)
   group by supp_no ) used on used.supp_no = c.supp_no
  left join (
   select supp_no, count(*) as accounts
   from supplier_bank
   where in_use = 'Y'
   group by supp_no ) bank on bank.supp_no = c.supp_no) r) j
where j.`v0_0` = 1

-- OWN-005 · MySQL 5.7 5484275c0115b55f, MySQL 8.0 120c9afe25c284ff, MariaDB 10.11 7441c2d1d4c9fcab
select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, countWhere(j.`v0_0` is not null) as
`scope_0`, countWhere(j.`v0_0` = 2) as `open_0`, countWhere(j.`v0_0` = 1) as `hits_0`
from
(select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, case
 when ((r.`status` = 'open')
  and (r.`is_stock_managed` = boolean(true))) then case
 when (isBlank(r.`owner_key`)
  or not (((r.`owner_key` is not null
     and r.`owner_key` in
     (select rn.`key_1`
      from
      (select asText((u.user_id)) as `key_1`, case
       when asText((u.locked)) = 'N' then 'open'
       when asText((u.locked)) = 'Y' then 'closed'
       end as `status`
       from app_user u
       left join staff s on s.emp_no = u.emp_no) rn
      where rn.`key_1` is not null
      and (rn.`status` = 'open')))))) then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and (r.`is_stock_managed` = boolean(true)))) then null
 else 2
 end as `v0_0`
 from
 (select coalesce(asText((i.comp)), '-') as `company`, asText((i.dept_no)) as `org_unit_key`, case
  when asText((i.state)) = 'A' then 'open'
  when asText((i.state)) = 'B' then 'blocked'
  when asText((i.state)) = 'X' then 'closed'
  end as `status`, asBoolean((case
    when i.stocked = 'Y' then 1
    else 0 end)) as `is_stock_managed`, asText((i.owner_user)) as `owner_key`
  from item i) r) j
group by j.`company`, j.`org_unit_key`

-- OWN-005 · MySQL 5.7 3cb3065a5051581a
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`owner_key` as `x0`, r.`created_at` as
 `x1`, case
 when ((r.`status` = 'open')
  and (r.`is_stock_managed` = boolean(true))) then case
 when (isBlank(r.`owner_key`)
  or not (((r.`owner_key` is not null
     and r.`owner_key` in
     (select rn.`key_1`
      from
      (select asText((u.user_id)) as `key_1`, case
       when asText((u.locked)) = 'N' then 'open'
       when asText((u.locked)) = 'Y' then 'closed'
       end as `status`
       from app_user u
       left join staff s on s.emp_no = u.emp_no) rn
      where rn.`key_1` is not null
      and (rn.`status` = 'open')))))) then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and (r.`is_stock_managed` = boolean(true)))) then null
 else 2
 end as `v0_0`
 from
 (select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, coalesce(asText((case
     when i.spec is null then i.name
     else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as `label`,
  asText((concat('/items/', i.item_no))) as `url`, asText((i.dept_no)) as `org_unit_key`,
  asText((i.owner_user)) as `owner_key`, case
  when asText((i.state)) = 'A' then 'open'
  when asText((i.state)) = 'B' then 'blocked'
  when asText((i.state)) = 'X' then 'closed'
  end as `status`, asBoolean((case
    when i.stocked = 'Y' then 1
    else 0 end)) as `is_stock_managed`, case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`
  from item i) r) j
where j.`v0_0` = 1

-- OWN-005 · MySQL 8.0 9cc9e820dc7eba9c, MariaDB 10.11 12804a343e48502d
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`created_by` as `created_by`,
 r.`owner_key` as `x0`, r.`created_at` as `x1`, case
 when ((r.`status` = 'open')
  and (r.`is_stock_managed` = boolean(true))) then case
 when (isBlank(r.`owner_key`)
  or not (((r.`owner_key` is not null
     and r.`owner_key` in
     (select rn.`key_1`
      from
      (select asText((u.user_id)) as `key_1`, case
       when asText((u.locked)) = 'N' then 'open'
       when asText((u.locked)) = 'Y' then 'closed'
       end as `status`
       from app_user u
       left join staff s on s.emp_no = u.emp_no) rn
      where rn.`key_1` is not null
      and (rn.`status` = 'open')))))) then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and (r.`is_stock_managed` = boolean(true)))) then null
 else 2
 end as `v0_0`
 from
 (select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, coalesce(asText((case
     when i.spec is null then i.name
     else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as `label`,
  asText((concat('/items/', i.item_no))) as `url`, asText((i.dept_no)) as `org_unit_key`,
  asText((i.owner_user)) as `owner_key`, asText((i.created_by)) as `created_by`, case
  when asText((i.state)) = 'A' then 'open'
  when asText((i.state)) = 'B' then 'blocked'
  when asText((i.state)) = 'X' then 'closed'
  end as `status`, asBoolean((case
    when i.stocked = 'Y' then 1
    else 0 end)) as `is_stock_managed`, case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`
  from item i) r) j
where j.`v0_0` = 1

