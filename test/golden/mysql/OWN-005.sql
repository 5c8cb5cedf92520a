-- OWN-005 Master data without an active owner

-- OWN-005 · MySQL 5.7 e9f760e0ff61f7d6, MySQL 8.0 2060d06eb3c360c1, MariaDB 10.11 7650a6959c73e66a
select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, countWhere(j.`s0_0` = 1) as `scope_0`,
countWhere(j.`o0_0` = 1) as `open_0`
from
(select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, case
 when not (((r.`status` = 'open'))) then 0
 else 1
 end as `s0_0`, case
 when ((r.`status` = 'open')) then 0
 when not (((r.`status` = 'open'))) then 0
 else 1
 end as `o0_0`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.dept_no)) as `org_unit_key`, case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as `status`
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
group by j.`company`, j.`org_unit_key`

-- OWN-005 · MySQL 5.7 a2a5d2644a9d8169
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`owner_key` as `x0`, r.`created_at` as
 `x1`, case
 when (((r.`status` = 'open'))
  and (isBlank(r.`owner_key`)
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
       and (rn.`status` = 'open'))))))) then 1
 else 0
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
   group by cust_no ) used on used.cust_no = c.cust_no) r
 where (((r.`status` = 'open'))
  and (isBlank(r.`owner_key`)
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
       and (rn.`status` = 'open')))))))) j

-- OWN-005 · MySQL 8.0 fa025414c3ba2f80, MariaDB 10.11 afe1bd7ad81d0a45
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`created_by` as `created_by`,
 r.`owner_key` as `x0`, r.`created_at` as `x1`, case
 when (((r.`status` = 'open'))
  and (isBlank(r.`owner_key`)
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
       and (rn.`status` = 'open'))))))) then 1
 else 0
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
   group by cust_no ) used on used.cust_no = c.cust_no) r
 where (((r.`status` = 'open'))
  and (isBlank(r.`owner_key`)
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
       and (rn.`status` = 'open')))))))) j

-- OWN-005 · MySQL 5.7 8292895a854cc826, MySQL 8.0 0f17d83dc4e80e09, MariaDB 10.11 8c8be049f889a1d0
select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, countWhere(j.`s0_0` = 1) as `scope_0`,
countWhere(j.`o0_0` = 1) as `open_0`
from
(select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, case
 when not (((r.`status` = 'open'))) then 0
 else 1
 end as `s0_0`, case
 when ((r.`status` = 'open')) then 0
 when not (((r.`status` = 'open'))) then 0
 else 1
 end as `o0_0`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.dept_no)) as `org_unit_key`, case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as `status`
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

-- OWN-005 · MySQL 5.7 602260e58ed80c92
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`owner_key` as `x0`, r.`created_at` as
 `x1`, case
 when (((r.`status` = 'open'))
  and (isBlank(r.`owner_key`)
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
       and (rn.`status` = 'open'))))))) then 1
 else 0
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
   group by supp_no ) bank on bank.supp_no = c.supp_no) r
 where (((r.`status` = 'open'))
  and (isBlank(r.`owner_key`)
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
       and (rn.`status` = 'open')))))))) j

-- OWN-005 · MySQL 8.0 3813e247293075c5, MariaDB 10.11 f8ca90a53a83d646
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`created_by` as `created_by`,
 r.`owner_key` as `x0`, r.`created_at` as `x1`, case
 when (((r.`status` = 'open'))
  and (isBlank(r.`owner_key`)
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
       and (rn.`status` = 'open'))))))) then 1
 else 0
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
   group by supp_no ) bank on bank.supp_no = c.supp_no) r
 where (((r.`status` = 'open'))
  and (isBlank(r.`owner_key`)
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
       and (rn.`status` = 'open')))))))) j

-- OWN-005 · MySQL 5.7 f0740d5db0c599aa, MySQL 8.0 0f29f8b441efb333, MariaDB 10.11 43699f9403f99ae9
select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, countWhere(j.`s0_0` = 1) as `scope_0`,
countWhere(j.`o0_0` = 1) as `open_0`
from
(select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, case
 when not (((r.`status` = 'open')
   and (r.`is_stock_managed` = boolean(true)))) then 0
 else 1
 end as `s0_0`, case
 when ((r.`status` = 'open')
  and (r.`is_stock_managed` = boolean(true))) then 0
 when not (((r.`status` = 'open')
   and (r.`is_stock_managed` = boolean(true)))) then 0
 else 1
 end as `o0_0`
 from
 (select coalesce(asText((i.comp)), '-') as `company`, asText((i.dept_no)) as `org_unit_key`, case
  when asText((i.state)) = 'A' then 'open'
  when asText((i.state)) = 'B' then 'blocked'
  when asText((i.state)) = 'X' then 'closed'
  end as `status`, asBoolean((case
    when i.stocked = 'Y' then 1
    else 0 end)) as `is_stock_managed`
  from item i) r) j
group by j.`company`, j.`org_unit_key`

-- OWN-005 · MySQL 5.7 ab501d95e0549948
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`owner_key` as `x0`, r.`created_at` as
 `x1`, case
 when (((r.`status` = 'open')
   and (r.`is_stock_managed` = boolean(true)))
  and (isBlank(r.`owner_key`)
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
       and (rn.`status` = 'open'))))))) then 1
 else 0
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
  from item i) r
 where (((r.`status` = 'open')
   and (r.`is_stock_managed` = boolean(true)))
  and (isBlank(r.`owner_key`)
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
       and (rn.`status` = 'open')))))))) j

-- OWN-005 · MySQL 8.0 219cba7518d32b7d, MariaDB 10.11 39a4f0e801eadf3d
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, r.`created_by` as `created_by`,
 r.`owner_key` as `x0`, r.`created_at` as `x1`, case
 when (((r.`status` = 'open')
   and (r.`is_stock_managed` = boolean(true)))
  and (isBlank(r.`owner_key`)
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
       and (rn.`status` = 'open'))))))) then 1
 else 0
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
  from item i) r
 where (((r.`status` = 'open')
   and (r.`is_stock_managed` = boolean(true)))
  and (isBlank(r.`owner_key`)
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
       and (rn.`status` = 'open')))))))) j

