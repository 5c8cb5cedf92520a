-- OPN-008 Draft that was never submitted

-- OPN-008 · MySQL 5.7 bac94928a5d534ab, MySQL 8.0 31e07f33dcff1922, MariaDB 10.11 cb145362ee75f0ff
select p.`company` as `company`, p.`unit_0` as `unit_0`, sum(p.`scope_0`) as `scope_0`, sum(p.`open_0`) as
`open_0`
from
(select c.`company` as `company`, coalesce((select max(cn.`org_unit_key`)
   from
   (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn.`key_1` = c.`created_by`), c.`org_unit_key`) as `unit_0`, c.`scope_0` as `scope_0`, c.`open_0` as
 `open_0`
 from
 (select j.`company` as `company`, j.`created_by` as `created_by`, j.`org_unit_key` as `org_unit_key`,
  countWhere(j.`s0_0` = 1) as `scope_0`, countWhere(j.`o0_0` = 1) as `open_0`
  from
  (select r.`company` as `company`, r.`created_by` as `created_by`, r.`org_unit_key` as `org_unit_key`, case
   when not (((r.`status` in ('draft'))
     and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))) then 0
   else 1
   end as `s0_0`, case
   when ((r.`status` in ('draft'))
    and (coalesce(r.`is_template`, boolean(false)) = boolean(false))) then case
   when ((case
     when r.`created_at` is null then r.`order_date`
     when r.`order_date` < r.`created_at` then r.`order_date`
     else r.`created_at`
     end is null)) then 1
   else 0
   end
   when not (((r.`status` in ('draft'))
     and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))) then 0
   else 1
   end as `o0_0`
   from
   (select coalesce(asText((h.comp)), '-') as `company`, asText((h.created_by)) as `created_by`,
    asText((h.dept_no)) as `org_unit_key`, case
    when asText((h.state)) = 'N' then 'draft'
    when asText((h.state)) = 'Q' then 'pending_approval'
    when asText((h.state)) = 'R' then 'open'
    when asText((h.state)) = 'D' then 'done'
    when asText((h.state)) = 'C' then 'closed'
    when asText((h.state)) = 'X' then 'cancelled'
    end as `status`, asBoolean((case
      when h.template = 'Y' then 1
      else 0 end)) as `is_template`, case
    when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
    end as `created_at`, case
    when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
    end as `order_date`
    from so_head h) r) j
  group by j.`company`, j.`created_by`, j.`org_unit_key`) c
 where c.`scope_0` > 0) p
group by p.`company`, p.`unit_0`

