-- OWN-005 Master data without an active owner

-- OWN-005 · MySQL 5.7 02212c39b5f26b13
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`owner_key` as `x0`, r.`created_at` as
 `x1`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.cust_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.cust_no))) as `label`, asText((concat('/customers/', c.cust_no))) as
  `url`, asText((c.dept_no)) as `org_unit_key`, asText((c.owner_user)) as `owner_key`, case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as `status`, case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r
 where ((((r.`status` = 'open'))
   and (isBlank(r.`owner_key`)
    or not (((r.`owner_key` is not null
       and r.`owner_key` in
       (select rn.`key_1`
        from
        (select asText((u.user_id)) as `key_1`, case asText((u.locked))
         when 'N' then 'open'
         when 'Y' then 'closed'
         end as `status`
         from app_user u
         left join staff s on s.emp_no = u.emp_no) rn
        where rn.`key_1` is not null
        and (rn.`status` = 'open'))))))))) j

-- OWN-005 · MySQL 8.0 aa4fa68e14940857, MariaDB 10.11 668388d68056ddd9
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`created_by` as `created_by`,
 r.`owner_key` as `x0`, r.`created_at` as `x1`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.cust_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.cust_no))) as `label`, asText((concat('/customers/', c.cust_no))) as
  `url`, asText((c.dept_no)) as `org_unit_key`, asText((c.owner_user)) as `owner_key`, asText((c.created_by))
  as `created_by`, case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as `status`, case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r
 where ((((r.`status` = 'open'))
   and (isBlank(r.`owner_key`)
    or not (((r.`owner_key` is not null
       and r.`owner_key` in
       (select rn.`key_1`
        from
        (select asText((u.user_id)) as `key_1`, case asText((u.locked))
         when 'N' then 'open'
         when 'Y' then 'closed'
         end as `status`
         from app_user u
         left join staff s on s.emp_no = u.emp_no) rn
        where rn.`key_1` is not null
        and (rn.`status` = 'open'))))))))) j

-- OWN-005 · MySQL 5.7 1cfa39060ab36fa3
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`owner_key` as `x0`, r.`created_at` as
 `x1`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.supp_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.supp_no))) as `label`, asText((concat('/suppliers/', c.supp_no))) as
  `url`, asText((c.dept_no)) as `org_unit_key`, asText((c.owner_user)) as `owner_key`, case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
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
   group by supp_no ) bank on bank.supp_no = c.supp_no) r
 where ((((r.`status` = 'open'))
   and (isBlank(r.`owner_key`)
    or not (((r.`owner_key` is not null
       and r.`owner_key` in
       (select rn.`key_1`
        from
        (select asText((u.user_id)) as `key_1`, case asText((u.locked))
         when 'N' then 'open'
         when 'Y' then 'closed'
         end as `status`
         from app_user u
         left join staff s on s.emp_no = u.emp_no) rn
        where rn.`key_1` is not null
        and (rn.`status` = 'open'))))))))) j

-- OWN-005 · MySQL 8.0 28351e8b6721265f, MariaDB 10.11 f7ee3ad9ff39dda9
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`created_by` as `created_by`,
 r.`owner_key` as `x0`, r.`created_at` as `x1`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.supp_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.supp_no))) as `label`, asText((concat('/suppliers/', c.supp_no))) as
  `url`, asText((c.dept_no)) as `org_unit_key`, asText((c.owner_user)) as `owner_key`, asText((c.created_by))
  as `created_by`, case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
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
   group by supp_no ) bank on bank.supp_no = c.supp_no) r
 where ((((r.`status` = 'open'))
   and (isBlank(r.`owner_key`)
    or not (((r.`owner_key` is not null
       and r.`owner_key` in
       (select rn.`key_1`
        from
        (select asText((u.user_id)) as `key_1`, case asText((u.locked))
         when 'N' then 'open'
         when 'Y' then 'closed'
         end as `status`
         from app_user u
         left join staff s on s.emp_no = u.emp_no) rn
        where rn.`key_1` is not null
        and (rn.`status` = 'open'))))))))) j

-- OWN-005 · MySQL 5.7 a1b2eac1b11b6a9a
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`owner_key` as `x0`, r.`created_at` as
 `x1`
 from
 (select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, coalesce(asText((case
     when i.spec is null then i.name
     else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as `label`,
  asText((concat('/items/', i.item_no))) as `url`, asText((i.dept_no)) as `org_unit_key`,
  asText((i.owner_user)) as `owner_key`, case asText((i.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as `status`, asBoolean((case
    when i.stocked = 'Y' then 1
    else 0 end)) as `is_stock_managed`, case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`
  from item i) r
 where ((((r.`status` = 'open')
    and (r.`is_stock_managed` = boolean(true)))
   and (isBlank(r.`owner_key`)
    or not (((r.`owner_key` is not null
       and r.`owner_key` in
       (select rn.`key_1`
        from
        (select asText((u.user_id)) as `key_1`, case asText((u.locked))
         when 'N' then 'open'
         when 'Y' then 'closed'
         end as `status`
         from app_user u
         left join staff s on s.emp_no = u.emp_no) rn
        where rn.`key_1` is not null
        and (rn.`status` = 'open'))))))))) j

-- OWN-005 · MySQL 8.0 061ad38207abe170, MariaDB 10.11 ee67a4935d2e7af3
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`created_by` as `created_by`,
 r.`owner_key` as `x0`, r.`created_at` as `x1`
 from
 (select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, coalesce(asText((case
     when i.spec is null then i.name
     else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as `label`,
  asText((concat('/items/', i.item_no))) as `url`, asText((i.dept_no)) as `org_unit_key`,
  asText((i.owner_user)) as `owner_key`, asText((i.created_by)) as `created_by`, case asText((i.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as `status`, asBoolean((case
    when i.stocked = 'Y' then 1
    else 0 end)) as `is_stock_managed`, case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`
  from item i) r
 where ((((r.`status` = 'open')
    and (r.`is_stock_managed` = boolean(true)))
   and (isBlank(r.`owner_key`)
    or not (((r.`owner_key` is not null
       and r.`owner_key` in
       (select rn.`key_1`
        from
        (select asText((u.user_id)) as `key_1`, case asText((u.locked))
         when 'N' then 'open'
         when 'Y' then 'closed'
         end as `status`
         from app_user u
         left join staff s on s.emp_no = u.emp_no) rn
        where rn.`key_1` is not null
        and (rn.`status` = 'open'))))))))) j

