-- OPN-008 Draft that was never submitted

-- OPN-008 · MySQL 5.7 1a75c6ab7f08544c
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`created_at` as `x0`, r.`order_date` as `x1`, r.`created_by` as `x2`,
 ageInDays(case
  when r.`created_at` is null then r.`order_date`
  when r.`order_date` < r.`created_at` then r.`order_date`
  else r.`created_at` end, '2026-06-01') as `x3`, t0.`total` as `x4`
 from
 (select coalesce(asText((h.comp)), '-') as `company`, asText((h.so_no)) as `key_1`,
  coalesce(asText((h.so_no)), asText((h.so_no))) as `label`, asText((concat('/sales-orders/', h.so_no))) as
  `url`, asText((h.dept_no)) as `org_unit_key`, case asText((h.state))
  when 'N' then 'draft'
  when 'Q' then 'pending_approval'
  when 'R' then 'open'
  when 'D' then 'done'
  when 'C' then 'closed'
  when 'X' then 'cancelled'
  end as `status`, asBoolean((case
    when h.template = 'Y' then 1
    else 0 end)) as `is_template`, case
  when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, case
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as `order_date`, asText((h.created_by)) as `created_by`
  from so_head h) r
 left join
 (select rn.`key_1` as `named`, max(rn.`org_unit_key`) as `total`
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` is not null
  group by rn.`key_1`) t0 on t0.`named` = r.`created_by`
 where ((((r.`status` in ('draft'))
    and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
   and (ageInDays(case
     when r.`created_at` is null then r.`order_date`
     when r.`order_date` < r.`created_at` then r.`order_date`
     else r.`created_at` end, '2026-06-01') > number(30))))) j

-- OPN-008 · MySQL 8.0 f7dc887f1bd059fa, MariaDB 10.11 a9b719f9165515dc
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`created_by` as `created_by`, r.`created_at` as `x0`, r.`order_date` as
 `x1`, r.`created_by` as `x2`, ageInDays(case
  when r.`created_at` is null then r.`order_date`
  when r.`order_date` < r.`created_at` then r.`order_date`
  else r.`created_at` end, '2026-06-01') as `x3`, t0.`total` as `x4`
 from
 (select coalesce(asText((h.comp)), '-') as `company`, asText((h.so_no)) as `key_1`,
  coalesce(asText((h.so_no)), asText((h.so_no))) as `label`, asText((concat('/sales-orders/', h.so_no))) as
  `url`, asText((h.dept_no)) as `org_unit_key`, asText((h.created_by)) as `created_by`, case asText((h.state))
  when 'N' then 'draft'
  when 'Q' then 'pending_approval'
  when 'R' then 'open'
  when 'D' then 'done'
  when 'C' then 'closed'
  when 'X' then 'cancelled'
  end as `status`, asBoolean((case
    when h.template = 'Y' then 1
    else 0 end)) as `is_template`, case
  when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, case
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as `order_date`
  from so_head h) r
 left join
 (select rn.`key_1` as `named`, max(rn.`org_unit_key`) as `total`
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` is not null
  group by rn.`key_1`) t0 on t0.`named` = r.`created_by`
 where ((((r.`status` in ('draft'))
    and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
   and (ageInDays(case
     when r.`created_at` is null then r.`order_date`
     when r.`order_date` < r.`created_at` then r.`order_date`
     else r.`created_at` end, '2026-06-01') > number(30))))) j

-- OPN-008 · MySQL 5.7 d26a68d1d07b0861
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`created_at` as `x0`, r.`order_date` as `x1`, r.`created_by` as `x2`,
 ageInDays(case
  when r.`created_at` is null then r.`order_date`
  when r.`order_date` < r.`created_at` then r.`order_date`
  else r.`created_at` end, '2026-06-01') as `x3`, t0.`total` as `x4`
 from
 (select coalesce(asText((h.comp)), '-') as `company`, asText((h.po_no)) as `key_1`,
  coalesce(asText((h.po_no)), asText((h.po_no))) as `label`, asText((concat('/purchase-orders/', h.po_no))) as
  `url`, asText((h.dept_no)) as `org_unit_key`, case asText((h.state))
  when '10' then 'draft'
  when '20' then 'pending_approval'
  when '30' then 'open'
  when '40' then 'in_progress'
  when '50' then 'done'
  when '80' then 'closed'
  when '90' then 'cancelled'
  end as `status`, asBoolean((case
    when h.template = 'Y' then 1
    else 0 end)) as `is_template`, case
  when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, case
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as `order_date`, asText((h.created_by)) as `created_by`
  from po_head h) r
 left join
 (select rn.`key_1` as `named`, max(rn.`org_unit_key`) as `total`
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` is not null
  group by rn.`key_1`) t0 on t0.`named` = r.`created_by`
 where ((((r.`status` in ('draft'))
    and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
   and (ageInDays(case
     when r.`created_at` is null then r.`order_date`
     when r.`order_date` < r.`created_at` then r.`order_date`
     else r.`created_at` end, '2026-06-01') > number(30))))) j

-- OPN-008 · MySQL 8.0 c32168768a79f6e7, MariaDB 10.11 f26c4474c8c4c2bf
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`created_by` as `created_by`, r.`created_at` as `x0`, r.`order_date` as
 `x1`, r.`created_by` as `x2`, ageInDays(case
  when r.`created_at` is null then r.`order_date`
  when r.`order_date` < r.`created_at` then r.`order_date`
  else r.`created_at` end, '2026-06-01') as `x3`, t0.`total` as `x4`
 from
 (select coalesce(asText((h.comp)), '-') as `company`, asText((h.po_no)) as `key_1`,
  coalesce(asText((h.po_no)), asText((h.po_no))) as `label`, asText((concat('/purchase-orders/', h.po_no))) as
  `url`, asText((h.dept_no)) as `org_unit_key`, asText((h.created_by)) as `created_by`, case asText((h.state))
  when '10' then 'draft'
  when '20' then 'pending_approval'
  when '30' then 'open'
  when '40' then 'in_progress'
  when '50' then 'done'
  when '80' then 'closed'
  when '90' then 'cancelled'
  end as `status`, asBoolean((case
    when h.template = 'Y' then 1
    else 0 end)) as `is_template`, case
  when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, case
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as `order_date`
  from po_head h) r
 left join
 (select rn.`key_1` as `named`, max(rn.`org_unit_key`) as `total`
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` is not null
  group by rn.`key_1`) t0 on t0.`named` = r.`created_by`
 where ((((r.`status` in ('draft'))
    and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
   and (ageInDays(case
     when r.`created_at` is null then r.`order_date`
     when r.`order_date` < r.`created_at` then r.`order_date`
     else r.`created_at` end, '2026-06-01') > number(30))))) j