-- OPN-008 · MySQL 5.7 521047775d33a3ad
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`created_at` as `x0`, r.`order_date` as `x1`, r.`created_by` as `x2`,
 ageInDays(case
  when r.`created_at` is null then r.`order_date`
  when r.`order_date` < r.`created_at` then r.`order_date`
  else r.`created_at` end, '2026-06-01') as `x3`,
 (select max(rn.`org_unit_key`)
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` = r.`created_by`) as `x4`, case
 when (((r.`status` in ('draft'))
   and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
  and (ageInDays(case
    when r.`created_at` is null then r.`order_date`
    when r.`order_date` < r.`created_at` then r.`order_date`
    else r.`created_at` end, '2026-06-01') > number(30))) then 1
 else 0
 end as `v0_0`
 from
 (select coalesce(asText((h.comp)), '-') as `company`, asText((h.so_no)) as `key_1`,
  coalesce(asText((h.so_no)), asText((h.so_no))) as `label`, asText((concat('/sales-orders/', h.so_no))) as
  `url`, asText((h.dept_no)) as `org_unit_key`, case
  when asText((h.state)) = 'N' then 'draft'
  when asText((h.state)) = 'Q' then 'pending_approval'
  when asText((h.state)) = 'R' then 'open'
  when asText((h.state)) = 'D' then 'done'
  when asText((h.state)) = 'C' then 'closed'
  when asText((h.state)) = 'X' then 'cancelled'
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
 where (((r.`status` in ('draft'))
   and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
  and (ageInDays(case
    when r.`created_at` is null then r.`order_date`
    when r.`order_date` < r.`created_at` then r.`order_date`
    else r.`created_at` end, '2026-06-01') > number(30)))) j

-- OPN-008 · MySQL 8.0 26e5f918d641d95a, MariaDB 10.11 c953dedebeb43842
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`created_by` as `created_by`, r.`created_at` as `x0`, r.`order_date` as
 `x1`, r.`created_by` as `x2`, ageInDays(case
  when r.`created_at` is null then r.`order_date`
  when r.`order_date` < r.`created_at` then r.`order_date`
  else r.`created_at` end, '2026-06-01') as `x3`,
 (select max(rn.`org_unit_key`)
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` = r.`created_by`) as `x4`, case
 when (((r.`status` in ('draft'))
   and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
  and (ageInDays(case
    when r.`created_at` is null then r.`order_date`
    when r.`order_date` < r.`created_at` then r.`order_date`
    else r.`created_at` end, '2026-06-01') > number(30))) then 1
 else 0
 end as `v0_0`
 from
 (select coalesce(asText((h.comp)), '-') as `company`, asText((h.so_no)) as `key_1`,
  coalesce(asText((h.so_no)), asText((h.so_no))) as `label`, asText((concat('/sales-orders/', h.so_no))) as
  `url`, asText((h.dept_no)) as `org_unit_key`, asText((h.created_by)) as `created_by`, case
  when asText((h.state)) = 'N' then 'draft'
  when asText((h.state)) = 'Q' then 'pending_approval'
  when asText((h.state)) = 'R' then 'open'
  when asText((h.state)) = 'D' then 'done'
  when asText((h.state)) = 'C' then 'closed'
  when asText((h.state)) = 'X' then 'cancelled'
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
 where (((r.`status` in ('draft'))
   and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
  and (ageInDays(case
    when r.`created_at` is null then r.`order_date`
    when r.`order_date` < r.`created_at` then r.`order_date`
    else r.`created_at` end, '2026-06-01') > number(30)))) j

-- OPN-008 · MySQL 5.7 9cbae246fa4a1314, MySQL 8.0 444c7c88a6d25d73, MariaDB 10.11 da3805b4dc6b56ef
select p.`company` as `company`, p.`unit_0` as `unit_0`, sum(p.`scope_0`) as `scope_0`, sum(p.`open_0`) as
`open_0`
from
(select c.`company` as `company`, coalesce((select max(cn.`org_unit_key`)
   from
   (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn.`key_1` = c.`created_by`), c.`org_unit_key`) as `unit_0`, c.`scope_0` as `scope_0`, c.`open_0` as
 `open_0`
 from
 (select j.`company` as `company`, j.`created_by` as `created_by`, j.`org_unit_key` as `org_unit_key`,
  countWhere(j.`s0_0` = 1) as `scope_0`, countWhere(j.`o0_0` = 1) as `open_0`
  from
  (select r.`company` as `company`, r.`created_by` as `created_by`, r.`org_unit_key` as `org_unit_key`, case
   when not (((r.`status` in ('draft'))
     and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))) then 0
   else 1
   end as `s0_0`, case
   when ((r.`status` in ('draft'))
    and (coalesce(r.`is_template`, boolean(false)) = boolean(false))) then case
   when ((case
     when r.`created_at` is null then r.`order_date`
     when r.`order_date` < r.`created_at` then r.`order_date`
     else r.`created_at`
     end is null)) then 1
   else 0
   end
   when not (((r.`status` in ('draft'))
     and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))) then 0
   else 1
   end as `o0_0`
   from
   (select coalesce(asText((h.comp)), '-') as `company`, asText((h.created_by)) as `created_by`,
    asText((h.dept_no)) as `org_unit_key`, case
    when asText((h.state)) = '10' then 'draft'
    when asText((h.state)) = '20' then 'pending_approval'
    when asText((h.state)) = '30' then 'open'
    when asText((h.state)) = '40' then 'in_progress'
    when asText((h.state)) = '50' then 'done'
    when asText((h.state)) = '80' then 'closed'
    when asText((h.state)) = '90' then 'cancelled'
    end as `status`, asBoolean((case
      when h.template = 'Y' then 1
      else 0 end)) as `is_template`, case
    when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
    end as `created_at`, case
    when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
    end as `order_date`
    from po_head h) r) j
  group by j.`company`, j.`created_by`, j.`org_unit_key`) c
 where c.`scope_0` > 0) p
group by p.`company`, p.`unit_0`

-- OPN-008 · MySQL 5.7 e2fcb1087a569468
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`created_at` as `x0`, r.`order_date` as `x1`, r.`created_by` as `x2`,
 ageInDays(case
  when r.`created_at` is null then r.`order_date`
  when r.`order_date` < r.`created_at` then r.`order_date`
  else r.`created_at` end, '2026-06-01') as `x3`,
 (select max(rn.`org_unit_key`)
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` = r.`created_by`) as `x4`, case
 when (((r.`status` in ('draft'))
   and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
  and (ageInDays(case
    when r.`created_at` is null then r.`order_date`
    when r.`order_date` < r.`created_at` then r.`order_date`
    else r.`created_at` end, '2026-06-01') > number(30))) then 1
 else 0
 end as `v0_0`
 from
 (select coalesce(asText((h.comp)), '-') as `company`, asText((h.po_no)) as `key_1`,
  coalesce(asText((h.po_no)), asText((h.po_no))) as `label`, asText((concat('/purchase-orders/', h.po_no))) as
  `url`, asText((h.dept_no)) as `org_unit_key`, case
  when asText((h.state)) = '10' then 'draft'
  when asText((h.state)) = '20' then 'pending_approval'
  when asText((h.state)) = '30' then 'open'
  when asText((h.state)) = '40' then 'in_progress'
  when asText((h.state)) = '50' then 'done'
  when asText((h.state)) = '80' then 'closed'
  when asText((h.state)) = '90' then 'cancelled'
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
 where (((r.`status` in ('draft'))
   and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
  and (ageInDays(case
    when r.`created_at` is null then r.`order_date`
    when r.`order_date` < r.`created_at` then r.`order_date`
    else r.`created_at` end, '2026-06-01') > number(30)))) j

-- OPN-008 · MySQL 8.0 09673555f1e9cb54, MariaDB 10.11 658997c8fab6b410
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`created_by` as `created_by`, r.`created_at` as `x0`, r.`order_date` as
 `x1`, r.`created_by` as `x2`, ageInDays(case
  when r.`created_at` is null then r.`order_date`
  when r.`order_date` < r.`created_at` then r.`order_date`
  else r.`created_at` end, '2026-06-01') as `x3`,
 (select max(rn.`org_unit_key`)
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` = r.`created_by`) as `x4`, case
 when (((r.`status` in ('draft'))
   and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
  and (ageInDays(case
    when r.`created_at` is null then r.`order_date`
    when r.`order_date` < r.`created_at` then r.`order_date`
    else r.`created_at` end, '2026-06-01') > number(30))) then 1
 else 0
 end as `v0_0`
 from
 (select coalesce(asText((h.comp)), '-') as `company`, asText((h.po_no)) as `key_1`,
  coalesce(asText((h.po_no)), asText((h.po_no))) as `label`, asText((concat('/purchase-orders/', h.po_no))) as
  `url`, asText((h.dept_no)) as `org_unit_key`, asText((h.created_by)) as `created_by`, case
  when asText((h.state)) = '10' then 'draft'
  when asText((h.state)) = '20' then 'pending_approval'
  when asText((h.state)) = '30' then 'open'
  when asText((h.state)) = '40' then 'in_progress'
  when asText((h.state)) = '50' then 'done'
  when asText((h.state)) = '80' then 'closed'
  when asText((h.state)) = '90' then 'cancelled'
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
 where (((r.`status` in ('draft'))
   and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
  and (ageInDays(case
    when r.`created_at` is null then r.`order_date`
    when r.`order_date` < r.`created_at` then r.`order_date`
    else r.`created_at` end, '2026-06-01') > number(30)))) j

-- OPN-008 · MySQL 5.7 d4bd1f029f203734, MySQL 8.0 2efb0f4f145fd427, MariaDB 10.11 6b95cb0263d780e3
select p.`company` as `company`, p.`unit_0` as `unit_0`, sum(p.`scope_0`) as `scope_0`, sum(p.`open_0`) as
`open_0`
from
(select c.`company` as `company`, coalesce((select max(cn.`org_unit_key`)
   from
   (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn.`key_1` = c.`created_by`), c.`org_unit_key`) as `unit_0`, c.`scope_0` as `scope_0`, c.`open_0` as
 `open_0`
 from
 (select j.`company` as `company`, j.`created_by` as `created_by`, j.`org_unit_key` as `org_unit_key`,
  countWhere(j.`s0_0` = 1) as `scope_0`, countWhere(j.`o0_0` = 1) as `open_0`
  from
  (select r.`company` as `company`, r.`created_by` as `created_by`, r.`org_unit_key` as `org_unit_key`, case
   when not (((r.`status` in ('draft'))
     and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))) then 0
   else 1
   end as `s0_0`, case
   when ((r.`status` in ('draft'))
    and (coalesce(r.`is_template`, boolean(false)) = boolean(false))) then case
   when ((case
     when r.`created_at` is null then r.`order_date`
     when r.`order_date` < r.`created_at` then r.`order_date`
     else r.`created_at`
     end is null)) then 1
   else 0
   end
   when not (((r.`status` in ('draft'))
     and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))) then 0
   else 1
   end as `o0_0`
   from
   (select coalesce(asText((w.comp)), '-') as `company`, asText((w.created_by)) as `created_by`,
    asText((w.dept_no)) as `org_unit_key`, case
    when asText((w.state)) = '0' then 'draft'
    when asText((w.state)) = '1' then 'open'
    when asText((w.state)) = '2' then 'in_progress'
    when asText((w.state)) = '3' then 'done'
    when asText((w.state)) = '4' then 'closed'
    when asText((w.state)) = '9' then 'cancelled'
    end as `status`, asBoolean((case
      when w.template = 'Y' then 1
      else 0 end)) as `is_template`, case
    when asDate((w.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((w.created_at), 'UTC', 'Asia/Shanghai')
    end as `created_at`, case
    when asDate((w.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((w.order_date), 'UTC', 'Asia/Shanghai')
    end as `order_date`
    from work_order w) r) j
  group by j.`company`, j.`created_by`, j.`org_unit_key`) c
 where c.`scope_0` > 0) p
group by p.`company`, p.`unit_0`

-- OPN-008 · MySQL 5.7 53872656ab8dd54b
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`created_at` as `x0`, r.`order_date` as `x1`, r.`created_by` as `x2`,
 ageInDays(case
  when r.`created_at` is null then r.`order_date`
  when r.`order_date` < r.`created_at` then r.`order_date`
  else r.`created_at` end, '2026-06-01') as `x3`,
 (select max(rn.`org_unit_key`)
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` = r.`created_by`) as `x4`, case
 when (((r.`status` in ('draft'))
   and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
  and (ageInDays(case
    when r.`created_at` is null then r.`order_date`
    when r.`order_date` < r.`created_at` then r.`order_date`
    else r.`created_at` end, '2026-06-01') > number(30))) then 1
 else 0
 end as `v0_0`
 from
 (select coalesce(asText((w.comp)), '-') as `company`, asText((w.wo_no)) as `key_1`,
  coalesce(asText((w.wo_no)), asText((w.wo_no))) as `label`, asText((concat('/work-orders/', w.wo_no))) as
  `url`, asText((w.dept_no)) as `org_unit_key`, case
  when asText((w.state)) = '0' then 'draft'
  when asText((w.state)) = '1' then 'open'
  when asText((w.state)) = '2' then 'in_progress'
  when asText((w.state)) = '3' then 'done'
  when asText((w.state)) = '4' then 'closed'
  when asText((w.state)) = '9' then 'cancelled'
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
 where (((r.`status` in ('draft'))
   and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
  and (ageInDays(case
    when r.`created_at` is null then r.`order_date`
    when r.`order_date` < r.`created_at` then r.`order_date`
    else r.`created_at` end, '2026-06-01') > number(30)))) j

-- OPN-008 · MySQL 8.0 62622341b39e7a81, MariaDB 10.11 03ffce19c841dd58
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`created_by` as `created_by`, r.`created_at` as `x0`, r.`order_date` as
 `x1`, r.`created_by` as `x2`, ageInDays(case
  when r.`created_at` is null then r.`order_date`
  when r.`order_date` < r.`created_at` then r.`order_date`
  else r.`created_at` end, '2026-06-01') as `x3`,
 (select max(rn.`org_unit_key`)
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` = r.`created_by`) as `x4`, case
 when (((r.`status` in ('draft'))
   and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
  and (ageInDays(case
    when r.`created_at` is null then r.`order_date`
    when r.`order_date` < r.`created_at` then r.`order_date`
    else r.`created_at` end, '2026-06-01') > number(30))) then 1
 else 0
 end as `v0_0`
 from
 (select coalesce(asText((w.comp)), '-') as `company`, asText((w.wo_no)) as `key_1`,
  coalesce(asText((w.wo_no)), asText((w.wo_no))) as `label`, asText((concat('/work-orders/', w.wo_no))) as
  `url`, asText((w.dept_no)) as `org_unit_key`, asText((w.created_by)) as `created_by`, case
  when asText((w.state)) = '0' then 'draft'
  when asText((w.state)) = '1' then 'open'
  when asText((w.state)) = '2' then 'in_progress'
  when asText((w.state)) = '3' then 'done'
  when asText((w.state)) = '4' then 'closed'
  when asText((w.state)) = '9' then 'cancelled'
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
 where (((r.`status` in ('draft'))
   and (coalesce(r.`is_template`, boolean(false)) = boolean(false)))
  and (ageInDays(case
    when r.`created_at` is null then r.`order_date`
    when r.`order_date` < r.`created_at` then r.`order_date`
    else r.`created_at` end, '2026-06-01') > number(30)))) j