-- OPN-008 · MySQL 5.7 9fe21f42878b6bcf
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`created_at` as `x0`, r.`order_date` as `x1`, r.`created_by` as `x2`,
 ageInDays(case
  when r.`created_at` is null then r.`order_date`
  when r.`order_date` < r.`created_at` then r.`order_date`
  else r.`created_at` end, '2026-06-01') as `x3`, t0.`total` as `x4`
 from
 (select coalesce(asText((w.comp)), '-') as `company`, asText((w.wo_no)) as `key_1`,
  coalesce(asText((w.wo_no)), asText((w.wo_no))) as `label`, asText((concat('/work-orders/', w.wo_no))) as
  `url`, asText((w.dept_no)) as `org_unit_key`, case asText((w.state))
  when '0' then 'draft'
  when '1' then 'open'
  when '2' then 'in_progress'
  when '3' then 'done'
  when '4' then 'closed'
  when '9' then 'cancelled'
  end as `status`, asBoolean((case
    when w.template = 'Y' then 1
    else 0 end)) as `is_template`, case
  when asDate((w.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((w.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, case
  when asDate((w.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((w.order_date), 'UTC', 'Asia/Shanghai')
  end as `order_date`, asText((w.created_by)) as `created_by`
  from work_order w) r
 left join
 (select rn.`key_1` as `named`, max(rn.`org_unit_key`) as `total`
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` is not null
  group by rn.`key_1`) t0 on t0.`named` = r.`created_by`
 where ((((r.`status` in ('draft'))
    and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
   and (ageInDays(case
     when r.`created_at` is null then r.`order_date`
     when r.`order_date` < r.`created_at` then r.`order_date`
     else r.`created_at` end, '2026-06-01') > number(30))))) j

-- OPN-008 · MySQL 8.0 67ef9654416ed06c, MariaDB 10.11 58430b9767100d89
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`created_by` as `created_by`, r.`created_at` as `x0`, r.`order_date` as
 `x1`, r.`created_by` as `x2`, ageInDays(case
  when r.`created_at` is null then r.`order_date`
  when r.`order_date` < r.`created_at` then r.`order_date`
  else r.`created_at` end, '2026-06-01') as `x3`, t0.`total` as `x4`
 from
 (select coalesce(asText((w.comp)), '-') as `company`, asText((w.wo_no)) as `key_1`,
  coalesce(asText((w.wo_no)), asText((w.wo_no))) as `label`, asText((concat('/work-orders/', w.wo_no))) as
  `url`, asText((w.dept_no)) as `org_unit_key`, asText((w.created_by)) as `created_by`, case asText((w.state))
  when '0' then 'draft'
  when '1' then 'open'
  when '2' then 'in_progress'
  when '3' then 'done'
  when '4' then 'closed'
  when '9' then 'cancelled'
  end as `status`, asBoolean((case
    when w.template = 'Y' then 1
    else 0 end)) as `is_template`, case
  when asDate((w.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((w.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, case
  when asDate((w.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((w.order_date), 'UTC', 'Asia/Shanghai')
  end as `order_date`
  from work_order w) r
 left join
 (select rn.`key_1` as `named`, max(rn.`org_unit_key`) as `total`
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` is not null
  group by rn.`key_1`) t0 on t0.`named` = r.`created_by`
 where ((((r.`status` in ('draft'))
    and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
   and (ageInDays(case
     when r.`created_at` is null then r.`order_date`
     when r.`order_date` < r.`created_at` then r.`order_date`
     else r.`created_at` end, '2026-06-01') > number(30))))) j

